/** The desk at work: kept soon, never over what is newer, and nothing lost on the way out. @vitest-environment happy-dom */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Json } from '#core/pack/draft/json.ts';
import { readPack } from '#core/pack/read.ts';
import type { ErrorCode } from '#messages/table.ts';
import { valid } from '#tests/core/pack/valid.ts';
import { startDesk } from '../../entrypoints/desk/desk.ts';
import { isOwn, stepOf } from '../../entrypoints/desk/keys.ts';
import { linesOfPages, pagesOf, textOfPages, withPage } from '../../entrypoints/desk/pages.ts';
import type { State } from '../../entrypoints/desk/state.ts';
import { answering } from './asked.ts';

const text = JSON.stringify(valid());

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A desk whose background keeps one draft, and can be told to fail. */
async function seated(first: string | null = text) {
  const there = {
    draft: first === null ? null : { text: first, updated: '2026-11-23T03:00:00.000Z' },
  };
  const clock = { now: '2026-11-23T03:30:00.000Z' };
  let id = 'd1';
  const failing: { code: ErrorCode | null } = { code: null };
  const background = answering({
    'desk/draft': () => (there.draft ? { ...there.draft } : null),
    'desk/drafts': () => ({
      drafts: there.draft ? [{ id, name: {}, pack: 'team', updated: there.draft.updated }] : [],
      keys: [],
    }),
    'desk/keep': (request) => {
      const { draft } = there;
      if (draft && draft.updated <= request.at) {
        there.draft = { text: request.text, updated: request.at };
      }
      return null;
    },
    'options/state': { refuse: 'unreachable' },
  });
  const focused: string[] = [];
  const states: State[] = [];
  const desk = startDesk(
    {
      ask: (async (...given: Parameters<typeof background.ask>) =>
        failing.code ? { error: failing.code } : background.ask(...given)) as typeof background.ask,
      now: () => clock.now,
      id: () => id,
      check: async (checked) => {
        const read = readPack(checked);
        return 'problems' in read ? read.problems : [];
      },
      frame: (act) => void setTimeout(act, 16),
      focus: (path) => focused.push(path),
      save: () => {},
    },
    (state) => states.push(state),
  );
  await desk.open();
  const work = () => {
    const page = states.at(-1)?.page;
    if (page?.state !== 'ready' || !page.value) throw new Error('no draft is open');
    return page.value;
  };
  return {
    desk,
    there,
    clock,
    failing,
    focused,
    names: background.names,
    page: () => states.at(-1)?.page,
    work,
    kept: () => work().kept,
    keptNumber: (): Json => JSON.parse(there.draft?.text ?? 'null')?.warningsPerDay,
    put: (value: number) => desk.deeds.edit({ is: 'put', path: 'warningsPerDay', value }),
    goTo(other: string) {
      id = other;
      return desk.open();
    },
  };
}

