/** One row of an exported file as what it says: a deal as it stood, or something that happened. */
import { type DealKey, dealKey } from '#core/deal/deal.ts';
import type { CrmEventKind } from '#core/history/crm-event.ts';
import { crmEvent } from '#core/history/make.ts';
import { type ImportKind, type ReadRow, unlinkedKey } from '#core/import/import.ts';
import { cleanText } from '../parse/index.ts';
import { RowCells, type RowEnv } from './env.ts';
import { dayIn, moment, type Refused, recordId } from './moment.ts';
import { readDeal } from './read-deal.ts';
import { directionOf, outcomeOf, recordKind } from './values.ts';

/** The deal a row belongs to: by its id, else by a name that exactly one known deal has. */
function dealOf(cells: RowCells, env: RowEnv): DealKey | Refused {
  const { crm } = env;
  const id = cells.text('dealId');
  if (id !== '' && id !== '0') {
    const known = recordId(cells, 'dealId', env);
    return typeof known === 'string' ? dealKey({ crm, id: known }) : known;
  }
  const name = cleanText(cells.text('deal'));
  if (name !== '') {
    const known = env.dealNamed(name);
    if (known === null) return cells.rejected('deal-not-known', 'deal');
    return known === 'twice' ? cells.rejected('deal-name-twice', 'deal') : known;
  }
  const customer = cells.text('customer');
  const own = customer === '' || customer === '0' ? cells.text('id') : customer;
  return unlinkedKey(crm, own || 'none');
}

const kinds: Record<Exclude<ImportKind, 'deals' | 'records'>, CrmEventKind> = {
  stages: 'stage',
  calls: 'call',
  tasks: 'task',
  events: 'meeting',
  notes: 'note',
};

const short = (text: string): string | null =>
  cleanText(text)
    .slice(0, 200)
    .replace(/[\uD800-\uDBFF]$/, '') || null;

function readEvent(cells: RowCells, env: RowEnv, kind: CrmEventKind): ReadRow | Refused {
  const at = moment(cells, env, 'at', 'created', 'modified');
  if (at && 'rejected' in at) return at;
  if (!at) return cells.rejected('no-date', 'at');
  const deal = dealOf(cells, env);
  if (typeof deal !== 'string') return deal;
  const stage = kind === 'stage' ? short(cells.text('stage')) : null;
  if (kind === 'stage' && stage === null) return cells.rejected('no-stage', 'stage');
  const outcome = outcomeOf(cells.text('outcome')) ?? outcomeOf(cells.text('direction')) ?? null;
  const event = crmEvent({
    deal,
    kind,
    at: at.when,
    day: dayIn(at.when, env),
    direction: directionOf(cells.text('direction')) ?? null,
    outcome: outcome ?? (at.when > env.now && kind !== 'stage' ? 'planned' : null),
    text: kind === 'stage' ? null : cells.text('text'),
    to: stage,
    by: cells.text('owner'),
    told: 'import',
  });
  return { snapshot: null, event };
}

/** Reads a row; `row` is its number as a spreadsheet counts. Never throws, whatever it holds. */
export function readRow(values: readonly string[], row: number, env: RowEnv): ReadRow | Refused {
  const cells = new RowCells(values, row, env);
  // Cells beyond the header mean a stray comma somewhere: every later cell may be another's.
  if (values.slice(env.headers.length).some((value) => value.trim() !== ''))
    return cells.rejected('cells-too-many');
  if (env.kind === 'deals') return readDeal(cells, env);
  const kind = env.kind === 'records' ? recordKind(cells.text('activity')) : kinds[env.kind];
  return readEvent(cells, env, kind);
}
