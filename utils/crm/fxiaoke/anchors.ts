/** Where Fxiaoke's feed stands on the page; also how a reading says it came from there. */

/** The text of an entry, newest first [M]. */
export const entryAt = '.fxeditor-render-text';