describe('keeping', () => {
  test('a change is kept within 400 ms, further ones do not put it off', async () => {
    const page = await seated();
    page.put(6);
    expect(page.kept().state).toBe('keeping');
    await vi.advanceTimersByTimeAsync(200);
    page.put(7);
    await vi.advanceTimersByTimeAsync(200);
    expect(page.keptNumber()).toBe(7);
    expect(page.kept().state).toBe('kept');
  });

  test('what was only looked at is never kept', async () => {
    const page = await seated();
    page.desk.deeds.jump('tracks[0].title');
    page.desk.leave();
    await vi.advanceTimersByTimeAsync(1000);
    expect(page.names()).not.toContain('desk/keep');
  });

  test('undone to what is kept needs no keeping, and done again is kept again', async () => {
    const page = await seated();
    page.put(6);
    await vi.advanceTimersByTimeAsync(400);
    page.desk.deeds.undo();
    await vi.advanceTimersByTimeAsync(400);
    expect(page.keptNumber()).toBe(5);
    page.desk.deeds.redo();
    await vi.advanceTimersByTimeAsync(400);
    expect(page.keptNumber()).toBe(6);
  });

  test('leaving the page keeps it at once', async () => {
    const page = await seated();
    page.put(8);
    page.desk.leave();
    await vi.advanceTimersByTimeAsync(0);
    expect(page.keptNumber()).toBe(8);
  });

  test('leaving while it is being kept loses nothing and cries no wolf', async () => {
    const page = await seated();
    page.put(8);
    await vi.advanceTimersByTimeAsync(300);
    page.put(9);
    page.desk.leave();
    await vi.advanceTimersByTimeAsync(1000);
    expect(page.keptNumber()).toBe(9);
    expect(page.kept().state).toBe('kept');
  });

  test('a failure is said, tried again by a click, and by itself', async () => {
    const page = await seated();
    page.failing.code = 'database-failing';
    page.put(6);
    await vi.advanceTimersByTimeAsync(400);
    expect(page.kept()).toEqual({ state: 'failed', code: 'database-failing' });
    expect(page.desk.wouldLose()).toBe(true);
    page.failing.code = null;
    page.desk.deeds.keep();
    await vi.advanceTimersByTimeAsync(0);
    expect(page.keptNumber()).toBe(6);
    page.failing.code = 'unreachable';
    page.put(7);
    await vi.advanceTimersByTimeAsync(400);
    expect(page.kept().state).toBe('failed');
    page.failing.code = null;
    await vi.advanceTimersByTimeAsync(10_500);
    expect(page.kept().state).toBe('kept');
    expect(page.keptNumber()).toBe(7);
    expect(page.desk.wouldLose()).toBe(false);
  });

  test('a clock that was set back does not lose what is kept', async () => {
    const page = await seated();
    page.clock.now = '2026-11-22T00:00:00.000Z';
    page.put(6);
    await vi.advanceTimersByTimeAsync(400);
    expect(page.keptNumber()).toBe(6);
    page.put(7);
    await vi.advanceTimersByTimeAsync(400);
    expect(page.keptNumber()).toBe(7);
  });
});

describe('another tab', () => {
  const other = JSON.stringify({ ...valid(), warningsPerDay: 42 });

  /** What another tab keeps meanwhile. */
  const keepElsewhere = (page: Awaited<ReturnType<typeof seated>>) => {
    page.there.draft = { text: other, updated: '2026-11-23T03:40:00.000Z' };
  };

  test('that kept something newer is not overwritten, and it is said', async () => {
    const page = await seated();
    keepElsewhere(page);
    page.put(6);
    await vi.advanceTimersByTimeAsync(400);
    expect(page.kept()).toEqual({ state: 'newer', gone: false });
    page.put(7);
    page.desk.leave();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(page.there.draft?.text).toBe(other);
    expect(page.desk.wouldLose()).toBe(true);
  });

  test('has its version taken over when asked', async () => {
    const page = await seated();
    keepElsewhere(page);
    page.put(6);
    await vi.advanceTimersByTimeAsync(400);
    page.desk.deeds.settle('theirs');
    await vi.advanceTimersByTimeAsync(400);
    expect(page.work().history.present).toEqual(JSON.parse(other));
    expect(page.kept().state).toBe('kept');
    page.put(8);
    await vi.advanceTimersByTimeAsync(400);
    expect(page.keptNumber()).toBe(8);
  });

  test('has its version replaced when asked', async () => {
    const page = await seated();
    keepElsewhere(page);
    page.put(6);
    await vi.advanceTimersByTimeAsync(400);
    page.desk.deeds.settle('mine');
    await vi.advanceTimersByTimeAsync(400);
    expect(page.keptNumber()).toBe(6);
    expect(page.kept().state).toBe('kept');
  });

  test('is followed when one comes back with nothing changed here', async () => {
    const page = await seated();
    keepElsewhere(page);
    await page.desk.look();
    expect(page.work().history.present).toEqual(JSON.parse(other));
    expect(page.work().said).toEqual({ is: 'loaded' });
    page.put(8);
    await vi.advanceTimersByTimeAsync(400);
    expect(page.keptNumber()).toBe(8);
  });

  test('takes nothing from what is typed in the file and not applied yet', async () => {
    const page = await seated();
    page.desk.deeds.show({ at: 'file' });
    page.desk.deeds.typeFile('{ "format": 2, half');
    keepElsewhere(page);
    await page.desk.look();
    expect(page.work().history.present).toEqual(JSON.parse(other));
    expect(page.work().file).toMatchObject({ pages: ['{ "format": 2, half'], dirty: true });
  });

  test('is not looked for in vain: without an answer everything stays as it is', async () => {
    const page = await seated();
    page.failing.code = 'unreachable';
    await page.desk.look();
    expect(page.kept().state).toBe('kept');
  });

  test('that discarded the draft leaves what is here to be saved as a file', async () => {
    const page = await seated();
    page.there.draft = null;
    page.put(6);
    await vi.advanceTimersByTimeAsync(400);
    expect(page.kept()).toEqual({ state: 'newer', gone: true });
  });
});

