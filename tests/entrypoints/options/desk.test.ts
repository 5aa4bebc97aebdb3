/** Drafts, publishing them, and keys: what each deed asks. */
import { describe, expect, test } from 'vitest';
import { shortestPassphrase } from '#core/pack/signed/key-file.ts';
import type { DraftBrief, SigningKey } from '#messages/desk.ts';
import { keys, problems } from '#tests/components/options/given.ts';
import { openReview } from '#tests/components/options/given-review.ts';
import { settled } from '../asked.ts';
import { now, start } from './start.ts';

const draft: DraftBrief = {
  id: 'draft-0009',
  name: { en: 'Draft' },
  pack: 'east-team',
  updated: now,
};
const key: SigningKey = { key: keys.team, name: '运营', made: now, replaces: null };
const listed = { 'desk/drafts': { drafts: [draft], keys: [key] } };

describe('drafts', () => {
  test('a new one begins from nothing, a pack or a file, and its page is gone to', async () => {
    const page = await start({ 'desk/begin': ({ id }) => ({ id }) });
    await page.after(page.deeds.drafts.empty);
    await page.after(() => page.deeds.drafts.fromPack('starter'));
    await page.after(() => page.deeds.drafts.fromFile(new File(['{}'], 'p.json')));
    expect(page.asked('desk/begin')).toEqual([
      { id: 'draft-0001', start: { from: 'empty' }, at: now },
      { id: 'draft-0002', start: { from: 'pack', id: 'starter' }, at: now },
      { id: 'draft-0003', start: { from: 'text', text: '{}' }, at: now },
    ]);
    expect(page.went).toEqual([1, 2, 3].map((n) => `desk.html#draft-000${n}`));
  });

  test('what is wrong with a file is listed, until something else is done', async () => {
    const page = await start({ 'desk/begin': { problems } });
    await page.after(() => page.deeds.drafts.fromFile(new File(['{}'], 'p.json')));
    expect(page.state().draftProblems).toEqual(problems);
    expect(page.went).toEqual([]);
    page.background.answer({ 'desk/begin': null });
    await page.after(page.deeds.drafts.empty);
    expect(page.state().draftProblems).toEqual([]);
    expect(page.state().said).toEqual({ about: 'drafts', how: 'failed' });
    await page.after(() => page.deeds.drafts.fromFile(new File([''], 'p.json')));
    expect(page.state().said).toEqual({ about: 'drafts', how: 'not-text' });
  });

  test('a discarded one comes back with every letter of its text', async () => {
    const text = '{"name": not even JSON';
    const page = await start({
      ...listed,
      'desk/draft': { text, updated: now },
      'desk/discard': null,
      'desk/begin': ({ id }) => ({ id }),
    });
    await page.after(() => page.deeds.drafts.discard(draft.id));
    expect(page.asked('desk/discard')).toEqual([{ id: draft.id }]);
    expect(page.state().said).toMatchObject({ how: 'discarded', name: draft.name });
    await page.after(page.deeds.drafts.undo);
    expect(page.asked('desk/begin')).toEqual([
      { id: draft.id, start: { from: 'text', text }, at: now },
    ]);
    expect(page.state().said).toMatchObject({ how: 'brought-back', name: draft.name });
    // There is one way back, not two.
    await page.after(page.deeds.drafts.undo);
    expect(page.asked('desk/begin')).toHaveLength(1);
  });

  test('a draft whose text cannot be kept is not discarded', async () => {
    const page = await start({ ...listed, 'desk/draft': { refuse: 'timeout' } });
    await page.after(() => page.deeds.drafts.discard(draft.id));
    expect(page.asked('desk/discard')).toEqual([]);
    expect(page.state().said).toMatchObject({ how: 'failed' });
  });

  test('what did not come back can be tried again', async () => {
    const page = await start({
      ...listed,
      'desk/draft': { text: '{}', updated: now },
      'desk/discard': null,
      'desk/begin': { refuse: 'database-failing' },
    });
    await page.after(() => page.deeds.drafts.discard(draft.id));
    await page.after(page.deeds.drafts.undo);
    expect(page.state().said).toMatchObject({ how: 'failed' });
    page.background.answer({ 'desk/begin': ({ id }) => ({ id }) });
    await page.after(page.deeds.drafts.undo);
    expect(page.state().said).toMatchObject({ how: 'brought-back' });
  });
});

