/** One row of an exported file as what it says: a deal as it stood, or something that happened. */
import { type DealKey, dealKey } from '#core/deal/deal.ts';
import type { When } from '#core/deal/when.ts';
import type { CrmEventKind } from '#core/history/crm-event.ts';
import { crmEvent } from '#core/history/make.ts';
import { type ImportKind, type ReadRow, unlinkedKey } from '#core/import/import.ts';
import { cleanText } from '../parse/index.ts';
import { RowCells, type RowEnv } from './env.ts';
import { dayIn, moment, type Refused, recordId } from './moment.ts';
import { readDeal } from './read-deal.ts';
import { directionOf, isAccountColumn, isDealModule, outcomeOf, recordKind } from './values.ts';

/** Whether what the row belongs to may be a deal: no module is stated, or that of deals is. */
function isOfDeal(cells: RowCells): boolean {
  const stated = cells.text('module');
  return stated === '' || stated === '0' || isDealModule(stated) !== undefined;
}

/** The deal a row belongs to: by its id, else by a name that exactly one known deal has. */
function dealOf(cells: RowCells, env: RowEnv): DealKey | Refused {
  const { crm } = env;
  const id = cells.text('dealId');
  if (id !== '' && id !== '0') {
    const known = recordId(cells, 'dealId', env);
    return typeof known === 'string' ? dealKey({ crm, id: known }) : known;
  }
  const name = isOfDeal(cells) ? cleanText(cells.text('deal')) : '';
  if (name !== '') {
    const known = env.dealNamed(name, cells.textUnder('customer', isAccountColumn));
    if (known === null) return cells.rejected('deal-not-known', 'deal');
    if (known === 'of-another') return cells.rejected('deal-of-another', 'deal');
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

/** When it was or is to be; a task that is done was when it was closed, whenever it was `due`. */
function whenOf(
  cells: RowCells,
  env: RowEnv,
  isDoneTask: boolean,
): { when: When; due?: When } | Refused {
  const at = moment(cells, env, 'at', 'created', 'modified');
  if (at && 'rejected' in at) return at;
  const closed = isDoneTask ? moment(cells, env, 'closed', 'modified') : null;
  if (closed && 'rejected' in closed) return closed;
  const was = closed ?? at;
  if (!was) return cells.rejected('no-date', 'at');
  if (isDoneTask && was.when > env.now) return cells.rejected('date-in-future', was.by);
  return { when: was.when, ...(at?.by === 'at' && was !== at ? { due: at.when } : {}) };
}

function readEvent(cells: RowCells, env: RowEnv, kind: CrmEventKind): ReadRow | Refused {
  const direction = directionOf(cells.text('direction')) ?? null;
  const outcome = outcomeOf(cells.text('outcome')) ?? outcomeOf(cells.text('direction')) ?? null;
  const at = whenOf(cells, env, kind === 'task' && outcome === 'done');
  if ('rejected' in at) return at;
  const deal = dealOf(cells, env);
  if (typeof deal !== 'string') return deal;
  const stage = kind === 'stage' ? short(cells.text('stage')) : null;
  if (kind === 'stage' && stage === null) return cells.rejected('no-stage', 'stage');
  const event = crmEvent({
    deal,
    kind,
    at: at.when,
    day: dayIn(at.when, env),
    direction,
    outcome: outcome ?? (at.when > env.now && kind !== 'stage' ? 'planned' : null),
    text: kind === 'stage' ? null : cells.text('text'),
    to: stage,
    by: cells.text('owner'),
    told: 'import',
  });
  return { snapshot: null, event, ...(at.due ? { due: at.due } : {}) };
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