describe('opening', () => {
  test('a draft that is not there is said to be gone', async () => {
    const page = await seated(null);
    expect(page.page()).toEqual({ state: 'ready', value: null });
  });

  test('another draft in the address is opened, the first one kept before', async () => {
    const page = await seated();
    page.put(6);
    await page.goTo('d2');
    await vi.advanceTimersByTimeAsync(1000);
    expect(page.names().filter((name) => name === 'desk/keep')).toHaveLength(1);
    expect(page.work().id).toBe('d2');
  });

  test('no answer is an error until one asks again', async () => {
    const page = await seated();
    page.failing.code = 'database-newer';
    await page.goTo('d2');
    expect(page.page()).toEqual({ state: 'error', code: 'database-newer' });
    page.failing.code = null;
    await page.desk.open();
    expect(page.work().id).toBe('d2');
  });
});

describe('keys', () => {
  const key = (letter: string, more: Partial<Parameters<typeof stepOf>[0]> = {}) =>
    stepOf({
      key: letter,
      ctrlKey: false,
      metaKey: false,
      shiftKey: false,
      altKey: false,
      ...more,
    });

  test('of either keyboard undo and redo', () => {
    expect(key('z', { ctrlKey: true })).toBe('undo');
    expect(key('z', { metaKey: true })).toBe('undo');
    expect(key('Z', { metaKey: true, shiftKey: true })).toBe('redo');
    expect(key('y', { ctrlKey: true })).toBe('redo');
    expect(key('z')).toBeNull();
    expect(key('z', { ctrlKey: true, altKey: true })).toBeNull();
  });

  test('leave a text being typed to its own undo, and no other field', () => {
    document.body.innerHTML = `
      <input data-path="name.en" /><input type="checkbox" data-path="rules[0].enabled" />
      <textarea data-file></textarea><button data-path="x"></button>`;
    const [name, box, file, button] = document.body.children;
    expect(isOwn(name ?? null, 'name.en')).toBe(true);
    expect(isOwn(name ?? null, null)).toBe(false);
    expect(isOwn(box ?? null, 'rules[0].enabled')).toBe(false);
    expect(isOwn(file ?? null, null)).toBe(true);
    expect(isOwn(button ?? null, null)).toBe(false);
    expect(isOwn(document, null)).toBe(false);
  });
});

test('a long text in pages is the same text, with its lines', () => {
  const long = Array.from({ length: 9001 }, (_, n) => `line ${n}`).join('\n');
  const pages = pagesOf(long);
  expect(textOfPages(pages)).toBe(long);
  expect(linesOfPages(pages)).toEqual(
    expect.objectContaining({ first: [1, 3001, 6001, 9001], lines: 9001 }),
  );
  const edited = withPage(pages, 1, 'one\ntwo');
  expect(linesOfPages(edited).first).toEqual([1, 3001, 3003, 6003]);
  expect(withPage(pages, 0, '{ "format": 2 }')).toEqual(['{ "format": 2 }']);
});
