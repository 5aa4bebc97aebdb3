/**
 * What happens to a CRM's pages over the months, done to one document at random: each mutation is
 * one that the fact sheets report or expect (Zoho §3.8, Fxiaoke §7). Seeded, so that a page that
 * misleads the reader can be made again.
 */
import type { PlaceName } from '#core/deal/print.ts';
import { fxiaokePlaces } from '#crm/fxiaoke/fields.ts';
import { labelKey } from '#crm/label.ts';
import { commonLabels } from '#crm/shape/labels.ts';

/** A number from 0 up to 1, the next of a seeded row (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Changes something below `root`; false where there is nothing of the kind to change. `shows`:
 * whether the page shows a deal before.
 */
type Mutation = (root: Element, random: Random, shows: boolean) => boolean;

const pick = <T>(from: readonly T[], random: Random): T | undefined =>
  from[Math.floor(random() * from.length)];

const within = (root: Element): Element[] => [root, ...root.querySelectorAll('*')];

function textsIn(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() !== '' && !text.parentElement?.closest('style, script')) found.push(text);
  }
  return found;
}

/** What a label may be called instead, by how it is compared; the first kind that has it decides. */
const sameAs = new Map<string, readonly string[]>();
const ofFxiaoke = Object.values(fxiaokePlaces).flatMap(({ labels }) => labels ?? []);
for (const labels of [...Object.values(commonLabels), ...ofFxiaoke]) {
  const same = labels.split('|');
  for (const key of same.map(labelKey)) if (!sameAs.has(key)) sameAs.set(key, same);
}

/** A card of another deal: as this CRM marks fields, or by labels alone. */
function anotherRecord(random: Random): Element {
  const fields: [PlaceName, column: string, api: string, label: string, value: string][] = [
    ['name', 'POTENTIALNAME', 'name', 'Deal Name', 'Quay lights'],
    ['stage', 'STAGE', 'sales_stage', 'Stage', 'Qualification'],
    ['amount', 'AMOUNT', 'amount', 'Amount', 'USD 1.00'],
    ['owner', 'SMOWNERID', 'owner', 'Deal Owner', 'Somebody Else'],
    ['contact', 'CONTACTID', 'contact_id', 'Contact Name', 'Another Person'],
    ['nextStep', 'NEXTSTEP', 'next_step', 'Next Step', 'Call them'],
    ['closeDate', 'CLOSINGDATE', 'close_date', 'Closing Date', '2031-01-31'],
  ];
  const card = document.createElement('section');
  const kind = pick(['dl', 'rows', 'zoho', 'fxiaoke'], random);
  card.innerHTML =
    kind === 'dl'
      ? `<dl>${fields.map(([, , , label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`
      : fields
          .map(([, column, api, label, value]) =>
            kind === 'rows'
              ? `<div><span class="k">${label}</span><span class="v">${value}</span></div>`
              : kind === 'zoho'
                ? `<div class="dv_info_row"><div class="dv_info_label">${label}</div><div id="subvalue_${column}">${value}</div></div>`
                : `<div class="faci-field-display" data-apiname="${api}"><div class="faci-field-display_label">${label}</div><div class="faci-field-display_value">${value}</div></div>`,
          )
          .join('');
  return card;
}

/** Elements that may not stand in a wrapper of their own: they are wrapped on the inside. */
const bound = /^(?:body|td|th|tr|tbody|thead|li|dt|dd)$/;

export const mutations = {
  /** As a new build of the CRM does: everywhere at once. */
  'class renamed'(root, random) {
    const classes = new Set(within(root).flatMap((element) => [...element.classList]));
    const old = pick([...classes], random);
    if (old === undefined) return false;
    for (const element of within(root)) {
      if (element.classList.contains(old)) element.classList.replace(old, `n${old}`);
    }
    return true;
  },
  'id dropped'(root, random) {
    const element = pick(
      within(root).filter(({ id }) => id !== ''),
      random,
    );
    element?.removeAttribute('id');
    return element !== undefined;
  },
  'wrapper added'(root, random) {
    const element = pick([...root.querySelectorAll('*')], random);
    if (!element) return false;
    const wrapper = document.createElement(random() < 0.5 ? 'div' : 'span');
    if (bound.test(element.localName)) {
      wrapper.append(...element.childNodes);
      element.append(wrapper);
    } else {
      element.before(wrapper);
      wrapper.append(element);
    }
    return true;
  },
  'siblings reordered'(root, random) {
    const parent = pick(
      within(root).filter((element) => element.children.length > 1),
      random,
    );
    if (!parent?.firstElementChild) return false;
    parent.append(parent.firstElementChild);
    return true;
  },
  'attribute removed'(root, random, shows) {
    const left = /^(?:class|id|style|hidden|aria-hidden)$/;
    // A page that names two records shows none; without one of the two names it is another page.
    const isKept = (value: string | null) => !shows && /^\d{6,}$/.test(value ?? '');
    const all = within(root).flatMap((element) =>
      element
        .getAttributeNames()
        .filter((name) => !left.test(name) && !isKept(element.getAttribute(name)))
        .map((name) => ({ element, name })),
    );
    const one = pick(all, random);
    one?.element.removeAttribute(one.name);
    return one !== undefined;
  },
  'label translated'(root, random) {
    const labels = textsIn(root).flatMap((text) => {
      const same = sameAs.get(labelKey(text.data));
      return same ? [{ text, same }] : [];
    });
    const one = pick(labels, random);
    if (!one) return false;
    // The unit stays: it is part of the value.
    const [unit = ''] = /[(（].*$/s.exec(one.text.data) ?? [];
    one.text.data = `${pick(one.same, random) ?? one.text.data}${unit}`;
    return true;
  },
  'text padded'(root, random) {
    const text = pick(textsIn(root), random);
    if (!text) return false;
    text.data = `\n   ${text.data} \u00A0\n`;
    return true;
  },
  'a second record nested'(root, random) {
    const parent = pick(
      within(root).filter((element) => element.children.length > 0),
      random,
    );
    parent?.append(anotherRecord(random));
    return parent !== undefined;
  },
} satisfies Record<string, Mutation>;

export type MutationName = keyof typeof mutations;

/**
 * Applies `count` mutations at random and returns which. `shows`: whether the page shows a deal;
 * where it shows none, another record would be the first and not a second.
 */
export function mutate(
  root: Element,
  count: number,
  random: Random,
  shows: boolean,
): MutationName[] {
  const all = (Object.keys(mutations) as MutationName[]).filter(
    (name) => shows || name !== 'a second record nested',
  );
  const applied: MutationName[] = [];
  for (let tries = 0; applied.length < count && tries < 50; tries += 1) {
    const name = pick(all, random);
    if (name && mutations[name](root, random, shows)) applied.push(name);
  }
  return applied;
}
