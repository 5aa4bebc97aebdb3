/** A light per field: how well it is read, in one word. */
import { type CrmId, type DealKey, type FieldName, fieldNames } from '../deal/deal.ts';
import type { Day, Instant } from '../deal/when.ts';
import type { FamilyHealth, FieldHealth } from './family.ts';
import { isShownOn } from './loss.ts';

/**
 * `well`; `weaker`: read by a weaker way than before; `missing`: not read on some page where it was
 * expected; `lost`: a page that showed it shows it no more, or several in a row do not.
 */
export const lights = ['well', 'weaker', 'missing', 'lost'] as const;
export type Light = (typeof lights)[number];

/** The light of one field. */
export function lightOf({ missed, weaker }: FieldHealth): Light {
  if (missed) return missed.sure ? 'lost' : 'missing';
  return weaker === null ? 'well' : 'weaker';
}

/** The worst light of a family. */
export function worstLight({ fields }: FamilyHealth): Light {
  const worst = Object.values(fields).map((field) => lights.indexOf(lightOf(field)));
  return lights[Math.max(0, ...worst)] ?? 'well';
}

/** The fields that are lost, in the order in which fields are always named. */
export const lostFields = ({ fields }: FamilyHealth): FieldName[] =>
  fieldNames.filter((name) => fields[name] && lightOf(fields[name]) === 'lost');

/** A field that is read worse than it was, and since when. */
export interface Worse {
  field: FieldName;
  light: Exclude<Light, 'well'>;
  since: Instant;
}

/**
 * Every field of a deal's family that is read worse than it was, in the order in which they are
 * named; none that this deal's own page shows, whatever others lack.
 */
export const worseFields = (family: FamilyHealth | undefined, deal: DealKey): Worse[] =>
  fieldNames.flatMap((field) => {
    const known = family?.fields[field];
    const health = known && isShownOn(known, deal) ? { ...known, missed: null } : known;
    const since = health?.missed?.since ?? health?.weaker ?? null;
    const light = health && lightOf(health);
    return light === undefined || light === 'well' || since === null
      ? []
      : [{ field, light, since }];
  });

/**
 * The lost fields that a panel of this visit is to speak of: all that its deal's page does not show,
 * unless another visit did. They are told once, and again when another one joins them.
 */
export function toTell(family: FamilyHealth | undefined, view: string, deal: DealKey): FieldName[] {
  if (!family) return [];
  const { fields } = family;
  const lost = lostFields(family).filter((f) => fields[f] && !isShownOn(fields[f], deal));
  const { told } = family;
  const news = told === null || told.view === view || lost.some((f) => !told.fields.includes(f));
  return news ? lost : [];
}

/** How many of a day's pages were read poorly, by CRM; only those with any. */
export function poorPages(
  families: readonly FamilyHealth[],
  day: Day,
): { crm: CrmId; pages: number }[] {
  const byCrm = new Map<CrmId, Set<string>>();
  for (const { crm, poor } of families) {
    if (poor.day !== day) continue;
    byCrm.set(crm, new Set([...(byCrm.get(crm) ?? []), ...poor.deals]));
  }
  return [...byCrm].flatMap(([crm, deals]) => (deals.size > 0 ? [{ crm, pages: deals.size }] : []));
}
