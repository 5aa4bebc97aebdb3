/** Labels of fields, columns and states, compared without decoration, unit, case and script. */
import { once } from '#core/once.ts';
import { simplified } from './script.ts';

/** Longer texts are no labels. */
const longest = 120;
/** Zero-width and direction signs, which print nothing. */
const invisible = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;
const decoration = /^[* ]+|[?:* ]+$/g;
const ascii = /^(?:[!-~]| (?! ))*$/;
const bracketed = /^([^(]+?) ?\(([^()]{1,20})\)$/;

/** A unit as labels carry it: (万元), (%), (USD). Other brackets belong to the label: 客户(名称). */
const unit =
  /^(?:%|(?=.)(?:[百千]?万|[亿千])?(?:[元円圆¥$€£₹₩]|人民币|[美港日欧]元|(?:[a-z]{1,2}\$)|[a-z]{3})?)$/;

const isCurrency = (code: string): boolean =>
  code === 'rmb' || Intl.supportedValuesOf('currency').includes(code.toUpperCase());

const isUnit = (inside: string): boolean =>
  unit.test(inside) && (!/^[a-z]{3}$/.test(inside) || isCurrency(inside));

/** A page has dozens of labels and most are plain English: those need no more than small letters. */
const fold = (text: string): string =>
  ascii.test(text)
    ? text.toLowerCase()
    : simplified(text.normalize('NFKC').toLowerCase())
        .replace(invisible, '')
        .replace(/’/g, "'")
        .replace(/\s+/g, ' ');

/**
 * The form under which two labels are one: no leading `*`, no trailing `?` or `:`, no unit in
 * brackets, in small simplified letters.
 */
export function labelKey(text: string): string {
  if (text.length > longest) return '';
  const plain = fold(text).replace(decoration, '');
  if (!plain.endsWith(')')) return plain;
  const [, bare = '', inside = ''] = bracketed.exec(plain) ?? [];
  return isUnit(inside) ? bare : plain;
}

/** Labels asked before, since a list asks the same few for each of its rows. */
const mostKnown = 200;

/** Tells which of several things a printed label names; the names of each are separated by `|`. */
export function labelTable<K extends string>(
  names: Readonly<Record<K, string>>,
): (label: string) => K | undefined {
  const table = once(() => {
    const keys = Object.keys(names) as K[];
    return new Map(
      keys.flatMap((key) => names[key].split('|').map((name) => [labelKey(name), key])),
    );
  });
  const known = new Map<string, K | undefined>();
  return (label) => {
    if (!known.has(label)) {
      if (known.size >= mostKnown) known.clear();
      known.set(label, table().get(labelKey(label)));
    }
    return known.get(label);
  };
}
