import { describe, expect, it } from 'vitest';
import { placeText, type Teaching } from '#core/deal/taught.ts';
import { taughtAtSchema } from '#core/deal/taught-schema.ts';
import { lookAt } from '#crm/dom/look.ts';
import { profiles, readerOf } from '#crm/index.ts';
import { locateIn } from '#crm/read-page.ts';
import { choicesFor } from '#crm/teach/candidates.ts';
import { steadyOf } from '#crm/teach/steady.ts';
import { mutate, randomFrom } from '#tests/drift/mutations.ts';
import { openPage, understood } from '../page.ts';
import { envAt } from '../zone.ts';

const id = '4876876000000123001';
const url = `https://crm.zoho.com/crm/org1/tab/Potentials/${id}`;
const env = envAt('2026-11-22T04:00:00.000Z', 'Asia/Shanghai');

/** A private layout: Zoho's own root and id (fact sheet §0, §9), and nothing else of its making. */
const page = (rows: string) => `<!doctype html><html lang="en"><body>
<crm-detail-view><crm-related-list-label entity-id="${id}"></crm-related-list-label>
<section data-zone="summary" class="css-1x9fa2">${rows}</section></crm-detail-view></body></html>`;

const rows = `
<div class="r_8f2a1"><span class="k">Our title</span><span class="v" data-fld="our-title" id="x${id}">Harbour lights</span></div>
<div class="r_8f2a1"><span class="k">What it brings(万元)</span><span class="v" data-fld="sum" data-index="2" id="ember1234">12</span></div>
<div><strong>Grade</strong><em>A级</em></div>
<p><cite>Carol Ames</cite></p>`;

function opened(html: string) {
  const document = openPage(html);
  const look = lookAt(document);
  const located = locateIn(look, new URL(url), profiles.zoho);
  if (located.state !== 'located') throw new Error('not located');
  const choices = (field: Teaching['field'], at: string) => {
    const element = document.querySelector(at);
    if (!element) throw new Error(at);
    const { root } = located;
    return choicesFor({ root, look, profile: profiles.zoho, id, field, element });
  };
  return { document, located, choices };
}

const teaching = (field: Teaching['field'], at: Teaching['at']): Teaching => ({
  ...{ crm: 'zoho', org: 'org1', layout: 'nextgen' },
  ...{ field, at },
});

const read = (document: Document, taught: Teaching[]) => {
  const reader = readerOf(document, profiles.zoho);
  reader.learn({ fields: {}, taught });
  return understood(reader.read(new URL(url), 0), env);
};

describe('what a value can be known by', () => {
  it('is its own mark, the label beside it, or without one its place below a mark', () => {
    const { choices } = opened(page(rows));
    const ways = choices('name', '[data-fld="our-title"]');
    expect(ways.map(({ at }) => placeText(at))).toEqual(['[data-fld="our-title"]', 'Our title']);
    expect(choices('contact', 'cite').map(({ at }) => at)).toEqual([
      { by: 'structure', name: 'data-zone', value: 'summary', inside: ['cite'] },
    ]);
    expect(choices('tier', 'em').map(({ at }) => at.by)).toEqual(['label']);
  });

  it.each(['A', 'B级', 'C'])(
    'is the mark of a tier %s, and no label that is the name above it',
    (tier) => {
      const html = `<h2 id="subvalue_POTENTIALNAME">Harbour lights</h2><b data-fld="grade">${tier}</b>`;
      const [first, ...more] = opened(page(html)).choices('tier', 'b');
      expect(first && placeText(first.at)).toBe('[data-fld="grade"]');
      expect(more.map(({ at }) => at.by)).not.toContain('label');
    },
  );

  it('is never a class, a position, a generated name or one with the record’s id in it', () => {
    const { document } = opened(page(rows));
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of steadyOf(element, { id, text: element.textContent ?? '' })) {
        expect(['data-fld', 'data-zone']).toContain(name);
        expect(value).not.toMatch(/\d{3}/);
      }
    const made = openPage(
      '<b id="css-1q2w3e" data-v-7ba5bd90="ab" data-row="top" data-k="a8f3e2c1" title="Alpha" onclick="x" style="a" name="ember12345" data-shows="Alpha beta">Alpha</b>',
    ).querySelector('b') as Element;
    expect(steadyOf(made, { id, text: 'Alpha' })).toEqual([]);
  });

  it('reads the value pointed at, fits the closed vocabulary, and carries the unit of its label', () => {
    const { choices, document } = opened(page(rows));
    for (const [field, at, text] of [
      ['name', '[data-fld="our-title"]', 'Harbour lights'],
      ['amount', '[data-fld="sum"]', '12'],
      ['contact', 'cite', 'Carol Ames'],
    ] as const) {
      const ways = choices(field, at);
      expect(ways.length).toBeGreaterThan(0);
      for (const way of ways) {
        expect(way.places.map(({ printed }) => printed)).toEqual([{ text }]);
        expect(taughtAtSchema().safeParse(way.at).success).toBe(true);
      }
    }
    const byLabel = choices('amount', '[data-fld="sum"]').find(({ at }) => at.by === 'label');
    const name = choices('name', '[data-fld="our-title"]')[0];
    if (!byLabel || !name) throw new Error('nothing offered');
    const seen = read(document, [teaching('name', name.at), teaching('amount', byLabel.at)]);
    expect(seen).toMatchObject({
      state: 'read',
      snapshot: {
        fields: {
          name: { value: 'Harbour lights', by: 'taught' },
          amount: { value: { amount: 120_000 }, by: 'taught' },
        },
      },
    });
  });

  it('is nothing where two different values would match, or nothing is shown', () => {
    const twins = page('<p data-fld="sum"><cite>1</cite></p><p data-fld="sum"><cite>2</cite></p>');
    expect(opened(twins).choices('amount', 'cite')).toEqual([]);
    expect(opened(page('<p data-fld="sum"></p>')).choices('amount', 'p')).toEqual([]);
  });
});

