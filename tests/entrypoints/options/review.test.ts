/** From a file to a pack: every way leads to a review, and only the click on it installs. */
import { describe, expect, test } from 'vitest';
import type { Review } from '#messages/packs.ts';
import { idle, keys, problems } from '#tests/components/options/given.ts';
import { impact, openReview } from '#tests/components/options/given-review.ts';
import { readPackFile } from '../../../entrypoints/options/pack-file.ts';
import { settled } from '../asked.ts';
import { now, start } from './start.ts';

const open = (but: Partial<typeof openReview> = {}): Review => ({ ...openReview, ...but });
const kind = {
  'packs/review': open(),
  'packs/impact': impact,
  'packs/install': { id: 'east-team' },
  'packs/follow': null,
} as const;

describe('ways in', () => {
  test('nothing is sent where there is no text, too much of it, or none in UTF-8', async () => {
    const page = await start(kind);
    const why = async (act: () => void) => {
      const { install } = await page.after(act);
      return install.state === 'unsent' ? install.why : install.state;
    };
    const file = (content: BlobPart) => new File([content], 'pack.json');
    const { install } = page.deeds;
    expect(await why(() => install.text('  \n'))).toBe('empty');
    expect(await why(() => install.file(file('')))).toBe('empty');
    // 你 in GBK, as older Windows editors save it.
    const gbk = new Uint8Array([0x7b, 0x22, 0xc4, 0xe3, 0x22, 0x7d]);
    expect(await why(() => install.file(file(gbk)))).toBe('notText');
    const huge = new Uint8Array(9 * 1024 * 1024);
    expect(await why(() => install.file(file(huge)))).toBe('tooBig');
    expect(page.asked('packs/review')).toEqual([]);
  });

  test('a byte order mark is no part of the text', async () => {
    expect(await readPackFile(new Blob(['\uFEFF{"名":1}']))).toEqual({ text: '{"名":1}' });
  });

  test('a folder, or a file that went away, is said to have failed', async () => {
    const gone = new Blob(['{}']);
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await readPackFile(gone)).toEqual({ why: 'failed' });
  });

  test('a file and a text are reviewed as what they are, and nothing is installed', async () => {
    const page = await start(kind);
    await page.after(() => page.deeds.install.text('pasted'));
    await page.after(() => page.deeds.install.file(new File(['chosen'], 'pack.json')));
    expect(page.asked('packs/review')).toEqual([{ text: 'pasted' }, { text: 'chosen' }]);
    expect(page.state().review).toMatchObject({ text: 'chosen', use: 'as-before' });
    expect(page.asked('packs/install')).toEqual([]);
  });

  test('where the background is silent, the same text is tried again', async () => {
    const page = await start({ ...kind, 'packs/review': { refuse: 'timeout' } });
    await page.after(() => page.deeds.install.text('pasted'));
    expect(page.state().install).toEqual({ state: 'unsent', why: 'failed' });
    page.background.answer({ 'packs/review': open() });
    await page.after(page.deeds.install.again);
    expect(page.state().review?.text).toBe('pasted');
  });
});

