/** Pieces of HTML as text, for pages that tests and samples serve. */

/** Text made safe for element content and double-quoted attributes. */
export const esc = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

export type Attributes = Record<string, string | number | boolean | null | undefined>;

/** One element; `false`, null and undefined attributes are left out, `true` has no value. */
export function tag(name: string, attributes: Attributes = {}, ...content: string[]): string {
  const printed = Object.entries(attributes)
    .filter(([, value]) => value !== false && value !== null && value !== undefined)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${esc(String(value))}"`));
  return `<${name}${printed.join('')}>${content.join('')}</${name}>`;
}

/** Elements that mean nothing, for pages as large as real ones. */
export const filler = (count: number): string =>
  Array.from({ length: Math.ceil(count / 5) }, (_, at) =>
    tag(
      'div',
      { class: 'lyteItem', 'data-zcqa': `menu_${at}` },
      `<span>Item</span><span class="count">${at}</span><i></i><b></b>`,
    ),
  ).join('');
