/** Parsers shared by every CRM profile: printed text to values, or null rather than a guess. */
export { type DateRead, decideDateOrder, parseDate } from './date.ts';
export { decideDecimal, parseMoney } from './money.ts';
export { parsePercent } from './percent.ts';
export { cleanText, isTurned } from './text.ts';
