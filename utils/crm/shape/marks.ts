/** The labels that stand in a part of a page, each as the largest element that holds nothing else. */
import type { PlaceName } from '#core/deal/print.ts';
import type { Look } from '../dom/look.ts';
import { all, attr, childrenOf, closest, first, parentOf, tagOf, textsIn } from '../dom/reach.ts';
import { printed, silent } from '../dom/text.ts';
import { labelKey } from '../label.ts';
import { simplified } from '../script.ts';

/** A label of a field on the page. */
export interface Label {
  field: PlaceName;
  /** As printed. */
  text: string;
  /** The innermost element around the text. */
  inner: Element;
  /** The outermost one that prints nothing but the label. */
  element: Element;
  /** What it labels, where the label is not printed but said of its value alone. */
  value?: Element;
}

/** Which field a printed text names. */
export type Naming = (text: string) => PlaceName | undefined;

/** Longer texts name no field; most of a page is skipped for less than its characters cost. */
const longest = 60;
/** Text nodes looked at, and labels kept: a hostile page may have as many as it likes. */
const mostTexts = 20_000;
const mostLabels = 200;
/** Blanks and line ends that a page may print around a label. */
const spaces = 100;
const silentAt = [...silent].join();
/** Elements around a label that hold it alone: a wrapper, its bold type, its cell. */
const wrappers = 5;

/** Decoration that may stand before a label. */
const decoration = /^[* ]+/;

/** Names the fields by all their labels; the first character tells most other texts apart. */
export function namingBy(labels: { readonly [P in PlaceName]?: string }): Naming {
  const fields = new Map<string, PlaceName>();
  const firsts = new Set<string>();
  for (const [field, names] of Object.entries(labels) as [PlaceName, string][]) {
    for (const name of names.split('|')) {
      const key = labelKey(name);
      fields.set(key, field);
      firsts.add(key.charAt(0));
    }
  }
  return (text) => {
    const first = simplified(text.replace(decoration, '').charAt(0).toLowerCase());
    return firsts.has(first) ? fields.get(labelKey(text)) : undefined;
  };
}

/** The largest element around `element`, below `root`, that prints only the label. */
function alone(element: Element, root: Element, text: string, look: Look): Element {
  let at = element;
  for (let steps = 0; steps < wrappers; steps += 1) {
    const up = parentOf(at);
    // Beside an empty element it stands alone no more: that may be the value's place.
    if (!up || up === root || childrenOf(up).length > 1 || printed(up, look) !== text) break;
    at = up;
  }
  return at;
}

/** Every visible label below `root`, in document order. */
export function labelsIn(root: Element, naming: Naming, look: Look): Label[] {
  const found: Label[] = [];
  const texts = textsIn(root);
  for (let left = mostTexts; left > 0 && found.length < mostLabels; left -= 1) {
    const text = texts.next();
    if (text === null) break;
    const trimmed = text.data.length > longest + spaces ? '' : text.data.trim();
    if (trimmed === '' || trimmed.length > longest) continue;
    const field = naming(trimmed);
    const parent = field && parentOf(text.node);
    if (!parent || closest(parent, silentAt) || !look.visible(parent)) continue;
    const own = printed(parent, look);
    // Part of a longer sentence, or of a value: no label.
    if (own !== trimmed && naming(own) !== field) continue;
    found.push({ field, text: own, inner: parent, element: alone(parent, root, own, look) });
  }
  return found;
}

/**
 * Roles and elements that hold one value and may be named by `aria-label`; ARIA forbids it on others
 * without a role, an icon's name says nothing of its glyph, and cells are of lists (WAI-ARIA 1.2).
 */
const holders = /^(?:textbox|definition|group|dd|output)$/;

/** Values below `root` that carry the label of a field themselves, and hold nothing side by side. */
export const spokenIn = (root: Element, naming: Naming, look: Look): Label[] =>
  all(root, '[aria-label]').flatMap((value) => {
    const text = attr(value, 'aria-label') ?? '';
    const field = naming(text);
    const holder = field && holders.test(attr(value, 'role') ?? tagOf(value));
    if (!holder || first(value, ':not(:only-child)') || !look.visible(value)) return [];
    return { field, text, inner: value, element: value, value };
  });