describe('an address', () => {
  const url = 'https://example.com/p.json';
  const fetched = { ...kind, 'packs/fetch': { text: 'fetched' } };

  test('must be https; the browser is not even asked otherwise', async () => {
    const page = await start(fetched);
    for (const typed of ['', 'example.com/p.json', 'http://example.com/p.json', 'file:///p.json']) {
      await page.after(() => page.deeds.install.address(typed));
      expect(page.state().install).toMatchObject({ state: 'unfetched', why: 'not-https' });
    }
    expect(page.permits).toEqual([]);
    expect(page.asked('packs/fetch')).toEqual([]);
  });

  test('its host is asked for within the click, then it is fetched and reviewed', async () => {
    const page = await start(fetched);
    page.deeds.install.address(url);
    // Before anything was waited for: the browser listens to a click only.
    expect(page.permits).toEqual(['https://example.com/*']);
    expect(page.state().install).toEqual({ state: 'fetching', host: 'example.com' });
    await settled();
    expect(page.asked('packs/fetch')).toEqual([{ url }]);
    expect(page.asked('packs/review')).toEqual([{ text: 'fetched' }]);
    expect(page.state().review?.follow).toEqual({ url, auto: false });
  });

  test('a refusal of the browser is said, and nothing is fetched', async () => {
    const page = await start(fetched);
    page.browser.permits = false;
    await page.after(() => page.deeds.install.address(url));
    const { install } = page.state();
    expect(install).toEqual({ state: 'unfetched', why: 'denied', host: 'example.com' });
    expect(page.asked('packs/fetch')).toEqual([]);
  });

  test('what kept it from coming is said', async () => {
    const page = await start({ ...kind, 'packs/fetch': { failed: 'status-404' } });
    await page.after(() => page.deeds.install.address(url));
    expect(page.state().install).toMatchObject({ state: 'unfetched', why: 'status-404' });
    page.background.answer({ 'packs/fetch': { refuse: 'timeout' } });
    await page.after(() => page.deeds.install.address(url));
    expect(page.state().install).toMatchObject({ state: 'unfetched', why: 'failed' });
  });

  test('it is followed once its pack is installed, by itself only where that was ticked', async () => {
    const page = await start(fetched);
    await page.after(() => page.deeds.install.address(url));
    await page.after(page.deeds.review.install);
    await page.after(() => page.deeds.install.address(url));
    page.deeds.review.auto(true);
    await page.after(page.deeds.review.install);
    expect(page.asked('packs/follow')).toEqual([
      { url, pack: 'east-team', auto: false },
      { url, pack: 'east-team', auto: true },
    ]);
  });

  test('an unsigned pack is never updated by itself, whatever was ticked', async () => {
    const unsigned = open({ how: 'unsigned', key: null });
    const page = await start({ ...fetched, 'packs/review': unsigned });
    await page.after(() => page.deeds.install.address(url));
    page.deeds.review.auto(true);
    await page.after(page.deeds.review.install);
    expect(page.asked('packs/follow')).toEqual([{ url, pack: 'east-team', auto: false }]);
  });

  test('one that is followed already stays as it is set', async () => {
    const followed = { url, pack: 'east-team', auto: true, policy: false, last: null, next: now };
    const page = await start({ ...fetched, 'packs/channels': [{ ...followed, waiting: null }] });
    await page.after(() => page.deeds.install.address(url));
    expect(page.state().review?.follow).toBeNull();
    await page.after(page.deeds.review.install);
    expect(page.asked('packs/follow')).toEqual([]);
  });

  test('where following failed, the pack is installed all the same and the failure said', async () => {
    const page = await start({ ...fetched, 'packs/follow': { refuse: 'failed' } });
    await page.after(() => page.deeds.install.address(url));
    await page.after(page.deeds.review.install);
    expect(page.state().install).toMatchObject({ state: 'installed', id: 'east-team' });
    expect(page.state().said).toMatchObject({ about: 'channels', how: 'failed' });
  });
});

