/**
 * The dimmed layer over a page while a person chooses a value on it. It catches pointer and keys in a
 * frame of its own: what happens in a frame is no event of the page, so that the CRM, which listens
 * on its whole document for clicks beside its menus, never hears of it.
 */
import { overlayStyle } from './overlay-style.ts';

interface Ears {
  /** The pointer is at these pixels of the window. */
  over: (x: number, y: number) => void;
  chosen: (x: number, y: number) => void;
  key: (event: Pick<KeyboardEvent, 'key' | 'shiftKey'>) => void;
  released: (event: Pick<KeyboardEvent, 'key'>) => void;
}

export interface Overlay {
  /** What of the page stands there, below the layer and the panel. */
  below: (x: number, y: number) => Element | null;
  /** Frames an element, or none. */
  frame: (element: Element | null) => void;
  say: (text: string) => void;
  hint: (text: string) => void;
  /** Shows nothing any more, and still lets nothing through. */
  rest: () => void;
}

const ours = 'dealside-teach, dealside-panel';
/** Everything a pointer or a key can do in the frame: handled here or by nobody. */
const swallowed = ['pointerdown', 'mousedown', 'mouseup', 'dblclick', 'contextmenu'];

/** Puts the layer over the page until `signal` aborts; an older one is taken away. */
export function overlayOn(document: Document, signal: AbortSignal, ears: Ears): Overlay {
  for (const old of document.querySelectorAll('dealside-teach')) old.remove();
  const host = document.createElement('dealside-teach');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = overlayStyle;
  const make = (name: string): HTMLElement => {
    const part = document.createElement('div');
    part.className = name;
    return part;
  };
  const [box, bar, said, keys] = [make('box'), make('bar'), make('said'), make('keys')];
  said.setAttribute('role', 'status');
  bar.append(said, keys);
  const catcher = document.createElement('iframe');
  catcher.title = 'Dealside';
  root.append(sheet, box, bar, catcher);
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());

  const inside = catcher.contentWindow;
  const hear = <E extends keyof WindowEventMap>(
    name: E,
    act: (event: WindowEventMap[E]) => void,
  ): void => {
    inside?.addEventListener(
      name,
      (event) => {
        if (!event.isTrusted) return;
        event.preventDefault();
        act(event);
      },
      { signal },
    );
  };
  hear('pointermove', ({ clientX, clientY }) => ears.over(clientX, clientY));
  hear('click', ({ clientX, clientY }) => ears.chosen(clientX, clientY));
  hear('keydown', ears.key);
  hear('keyup', ears.released);
  for (const name of swallowed as (keyof WindowEventMap)[]) hear(name, () => {});
  inside?.focus();

  let framed: Element | null = null;
  const draw = (): void => {
    const at = framed?.getBoundingClientRect();
    box.hidden = !at;
    if (at) {
      const px = (value: number): string => `${value}px`;
      Object.assign(box.style, {
        left: px(at.left - 3),
        top: px(at.top - 3),
        width: px(at.width + 6),
        height: px(at.height + 6),
      });
    }
    host.toggleAttribute('data-dim', !at);
  };
  document.addEventListener('scroll', draw, { capture: true, passive: true, signal });
  draw();

  return {
    below: (x, y) => document.elementsFromPoint(x, y).find((one) => !one.matches(ours)) ?? null,
    frame(element) {
      framed = element;
      draw();
    },
    say: (text) => {
      said.textContent = text;
    },
    hint: (text) => {
      keys.textContent = text;
    },
    rest() {
      framed = null;
      draw();
      bar.hidden = true;
      host.removeAttribute('data-dim');
    },
  };
}
