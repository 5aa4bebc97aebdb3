/** Values as automation reads them, and the same values as a person does. */
import type { FieldName, FieldValues, Readings } from '#core/deal/deal.ts';
import type { Voice } from '#i18n/voice.ts';

type Machine = { [F in FieldName]: (value: FieldValues[F]) => string };

const machine: Machine = {
  name: String,
  stage: String,
  status: String,
  stageSince: String,
  /** `1200000 CNY`; the number alone where no currency is proven. */
  amount: ({ amount, currency }) => (currency === null ? `${amount}` : `${amount} ${currency}`),
  closeDate: String,
  owner: String,
  account: String,
  contact: String,
  lastActivity: String,
  /** Its words; a step without words is its date. */
  nextStep: ({ text, due }) => text || (due ?? ''),
  created: String,
  type: String,
  leadSource: String,
  probability: String,
  tier: String,
  tags: (tags) => tags.join(', '),
  replyReceived: String,
};

/** The machine value of one field: empty for blank, undefined for absent. */
export function machineValue<F extends FieldName>(fields: Readings, field: F): string | undefined {
  const reading = fields[field];
  if (!reading) return undefined;
  const value = reading.value as FieldValues[F] | null;
  return value === null ? '' : machine[field](value);
}

/** A finding's input for a person: days and instants as dates, blank as such, the rest as it is. */
export function sayValue(value: string, { words, format }: Voice): string {
  if (value === '') return words.common.blank;
  return value.replace(/\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?/g, (when) =>
    Number.isNaN(Date.parse(when)) ? when : format.when(when),
  );
}
