/** Never while a person types. @vitest-environment happy-dom */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { typing } from '../../entrypoints/deep/typing.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren(document.createElement('input'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const field = () => document.querySelector('input') as HTMLInputElement;

async function waited(signal = new AbortController().signal) {
  let over = false;
  const idle = typing(document, signal);
  void idle().then(() => {
    over = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return () => over;
}

it('waits for nothing where no editor is in focus', async () => {
  expect((await waited())()).toBe(true);
});

it('waits until the last key is two seconds ago', async () => {
  field().focus();
  const over = await waited();
  await vi.advanceTimersByTimeAsync(1500);
  field().dispatchEvent(new Event('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(1500);
  expect(over()).toBe(false);
  await vi.advanceTimersByTimeAsync(600);
  expect(over()).toBe(true);
});

it('waits no longer once the page is left', async () => {
  field().focus();
  const leaving = new AbortController();
  const over = await waited(leaving.signal);
  leaving.abort();
  await vi.advanceTimersByTimeAsync(2100);
  expect(over()).toBe(true);
});

/** An editor in a frame, as rich notes and mails have; null where it is of another origin. */
function frameWith(html: string | null, focused: string | Element | null): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  const inner = html === null ? null : new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(frame, 'contentDocument', { get: () => inner });
  if (inner) {
    const within =
      typeof focused === 'string' ? inner.querySelector(focused) : (focused ?? inner.body);
    Object.defineProperty(inner, 'activeElement', { get: () => within });
  }
  focusOn(frame);
  return frame;
}

let inFocus: Element | null = null;
const focusOn = (element: Element | null) => {
  inFocus = element;
  vi.spyOn(document, 'activeElement', 'get').mockImplementation(() => inFocus);
};

describe('in a frame of the page’s own origin', () => {
  it.each([
    ['an editable body', '<body contenteditable="true"><p>x', 'body'],
    ['a field', '<body><input>', 'input'],
    ['a frame within', '<body contenteditable="true">', null],
  ])('waits until the last key is two seconds ago: %s', async (what, html, at) => {
    let frame = frameWith(html, at);
    if (what === 'a frame within') {
      const inner = frame.contentDocument as Document;
      const within = document.createElement('iframe');
      frameWith('<body>', within);
      Object.defineProperty(within, 'contentDocument', { get: () => inner });
      frame = within;
    }
    const over = await waited();
    for (const type of ['keydown', 'input']) {
      await vi.advanceTimersByTimeAsync(1500);
      frame.contentDocument?.body.dispatchEvent(new Event(type, { bubbles: true }));
    }
    await vi.advanceTimersByTimeAsync(1500);
    expect(over()).toBe(false);
    await vi.advanceTimersByTimeAsync(600);
    expect(over()).toBe(true);
  });

  it('waits where the whole document is an editor', async () => {
    const frame = frameWith('<body><p>x', null);
    Object.assign(frame.contentDocument as Document, { designMode: 'on' });
    const over = await waited();
    await vi.advanceTimersByTimeAsync(1900);
    expect(over()).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(over()).toBe(true);
  });

  it('waits for nothing where nothing in it is typed in', async () => {
    frameWith('<body><p>x', null);
    expect((await waited())()).toBe(true);
  });

  it('that came into focus between two questions counts as typed in', async () => {
    const idle = typing(document, new AbortController().signal);
    await idle();
    frameWith('<body contenteditable="true">', 'body');
    let over = false;
    void idle().then(() => {
      over = true;
    });
    await vi.advanceTimersByTimeAsync(1900);
    expect(over).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(over).toBe(true);
  });
});

describe('in a frame nobody can look into', () => {
  const focus = (is: boolean) => vi.spyOn(document, 'hasFocus').mockReturnValue(is);

  it('waits until it is left', async () => {
    focus(true);
    frameWith(null, null);
    const over = await waited();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(over()).toBe(false);
    focusOn(document.body);
    await vi.advanceTimersByTimeAsync(1100);
    expect(over()).toBe(true);
  });

  it('waits two minutes at most, once for all questions while it is not left', async () => {
    focus(true);
    frameWith(null, null);
    const idle = typing(document, new AbortController().signal);
    const over: string[] = [];
    void idle()
      .then(() => over.push('first'))
      .then(() => idle())
      .then(() => over.push('second'));
    await vi.advanceTimersByTimeAsync(119_000);
    expect(over).toEqual([]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(over).toEqual(['first', 'second']);
  });

  it('waits for nothing where the person is in another window, or the page is left', async () => {
    focus(false);
    frameWith(null, null);
    expect((await waited())()).toBe(true);
    focus(true);
    const leaving = new AbortController();
    const over = await waited(leaving.signal);
    leaving.abort();
    await vi.advanceTimersByTimeAsync(1100);
    expect(over()).toBe(true);
  });

  it('takes our own panel, behind its closed root, for no typing in the CRM', async () => {
    focus(true);
    const host = document.createElement('div');
    const frame = document.createElement('iframe');
    host.attachShadow({ mode: 'closed' }).append(frame);
    focusOn(host);
    expect((await waited())()).toBe(true);
  });
});
