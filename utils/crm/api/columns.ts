/** Fields of a team's own on the page: by the column that Zoho's list of fields gives each of them. */
import { type FieldName, fieldNames } from '#core/deal/deal.ts';
import type { DealPrint } from '#core/deal/print.ts';
import type { Teaching } from '#core/deal/taught.ts';
import type { TeamField, TeamFields } from '#core/deal/team.ts';
import type { FieldMeta, ToldSoFar } from '#core/deep/told.ts';
import { labelKey } from '../label.ts';

/** Columns of custom fields, the only ones whose place on the page is known to follow from them [H]. */
const custom = /^POTENTIALCF\d{1,4}$/;
const inPlace = /_(POTENTIALCF\d{1,4})(?!\w)/;

/** The one field that carries one of these labels; two of them prove nothing. */
export function fieldNamed({ fields }: ToldSoFar, labels: readonly string[]): FieldMeta | null {
  const wanted = new Set(labels.map(labelKey));
  const [meta, more] = (fields?.fields ?? []).filter(({ label }) => wanted.has(labelKey(label)));
  return meta && !more ? meta : null;
}

/** The column of that field, where it is a custom one's and no other field's too. */
function columnNamed(told: ToldSoFar, labels: readonly string[]): string | null {
  const column = fieldNamed(told, labels)?.column ?? '';
  const same = told.fields?.fields.filter((field) => field.column === column) ?? [];
  return custom.test(column) && same.length === 1 ? column : null;
}

/**
 * The team's fields with the columns by which the page marks them, whatever it calls them there: of
 * those that the pack or a person named by a label under which the CRM's own list has them.
 */
export function withColumns(
  fields: TeamFields,
  taught: readonly Teaching[],
  told: ToldSoFar,
): TeamFields {
  const all: { [F in FieldName]?: TeamField } = { ...fields };
  for (const field of fieldNames) {
    const { labels = [] } = fields[field] ?? {};
    const pointedAt = taught.flatMap((one) =>
      one.field === field && one.at.by === 'label' ? one.at.label : [],
    );
    const column = columnNamed(told, [...labels, ...pointedAt]);
    if (column) all[field] = { labels, column };
  }
  return all;
}

/** The column of a team's own field that a value was found by; null where it was found otherwise. */
export const columnOf = ({ by, from }: { by: string; from: string }): string | null =>
  by === 'hook' ? (inPlace.exec(from)?.[1] ?? null) : null;

/**
 * The print without what was found by a column that means another field here: a page that moved on
 * to another organisation, or forgets later than we do, still knows the columns of before.
 */
export function withoutStrange(print: DealPrint, fields: TeamFields): DealPrint {
  const places = Object.entries(print.places).map(([name, all]) => [
    name,
    all.filter((place) => {
      const column = columnOf(place);
      return column === null || fields[name as FieldName]?.column === column;
    }),
  ]);
  return { ...print, places: Object.fromEntries(places) };
}
