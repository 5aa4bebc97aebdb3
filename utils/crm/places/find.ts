/** Finds what the page shows for one field: every visible place inside the located root. */
import type { DealRef } from '#core/deal/deal.ts';
import type { PlaceName } from '#core/deal/print.ts';
import { once } from '#core/once.ts';
import type { Look } from '../dom/look.ts';
import { all, holds, rootOf } from '../dom/reach.ts';
import type { Located, Profile } from '../profile.ts';
import { shapesIn } from '../shape/find.ts';
import { knownIn, meets, type Place } from './known.ts';
import { otherRecords } from './records.ts';

export type { Place } from './known.ts';

/** Elements inside of one value: its component, its parts, a link. */
const most = 12;
/** Fields that every deal page shows. */
const main: readonly PlaceName[] = ['name', 'stage', 'amount', 'closeDate', 'owner'];

export interface Finder {
  look: Look;
  root: Element;
  find: (name: PlaceName) => Place[];
  /** Whether an element belongs to another record that the detail shows. */
  isOthers: (element: Element) => boolean;
}

/** Places of several layers, each element once. */
function joined(layers: readonly Place[][]): Place[] {
  const places: Place[] = [];
  for (const place of layers.flat()) if (!meets(place, places)) places.push(place);
  return places;
}

/** Places of a field that stand outside of the detail, by shape. */
function beyondDetail(name: PlaceName, root: Element, look: Look, profile: Profile): Place[] {
  const html = rootOf(look.document);
  const places = html ? shapesIn(html, look, profile, { id: '', names: () => [] }).find(name) : [];
  return places.filter(({ element }) => !holds(root, element));
}

/** Worked out once for each field. */
function kept(search: (name: PlaceName) => Place[]): (name: PlaceName) => Place[] {
  const found = new Map<PlaceName, Place[]>();
  return (name) => {
    const places = found.get(name) ?? search(name);
    found.set(name, places);
    return places;
  };
}

/**
 * Finds fields inside `root`: by the CRM's own marks alone where those stand firm, else by marks,
 * labels and shape together. All that is found must agree in the end, so a label that contradicts a
 * mark is kept. `id`: the deal's, where it is known; `named`: whether the detail carries it.
 */
export function finderIn(
  root: Element,
  look: Look,
  profile: Profile,
  { id = '', named = true }: Partial<Pick<Located, 'named'> & Pick<DealRef, 'id'>> = {},
): Finder {
  const known = knownIn(root, look, profile);
  const hooked = kept(known.hooked);
  const names = Object.keys(profile.places) as PlaceName[];
  // In a detail that the CRM's marks do not frame they may be another record's, and prove nothing.
  const ownNames = once(() =>
    profile.knows(look)
      ? [...hooked('name'), ...known.labelled('name')].map(({ element }) => element)
      : [],
  );
  const shapes = shapesIn(root, look, profile, { id, names: ownNames });

  /**
   * Whether the CRM's own marks stand on firm ground: a detail of its own that carries the id, every
   * main field, two places that agree on the name where another record's card has one, and no
   * card inside of a value. Then they are enough, and the page does not pay for more.
   */
  const healthy = once((): boolean => {
    const said = hooked('name').map(({ printed }) => JSON.stringify(printed));
    const agreed = new Set(said).size < said.length;
    return (
      agreed &&
      named &&
      profile.knows(look) &&
      main.every((name) => hooked(name).length > 0) &&
      names.every((name) => hooked(name).every(({ element }) => all(element, '*').length <= most))
    );
  });

  /** Else by all ways, and not the first that answers: marks may be those of another record. */
  const placesOf = kept((name) => {
    if (!healthy()) return joined([hooked(name), known.labelled(name), shapes.find(name)]);
    return hooked(name).length > 0 ? hooked(name) : known.labelled(name);
  });

  const others = once(() => {
    const here = placesOf('name');
    // Without an id in the detail, a name beyond it may just as well be the deal's.
    const beyond = named || healthy() ? [] : beyondDetail('name', root, look, profile);
    return otherRecords([...here, ...beyond], () => names.map(placesOf), root, look);
  });

  const isOthers = (element: Element): boolean =>
    others()?.some((other) => holds(other, element) || holds(element, other)) ?? true;

  const find = (name: PlaceName): Place[] => {
    const editing = known.editing(name);
    if (editing.length > 0) return editing;
    const apart = others();
    if (apart === null) return [];
    const places = placesOf(name);
    const own = places.filter(({ element }) => !isOthers(element));
    // All of them in or around another record: there is something, and it cannot be made out.
    const [mixed] = own.length === 0 ? places : [];
    return mixed ? [{ ...mixed, printed: 'not-drawn' }] : own;
  };

  return { look, root, find, isOthers };
}
