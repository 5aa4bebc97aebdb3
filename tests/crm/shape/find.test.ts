/** Fields by label and shape: the value that the page says belongs to a label, or none. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../page.ts';

const id = '4876876000001234001';
const url = `https://crm.zoho.com/crm/org700000123/tab/Potentials/${id}`;

/** What is read of a page with this in its body: values by field. */
function read(body: string, title = ''): Record<string, unknown> {
  const reading = readPage(
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`,
    url,
  );
  if (reading.state !== 'read') return { state: reading.state };
  const { fields } = reading.snapshot;
  return Object.fromEntries(Object.entries(fields).map(([field, { value }]) => [field, value]));
}

const dl = (...pairs: [label: string, value: string][]) =>
  `<dl>${pairs.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`;
const rows = (...pairs: [label: string, value: string][]) =>
  pairs
    .map(([label, value]) => `<div><b class="k">${label}</b><span class="v">${value}</span></div>`)
    .join('');

const main: [string, string][] = [
  ['Deal Name', 'Harbour cranes'],
  ['Stage', 'Negotiation'],
  ['Closing Date', '2026-11-30'],
];

describe('a field in a layout without any hook', () => {
  it('is what stands beside its label', () => {
    expect(read(dl(...main))).toEqual({
      name: 'Harbour cranes',
      stage: 'Negotiation',
      closeDate: '2026-11-30',
    });
  });

  it('needs two more fields, a name or a stage among them', () => {
    expect(read(dl(['Stage', 'Negotiation'], ['Closing Date', '2026-11-30']))).toEqual({
      state: 'unproven',
    });
    expect(read(dl(['Deal Owner', 'A'], ['Closing Date', '2026-11-30'], ['Type', 'B']))).toEqual({
      state: 'unproven',
    });
  });

  it('is never the value of its neighbour where its own is missing', () => {
    const shifted =
      '<dl><dt>Deal Name</dt><dd>Harbour cranes</dd><dt>Stage</dt><dt>Closing Date</dt><dd>2026-11-30</dd><dt>Amount</dt><dd>USD 5</dd><dt>Deal Owner</dt><dd>Ann</dd></dl>';
    expect(read(shifted).stage).toBeUndefined();
    const empty = rows(...main, ['Contact Name', ''], ['Deal Owner', 'Ann']);
    expect(read(empty)).not.toHaveProperty('contact');
    expect(read(empty).owner).toBe('Ann');
  });

  it('is not what people wrote, what a menu offers, nor what a form holds', () => {
    const prose = '<p>Next Step</p><p>we wait for them</p>';
    const menu = '<nav><span>Contact Name</span><span class="on">Deals</span></nav>';
    const form = '<div><label>Deal Owner</label><input value="Ann"></div>';
    expect(Object.keys(read(dl(...main) + prose + menu + form))).toEqual([
      'name',
      'stage',
      'closeDate',
    ]);
  });

  const card = (heading: string, ...pairs: [string, string][]) =>
    `<section>${heading}${dl(...pairs)}</section>`;

  it.each([
    ['<h3>客户信息</h3>', ['负责人', '李雷'], ['最后跟进时间', '2026-11-01']],
    ['<h4>報價單（2）</h4>', ['金额', 'USD 99,000.00'], ['赢率', '10']],
    ['<h2>Related Quotes</h2>', ['Amount', 'USD 99,000.00'], ['Probability', '10']],
    ['<div role="heading">Contact Details:</div>', ['Created Time', '2026-01-01 10:00']],
    ['<legend>Kunde</legend>', ['Besitzer', 'Ann'], ['Typ', 'A']],
  ] as [string, ...[string, string][]][])(
    'is not of the card of something else: %s',
    (...given) => {
      const deal = `<h1>Harbour cranes</h1>${dl(...main)}`;
      expect(read(`<main>${deal}${card(...given)}</main>`)).toEqual(read(deal));
    },
  );

  it.each(['<h3>Further information</h3>', '<h3>Produktion: Kunde Meier</h3>', ''])(
    'is what stands in a part of the deal: %s',
    (heading) => {
      const more = card(heading, ['Deal Owner', 'Ann'], ['Probability', '10']);
      expect(read(`<h1>Harbour cranes</h1>${dl(...main)}${more}`)).toMatchObject({ owner: 'Ann' });
    },
  );

  it('is not what a form for something else shows, and is where the form shows the deal', () => {
    const task = `<form><b>New</b>${rows(['Deal Owner', 'Zhao Min'], ['Type', 'Call'])}</form>`;
    expect(Object.keys(read(dl(...main) + task))).toEqual(['name', 'stage', 'closeDate']);
    expect(read(`<form>${dl(...main, ['Deal Owner', 'Ann'])}</form>`).owner).toBe('Ann');
  });

  it('is what an element holds that is itself named so, and nothing but a value', () => {
    const spoken = `<div role="textbox" aria-readonly="true" aria-label="Amount">USD 5.00</div>
      <output aria-label="Deal Owner"><b>Ann</b></output>
      <div role="group" aria-label="Next Step">Visit</div>`;
    expect(read(dl(...main) + spoken)).toMatchObject({
      amount: { amount: 5, currency: 'USD' },
      owner: 'Ann',
      nextStep: { text: 'Visit', due: null },
    });
    const alone = main.map(([label, value]) => `<output aria-label="${label}">${value}</output>`);
    expect(read(`<div>${alone.join('')}</div>`)).toMatchObject({ name: 'Harbour cranes' });
  });

  it.each([
    ['a button', '<button aria-label="Deal Owner">Change</button>'],
    ['a link', '<a href="#" aria-label="Deal Owner">3</a>'],
    ['a glyph', '<i aria-label="Deal Owner">person</i>'],
    ['an image', '<span role="img" aria-label="Deal Owner">☺</span>'],
    ['steps side by side', '<div role="group" aria-label="Deal Owner"><i>Ann</i><i>Bo</i></div>'],
    ['cells of a list', '<table><tr><td aria-label="Deal Owner">Ann</td></tr></table>'],
    ['a box to type in', '<input role="textbox" aria-label="Deal Owner" value="Ann">'],
    ['hidden', '<div hidden role="group" aria-label="Deal Owner">Ann</div>'],
    ['of a list', '<nav><div role="group" aria-label="Deal Owner">Ann</div></nav>'],
  ])('is not what only bears its name: %s', (_, html) => {
    expect(Object.keys(read(dl(...main) + html))).toEqual(['name', 'stage', 'closeDate']);
  });

  it('is absent where it is named so twice and holds two things', () => {
    const twice = ['Ann', 'Bo'].map((who) => `<output aria-label="Deal Owner">${who}</output>`);
    expect(read(dl(...main) + twice.join('')).owner).toBeUndefined();
  });

  it('is not a column of a list below', () => {
    const list =
      '<table><tr><td>Amount</td><td>Next Step</td></tr><tr><td>USD 9</td><td>Visit</td></tr></table>';
    expect(Object.keys(read(dl(...main) + list))).toEqual(['name', 'stage', 'closeDate']);
  });
});

describe('two records on one page', () => {
  const other = rows(
    ['Deal Name', 'Quay lights'],
    ['Stage', 'Qualification'],
    ['Next Step', 'Call them'],
  );

  it('leave nothing to read where nothing tells which of them is the deal', () => {
    expect(read(`${dl(...main)}<aside>${other}</aside>`)).not.toHaveProperty('nextStep');
    expect(read(`${dl(...main)}<aside>${other}</aside>`).stage).toBeUndefined();
  });

  it('are told apart by the title of the page', () => {
    expect(read(`${dl(...main)}<aside>${other}</aside>`, 'Harbour cranes - CRM')).toEqual({
      name: 'Harbour cranes',
      stage: 'Negotiation',
      closeDate: '2026-11-30',
    });
  });

  it('leave nothing to read where one shows its name as no value, whatever the other shows', () => {
    const unread = `<dl><dd>Harbour cranes</dd><dt>Stage</dt><dd>Negotiation</dd><dt>Deal Name</dt></dl>`;
    expect(read(`${unread}<aside>${other}</aside>`)).toEqual({ state: 'unreadable' });
    const alike = `<table><tr><td>Deal Name</td><td>Harbour cranes</td></tr><tr><td>Colour</td><td>Blue</td></tr></table>`;
    expect(read(`${alike}<aside>${other}</aside>`)).toEqual({ state: 'unreadable' });
    expect(read(`${unread}<aside>${other}</aside>`, 'Quay lights - CRM').name).toBe('Quay lights');
  });

  it('are not feared where the name is only asked for in a form', () => {
    const form = '<div><label>Deal Name</label><input></div>';
    expect(read(dl(...main) + form).name).toBe('Harbour cranes');
  });

  it('leave nothing to read where one stands inside of the name of the other', () => {
    const inside = dl(['Deal Name', `Harbour cranes<div>${other}</div>`], ...main.slice(1));
    const copy = `<aside>${other}</aside>`;
    expect(read(inside)).toEqual({ state: 'unreadable' });
    expect(read(inside + copy)).toEqual({ state: 'unreadable' });
  });

  it('are told apart by the id that the other one carries', () => {
    const card = `<aside data-id="4876876000009999999">${other}</aside>`;
    expect(read(dl(...main) + card)).toEqual({
      name: 'Harbour cranes',
      stage: 'Negotiation',
      closeDate: '2026-11-30',
    });
  });
});
