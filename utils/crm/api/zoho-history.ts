/** Zoho's stage history [M-H, exact v8 answer not found] and timeline [H, OAS v8]. */
import { dayOf } from '#core/calendar/day.ts';
import type { CrmEvent, CrmEventKind } from '#core/history/crm-event.ts';
import { crmEvent } from '#core/history/make.ts';
import { once } from '#core/once.ts';
import { list, text, z } from '#core/zod.ts';
import { type Asked, id, line, moment, type Read } from './parts.ts';

const owner = once(() => z.nullish(z.object({ id: id() })));

const stageRow = once(() =>
  z.object({
    Stage: line(),
    Close_Date: z.nullish(z.iso.date()),
    Closing_Date: z.nullish(z.iso.date()),
    Modified_Time: z.nullish(moment()),
    Last_Modified_Time: z.nullish(moment()),
    // Rows need not say whose they are; where they do, it must be this deal.
    Deal_Name: owner(),
    Potential_Name: owner(),
    Parent_Id: owner(),
  }),
);

const stages = once(() =>
  z.object({
    data: list(stageRow(), 0, 200),
    info: z.nullish(z.object({ more_records: z.nullish(z.boolean()) })),
  }),
);

/** The rows newest first, each with when its stage was entered. No rows (204) are an empty history. */
export function readStages(json: unknown, asked: Asked): Read<'stage-history'> {
  if (json === null) return { told: { rows: [], more: false } };
  const read = stages().safeParse(json);
  if (!read.success) return { problem: 'unexpected' };
  const rows = [];
  for (const row of read.data.data) {
    const owners = [row.Deal_Name, row.Potential_Name, row.Parent_Id];
    if (owners.some((each) => each && each.id !== asked.deal)) return { problem: 'another-record' };
    const since = row.Modified_Time ?? row.Last_Modified_Time;
    // With one moment or stage missing the others prove nothing: another may have lain in between.
    if (!since || !row.Stage) return { problem: 'unexpected' };
    rows.push({ stage: row.Stage, since, closeDate: row.Close_Date ?? row.Closing_Date ?? null });
  }
  rows.sort((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : 0));
  return { told: { rows, more: read.data.info?.more_records ?? false } };
}

const about = once(() =>
  z.nullish(
    z.object({
      name: z.nullish(line()),
      id: z.nullish(id()),
      module: z.nullish(z.object({ api_name: z.nullish(text(0, 255)) })),
    }),
  ),
);

const value = once(() => z.nullish(z.union([line(), z.number()])));

const entry = once(() =>
  z.object({
    audited_time: moment(),
    action: z.nullish(text(0, 255)),
    done_by: z.nullish(z.object({ name: z.nullish(line()) })),
    record: about(),
    related_record: about(),
    field_history: z.nullish(
      list(
        z.object({
          api_name: text(0, 255),
          // Values of other types are a field's that is not used: they are none here.
          _value: z.catch(
            z.nullish(z.object({ old: z.catch(value(), null), new: z.catch(value(), null) })),
            null,
          ),
        }),
        0,
        100,
      ),
    ),
  }),
);

const timeline = once(() => z.object({ __timeline: list(entry(), 0, 200) }));

type Entry = z.infer<ReturnType<typeof entry>>;

const changes: ReadonlyMap<string, CrmEventKind> = new Map([
  ['Stage', 'stage'],
  ['Closing_Date', 'close-date'],
  ['Amount', 'amount'],
  ['Owner', 'owner'],
]);

const asText = (one: string | number | null | undefined): string | null =>
  one === undefined || one === null || one === '' ? null : String(one);

function eventsOf(entry: Entry, { deal, zone }: Asked): CrmEvent[] {
  const at = entry.audited_time;
  const shared = { deal: `zoho/${deal}` as const, at, day: dayOf(at, zone) };
  const by = entry.done_by?.name ?? null;
  const make = (
    kind: CrmEventKind,
    more: Partial<Pick<CrmEvent, 'text' | 'from' | 'to'>> = {},
  ): CrmEvent => crmEvent({ ...shared, kind, ...more, by, told: 'api' });
  const made = (entry.field_history ?? []).flatMap(({ api_name, _value }) => {
    const kind = changes.get(api_name);
    const [from, to] = [asText(_value?.old), asText(_value?.new)];
    return kind && (from !== null || to !== null) ? [make(kind, { from, to })] : [];
  });
  const modules = [entry.record, entry.related_record];
  // A note is written when it is added. Calls and meetings are not: theirs are left to their lists.
  const note = modules.find((each) => each?.module?.api_name === 'Notes');
  if (entry.action === 'added' && note)
    made.push(make('note', { text: note.name?.slice(0, 200) ?? null }));
  return made;
}

/**
 * What happened by the CRM's own account: changes of stage, closing date, amount and owner, and notes.
 * An entry of another deal refuses them all.
 */
export function readTimeline(json: unknown, asked: Asked): Read<'timeline'> {
  if (json === null) return { told: { count: 0 } };
  const read = timeline().safeParse(json);
  if (!read.success) return { problem: 'unexpected' };
  const entries = read.data.__timeline;
  const foreign = entries
    .flatMap(({ record, related_record }) => [record, related_record])
    .some((each) => each?.module?.api_name === 'Deals' && each.id && each.id !== asked.deal);
  if (foreign) return { problem: 'another-record' };
  return {
    told: { count: entries.length },
    events: entries.flatMap((each) => eventsOf(each, asked)),
  };
}