describe('publishing', () => {
  const sealed = { file: 'east-team-13.json', text: 'sealed' };
  const kind = {
    ...listed,
    'desk/seal': sealed,
    'packs/review': openReview,
    'packs/impact': null,
    'packs/install': { id: 'east-team' },
  };

  test('a draft is sealed with the chosen key, reviewed as made here, then installed and saved', async () => {
    const page = await start(kind);
    page.publish(draft.id);
    expect(page.state().publishing).toMatchObject({ draft: draft.id, step: 'choosing' });
    page.deeds.publish.seal(keys.team);
    expect(page.state().publishing?.step).toBe('sealing');
    await settled();
    expect(page.asked('desk/seal')).toEqual([{ id: draft.id, key: keys.team }]);
    expect(page.asked('packs/review')).toEqual([{ text: 'sealed' }]);
    expect(page.state().publishing).toBeNull();
    expect(page.saved).toEqual([]);
    await page.after(page.deeds.review.install);
    expect(page.saved).toEqual([['east-team-13.json', 'sealed']]);
    expect(page.state().install).toMatchObject({ id: 'east-team', file: 'east-team-13.json' });
  });

  test('the file can be saved without installing', async () => {
    const page = await start(kind);
    page.publish(draft.id);
    await page.after(() => page.deeds.publish.seal(null));
    await page.after(page.deeds.review.save);
    expect(page.saved).toEqual([['east-team-13.json', 'sealed']]);
    expect(page.state().review?.made?.saved).toBe(true);
    expect(page.asked('packs/install')).toEqual([]);
  });

  test.each([
    [{ problems }, 'problems'],
    [null, 'failed'],
    [{ refuse: 'timeout' }, 'failed'],
  ] as const)('what keeps it from being a file is said: %o', async (answer, step) => {
    const page = await start({ ...kind, 'desk/seal': answer as never });
    page.publish(draft.id);
    await page.after(() => page.deeds.publish.seal(null));
    expect(page.state().publishing?.step).toBe(step);
    expect(page.state().review).toBeNull();
  });

  test('a draft that is gone is said to be', async () => {
    const page = await start({
      ...kind,
      'desk/seal': null,
      'desk/drafts': { drafts: [], keys: [] },
    });
    page.publish(draft.id);
    await page.after(() => page.deeds.publish.seal(null));
    expect(page.state().publishing?.step).toBe('gone');
  });

  test('closed meanwhile, it opens no review', async () => {
    const page = await start(kind);
    page.publish(draft.id);
    page.deeds.publish.seal(null);
    await page.after(page.deeds.publish.cancel);
    expect(page.asked('packs/review')).toEqual([]);
    expect(page.state().publishing).toBeNull();
  });

  test('a review that did not come leaves the way to try again', async () => {
    const page = await start({ ...kind, 'packs/review': { refuse: 'timeout' } });
    page.publish(draft.id);
    await page.after(() => page.deeds.publish.seal(null));
    expect(page.state().publishing?.step).toBe('failed');
  });
});

describe('keys', () => {
  const typed = { name: '运营', backup: true, passphrase: 'correct horse', again: 'correct horse' };
  const made = { key, backup: { file: 'key.json', text: 'secret' } };

  test('the only backup is saved at once, and its passphrase asked for nowhere else', async () => {
    const page = await start({ 'desk/make-key': made });
    await page.after(() => page.deeds.keys.make({ ...typed, replaces: null }));
    const { name, passphrase } = typed;
    expect(page.asked('desk/make-key')).toEqual([{ name, passphrase, replaces: null, at: now }]);
    expect(page.saved).toEqual([['key.json', 'secret']]);
    expect(page.state().said).toMatchObject({
      how: 'made',
      name: { en: '运营' },
      more: 'key.json',
    });
    expect(JSON.stringify(page.state())).not.toContain('correct horse');
  });

  test.each([
    [{ name: '' }, 'no-name'],
    [{ passphrase: 'short', again: 'short' }, 'too-short'],
    [{ again: 'correct house' }, 'not-the-same'],
  ])('what was typed wrong is said, and nothing is made: %o', async (but, how) => {
    const page = await start({ 'desk/make-key': made });
    await page.after(() => page.deeds.keys.make({ ...typed, replaces: null, ...but }));
    expect(page.state().said).toMatchObject({ about: 'keys', how });
    expect(page.asked('desk/make-key')).toEqual([]);
  });

  test('the shortest passphrase is the one that key files take', async () => {
    const page = await start({ 'desk/make-key': made });
    const make = (length: number) => {
      const passphrase = 'x'.repeat(length);
      const request = { ...typed, passphrase, again: passphrase, replaces: null };
      return page.after(() => page.deeds.keys.make(request));
    };
    await make(shortestPassphrase - 1);
    expect(page.asked('desk/make-key')).toHaveLength(0);
    await make(shortestPassphrase);
    expect(page.asked('desk/make-key')).toHaveLength(1);
  });

  test('without a backup no passphrase is sent, and there is nothing to save', async () => {
    const page = await start({ 'desk/make-key': { key, backup: null } });
    const request = { ...typed, backup: false, replaces: keys.heir };
    await page.after(() => page.deeds.keys.make(request));
    expect(page.asked('desk/make-key')).toEqual([
      { name: '运营', passphrase: null, replaces: keys.heir, at: now },
    ]);
    expect(page.saved).toEqual([]);
    expect(page.state().said).toMatchObject({ how: 'made-alone' });
  });

  test('a browser that cannot sign is said to be too old', async () => {
    const page = await start({ 'desk/make-key': { unsupported: true } });
    await page.after(() => page.deeds.keys.make({ ...typed, replaces: null }));
    expect(page.state().said).toMatchObject({ how: 'unsupported' });
  });

  test('a backup is brought in, or refused with why', async () => {
    const page = await start({ 'desk/import-key': { key } });
    const file = new File(['secret'], 'key.json');
    await page.after(() => page.deeds.keys.import(file, 'correct horse'));
    expect(page.asked('desk/import-key')).toEqual([
      { text: 'secret', passphrase: 'correct horse', at: now },
    ]);
    expect(page.state().said).toMatchObject({ how: 'imported', name: { en: '运营' } });
    for (const failed of ['not-a-key', 'wrong-passphrase', 'unsupported'] as const) {
      page.background.answer({ 'desk/import-key': { failed } });
      await page.after(() => page.deeds.keys.import(file, 'x'));
      expect(page.state().said).toMatchObject({ how: failed });
    }
    await page.after(() => page.deeds.keys.import(new File([], ''), 'x'));
    expect(page.state().said).toMatchObject({ how: 'not-text' });
  });

  test('a forgotten one is named', async () => {
    const page = await start({ ...listed, 'desk/forget-key': null });
    await page.after(() => page.deeds.keys.forget(keys.team));
    expect(page.asked('desk/forget-key')).toEqual([{ key: keys.team }]);
    expect(page.state().said).toMatchObject({ how: 'forgotten', name: { en: '运营' } });
  });
});
