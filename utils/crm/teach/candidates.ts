/**
 * What to know a value by, once a person has pointed at it: the most durable ways first, each tried
 * at once on the page as it is. Runs in the picker alone, never while pages are read.
 */
import type { PlaceName, PrintedPlace } from '#core/deal/print.ts';
import type { TaughtAt } from '#core/deal/taught.ts';
import type { Look } from '../dom/look.ts';
import { all, attr, childrenOf, closest, first, holds, parentOf, tagOf } from '../dom/reach.ts';
import { printed } from '../dom/text.ts';
import { labelKey } from '../label.ts';
import { knownIn, type Place } from '../places/known.ts';
import { canHold, gapIn, rawOf } from '../places/raw.ts';
import { taughtPlaces } from '../places/taught.ts';
import type { Profile } from '../profile.ts';
import { steadyOf } from './steady.ts';

export interface Choice {
  at: TaughtAt;
  /** What it reads now. */
  place: PrintedPlace;
}

/** Where a person points, and at what. */
export interface Pointed {
  root: Element;
  look: Look;
  profile: Profile;
  /** The deal's id: nothing with it in it is of use for another deal. */
  id: string;
  field: PlaceName;
  element: Element;
}

const mostChoices = 5;
/** Elements looked at upwards. */
const steps = 12;
/** No value of a field prints more, and no label. */
const longestValue = 300;
const longestLabel = 60;

/** `element` and what is around it, up to and without `root`. */
function upwards(element: Element, root: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at && at !== root; at = parentOf(at)) found.push(at);
  return found.slice(0, steps);
}

/** What stands in an element, as text; empty where it shows no value. */
function textOf(element: Element, { look, profile, field }: Pointed): string {
  const raw = canHold(element) ? rawOf(element, look, profile.shape, gapIn(field)) : 'nothing';
  return typeof raw === 'object' ? raw.text : '';
}

/** Labels that may be the value's: tied by the layout, or just before it. */
function labelsOf(same: readonly Element[], { root, look, profile }: Pointed): string[] {
  const before = same.flatMap((element) => {
    const around = parentOf(element);
    const children = around ? childrenOf(around) : [];
    return children.slice(0, children.indexOf(element)).toReversed().slice(0, 2);
  });
  const laid = profile.labels.flatMap(({ label, row }) => {
    const around = same[0] ? closest(same[0], row) : null;
    return around && holds(root, around) ? (first(around, label) ?? []) : [];
  });
  const tied = same.flatMap((element) =>
    (attr(element, 'aria-labelledby') ?? '')
      .split(' ')
      .filter((id) => /^[\w:.-]+$/.test(id))
      .flatMap((id) => all(root, `[id="${id}"]`)),
  );
  return [...laid, ...tied, ...before]
    .filter((label) => look.visible(label))
    .map((label) => printed(label, look))
    .filter((text) => text !== '' && text.length <= longestLabel && /\p{L}/u.test(text));
}

/** Tags on the way from `anchor` down to `element`, the nearest few of them: shortest first. */
function waysDown(anchor: Element, element: Element): string[][] {
  const tags = upwards(element, anchor).map(tagOf);
  return tags
    .slice(0, 4)
    .map((_, deep) => tags.slice(0, deep + 1).toReversed())
    .filter((way) => way.every((tag) => /^[a-z][a-z\d-]{0,39}$/.test(tag)));
}

/** Everything that might do, the most durable first. */
function ideas(pointed: Pointed, text: string): TaughtAt[] {
  const { element, root, id } = pointed;
  const up = upwards(element, root);
  const same = up.filter((at) => textOf(at, pointed) === text);
  const attributes = same.flatMap((at) =>
    steadyOf(at, { id, text }).map((one): TaughtAt => ({ by: 'attribute', ...one })),
  );
  const labels = labelsOf(same, pointed).map((label): TaughtAt => ({ by: 'label', label }));
  const anchors = up.filter((at) => !same.includes(at));
  const structures = anchors.flatMap((anchor) =>
    steadyOf(anchor, { id, text }).flatMap((one) =>
      waysDown(anchor, element).map((inside): TaughtAt => ({ by: 'structure', ...one, inside })),
    ),
  );
  return [...attributes, ...labels, ...structures];
}

/** Ideas that say the same are one: two attributes with one value, a label with and without colon. */
const keyOf = (at: TaughtAt): string =>
  at.by === 'label' ? `label ${labelKey(at.label)}` : JSON.stringify(at);

/** Elements around a chip that may hold all of them. */
const aroundChips = 3;

/**
 * Ways to find the value again, each with what it reads now: the value pointed at and nothing else on
 * the page. None where the element shows no value, or where nothing about it is likely to last. Whoever
 * points at one of several tags means all that are drawn together.
 */
export function choicesFor(pointed: Pointed): Choice[] {
  const { element, root, field } = pointed;
  const meant = field === 'tags' ? upwards(element, root).slice(0, aroundChips) : [element];
  for (const one of meant) {
    const choices = choicesOf({ ...pointed, element: one });
    if (choices.length > 0) return choices;
  }
  return [];
}

function choicesOf(pointed: Pointed): Choice[] {
  const { root, look, profile, field, element } = pointed;
  const text = textOf(element, pointed);
  if (text === '' || text.length > longestValue || !holds(root, element)) return [];
  const { labelBeside } = knownIn(root, look, profile);
  const reads = (at: TaughtAt): Place | null => {
    const places = taughtPlaces(at, field, { root, look, profile }, labelBeside);
    const [one] = places;
    const agree = places.every(({ printed: raw }) => typeof raw === 'object' && raw.text === text);
    const here = places.some(
      (place) => holds(place.element, element) || holds(element, place.element),
    );
    return one && agree && here ? one : null;
  };
  const choices = new Map<string, Choice>();
  for (const at of ideas(pointed, text)) {
    if (choices.size >= mostChoices) break;
    const key = keyOf(at);
    const place = choices.has(key) ? null : reads(at);
    // One way down from an anchor is enough: the shortest that leads there alone.
    const led = [...choices.values()].some(
      (one) => at.by === 'structure' && one.at.by === 'structure' && one.at.value === at.value,
    );
    if (!place || led) continue;
    const { element: _, ...rest } = place;
    choices.set(key, { at, place: rest });
  }
  return [...choices.values()];
}
