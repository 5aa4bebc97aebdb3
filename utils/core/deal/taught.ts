/**
 * Values that a person pointed at on a page: where each stands, told by what the page itself keeps
 * of it. A closed vocabulary: no positions, no class names, no selectors.
 */
import type { CrmId, Readings } from './deal.ts';
import type { PlaceName } from './print.ts';

/** Where a value stands. What matches must show one and the same value, else it counts for nothing. */
export type TaughtAt =
  /** The CRM's own name of the field, which every language and layout of it shares. */
  | { by: 'own'; own: string }
  /** An element that carries this attribute. */
  | { by: 'attribute'; name: string; value: string }
  /** Beside a label that reads exactly so. */
  | { by: 'label'; label: string }
  /** Below an element that carries this attribute: elements of these tags, each inside the last. */
  | { by: 'structure'; name: string; value: string; inside: string[] }
  /** The same in every row of a list beside the fields: what counts is the newest, or the nearest. */
  | { by: 'column'; name: string; value: string; inside: string[] };

/** One field of one layout, as a person or a pack taught it. */
export interface Teaching {
  crm: CrmId;
  /** Null in a pack: whatever the organisation. Null or empty of one's own: a page that names none. */
  org: string | null;
  layout: string;
  field: PlaceName;
  at: TaughtAt;
}

/** What a teaching is known by: one for each field of each layout. */
export const teachingKey = ({ crm, org, layout, field }: Omit<Teaching, 'at'>): string =>
  JSON.stringify([crm, org, layout, field]);

/** What finds an element that carries an attribute, or stands below one: checked parts alone. */
export const placeSelector = (at: Exclude<TaughtAt, { by: 'label' | 'own' }>): string =>
  [`[${at.name}=${JSON.stringify(at.value)}]`, ...(at.by === 'attribute' ? [] : at.inside)].join(
    ' ',
  );

/** Where a value stands, in a line: `[data-field="amount"]`, a label, `[id="form"] dd`. */
export const placeText = (at: TaughtAt): string =>
  at.by === 'own' ? at.own : at.by === 'label' ? at.label : placeSelector(at).slice(0, 200);

/** One way to know a value by, as it is offered to the person who pointed at it. */
export interface Offered {
  at: TaughtAt;
  /** As printed. */
  text: string;
  /** As the field is understood, under its own name; nothing where it cannot be. */
  fields: Readings;
}

/** A person pointing at a field on the page; `found` is null until they have. */
export interface Pointing {
  field: PlaceName;
  found: (Pick<Teaching, 'org' | 'layout'> & { offered: Offered[] }) | null;
}
