/** The one element Dealside adds to a page: a closed shadow root holding the panel's frame. */
import { browser } from 'wxt/browser';
import type { Place, View } from '#messages/table.ts';
import { clearOf, railTopOf } from './clearance.ts';

export interface Host {
  element: Element;
  /** Seats the panel of a view; the same view again only moves it. */
  show: (view: View, place: Place) => void;
  place: (place: Place) => void;
  /** Opens or folds the panel and says how it sits now; null where none is seated. */
  toggle: () => Place | null;
  hide: () => void;
  /** Keeps clear of buttons that the page drew or moved since the panel was placed. */
  makeWay: () => void;
  /** The extension was updated under this page: one quiet line instead of the panel. */
  orphaned: () => void;
}

/** CSS pixels. */
const rail = { width: 44, height: 148 };
/** The page may take the host away; it is put back this often, then left in peace. */
const maxReturns = 10;

const reloadLine = () =>
  navigator.language.startsWith('zh')
    ? '商机边栏已更新，请刷新此页'
    : 'Dealside was updated: reload this tab';

/** Makes the host element; it is attached with the first `show` and ends with `signal`. */
export function seatHost(document: Document, signal: AbortSignal): Host {
  for (const old of document.querySelectorAll('dealside-panel')) old.remove();
  const host = document.createElement('dealside-panel');
  const root = host.attachShadow({ mode: 'closed' });
  let seated: { view: View; place: Place } | null = null;
  let kept = { top: 0, bottom: 0 };
  let returns = 0;
  let over = false;

  const style = (rules: Record<string, string>) => {
    for (const [name, value] of Object.entries(rules))
      host.style.setProperty(name, value, 'important');
  };

  /** Opened or folded, the frame comes in from its edge, unless the person wants less motion. */
  const slideIn = (side: Place['side']) => {
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const from = { transform: `translateX(${side === 'right' ? 16 : -16}px)`, opacity: 0 };
    root.firstElementChild?.animate([from, {}], { duration: 140, easing: 'ease-out' });
  };

  const draw = () => {
    const state = seated ? (seated.place.open ? 'open' : 'rail') : 'hidden';
    const turned = host.dataset.state !== state;
    host.dataset.state = state;
    if (!seated) return style({ display: 'none' });
    const { side, width, open } = seated.place;
    if (turned) slideIn(side);
    const clear = open ? clearOf(document, side, width) : null;
    if (clear) kept = clear;
    style({
      all: 'initial',
      display: 'block',
      position: 'fixed',
      // Below the CRM's own modals (Fxiaoke's layers start near 2000), above its page.
      'z-index': '900',
      top: `${clear ? clear.top : railTopOf(document, side, rail)}px`,
      bottom: clear ? `${clear.bottom}px` : 'auto',
      height: clear ? 'auto' : `${rail.height}px`,
      width: `${open ? width : rail.width}px`,
      'box-shadow': '0 0 0 1px rgb(15 23 42 / 8%), 0 8px 28px rgb(15 23 42 / 16%)',
      'border-radius': side === 'right' ? '10px 0 0 10px' : '0 10px 10px 0',
      overflow: 'hidden',
      [side]: '0',
      [side === 'left' ? 'right' : 'left']: 'auto',
      'color-scheme': 'normal',
    });
  };

  const frame = (view: View) => {
    const panel = document.createElement('iframe');
    panel.src = `${browser.runtime.getURL('/panel.html')}?view=${view}`;
    // The frame's final origin is not its address (use_dynamic_url), so a plain name would not match.
    panel.allow = 'clipboard-write *';
    panel.title = 'Dealside';
    panel.style.cssText = 'border:0;width:100%;height:100%;display:block;background:transparent';
    return panel;
  };

  const attach = () => {
    if (!host.isConnected) document.documentElement.append(host);
  };

  const keeper = new MutationObserver(() => {
    if (!seated || host.isConnected || over || returns >= maxReturns) return;
    returns += 1;
    setTimeout(() => seated && !signal.aborted && attach(), 1000);
  });
  keeper.observe(document.documentElement, { childList: true });

  const hide = () => {
    seated = null;
    root.replaceChildren();
    draw();
  };

  signal.addEventListener('abort', () => {
    keeper.disconnect();
    if (!over) host.remove();
  });
  window.addEventListener('resize', draw, { signal });

  return {
    element: host,
    show(view, place) {
      const same = seated?.view === view;
      // A panel already seated stays as the person left it, unless a new warning opens it.
      seated = {
        view,
        place: same && seated ? { ...place, open: seated.place.open || place.open } : place,
      };
      if (!same) root.replaceChildren(frame(view));
      draw();
      attach();
    },
    place(place) {
      if (!seated) return;
      seated.place = place;
      draw();
    },
    toggle() {
      if (!seated) return null;
      seated.place = { ...seated.place, open: !seated.place.open };
      draw();
      return seated.place;
    },
    hide,
    makeWay() {
      if (!seated?.place.open) return;
      const { top, bottom } = clearOf(document, seated.place.side, seated.place.width);
      // Drawing is a change of the page too: without one to make, none is made.
      if (top !== kept.top || bottom !== kept.bottom) draw();
    },
    orphaned() {
      if (over) return;
      over = true;
      const line = document.createElement('p');
      line.textContent = reloadLine();
      line.style.cssText =
        'font:13px/1.4 system-ui,sans-serif;margin:0;padding:8px 12px;color:#444;background:#f6f6f4;border:1px solid #ddd;border-radius:8px 0 0 8px';
      root.replaceChildren(line);
      seated = null;
      draw();
      style({
        all: 'initial',
        display: 'block',
        position: 'fixed',
        'z-index': '900',
        bottom: '72px',
        right: '0',
      });
      attach();
    },
  };
}
