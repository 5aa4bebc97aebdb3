/** A desk in happy-dom at work on one draft: typed at, clicked, and asked what became of the draft. */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { VoiceProvider } from '#components/voice.tsx';
import { type Json, at as valueAt } from '#core/pack/draft/json.ts';
import { readPack } from '#core/pack/read.ts';
import type { Language } from '#core/text.ts';
import { answering } from '#tests/entrypoints/asked.ts';
import { startDesk } from '../../../entrypoints/desk/desk.ts';
import { Picture } from '../../../entrypoints/desk/picture.tsx';
import type { State } from '../../../entrypoints/desk/state.ts';
import { voiceIn } from '../drawn.tsx';

interface Given {
  language?: Language;
  /** Answers of the background beside those about the draft. */
  answers?: Parameters<typeof answering>[0];
}

/** Sets a value as a person's typing does, past what React remembers of it. */
function setValue(input: Element, value: string): void {
  const prototype = Object.getPrototypeOf(input);
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(input, value);
}

const pauses = (milliseconds: number) =>
  act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));

/** Starts a desk on `draft` and waits until it is open. */
export async function atDesk(draft: Json | string, { language = 'zh-CN', answers }: Given = {}) {
  const box = document.createElement('div');
  document.body.replaceChildren(box);
  const root = createRoot(box);
  const kept = {
    text: typeof draft === 'string' ? draft : JSON.stringify(draft),
    updated: '2026-11-23T03:00:00.000Z',
  };
  const background = answering({
    'desk/draft': () => ({ ...kept }),
    'desk/drafts': () => ({
      drafts: [{ id: 'd1', name: {}, pack: 'team', updated: kept.updated }],
      keys: [],
    }),
    'desk/keep': ({ text, at }) => {
      Object.assign(kept, { text, updated: at });
      return null;
    },
    ...answers,
  });
  const focused: string[] = [];
  const saved: [string, string][] = [];
  let state: State | undefined;
  const voice = voiceIn(language);
  const desk = startDesk(
    {
      ask: background.ask,
      now: () => '2026-11-23T03:30:00.000Z',
      id: () => 'd1',
      check: async (text) => {
        const read = readPack(text);
        return 'problems' in read ? read.problems : [];
      },
      frame: (run) => void setTimeout(run, 0),
      focus: (path) => focused.push(path),
      save: (file, text) => saved.push([file, text]),
    },
    (next, acts) => {
      state = next;
      // A draft may be kept a moment after its test has ended and taken the document along.
      if (typeof window === 'undefined') return;
      act(() => {
        root.render(
          <VoiceProvider value={voice}>
            <Picture state={next} acts={acts} />
          </VoiceProvider>,
        );
      });
    },
  );
  await act(() => desk.open());

  const work = () => {
    const now = state?.page.state === 'ready' ? state.page.value : null;
    if (!now) throw new Error('no draft is open');
    return now;
  };
  const one = (selector: string): HTMLElement => {
    const [first] = box.querySelectorAll<HTMLElement>(selector);
    if (!first) throw new Error(`nothing for ${selector}`);
    return first;
  };
  const field = (path: string, more = ''): HTMLElement =>
    one(`[data-path="${path}"]:not([data-problem])${more}`);
  const send = (to: Element, event: Event, trusted = true): void => {
    Object.defineProperty(event, 'isTrusted', { value: trusted });
    act(() => {
      to.dispatchEvent(event);
    });
  };
  const event = (type: string) => new Event(type, { bubbles: true, cancelable: true });
  const click = (to: Element, trusted = true): void =>
    send(to, new MouseEvent('click', { bubbles: true, cancelable: true }), trusted);

  return {
    box,
    desk,
    background,
    kept,
    focused,
    saved,
    one,
    field,
    click,
    send,
    /** Every element for a selector. */
    all: (selector: string) => [...box.querySelectorAll<HTMLElement>(selector)],
    work,
    /** The draft as it stands. */
    draft: (): Json => work().history.present,
    value: (path: string): Json | undefined => valueAt(work().history.present, path),
    /** Goes to the field at a path. */
    jump: (path: string) => act(() => desk.deeds.jump(path)),
    type(path: string, value: string, more = '', trusted = true): void {
      const input = field(path, more);
      setValue(input, value);
      send(input, event(input.tagName === 'SELECT' ? 'change' : 'input'), trusted);
    },
    leave: (path: string, more = '') => {
      send(field(path, more), event('focusout'));
      act(() => desk.rest());
    },
    press: (to: Element, key: string, more: KeyboardEventInit = {}) =>
      send(to, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })),
    pause: pauses,
    /** Lets checks and keeping come to an end. */
    async settle() {
      const busy = () => {
        const { checks, file, kept: state } = work();
        return checks.state === 'checking' || file.checking || state.state === 'keeping';
      };
      await pauses(5);
      for (let turn = 0; busy() && turn < 300; turn += 1) await pauses(10);
    },
  };
}

export type AtDesk = Awaited<ReturnType<typeof atDesk>>;
