/**
 * What to know a value by, once a person has pointed at it: the most durable ways first, each tried
 * at once on the page as it is. Runs in the picker alone, never while pages are read.
 */

import { isColumnField } from '#core/deal/column-field.ts';
import { mostPlaces, type PlaceName, type PrintedPlace } from '#core/deal/print.ts';
import type { TaughtAt } from '#core/deal/taught.ts';
import { once } from '#core/once.ts';
import type { Look } from '../dom/look.ts';
import { all, attr, childrenOf, closest, first, holds, parentOf, tagOf } from '../dom/reach.ts';
import { printed } from '../dom/text.ts';
import { labelKey } from '../label.ts';
import { finderIn } from '../places/find.ts';
import { knownIn, type Place } from '../places/known.ts';
import { canHold, gapIn, rawOf } from '../places/raw.ts';
import { textOf as printedIn } from '../places/records.ts';
import { taughtPlaces } from '../places/taught.ts';
import type { Profile } from '../profile.ts';
import { isColumn, isListed } from './column.ts';
import { type Steady, steadyOf } from './steady.ts';

export interface Choice {
  at: TaughtAt;
  /** What it finds now, the place pointed at first; several in a list's column alone. */
  places: PrintedPlace[];
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

/** A pointed element with the finder of what the page shows besides. */
interface Within extends Pointed {
  labelBeside: (element: Element) => string;
  /** Whether a text is what the page prints of some other field: the deal's name, its stage. */
  isOthers: (text: string) => boolean;
}

const mostChoices = 5;
/** What may be the CRM's own name of a field; it becomes part of a selector. */
const ownName = /^[A-Za-z]\w{0,79}$/;

/** Elements looked at upwards. */
const steps = 12;
/** So near around a value stands what is part of the same entry. */
const entryDepth = 3;
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

/** Labels that may be the value's: tied by the layout, or just before it and no value itself. */
function labelsOf(
  same: readonly Element[],
  { root, look, profile, labelBeside, isOthers }: Within,
): string[] {
  const isValue = (one: Element): boolean => {
    const beside = labelBeside(one);
    return beside !== '' && beside !== printed(one, look);
  };
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
  // An entry of a feed or a list: what stands before its time is who wrote it.
  const isEntry = same
    .slice(-1)
    .flatMap((one) => upwards(one, root).slice(0, entryDepth))
    .some((around) => first(around, profile.elsewhere) !== null);
  return [...laid, ...tied, ...(isEntry ? [] : before.filter((one) => !isValue(one)))]
    .filter((label) => look.visible(label))
    .map((label) => printed(label, look))
    .filter((text) => text !== '' && text.length <= longestLabel && /\p{L}/u.test(text))
    .filter((text) => !isOthers(text));
}

/** Tags on the way from `anchor` down to `element`, the nearest few of them: shortest first. */
function waysDown(anchor: Element, element: Element): string[][] {
  const tags = upwards(element, anchor).map(tagOf);
  return tags
    .slice(0, 4)
    .map((_, deep) => tags.slice(0, deep + 1).toReversed())
    .filter((way) => way.every((tag) => /^[a-z][a-z\d-]{0,39}$/.test(tag)));
}

/**
 * The CRM's own names that elements may carry: an API name, or a column behind the prefix of an id.
 * Guessed freely, since each is tried in the places where the CRM shows a field of that name.
 */
const ownNames = (up: readonly Element[]): string[] =>
  up.flatMap((at) => {
    const [, column = ''] = /^[a-z]+_(\w+)$/.exec(attr(at, 'id') ?? '') ?? [];
    return [attr(at, 'data-apiname') ?? '', column].filter((own) => ownName.test(own));
  });

/** Everything that might do, the most durable first. */
function ideas(pointed: Within, text: string): TaughtAt[] {
  const { element, root, id, profile } = pointed;
  const up = upwards(element, root);
  // Around several fields it prints them all, whatever its best part says.
  const fieldLabels = profile.labels.map(({ label }) => label).join();
  const same = up.filter((at) => textOf(at, pointed) === text && all(at, fieldLabels).length <= 1);
  const listed = isColumnField(pointed.field) && isListed(element, pointed);
  const below = (one: Steady, inside: string[]): TaughtAt => {
    if (listed) return { by: 'column', ...one, inside };
    return inside.length > 0 ? { by: 'structure', ...one, inside } : { by: 'attribute', ...one };
  };
  const attributes = same.flatMap((at) => steadyOf(at, { id, text }).map((one) => below(one, [])));
  const labels = labelsOf(same, pointed).map((label): TaughtAt => ({ by: 'label', label }));
  const anchors = up.filter((at) => !same.includes(at));
  const structures = anchors.flatMap((anchor) =>
    steadyOf(anchor, { id, text }).flatMap((one) =>
      waysDown(anchor, element).map((inside) => below(one, inside)),
    ),
  );
  if (listed) return [...attributes, ...structures];
  const own = ownNames(up).map((name): TaughtAt => ({ by: 'own', own: name }));
  return [...own, ...attributes, ...labels, ...structures];
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
  const { find } = finderIn(root, look, profile, { id: pointed.id });
  const others = once(() => {
    const names = Object.keys(profile.places) as PlaceName[];
    return names.flatMap((name) => (name === field ? [] : find(name).map(printedIn)));
  });
  const isOthers = (one: string): boolean => others().includes(one);
  const reads = (at: TaughtAt): Place[] | null => {
    const places = taughtPlaces(at, field, { root, look, profile }, labelBeside);
    const agree = places.every(({ printed: raw }) => typeof raw === 'object' && raw.text === text);
    const here = places.find(
      (place) => holds(place.element, element) || holds(element, place.element),
    );
    if (!here) return null;
    if (at.by !== 'column') return agree ? [here] : null;
    const others = places.filter((place) => place !== here);
    const whole = places.length < mostPlaces && isColumn(places, pointed);
    return whole ? [here, ...others] : null;
  };
  const choices = new Map<string, Choice>();
  for (const at of ideas({ ...pointed, labelBeside, isOthers }, text)) {
    if (choices.size >= mostChoices) break;
    const key = keyOf(at);
    const places = choices.has(key) ? null : reads(at);
    // One way down from an anchor is enough: the shortest that leads there alone.
    const led = [...choices.values()].some(
      (one) => 'inside' in at && 'inside' in one.at && one.at.value === at.value,
    );
    // Where a label says whose the value is, a way past it would take another's that stands there next.
    const labelled =
      at.by === 'structure' && [...choices.values()].some((one) => one.at.by === 'label');
    if (!places || led || labelled) continue;
    choices.set(key, { at, places: places.map(({ element: _, ...rest }) => rest) });
  }
  return [...choices.values()];
}
