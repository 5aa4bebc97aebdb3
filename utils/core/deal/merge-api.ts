/** Fills what a page does not show from the CRM's API, and lists where the two disagree. */
import { dayOf } from '../calendar/day.ts';
import type { ApiDeal } from '../deep/told.ts';
import {
  type DealSnapshot,
  type FieldName,
  type FieldValues,
  fieldNames,
  type Reading,
  type Readings,
} from './deal.ts';
import { looseLabel } from './label.ts';
import { plainOf } from './value.ts';
import type { When } from './when.ts';

/** A field that the page shows one way and the API another; plain values, '' where blank. */
export interface Disagreement {
  field: FieldName;
  page: string;
  api: string;
}

const dated: ReadonlySet<FieldName> = new Set([
  'stageSince',
  'closeDate',
  'lastActivity',
  'created',
  'replyReceived',
]);

/** A bound, or a joined value, may differ from another without either being wrong. */
function mayDiffer(page: Reading<unknown>, api: Reading<unknown>, field: FieldName): boolean {
  return (
    page.bound !== undefined ||
    api.bound !== undefined ||
    // The page joins the field with the nearest open task.
    field === 'nextStep'
  );
}

const words = (text: string): string =>
  looseLabel(
    text
      .split(/[\s,，]+/)
      .toSorted()
      .join(' '),
  );

function sameValue(field: FieldName, page: unknown, api: unknown, zone: string): boolean {
  if (page === null || api === null) return page === api;
  if (field === 'amount') {
    const [one, other] = [page as FieldValues['amount'], api as FieldValues['amount']];
    const sameMoney =
      one.currency === null || other.currency === null || one.currency === other.currency;
    return sameMoney && one.amount === other.amount;
  }
  if (dated.has(field)) return dayOf(page as When, zone) === dayOf(api as When, zone);
  return words(String(page)) === words(String(api));
}

function agree(page: Readings, { fields, stageNames }: ApiDeal, field: FieldName, zone: string) {
  const [shown, told] = [page[field], fields[field]];
  if (!shown || !told || mayDiffer(shown, told, field)) return true;
  if (field === 'stage' && shown.value !== null) {
    const name = looseLabel(String(shown.value));
    return stageNames.some((each) => looseLabel(each) === name);
  }
  return sameValue(field, shown.value, told.value, zone);
}

/**
 * The snapshot with absent fields filled by what the API told (`by: 'api'`). What the page shows is
 * never replaced, blank included; where the API says otherwise, both are listed. What hangs on the
 * stage is filled only where page and API mean the same stage.
 */
export function mergeApi(
  snapshot: DealSnapshot,
  api: ApiDeal,
): { snapshot: DealSnapshot; disagreements: Disagreement[] } {
  const { fields: page, zone } = snapshot;
  const sameStage = agree(page, api, 'stage', zone);
  const onStage: readonly FieldName[] = ['stageSince', 'status'];
  const fields: Readings = { ...page };
  const absent = { ...snapshot.absent };
  const disagreements: Disagreement[] = [];
  const fill = <F extends FieldName>(field: F, reading: Readings[F]) => {
    fields[field] = reading;
    delete absent[field];
  };
  for (const field of fieldNames) {
    const told = api.fields[field];
    if (!told || (!sameStage && onStage.includes(field))) continue;
    // An editor open on the page holds what may be saved any moment: what is stored is old then.
    if (!page[field] && absent[field] !== 'editing') fill(field, told as Readings[typeof field]);
    else if (!agree(page, api, field, zone)) {
      const [shown, said] = [plainOf(page, field) ?? '', plainOf(api.fields, field) ?? ''];
      disagreements.push({ field, page: shown, api: said });
    }
  }
  const history = snapshot.history ?? (sameStage ? api.history : null);
  return {
    snapshot: { ...snapshot, fields, absent, ...(history ? { history } : {}) },
    disagreements,
  };
}
