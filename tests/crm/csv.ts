/** Reads a CSV export: quoted cells, doubled quotes, first line as keys. */

/** Rows as objects by column name. */
export function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end.includes('\n')) rows.push([]);
    if (end === '') break;
  }
  const [head = [], ...body] = rows;
  return body
    .filter((row) => row.length === head.length)
    .map((row) => Object.fromEntries(head.map((key, at) => [key, row[at] ?? ''])));
}
