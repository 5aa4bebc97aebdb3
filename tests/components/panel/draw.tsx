/** Draws the panel into a document and acts on it as a person or as a page would. */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { Panel } from '#components/panel/Panel.tsx';
import type { PanelProps } from '#components/panel/shown.ts';
import { VoiceProvider } from '#components/voice.tsx';
import type { Language } from '#core/text.ts';
import { voiceFor } from '#i18n/voice.ts';
import { advice } from './fixtures.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** The panel drawn; `again` draws it with other props in the same place. */
export function draw(props: PanelProps, language: Language = 'zh-CN') {
  const box = document.createElement('div');
  document.body.replaceChildren(box);
  const root = createRoot(box);
  const again = (next: PanelProps) =>
    act(() =>
      root.render(
        <VoiceProvider value={voiceFor(language, advice.zone, advice.at)}>
          <Panel {...next} />
        </VoiceProvider>,
      ),
    );
  again(props);
  return { box, again };
}

/** The one element that `selector` finds; more or none is an error. */
export function one(box: Element, selector: string): HTMLElement {
  const found = box.querySelectorAll<HTMLElement>(selector);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} × ${selector}`);
  return first;
}

/** The button that is named, or reads, exactly so. */
export function button(box: Element, name: string): HTMLButtonElement {
  const named = [...box.querySelectorAll('button')].filter(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
  const [first] = named;
  if (!first || named.length > 1) throw new Error(`${named.length} × button ${name}`);
  return first;
}

function send(target: Element, event: Event, trusted: boolean): void {
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  act(() => {
    target.dispatchEvent(event);
  });
}

/** A click of a person's. */
export const click = (target: Element): void =>
  send(target, new MouseEvent('click', { bubbles: true, cancelable: true }), true);

/** A click made up by a script. */
export const fakeClick = (target: Element): void =>
  send(target, new MouseEvent('click', { bubbles: true, cancelable: true }), false);

/** A person's choice in a select. */
export function choose(target: HTMLSelectElement, value: string, trusted = true): void {
  target.value = value;
  send(target, new Event('change', { bubbles: true }), trusted);
}

/** A person's sending of a form. */
export const submit = (target: Element, trusted = true): void =>
  send(target, new Event('submit', { bubbles: true, cancelable: true }), trusted);
