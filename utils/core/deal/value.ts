/** Values as plain text that both people and programs can read, the same in every language. */
import type { FieldName, FieldValues, Readings } from './deal.ts';

/** `1200000 CNY`, `2026-11-30`, an ISO instant, or the text as it is. */
export function plain<F extends FieldName>(field: F, value: FieldValues[F]): string;
export function plain(_: FieldName, value: FieldValues[FieldName]): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.join(', ');
  if ('amount' in value) return [value.amount, value.currency].filter((v) => v !== null).join(' ');
  return value.due === null ? value.text : `${value.text} (${value.due})`;
}

/** The value of a field as plain text: '' where blank, undefined where it was not read. */
export function plainOf(fields: Readings, field: FieldName): string | undefined {
  const reading = fields[field];
  if (!reading) return undefined;
  return reading.value === null ? '' : plain(field, reading.value);
}
