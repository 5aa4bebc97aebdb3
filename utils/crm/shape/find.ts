/** Finds fields by their labels and the shape around them, in layouts with none of the known hooks. */
import type { PlaceName, PrintedPlace } from '#core/deal/print.ts';
import { once } from '#core/once.ts';
import type { Look } from '../dom/look.ts';
import { holds, tagOf } from '../dom/reach.ts';
import { rawOf } from '../places/raw.ts';
import type { Profile } from '../profile.ts';
import { valueBeside } from './beside.ts';
import { isElsewhere, ownLabels } from './block.ts';
import { headingsIn } from './headings.ts';
import { labelsOf } from './labels.ts';
import { type Label, labelsIn, type Naming, namingBy, spokenIn } from './marks.ts';

/** A longer text is prose and no field's value. */
const longest = 300;

export interface ShapePlace extends PrintedPlace {
  element: Element;
}

export interface Shapes {
  find: (field: PlaceName) => ShapePlace[];
  /** Every label that is not of other records or of what people wrote. */
  labels: () => readonly Label[];
  /** The value that stands beside a label; none where there is none. */
  placeOf: (label: Label) => ShapePlace[];
  /** Every label with a value beside it. */
  pairs: () => { label: Label; place: ShapePlace }[];
}

/** One naming for each profile: team labels make another profile, and their own naming. */
const namings = new WeakMap<Profile['places'], Naming>();

/** Tells labels of every field that this CRM, the team and the trade know. */
export function namingOf({ places }: Profile): Naming {
  const known = namings.get(places);
  if (known) return known;
  const labels: { [P in PlaceName]?: string } = {};
  for (const field of Object.keys(places) as PlaceName[]) {
    labels[field] = labelsOf(field, places[field]?.labels).join('|');
  }
  const naming = namingBy(labels);
  namings.set(places, naming);
  return naming;
}

/** The labelled fields below `root`. `id`: the deal's; empty where it is not known yet. */
export function shapesIn(root: Element, look: Look, profile: Profile, id = ''): Shapes {
  const naming = namingOf(profile);
  const labels = once(() => labelsIn(root, naming, look));
  const elements = once(() => new Set(labels().map(({ element }) => element)));
  // A detail that nothing but its fields tells of may be the inside of a card, its heading left out.
  const under = once(() => headingsIn(profile.knows(look) ? root : look.document, look));
  const surroundings = { root, look, isLabel: (one: Element) => elements().has(one) };

  const placeOf = (label: Label): ShapePlace[] => {
    const element = label.value ?? valueBeside(label, surroundings);
    if (!element || tagOf(element) === 'form' || !look.visible(element)) return [];
    // What holds labels of its own is a part of the page, and no value.
    if (labels().some((other) => holds(element, other.element))) return [];
    const raw = rawOf(element, look, profile.shape);
    // A field that prints nothing at all here may as well print it elsewhere.
    if (raw === 'nothing' || raw === 'editing') return [];
    if (typeof raw === 'object' && raw.text.length > longest) return [];
    const { text } = label;
    return [
      { printed: raw, by: 'shape', from: text, label: text, under: under()(element), element },
    ];
  };

  const whose = { root, id, elsewhere: profile.elsewhere };
  const isHere = (label: Label): boolean => !isElsewhere(label, whose);
  const here = once(() => labels().filter(isHere));
  const pairs = once(() =>
    ownLabels([...here(), ...spokenIn(root, naming, look).filter(isHere)], root).flatMap((label) =>
      placeOf(label).map((place) => ({ label, place })),
    ),
  );

  return {
    find: (field) => pairs().flatMap(({ label, place }) => (label.field === field ? place : [])),
    labels: here,
    placeOf,
    pairs,
  };
}