describe('a review', () => {
  test('refused and untrusted files show why, ask for no impact, and cannot be installed', async () => {
    const untrusted: Review = {
      state: 'untrusted',
      pack: openReview.pack,
      why: 'foreign-key',
      key: keys.stranger,
      known: keys.team,
      highest: 12,
    };
    const page = await start(kind);
    for (const review of [{ state: 'refused', problems } as const, untrusted]) {
      page.background.answer({ 'packs/review': review });
      await page.after(() => page.deeds.install.text('{}'));
      expect(page.state().review?.review).toEqual(review);
      await page.after(page.deeds.review.install);
    }
    expect(page.asked('packs/impact')).toEqual([]);
    expect(page.asked('packs/install')).toEqual([]);
  });

  test('is not disturbed when the page asks again', async () => {
    const page = await start({ ...kind, 'packs/review': open({ how: 'rotation' }) });
    await page.after(() => page.deeds.install.text('{}'));
    page.deeds.review.accept(true);
    page.deeds.review.use('above');
    await settled();
    const { review } = page.state();
    page.background.answer({ 'options/state': { refuse: 'timeout' } });
    await page.look();
    expect(page.state().page.state).toBe('error');
    expect(page.state().review).toBe(review);
  });

  test('the impact is asked after it, and again where the use is another', async () => {
    const page = await start({ ...kind, 'packs/review': open({ suggested: 'alone' }) });
    page.deeds.install.text('{}');
    expect(page.state().install.state).toBe('checking');
    await settled();
    page.deeds.review.use('above');
    expect(page.state().review?.impact).toEqual({ state: 'loading' });
    await settled();
    page.deeds.review.use('unused');
    await settled();
    expect(page.asked('packs/impact')).toEqual([
      { text: '{}', use: 'alone' },
      { text: '{}', use: 'above' },
    ]);
    expect(page.state().review?.impact).toEqual({ state: 'ready', value: impact });
  });

  test('an answer to another choice, or to an earlier file, is not shown', async () => {
    const page = await start({ ...kind, 'packs/review': open({ suggested: 'alone' }) });
    page.background.answer({
      'packs/impact': ({ use, text }) => ({ ...impact, deals: use === 'above' ? 7 : text.length }),
    });
    await page.after(() => page.deeds.install.text('one'));
    page.deeds.review.use('alone');
    page.deeds.review.use('above');
    page.deeds.install.text('another');
    await settled();
    expect(page.state().review).toMatchObject({ text: 'another', impact: { value: { deals: 7 } } });
    expect(page.state().review?.use).toBe('alone');
  });

  test('an impact that failed is asked again by itself', async () => {
    const page = await start({ ...kind, 'packs/impact': { refuse: 'timeout' } });
    await page.after(() => page.deeds.install.text('{}'));
    expect(page.state().review?.impact).toEqual({ state: 'error', code: 'timeout' });
    page.background.answer({ 'packs/impact': impact });
    await page.after(page.deeds.review.impact);
    expect(page.state().review?.impact).toEqual({ state: 'ready', value: impact });
  });

  test('an update of a pack that is not used is not tried on anything', async () => {
    const pack = { ...openReview.pack, id: idle.id };
    const page = await start({ ...kind, 'packs/review': open({ pack }) });
    await page.after(() => page.deeds.install.text('{}'));
    expect(page.asked('packs/impact')).toEqual([]);
  });

  test('closed, it leaves nothing behind', async () => {
    const page = await start(kind);
    await page.after(() => page.deeds.install.text('{}'));
    await page.after(page.deeds.review.cancel);
    expect(page.state().review).toBeNull();
    await page.after(page.deeds.review.install);
    expect(page.asked('packs/install')).toEqual([]);
  });
});

describe('installing', () => {
  test('sends what was reviewed, as it was chosen, and says so after the list was asked', async () => {
    const page = await start(kind);
    await page.after(() => page.deeds.install.text('{"format":2}'));
    page.deeds.review.use('alone');
    await settled();
    page.deeds.review.install();
    page.deeds.review.install();
    expect(page.state().review?.install).toBe('installing');
    await settled();
    expect(page.asked('packs/install')).toEqual([
      { text: '{"format":2}', origin: { by: 'text' }, use: 'alone', at: now },
    ]);
    const names = page.background.names();
    expect(names.lastIndexOf('options/state')).toBeGreaterThan(names.indexOf('packs/install'));
    const { install, review } = page.state();
    expect(review).toBeNull();
    expect(install).toEqual({ state: 'installed', id: 'east-team', file: null });
  });

  test('a new key is not taken before it was accepted', async () => {
    const page = await start({ ...kind, 'packs/review': open({ how: 'rotation' }) });
    await page.after(() => page.deeds.install.text('{}'));
    await page.after(page.deeds.review.install);
    expect(page.asked('packs/install')).toEqual([]);
    page.deeds.review.accept(true);
    await page.after(page.deeds.review.install);
    expect(page.asked('packs/install')).toHaveLength(1);
  });

  test('one that failed can be tried again from the same review', async () => {
    const page = await start({ ...kind, 'packs/install': { refuse: 'database-failing' } });
    await page.after(() => page.deeds.install.text('{}'));
    await page.after(page.deeds.review.install);
    expect(page.state().review?.install).toBe('failed');
    page.background.answer({ 'packs/install': { id: 'east-team' } });
    await page.after(page.deeds.review.install);
    expect(page.state().install.state).toBe('installed');
  });

  test('where something changed meanwhile, the new review is shown instead', async () => {
    const newer = open({ how: 'rotation', replaces: 13 });
    const page = await start({ ...kind, 'packs/install': { review: newer } });
    await page.after(() => page.deeds.install.text('{}'));
    const before = page.state().review?.turn;
    await page.after(page.deeds.review.install);
    expect(page.state().review).toMatchObject({ review: newer, install: 'changed', text: '{}' });
    expect(page.state().review?.turn).not.toBe(before);
    expect(page.asked('packs/impact')).toHaveLength(2);
  });
});
