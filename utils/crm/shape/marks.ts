/** The labels that stand in a part of a page, each as the largest element that holds nothing else. */
import type { PlaceName } from '#core/deal/print.ts';
import type { Look } from '../dom/look.ts';
import {
  charactersOf,
  childrenOf,
  firstChildOf,
  isElement,
  isText,
  nextOf,
  parentOf,
  tagOf,
} from '../dom/reach.ts';
import { printed, silent } from '../dom/text.ts';
import { labelKey } from '../label.ts';

/** A label of a field on the page. */
export interface Label {
  field: PlaceName;
  /** As printed. */
  text: string;
  /** The innermost element around the text. */
  inner: Element;
  /** The outermost one that prints nothing but the label. */
  element: Element;
}

/** Which field a printed text names. */
export type Naming = (text: string) => PlaceName | undefined;

/** Longer texts name no field; most of a page is skipped for less than its characters cost. */
const longest = 60;
/** Text nodes looked at, and labels kept: a hostile page may have as many as it likes. */
const mostTexts = 20_000;
const mostLabels = 200;
const deepest = 200;
/** Elements around a label that hold it alone: a wrapper, its bold type, its cell. */
const wrappers = 5;

/** Names the fields by all their labels; the first character tells most other texts apart. */
export function namingBy(labels: { readonly [P in PlaceName]?: string }): Naming {
  const fields = new Map<string, PlaceName>();
  for (const [field, names] of Object.entries(labels) as [PlaceName, string][]) {
    for (const name of names.split('|')) fields.set(labelKey(name), field);
  }
  const firsts = new Set([...fields.keys()].map((key) => key.charAt(0)));
  return (text) => {
    const key = labelKey(text);
    return firsts.has(key.charAt(0)) ? fields.get(key) : undefined;
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
  let left = mostTexts;
  const visit = (text: string, parent: Element): void => {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.length > longest) return;
    const field = naming(trimmed);
    if (!field || found.length >= mostLabels || !look.visible(parent)) return;
    const own = printed(parent, look);
    // Part of a longer sentence, or of a value: no label.
    if (own !== trimmed && naming(own) !== field) return;
    found.push({ field, text: own, inner: parent, element: alone(parent, root, own, look) });
  };
  const walk = (element: Element, depth: number): void => {
    if (depth > deepest || silent.has(tagOf(element))) return;
    for (let child = firstChildOf(element); child && left > 0; child = nextOf(child)) {
      if (isText(child)) {
        left -= 1;
        visit(charactersOf(child), element);
      } else if (isElement(child)) walk(child, depth + 1);
    }
  };
  walk(root, 0);
  return found;
}
