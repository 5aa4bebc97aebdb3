/** Times of day as people type them. */

const shape = /^(\d{1,2})(?:[:.时点h]\s*(\d{1,2})?分?)?$/;
const digits = /^(\d{1,2})(\d{2})$/;

/** `09:30` for `9:30`, `９：30`, `9点30` and `930`; null for what is no time. */
export function timeFrom(text: string): string | null {
  const typed = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  const [, hours, minutes = '0'] = shape.exec(typed) ?? digits.exec(typed) ?? [];
  if (hours === undefined || Number(minutes) > 59) return null;
  const whole = Number(hours);
  if (whole > 24 || (whole === 24 && Number(minutes) > 0)) return null;
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}
