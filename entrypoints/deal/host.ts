/** The one element Dealside adds to a page: a closed shadow root holding the panel's frame. */
import { browser } from 'wxt/browser';
import type { Level } from '#core/rules/kind.ts';
import { ask } from '#messages/client.ts';
import type { Place, View } from '#messages/table.ts';
import { clearOf, railTopOf } from './clearance.ts';
import { doorStyle, hiddenStyle, lineStyle, seatStyle } from './host-style.ts';

export interface Host {
  element: Element;
  /** Loads the panel of a view out of sight, to be there when it is shown. */
  prepare: (view: View) => void;
  /** Seats the panel of a view, with its deal's worst level; the same view again only moves it. */
  show: (view: View, place: Place, worst: Level | null) => void;
  place: (place: Place) => void;
  /** Opens or folds the panel and says how it sits now; null where none is seated. */
  toggle: () => Place | null;
  hide: () => void;
  /** The page let the frame of a view in. */
  here: (view: View) => void;
  /** Keeps clear of buttons that the page drew or moved since the panel was placed. */
  makeWay: () => void;
  /** The extension was updated under this page: one quiet line instead of the panel. */
  orphaned: () => void;
}

/** CSS pixels. */
const rail = { width: 44, height: 148 };
/** The page may take the host away; it is put back this often, then left in peace. */
const maxReturns = 10;

/** The line instead of a frame that the page keeps out. */
const blockedLine = { width: 280, height: 56 };
/** Milliseconds until a frame that said nothing counts as kept out (COEP, see architecture §4). */
const patience = 2000;

const say = (zh: string, en: string) => (navigator.language.startsWith('zh') ? zh : en);

const reloadLine = () => say('商机边栏已更新，请刷新此页', 'Dealside was updated: reload this tab');
const openLine = (worst: Level | null) =>
  say('商机边栏', 'Deal panel') +
  (worst ? (worst === 'warn' ? say('：预警', ': warning') : say('：提醒', ': advice')) : '');
const blocked = () => say('此页不让嵌入，点这里打开侧边栏', 'Kept out here: open the side panel');

/** Makes the host element; it is attached with the first `show` and ends with `signal`. */
export function seatHost(document: Document, signal: AbortSignal): Host {
  for (const old of document.querySelectorAll('dealside-panel')) old.remove();
  const host = document.createElement('dealside-panel');
  const root = host.attachShadow({ mode: 'closed' });
  // Inside the root, where no rule of the page reaches it and its text is no change of the page.
  const sheet = document.createElement('style');
  let seated: { view: View; place: Place; worst: Level | null } | null = null;
  let kept = { top: 0, bottom: 0 };
  let returns = 0;
  let over = false;
  /** What the root holds: of which view, and whether a button instead of the frame. */
  let holds = '';
  let late = false;
  let timer = 0;

  /** Opens the browser's side panel, in the person's click; where the page keeps frames out, for good. */
  const door = document.createElement('button');
  door.onclick = ({ isTrusted }) => {
    if (isTrusted) void ask('page/aside', { site: location.host, remember: late });
  };

  const draw = () => {
    if (!seated) {
      host.dataset.state = 'hidden';
      sheet.textContent = hiddenStyle;
      return;
    }
    const { side, width, open, apart } = seated.place;
    const shut = apart ? rail : late && blockedLine;
    host.dataset.state = shut ? 'aside' : open ? 'open' : 'rail';
    const small = shut || (!open && rail);
    if (!small) kept = clearOf(document, side, width);
    const seat = small ? { top: railTopOf(document, side, small), ...small } : { ...kept, width };
    sheet.textContent = seatStyle(side, seat) + (shut ? doorStyle : '');
    door.textContent = apart ? openLine(seated.worst) : blocked();
    door.className = `${seated.worst} ${apart}`;
  };

  const frame = (view: View) => {
    const panel = document.createElement('iframe');
    panel.src = `${browser.runtime.getURL('/panel.html')}?view=${view}`;
    // The frame's final origin is not its address (use_dynamic_url), so a plain name would not match.
    panel.allow = 'clipboard-write *';
    panel.title = 'Dealside';
    return panel;
  };

  const fill = (view: View, apart: boolean) => {
    if (holds === view + apart) return;
    holds = view + apart;
    late = false;
    clearTimeout(timer);
    root.replaceChildren(sheet, apart ? door : frame(view));
    if (apart) return;
    timer = window.setTimeout(() => {
      late = true;
      root.append(door);
      draw();
    }, patience);
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
    holds = '';
    clearTimeout(timer);
    root.replaceChildren(sheet);
    draw();
  };

  signal.addEventListener('abort', () => {
    keeper.disconnect();
    clearTimeout(timer);
    if (!over) host.remove();
  });
  window.addEventListener('resize', draw, { signal });

  return {
    element: host,
    prepare(view) {
      if (seated) return;
      fill(view, false);
      draw();
      attach();
    },
    show(view, place, worst) {
      const same = seated?.view === view;
      // A panel already seated stays as the person left it, unless a new warning opens it.
      seated = {
        view,
        worst,
        place: same && seated ? { ...place, open: seated.place.open || place.open } : place,
      };
      fill(view, !!place.apart);
      draw();
      attach();
    },
    place(place) {
      if (!seated) return;
      seated.place = place;
      fill(seated.view, !!place.apart);
      draw();
    },
    toggle() {
      if (!seated || host.dataset.state === 'aside') return null;
      seated.place = { ...seated.place, open: !seated.place.open };
      draw();
      return seated.place;
    },
    hide,
    here(view) {
      if (holds !== `${view}false`) return;
      clearTimeout(timer);
      if (!late) return;
      late = false;
      door.remove();
      draw();
    },
    makeWay() {
      if (!seated || host.dataset.state !== 'open') return;
      const { top, bottom } = clearOf(document, seated.place.side, seated.place.width);
      // Drawing is a change of the page too: without one to make, none is made.
      if (top !== kept.top || bottom !== kept.bottom) draw();
    },
    orphaned() {
      if (over) return;
      over = true;
      seated = null;
      clearTimeout(timer);
      sheet.textContent = lineStyle;
      root.replaceChildren(sheet, reloadLine());
      host.dataset.state = 'hidden';
      attach();
    },
  };
}
