/** Parsers shared by every CRM profile: printed text to values, or null rather than a guess. */
export { type DateRead, datesIn, decideDateOrder, parseDate } from './date.ts';
export type { DateOrder } from './date-order.ts';
export { parseDuration, parsePercent } from './duration.ts';
export { cleanLabel } from './label.ts';
export { decideDecimal, parseMoney } from './money.ts';
export { cleanText, isBlankText, parsePerson } from './text.ts';
