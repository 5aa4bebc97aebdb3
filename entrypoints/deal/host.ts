/** The one element Dealside adds to a page: a closed shadow root holding the panel's frame. */
import { browser } from 'wxt/browser';
import type { Place, View } from '#messages/table.ts';
import { clearOf, railTopOf } from './clearance.ts';
import { hiddenStyle, lineStyle, seatStyle } from './host-style.ts';

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
  // Inside the root, where no rule of the page reaches it and its text is no change of the page.
  const sheet = document.createElement('style');
  let seated: { view: View; place: Place } | null = null;
  let kept = { top: 0, bottom: 0 };
  let returns = 0;
  let over = false;

  const draw = () => {
    const { side, width, open } = seated?.place ?? { side: 'right', width: 0, open: false };
    host.dataset.state = seated ? (open ? 'open' : 'rail') : 'hidden';
    if (!seated) sheet.textContent = hiddenStyle;
    else if (open) {
      kept = clearOf(document, side, width);
      sheet.textContent = seatStyle('open', side, { ...kept, width });
    } else {
      const top = railTopOf(document, side, rail);
      sheet.textContent = seatStyle('rail', side, { top, ...rail });
    }
  };

  const frame = (view: View) => {
    const panel = document.createElement('iframe');
    panel.src = `${browser.runtime.getURL('/panel.html')}?view=${view}`;
    // The frame's final origin is not its address (use_dynamic_url), so a plain name would not match.
    panel.allow = 'clipboard-write *';
    panel.title = 'Dealside';
    return panel;
  };

  const keeper = new MutationObserver(() => {
    if (!seated || host.isConnected || over || returns >= maxReturns) return;
    returns += 1;
    setTimeout(() => seated && !signal.aborted && attach(), 1000);
  });

  const attach = () => {
    if (host.isConnected) return;
    document.documentElement.append(host);
    keeper.observe(document.documentElement, { childList: true });
  };

  const hide = () => {
    seated = null;
    root.replaceChildren(sheet);
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
      if (!same) root.replaceChildren(sheet, frame(view));
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
      seated = null;
      const line = document.createElement('p');
      line.textContent = reloadLine();
      sheet.textContent = lineStyle;
      root.replaceChildren(sheet, line);
      host.dataset.state = 'hidden';
      attach();
    },
  };
}
