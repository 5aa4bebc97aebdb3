/** Finds what the page shows for one field: every visible place inside the located root. */
import type { DealRef } from '#core/deal/deal.ts';
import type { PlaceName } from '#core/deal/print.ts';
import type { Teaching } from '#core/deal/taught.ts';
import { once } from '#core/once.ts';
import type { Look } from '../dom/look.ts';
import { all, closest, first, holds, parentOf, rootOf } from '../dom/reach.ts';
import type { Located, Profile } from '../profile.ts';
import { shapesIn } from '../shape/find.ts';
import { headingAt } from '../shape/headings.ts';
import { knownIn, meets, type Place } from './known.ts';
import { blockOf, otherRecords, textOf } from './records.ts';
import { taughtPlaces } from './taught.ts';

export type { Place } from './known.ts';

/** Elements inside of one value: its component, its parts, a link. */
const most = 12;
/** So many places of the CRM's own marks say where its fields stand. */
const fewMarks = 3;
/** Fields that every deal page shows. */
const main: readonly PlaceName[] = ['name', 'stage', 'amount', 'closeDate', 'owner'];

/** What a detail is searched with besides its profile. */
interface Given extends Partial<Pick<Located, 'named'> & Pick<DealRef, 'id'>> {
  /** What was taught about this layout, best first. */
  taught?: readonly Teaching[];
}

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
  { id = '', named = true, taught = [] }: Given = {},
): Finder {
  const known = knownIn(root, look, profile);
  const hooked = kept(known.hooked);
  const names = Object.keys(profile.places) as PlaceName[];
  const shapes = shapesIn(root, look, profile, id);

  /**
   * Whether the CRM's own marks stand on firm ground: a detail of its own that carries the id, every
   * main field, places of two kinds that agree on the name where another record's card has one, and
   * no card inside of a value. Then they are enough, and the page does not pay for more.
   */
  const healthy = once((): boolean => {
    const said = hooked('name');
    const texts = new Set(said.map(textOf));
    return (
      texts.size < new Set(said.map(({ from }) => from)).size &&
      named &&
      profile.knows(look) &&
      main.every((name) => hooked(name).length > 0) &&
      names.every((name) => hooked(name).every(({ element }) => all(element, '*').length <= most))
    );
  });

  /** A value that holds the label of a field holds a card of its own: it may print anything. */
  const unlessCard = (place: Place): Place =>
    shapes
      .labels()
      .some(
        ({ element, text }) =>
          place.element !== element && holds(place.element, element) && textOf(place) !== text,
      )
      ? { ...place, printed: 'not-drawn' }
      : place;

  /** Else by all ways, and not the first that answers: marks may be those of another record. */
  const placesOf = kept((name) => {
    if (!healthy())
      return joined([hooked(name), known.labelled(name), shapes.find(name)]).map(unlessCard);
    return hooked(name).length > 0 ? hooked(name) : known.labelled(name);
  });

  const marks = once(() => names.flatMap(hooked).map(({ element }) => element));

  /**
   * Whether what is read by shape is the deal's as far as its surroundings tell. A form without the
   * deal's name asks for something else: a task, a note. And beside the CRM's own marks, if there are
   * any, a part that has labels or a heading of its own and none of the marks is of something else.
   */
  const isAmong = ({ element }: Place): boolean => {
    const form = closest(element, 'form');
    if (form && !placesOf('name').some((name) => holds(form, name.element))) return false;
    if (marks().length < fewMarks) return true;
    let at = parentOf(element);
    while (at && at !== root) {
      const part = at;
      if (marks().some((mark) => holds(part, mark))) return true;
      const inside = shapes.labels().filter((label) => holds(part, label.element));
      if (inside.length > 1 || first(part, headingAt)) return false;
      at = parentOf(at);
    }
    return true;
  };

  /** Whether the CRM's own marks or a label beside it say that a place is of another field. */
  const isNamed = (place: Place, but: PlaceName): boolean =>
    names.some((name) => name !== but && meets(place, hooked(name))) ||
    shapes.labels().some((label) => label.field !== but && meets(place, shapes.placeOf(label)));

  /** Where a person pointed: of several teachings the first that is drawn. */
  const taughtOf = kept((name) => {
    for (const { field, at } of taught) {
      if (field !== name) continue;
      const places = taughtPlaces(at, name, { root, look, profile }, known.labelBeside).filter(
        (place) => at.by !== 'structure' || !isNamed(place, name),
      );
      if (places.length > 0) return places;
    }
    return [];
  });

  const others = once(() => {
    // Without an id in the detail, a name beyond it may just as well be the deal's.
    const html = named || healthy() ? null : rootOf(look.document);
    const wide = html ? shapesIn(html, look, profile) : shapes;
    const beyond = html ? wide.find('name').filter(({ element }) => !holds(root, element)) : [];
    const found = [...joined([taughtOf('name'), placesOf('name')]), ...beyond];
    /** Whether some name is not among those found: its label has no value, nor a field to type in. */
    const isUnread = (): boolean => {
      const labels = healthy() ? [] : wide.labels();
      return labels.some((label) => {
        if (label.field !== 'name' || wide.placeOf(label).length > 0) return false;
        const rest = labels.flatMap((one) => (one === label ? [] : one.element));
        const block = blockOf(label.element, rest, html ?? root);
        return !first(block, 'input') && !found.some(({ element }) => holds(block, element));
      });
    };
    return otherRecords(found, () => names.map(placesOf), isUnread, root, look);
  });

  const isOthers = (element: Element): boolean =>
    others()?.some((other) => holds(other, element) || holds(element, other)) ?? true;

  const find = (name: PlaceName): Place[] => {
    const editing = known.editing(name);
    if (editing.length > 0) return editing;
    const apart = others();
    if (apart === null) return [];
    // The person's word: it stands for everything else that may show the field.
    const shown = taughtOf(name).filter(({ element }) => !isOthers(element));
    if (shown.length > 0) return shown;
    const places = placesOf(name);
    const own = places.filter(({ element }) => !isOthers(element));
    // All of them in or around another record: there is something, and it cannot be made out.
    const [mixed] = own.length === 0 ? places : [];
    if (mixed) return [{ ...mixed, printed: 'not-drawn' }];
    return own.some((place) => place.by !== 'shape' || isAmong(place)) ? own : [];
  };

  return { look, root, find, isOthers };
}
