/**
 * The shape of one CRM's profile, which runs in its pages: data, plus one function that proves which
 * deal is shown. What the CRM means by what it prints is the business of `meaning.ts`.
 */
import type { CrmId, DealRef } from '#core/deal/deal.ts';
import type { DealPrint, PlaceName } from '#core/deal/print.ts';
import type { Look } from './dom/look.ts';

/** A place where the page itself marks a value. All that match must agree. */
export interface Hook {
  at: string;
  /** Read this attribute instead of the text. */
  attribute?: string;
  /** The value follows these words inside the text, e.g. `Current State:`. */
  after?: RegExp;
  /** Asked only where nothing before it matched. */
  last?: true;
}

/** Where a field may stand, in order of trust: its own hooks, further ones, then labels. */
interface FieldPlaces {
  /** The CRM's own name of the field: column (Zoho) or API name (Fxiaoke). */
  own?: string;
  /** That of a team's own field which means the same: asked where the page marks none by the first. */
  column?: string;
  hooks?: readonly Hook[];
  /** Labels beside those of the trade (`shape/labels.ts`): exact, separated by `|`, simplified. */
  labels?: string;
}

/** Editors open on the page, and the own name of the field each of them edits. */
export interface Editors {
  at: string;
  own: (element: Element) => string;
}

/** How a layout pairs labels with values: the label, the row around both, the value in the row. */
export interface LabelLayout {
  label: string;
  row: string;
  value: string;
}

/** Where the CRM keeps printed text, raw properties and placeholders inside a value. */
export interface ValueShape {
  /** Innermost elements that hold nothing but the printed value, best first. */
  inner: readonly string[];
  /** Attributes that carry the value where no text is drawn, best first. */
  attributes: readonly string[];
  /** Present while the value is still being fetched or drawn. */
  placeholder: string;
  /** The value is hidden from this person by the CRM. */
  masked: string;
}

/** Where a page shows how it prints dates and amounts; whole values only, never prose. */
export interface Evidence {
  dates: string;
  amounts: string;
  /** Elements that may carry the user's own date pattern in an attribute. */
  patterns: string;
}

/** An attribute on the page that names the record shown, kept to notice a swap at once. */
export interface Mark {
  element: Element;
  attribute: string;
}

export interface Located {
  state: 'located';
  deal: DealRef;
  /** The detail on screen: nothing outside it is read. */
  root: Element;
  layout: string;
  /** Empty where the page carries no id: then the detail must have been redrawn since the move. */
  marks: Mark[];
  /** Further evidence inside the page named the id (a link), as strong as a mark at this moment. */
  named: boolean;
}

export type Location = { state: 'none' } | { state: 'unproven' } | Located;

export interface Profile {
  id: CrmId;
  /** The deal a URL names by itself; null where it names none. */
  dealOf: (url: URL) => DealRef | null;
  /** The deal on screen, when the page itself proves it. */
  locate: (look: Look, url: URL) => Location;
  /** Whether anything on screen is what this CRM's details are known by. */
  knows: (look: Look) => boolean;
  /** The detail on screen, whatever deal it may show: remembered when the URL moves on. */
  detail: (look: Look) => Element | null;
  places: { readonly [P in PlaceName]?: FieldPlaces };
  /** The places in which every field with an own name can stand. */
  hooksOf: (own: string) => readonly Hook[];
  labels: readonly LabelLayout[];
  /** Where the page shows other records and what people wrote: no field of the deal stands there. */
  elsewhere: string;
  shape: ValueShape;
  evidence: Evidence;
  /** The lists beside the fields that are on the page now, none of another record than `id`. */
  listsIn: (root: Element, look: Look, id: string) => DealPrint['lists'];
  /** What stands in an open editor is not saved. */
  editors: Editors;
}
