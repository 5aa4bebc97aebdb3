/** Where Zoho's lists of a deal stand on the page; also how a reading says it came from one. */

/** Activities to come and done [H]. */
export const openAt = '#Activities';
export const closedAt = '#Activities_History';
/** The time of a note [H]. */
export const notesAt = '.cxNotesModifiedTimeInfo';