describe('a taught field', () => {
  const { choices } = opened(page(rows));
  const name = choices('name', '[data-fld="our-title"]')[0]?.at;
  if (!name) throw new Error('nothing offered');

  it('is used in its own organisation and layout alone', () => {
    for (const change of [{ org: 'org2' }, { layout: 'old' }])
      expect(read(openPage(page(rows)), [{ ...teaching('name', name), ...change }])).toMatchObject({
        state: 'unreadable',
      });
    expect(read(openPage(page(rows)), [{ ...teaching('name', name), org: null }])).toMatchObject({
      state: 'read',
    });
  });

  it('of a page that names no organisation is used on such pages alone', () => {
    const own = { ...teaching('name', name), org: '' };
    expect(read(openPage(page(rows)), [own]).state).toBe('unreadable');
    const reader = readerOf(openPage(page(rows)), profiles.zoho);
    reader.learn({ fields: {}, taught: [own] });
    const at = new URL(url.replace('/org1/', '/'));
    expect(understood(reader.read(at, 0), env)).toMatchObject({ state: 'read' });
  });

  it('by its place alone is not what another field’s label stands beside by now', () => {
    const cite = choices('contact', 'cite')[0]?.at as Teaching['at'];
    const now = (label: string) =>
      read(
        openPage(
          page(
            `<dl><dt>${label}</dt><dd><cite>Trade Show</cite></dd></dl>${rows.replace(/<p>.*<\/p>/, '')}`,
          ),
        ),
        [teaching('name', name), teaching('contact', cite)],
      );
    expect(now('Met by')).toMatchObject({
      snapshot: { fields: { contact: { value: 'Trade Show' } } },
    });
    expect(now('Lead Source')).not.toMatchObject({ snapshot: { fields: { contact: {} } } });
  });

  it('stands for what the page’s marks say, and for nothing where two values match it', () => {
    const marked = `<span id="subvalue_CONTACTID">Somebody Else</span>${rows}`;
    const contact = choices('contact', 'cite')[0]?.at as Teaching['at'];
    const taught = [teaching('name', name), teaching('contact', contact)];
    expect(read(openPage(page(marked)), taught)).toMatchObject({
      snapshot: { fields: { contact: { value: 'Carol Ames', by: 'taught' } } },
    });
    const twice = `${rows}<cite>Another</cite>`;
    expect(read(openPage(page(twice)), taught)).toMatchObject({
      snapshot: { absent: { contact: 'disagree' } },
    });
  });

  it('reads right or nothing after whatever befalls the page', () => {
    const wrong: string[] = [];
    let right = 0;
    const ways = choices('name', '[data-fld="our-title"]');
    for (let seed = 1; seed <= 30; seed += 1) {
      const document = openPage(page(rows));
      const root = document.querySelector('section') as Element;
      Object.assign(globalThis, { document, NodeFilter: { SHOW_TEXT: 4 } });
      const done = mutate(root, 3, randomFrom(seed), true);
      for (const { at } of ways) {
        const seen = read(document, [teaching('name', at)]);
        const said = seen.state === 'read' ? seen.snapshot.fields.name : undefined;
        if (said?.by === 'taught' && said.value === 'Harbour lights') right += 1;
        else if (said?.by === 'taught') wrong.push(`${seed} ${done.join()} ${said.value}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThan(30);
  });
});
