/** The value of a field in the person's words. */
import type { FieldName, Readings } from '#core/deal/deal.ts';
import type { Voice } from '#i18n/voice.ts';
import { machineValue } from './machine.ts';

/** A value that was read and is not blank, in the person's words. */
export function sayField(fields: Readings, field: FieldName, voice: Voice): string {
  const { format, words } = voice;
  const { amount, nextStep, status, probability, tags } = fields;
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
  if (field === 'tags' && tags?.value)
    return tags.value.reduce((some, more) => words.panel.reads.tags(some, more));
  const value = machineValue(fields, field) ?? '';
  const dated = ['stageSince', 'closeDate', 'lastActivity', 'created', 'replyReceived'].includes(
    field,
  );
  return dated ? format.when(value) : value;
}
