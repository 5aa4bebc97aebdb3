/**
 * The detail of a deal on a page that has none of the roots its CRM is known by: a customised or
 * private layout. The URL names the deal; whether what is drawn is that deal is the reader's to
 * judge, as for every page that carries no id.
 */
import type { DealRef } from '#core/deal/deal.ts';
import type { PlaceName } from '#core/deal/print.ts';
import type { Look } from '../dom/look.ts';
import { all, around, rootOf, tagOf } from '../dom/reach.ts';
import type { Located, Profile } from '../profile.ts';
import { shapesIn } from './find.ts';

/** So many different fields, a name or a stage among them, make a detail. */
const fewest = 3;
const telling: readonly PlaceName[] = ['name', 'stage'];

/** The part of the page that shows a deal's fields, each with its label; null where none does. */
export function detailByShape(look: Look, profile: Profile): Element | null {
  const html = rootOf(look.document);
  if (!html) return null;
  const shapes = shapesIn(html, look, profile);
  const pairs = shapes.pairs();
  const fields = new Set(pairs.map(({ label }) => label.field));
  if (fields.size < fewest || !telling.some((field) => fields.has(field))) return null;
  // A name whose value cannot be told belongs to it as well: else what is left may be another record.
  const names = shapes.labels().flatMap(({ field, element }) => (field === 'name' ? element : []));
  const values = pairs.flatMap(({ label, place }) => [label.element, place.element]);
  const root = around([...values, ...names]);
  return root && tagOf(root) !== 'html' && look.onScreen(root) ? root : null;
}

/** `deal` on screen as far as shapes tell; null where no detail is recognised by them. */
export function locateByShape(look: Look, profile: Profile, deal: DealRef): Located | null {
  const root = detailByShape(look, profile);
  if (!root) return null;
  // A link of the detail's own to this very record: edit, print, its permalink.
  const named = all(root, `a[href*="${deal.id}"]`).length > 0;
  return { state: 'located', deal, root, layout: 'by-shape', marks: [], named };
}
