/** The fields that a list may tell, apart from what every page of a CRM carries to read the rest. */
import type { PlaceName } from './print.ts';

/** Dates that a list may tell: of its rows the newest that is over, or the nearest still ahead. */
const columnFields = [
  'lastActivity',
  'replyReceived',
  'nextDue',
] as const satisfies readonly PlaceName[];
type ColumnField = (typeof columnFields)[number];

/** Whether a list may tell this field. */
export const isColumnField = (field: PlaceName): field is ColumnField =>
  (columnFields as readonly PlaceName[]).includes(field);
