/** Draws components into happy-dom, and clicks as a person or as a script would. */
import { act, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { VoiceProvider } from '#components/voice.tsx';
import type { Language } from '#core/text.ts';
import { voiceFor } from '#i18n/voice.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

export const voiceIn = (language: Language) =>
  voiceFor(language, 'Asia/Shanghai', '2026-11-23T03:30:00.000Z');

/** The element that `drawn` was drawn into, in Chinese unless told otherwise. */
export function draw(drawn: ReactElement, language: Language = 'zh-CN'): HTMLElement {
  const box = document.createElement('div');
  document.body.replaceChildren(box);
  act(() => {
    createRoot(box).render(<VoiceProvider value={voiceIn(language)}>{drawn}</VoiceProvider>);
  });
  return box;
}

/** The one element there is for `selector`. */
export function only(box: ParentNode, selector: string): HTMLElement {
  const found = [...box.querySelectorAll<HTMLElement>(selector)];
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} elements for ${selector}`);
  return first;
}

function send(to: Element, event: Event, trusted: boolean): void {
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  act(() => {
    to.dispatchEvent(event);
  });
}

const event = (type: string) => new Event(type, { bubbles: true, cancelable: true });

/** A click that the browser vouches for. */
export const click = (to: Element): void => send(to, event('click'), true);

/** A click made up by a script. */
export const fakeClick = (to: Element): void => send(to, event('click'), false);

/** A click on a tick or a choice, which changes with it; a person's unless told otherwise. */
export const tick = (to: Element, { trusted = true } = {}): void =>
  send(to, new MouseEvent('click', { bubbles: true, cancelable: true }), trusted);

export const submit = (form: Element, { trusted }: { trusted: boolean }): void =>
  send(form, event('submit'), trusted);
