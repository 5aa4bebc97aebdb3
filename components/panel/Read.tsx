/** One field: its value as read, or why it was not, and where it stands on the page. */
import type { Advice } from '#core/advice.ts';
import type { FieldName, ReadBy, Readings } from '#core/deal/deal.ts';
import { saySource } from '#i18n/say.ts';
import type { Voice } from '#i18n/voice.ts';
import { useVoice } from '../voice.tsx';
import { machineValue } from './machine.ts';

/** A value that was read and is not blank, in the person's words. */
function sayField(fields: Readings, field: FieldName, voice: Voice): string {
  const { format, words } = voice;
  const { amount, nextStep, status, probability } = fields;
  const money = amount?.value;
  if (field === 'amount' && money) {
    const said = format.money(money);
    return money.currency === null ? `${said} (${words.panel.reads.noCurrency})` : said;
  }
  if (field === 'nextStep' && nextStep?.value) {
    const { text, due, unsure } = nextStep.value;
    const none = unsure ? words.panel.reads.unsureDate : words.panel.reads.undated;
    const when = due === null ? none : format.when(due);
    return text === '' ? when : `${text} · ${when}`;
  }
  if (field === 'status' && status?.value) return words.common.statuses[status.value];
  if (field === 'probability' && typeof probability?.value === 'number')
    return format.percent(probability.value);
  const value = machineValue(fields, field) ?? '';
  const dated = ['stageSince', 'closeDate', 'lastActivity', 'created'].includes(field);
  return dated ? format.when(value) : value;
}

/** Readings whose `from` is a place that a person can look up. */
const onPage: ReadonlySet<ReadBy> = new Set(['hook', 'label', 'shape', 'taught', 'api']);

interface Props {
  field: FieldName;
  advice: Advice;
  /** Whether automation finds it under `data-field`; the others stand there for people alone. */
  hooked: boolean;
}

export function Read({ field, advice, hooked }: Props) {
  const voice = useVoice();
  const { words } = voice;
  const { reads } = words.panel;
  const reading = advice.fields[field];
  const absence = advice.absent[field];
  const hooks = {
    [hooked ? 'data-field' : 'data-more']: field,
    'data-read': reading?.by ?? 'absent',
    'data-value': machineValue(advice.fields, field),
    'data-bound': reading?.bound,
  };
  const bound = { 'or-earlier': reads.orEarlier, 'or-later': reads.orLater };
  return (
    <div className={reading ? 'read' : 'read absent'} {...hooks}>
      <dt className="soft">{words.common.fields[field]}</dt>
      <dd>
        {reading ? (
          <>
            <p className={reading.value === null ? 'soft break' : 'break'}>
              {reading.value === null ? reads.blank : sayField(advice.fields, field, voice)}
              {reading.bound !== undefined && ` (${bound[reading.bound]})`}
            </p>
            <p
              className="small soft one-line"
              title={onPage.has(reading.by) ? reads.from(reading.from) : undefined}
            >
              {saySource(field, reading.by, voice)}
              {onPage.has(reading.by) && <code> {reading.from}</code>}
            </p>
          </>
        ) : (
          <p className="soft">
            {reads.absent}
            {absence !== undefined && ` · ${words.common.absences[absence]}`}
          </p>
        )}
      </dd>
    </div>
  );
}
