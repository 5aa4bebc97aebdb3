/** Finds a printed word in rows of names: whole, or shortened to a beginning that only one row has. */

/**
 * The row of `word`, -1 where no row or more than one fits: `sept` is September, `jui` neither June
 * nor July. A word listed whole wins, so that `di` can be Tuesday beside dimanche.
 */
export function rowOf(rows: readonly string[], word: string): number {
  if (word === '' || word.includes(' ')) return -1;
  let row = -1;
  let rowsBegin = 0;
  for (const [at, names] of rows.entries()) {
    const list = ` ${names} `;
    if (!list.includes(` ${word}`)) continue;
    if (list.includes(` ${word} `)) return at;
    row = at;
    rowsBegin += 1;
  }
  return rowsBegin === 1 ? row : -1;
}

const numerals = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');

/** A whole number in digits, in Chinese up to 十二, or as an article (`an hour`); else NaN. */
export function countOf(word: string): number {
  if (/^\d{1,5}$/.test(word)) return Number(word);
  if (/^(an?|one|eine?[mnr]?|une?|una|uno)$/.test(word)) return 1;
  return numerals.indexOf(word.replace('两', '二')) + 1 || Number.NaN;
}
