/** How well pages are read: noted with every reading, told once, listed, reported. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  ask,
  killWorker,
  page,
  send,
  setClock,
  showDeal,
  site,
  stalledDeal,
  startBrowser,
  tuesday,
  zone,
} from './worker.ts';

beforeEach(startBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The deal's page as it is after the CRM renamed what carried the closing date. */
async function showWithoutDate(id: string, view = `view-of-${id}-00000000`): Promise<void> {
  const print = stalledDeal(id);
  await ask('page/deal', {
    view,
    site,
    print: { ...print, places: { ...print.places, closeDate: [] } },
  });
}

const poorly = async () => (await ask('popup/today', { zone })).poorly;
const lostIn = async (view: string) => {
  const shown = await ask('panel/view', { view });
  return shown.state === 'ready' ? shown.lost : null;
};

describe('a page that lost a field', () => {
  it('is counted in the popup, and no more once it is read again', async () => {
    await showDeal('1');
    expect(await poorly()).toEqual([]);
    await showWithoutDate('1');
    await killWorker();
    expect(await poorly()).toEqual([{ crm: 'zoho', pages: 1 }]);
    await showDeal('1');
    expect(await poorly()).toEqual([]);
  });

  it('is yesterday’s news the next day', async () => {
    await showDeal('1');
    await showWithoutDate('1');
    setClock(tuesday);
    expect(await poorly()).toEqual([]);
  });

  it('is told by the panel of one visit, and by no other', async () => {
    await showDeal('1');
    await showWithoutDate('1', 'the-first-visit-0000');
    await ask('panel/place', {
      view: 'the-first-visit-0000',
      place: { open: true, side: 'right', width: 360 },
    });
    expect(await lostIn('the-first-visit-0000')).toEqual(['closeDate']);
    expect(await lostIn('the-first-visit-0000')).toEqual(['closeDate']);
    await showWithoutDate('1', 'the-second-visit-000');
    expect(await lostIn('the-second-visit-000')).toEqual([]);
    // Its light stays on for everyone, as long as the field is lost.
    for (const view of ['the-first-visit-0000', 'the-second-visit-000'])
      expect(await ask('panel/view', { view })).toMatchObject({
        worse: [{ field: 'closeDate', light: 'lost' }],
      });
  });

  it('is told once, though a deal that reads well is looked at in between', async () => {
    await showDeal('1');
    await showDeal('2');
    const spoke: string[] = [];
    for (const n of [1, 2, 3, 4]) {
      const view = `visit-of-the-poor-000${n}`;
      await showWithoutDate('2', view);
      await ask('panel/place', { view, place: { open: true, side: 'right', width: 360 } });
      spoke.push(...((await lostIn(view)) ?? []));
      await showDeal('1', {}, `visit-of-the-well-000${n}`);
      expect(await lostIn(`visit-of-the-well-000${n}`)).toEqual([]);
    }
    expect(spoke).toEqual(['closeDate']);
  });

  it('stands in the list with its light', async () => {
    await showDeal('1');
    await showWithoutDate('1');
    const { families, version } = await ask('health/list', {});
    expect(version).toBe('1.2.3');
    expect(families.map(({ fields }) => fields.closeDate?.missed?.sure)).toEqual([true]);
  });
});

describe('a page that proves no deal', () => {
  const deal = stalledDeal('9').deal;

  it('is counted once a deal', async () => {
    await ask('page/unproven', { deal });
    await ask('page/unproven', { deal });
    expect(await poorly()).toEqual([{ crm: 'zoho', pages: 1 }]);
  });

  it('is counted no more once it proves it after all', async () => {
    await ask('page/unproven', { deal });
    await ask('page/unproven', { deal: stalledDeal('8').deal });
    await showDeal('9');
    expect(await poorly()).toEqual([{ crm: 'zoho', pages: 1 }]);
  });

  it('is not believed of another CRM or another site', async () => {
    const fxiaoke = { ...deal, crm: 'fxiaoke' as const };
    expect(await send('page/unproven', { deal: fxiaoke })).toEqual({ error: 'not-allowed' });
    const planted = { ...deal, url: 'https://example.com/' };
    expect(await send('page/unproven', { deal: planted })).toEqual({ error: 'not-allowed' });
    expect(await send('page/unproven', { deal }, { ...page, url: 'https://example.com/' })).toEqual(
      { error: 'not-allowed' },
    );
  });
});

describe('the report', () => {
  const answer = (result: unknown) =>
    Object.assign(fakeBrowser.scripting, { executeScript: vi.fn(async () => [{ result }]) });

  it('holds lights and the outline that the page answers', async () => {
    answer('body\n div');
    await showDeal('1');
    await showWithoutDate('1', 'the-first-visit-0000');
    const report = await ask('health/report', {
      view: 'the-first-visit-0000',
      browser: 'Chrome 156',
    });
    expect(report?.text).toContain('closeDate: lost');
    expect(report?.text).toContain('Outline:\nbody\n div');
    expect(report?.text).not.toContain('Example Ltd');
  });

  it('is made without the outline where the page is gone', async () => {
    Object.assign(fakeBrowser.scripting, {
      executeScript: vi.fn(async () => Promise.reject(new Error('No tab'))),
    });
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await showDeal('1');
    const report = await ask('health/report', {
      view: 'view-of-1-00000000',
      browser: 'Chrome 156',
    });
    expect(report?.text).toContain('CRM: zoho');
    expect(report?.text).not.toContain('Outline');
  });

  it('names what was looked for on a page that could not be read', async () => {
    answer('body');
    const print = stalledDeal('5');
    const places = Object.fromEntries(Object.keys(print.places).map((field) => [field, []]));
    await ask('page/deal', { view: 'an-unreadable-one-00', site, print: { ...print, places } });
    const report = await ask('health/report', {
      view: 'an-unreadable-one-00',
      browser: 'Chrome 156',
    });
    expect(report?.text).toContain('Not found:\n- ');
  });

  it('is none for a visit that is over', async () => {
    expect(await ask('health/report', { view: 'never-seen-anywhere-0', browser: '' })).toBeNull();
  });
});
