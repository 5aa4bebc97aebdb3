/**
 * Fxiaoke's WebDetail: field names and values are those of real rows of its open API [H]; that the
 * web answer carries them in `Value.data` is [M], from a mock of another object and its reader.
 */
import { once } from '#core/once.ts';
import { int, matching, number, z } from '#core/zod.ts';
import { fxiaokeMeaning } from '../fxiaoke/meaning.ts';
import { currencyOf } from '../reading/currency.ts';
import { type Asked, epoch, line, type Read, reading } from './parts.ts';

const person = once(() => z.nullish(z.object({ name: line() })));

const row = once(() =>
  z.object({
    _id: z.string(),
    name: z.nullish(line()),
    sales_stage__r: z.nullish(line()),
    sales_status: z.nullish(line()),
    sales_status__r: z.nullish(line()),
    stg_changed_time: z.nullish(epoch()),
    amount: z.nullish(matching(/^(?:-?\d{1,15}(?:\.\d{1,6})?)?$/)),
    close_date: z.nullish(int(0, 4_102_444_800_000)),
    owner__r: person(),
    account_id__r: z.nullish(line()),
    last_followed_time: z.nullish(epoch()),
    create_time: z.nullish(epoch()),
    probability: z.nullish(number(0, 100)),
  }),
);

const answer = once(() =>
  z.object({
    Result: z.object({ StatusCode: z.number(), FailureCode: z.nullish(z.number()) }),
    Value: z.nullish(z.object({ data: row() })),
  }),
);

type Row = z.infer<ReturnType<typeof row>>;

/** 1 and 2 were seen; the other codes were not, and go by their words. */
function statusOf({ sales_status, sales_status__r }: Row) {
  if (sales_status === '1') return 'open';
  if (sales_status === '2') return 'won';
  return sales_status__r ? fxiaokeMeaning.statusOf?.(sales_status__r) : undefined;
}

function moneyOf({ amount }: Row, url: string) {
  if (amount === undefined || amount === null || amount === '')
    return amount === '' ? null : amount;
  const { hostname } = new URL(url);
  const currency = currencyOf([], fxiaokeMeaning.currencies, hostname, '') ?? null;
  return { amount: Number(amount), currency };
}

/** Midnight in China, whatever the browser's zone. */
const dayOf = (ms: number | null | undefined) =>
  typeof ms === 'number' ? new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10) : ms;

/** Set with the record, it means never followed. */
function followedOf({ last_followed_time: at, create_time: created }: Row) {
  if (!at || !created) return at;
  return Date.parse(at) - Date.parse(created) < 2000 ? null : at;
}

/** The record as readings; refused where it is another one's or any value has another type. */
export function readDetail(json: unknown, { deal, url }: Asked): Read<'detail'> {
  const read = answer().safeParse(json);
  if (!read.success) return { problem: 'unexpected' };
  const { Result, Value } = read.data;
  // Which code means what is not known: it is no data, and left alone for a while.
  if (Result.StatusCode !== 0 || (Result.FailureCode ?? 0) !== 0) return { problem: 'refused' };
  if (!Value) return { problem: 'unexpected' };
  const { data } = Value;
  if (data._id !== deal) return { problem: 'another-record' };
  return {
    told: {
      fields: {
        ...reading('name', data.name, 'name'),
        ...reading('stage', data.sales_stage__r, 'sales_stage'),
        ...reading('status', statusOf(data) ?? undefined, 'sales_status'),
        ...reading('stageSince', data.stg_changed_time, 'stg_changed_time'),
        ...reading('amount', moneyOf(data, url), 'amount'),
        ...reading('closeDate', dayOf(data.close_date), 'close_date'),
        ...reading('owner', data.owner__r?.name, 'owner'),
        ...reading('account', data.account_id__r, 'account_id'),
        ...reading('lastActivity', followedOf(data), 'last_followed_time'),
        ...reading('created', data.create_time, 'create_time'),
        ...reading('probability', data.probability, 'probability'),
      },
    },
  };
}
