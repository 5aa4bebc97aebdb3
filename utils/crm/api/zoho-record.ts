/** Zoho's record of a deal: API names and formats are the SDK's [H], the session answer is [M]. */
import { once } from '#core/once.ts';
import { list, number, z } from '#core/zod.ts';
import { type Asked, id, line, moment, plainText, type Read, reading, words } from './parts.ts';

/** Another record that a field points to. */
const lookup = once(() => z.nullish(z.object({ name: z.nullish(line()), id: z.nullish(id()) })));

const record = once(() =>
  z.looseObject({
    id: z.string(),
    Deal_Name: z.nullish(line()),
    Stage: z.nullish(line()),
    Amount: z.nullish(number(-1e15, 1e15)),
    Currency: z.nullish(z.string()),
    Closing_Date: z.nullish(z.iso.date()),
    Owner: lookup(),
    Account_Name: lookup(),
    Contact_Name: lookup(),
    Next_Step: z.nullish(words(20_000)),
    Type: z.nullish(line()),
    Lead_Source: z.nullish(line()),
    Probability: z.nullish(number(0, 100)),
    Created_Time: z.nullish(moment()),
    Last_Activity_Time: z.nullish(moment()),
    $layout_id: lookup(),
    Layout: lookup(),
  }),
);

const answer = once(() => z.object({ data: list(record(), 1, 1) }));

type Row = z.infer<ReturnType<typeof record>>;

const nameOf = (at: Row['Owner']): string | null | undefined =>
  at === undefined || at === null ? at : at.name;

function moneyOf({ Amount, Currency }: Row) {
  if (Amount === undefined || Amount === null) return Amount;
  return {
    amount: Amount,
    currency: /^[A-Z]{3}$/.test(Currency ?? '') ? (Currency ?? null) : null,
  };
}

/**
 * The API's field alone: the task that dates it stands elsewhere, so the date is unsure, and a blank
 * field proves nothing.
 */
function stepOf({ Next_Step: text }: Row) {
  return text ? { text, due: null, unsure: true as const } : undefined;
}

/** Plain values of further fields, a tenant's own among them, bounded in number and length. */
function othersOf(row: Row): Record<string, string | null> {
  const others: Record<string, string | null> = {};
  for (const [name, value] of Object.entries(row).slice(0, 500)) {
    if (!/^[A-Za-z]\w{0,99}$/.test(name)) continue;
    const text = typeof value === 'string' && value.length <= 500 ? plainText(value) : undefined;
    if (value === null) others[name] = null;
    else if (text !== undefined) others[name] = text;
    else if (typeof value === 'number') others[name] = String(value);
  }
  return others;
}

/**
 * Zoho counts a mere edit as an activity, so a touch is no later than this; created and never
 * touched since, it is blank.
 */
function activityOf({ Last_Activity_Time: at, Created_Time: created }: Row) {
  if (at === undefined) return {};
  const never = at === null || (created && Date.parse(at) - Date.parse(created) <= 2000);
  const read = reading('lastActivity', never ? null : at, 'Last_Activity_Time').lastActivity;
  if (!read) return {};
  return { lastActivity: never ? read : { ...read, bound: 'or-earlier' as const } };
}

/** The record as readings; refused where it is another record's, or any value has another type. */
export function readRecord(json: unknown, asked: Asked): Read<'record'> {
  const read = answer().safeParse(json);
  if (!read.success) return { problem: 'unexpected' };
  const [row] = read.data.data;
  if (!row || row.id !== asked.deal) return { problem: 'another-record' };
  return {
    told: {
      fields: {
        ...reading('name', row.Deal_Name, 'Deal_Name'),
        ...reading('stage', row.Stage, 'Stage'),
        ...reading('amount', moneyOf(row), 'Amount'),
        ...reading('closeDate', row.Closing_Date, 'Closing_Date'),
        ...reading('owner', nameOf(row.Owner), 'Owner'),
        ...reading('account', nameOf(row.Account_Name), 'Account_Name'),
        ...reading('contact', nameOf(row.Contact_Name), 'Contact_Name'),
        ...reading('nextStep', stepOf(row), 'Next_Step'),
        ...reading('type', row.Type, 'Type'),
        ...reading('leadSource', row.Lead_Source, 'Lead_Source'),
        ...reading('probability', row.Probability, 'Probability'),
        ...reading('created', row.Created_Time, 'Created_Time'),
        ...activityOf(row),
      },
      layout: row.$layout_id?.id ?? row.Layout?.id ?? null,
      others: othersOf(row),
    },
  };
}
