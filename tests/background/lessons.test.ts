/** What a page is told to know: the team's labels, and the columns that the CRM's own list gives them. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { DealPrint } from '#core/deal/print.ts';
import type { TeamFields } from '#core/deal/team.ts';
import type { Ask } from '#core/deep/ask.ts';
import { starter } from '#core/pack/starter/index.ts';
import { writePack } from '#core/pack/write.ts';
import * as answers from '#tests/deep/answers/index.ts';
import { ask, monday, page, send, site, stalledDeal, startBrowser, told } from './worker.ts';

const id = answers.zohoId;
const view = `view-of-${id}-00000000`;
const labels = ['Key Account'];
const column = 'POTENTIALCF7';
const known: TeamFields = { tier: { labels, column } };

beforeEach(async () => {
  await startBrowser();
  const fieldLabels = [{ crm: 'zoho', field: 'tier', labels: [...labels, 'a|name'] }] as const;
  const text = writePack({
    ...starter,
    id: 'team',
    fieldLabels: fieldLabels.map((one) => ({ ...one, labels: [...one.labels] })),
  });
  await ask('packs/install', { text, origin: { by: 'file' }, use: 'alone', at: monday });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const tierAt = (from: string): DealPrint['places'] => ({
  tier: [{ printed: { text: 'B' }, by: 'hook', from, label: '' }],
});

/** Shows the deal, with a tier found in that way where it is given; answers what the page is told. */
async function show(from?: string, org = 'org1'): Promise<TeamFields> {
  const print = stalledDeal(id);
  const deal = { ...print.deal, org, url: print.deal.url.replace('org1', org) };
  const places = { ...print.places, ...(from ? tierAt(from) : {}) };
  return (await ask('page/deal', { view, site, print: { ...print, deal, places } })).fields;
}

async function soon(url = page.url): Promise<TeamFields> {
  const reply = await send('page/soon', { site }, { ...page, url });
  if ('error' in reply) throw new Error(reply.error);
  return reply.ok.fields;
}

/** What the deep read's script does; answers the kinds it asked for. */
async function readDeep(run: string): Promise<string[]> {
  const kinds: string[] = [];
  let next: Ask | null = await ask('page/deep', { run });
  while (next) {
    const { kind } = next;
    kinds.push(kind);
    const answer = { status: 200, text: JSON.stringify(answers.byKind[kind]), retryAfter: null };
    next = await ask('page/api', { run, view, kind, answer });
  }
  return kinds;
}

async function switchOn(): Promise<void> {
  Object.assign(fakeBrowser.scripting, { executeScript: async () => [] });
  await ask('deep/switch', { crm: 'zoho', on: true });
}

const lastTold = () =>
  told
    .flatMap(({ message }) =>
      'learned' in (message as object)
        ? (message as { learned: { fields: TeamFields } }).learned.fields
        : [],
    )
    .at(-1);

async function tier() {
  const shown = await ask('panel/view', { view });
  return shown.state === 'ready' ? shown.advice.fields.tier : undefined;
}

it('is labels alone where the CRM told nothing, none with the sign that stands between two', async () => {
  expect(await soon()).toEqual({ tier: { labels } });
  expect(await show()).toEqual({ tier: { labels } });
  await switchOn();
  expect(await show()).toEqual({ tier: { labels } });
});

it('is the column as soon as the list of fields came: told to the page at once, and to the next', async () => {
  await switchOn();
  await show();
  await readDeep('run-of-the-script-1');
  await vi.waitFor(() => expect(lastTold()).toEqual(known));
  expect(await show(`#subvalue_${column}`)).toEqual(known);
  expect(await tier()).toEqual({ value: 'B', by: 'hook', from: `#subvalue_${column}` });
  expect(await soon()).toEqual(known);
});

it('is no longer once the deep read is switched off, and what was found by it is not believed', async () => {
  await switchOn();
  await show();
  await readDeep('run-of-the-script-1');
  await ask('deep/switch', { crm: 'zoho', on: false });
  await vi.waitFor(() => expect(lastTold()).toEqual({ tier: { labels } }));
  expect(await show(`#subvalue_${column}`)).toEqual({ tier: { labels } });
  expect(await tier()).toBeUndefined();
});

it('is each organisation’s own, whose list is asked for anew', async () => {
  await switchOn();
  await show();
  await readDeep('run-of-the-script-1');
  const other = page.url?.replace('org1', 'org2') ?? '';
  expect(await soon(other)).toEqual({ tier: { labels } });
  // A page that went on to it without a reload still looks where the first one has the field.
  expect(await show(`#subvalue_${column}`, 'org2')).toEqual({ tier: { labels } });
  expect(await tier()).not.toMatchObject({ value: 'B' });
});

it('is no measure of how well pages are read: its coming and going is no page that changed', async () => {
  await switchOn();
  await show();
  await readDeep('run-of-the-script-1');
  await show(`#subvalue_${column}`);
  await fakeBrowser.storage.session.clear();
  await show();
  const { families } = await ask('health/list', {});
  expect(families[0]?.fields.stage).toBeDefined();
  expect(families[0]?.fields.tier).toBeUndefined();
  expect(families[0]?.poor.deals).toEqual([]);
});
