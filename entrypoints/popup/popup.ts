/** The popup at work: asks for today first and the stalled deals after, and again on any change. */
import type { PopupProps } from '#components/popup/Popup.tsx';
import type { Instant } from '#core/deal/when.ts';
import type { ask } from '#messages/client.ts';
import { looking } from '../page/looking.ts';
import { isCrmPage } from './pages.ts';
import { after, firstState, type Happening, nameOf, type State } from './state.ts';

export interface Outside {
  ask: typeof ask;
  /** The first answer, asked for before the popup was there. */
  today: ReturnType<typeof ask<'popup/today'>>;
  now: () => Instant;
  zone: string;
  newId: () => string;
  /** The URL of the tab in front; undefined where the extension may not see it. */
  tabUrl: () => Promise<string | undefined>;
  openTab: (url: string) => void;
  openOptions: () => void;
  /** The options page, at the addresses of CRMs. */
  openHosts: () => void;
}

export type Deeds = Pick<
  PopupProps,
  'onMinus' | 'onRead' | 'onOpen' | 'onOptions' | 'onHosts' | 'onRetry'
>;

/** Starts a popup whose pictures `draw` makes; `look` asks again. */
export function startPopup(
  outside: Outside,
  draw: (state: State, deeds: Deeds) => void,
): { look: () => Promise<void> } {
  const { ask, now, zone, newId } = outside;
  let state = firstState(now());
  let first: Outside['today'] | null = outside.today;

  const happen = (happening: Happening): void => {
    state = after(state, happening);
    draw(state, deeds);
  };

  const look = looking(async () => {
    const asked = first ?? ask('popup/today', { zone });
    first = null;
    happen({ is: 'today', reply: await asked, now: now() });
    // Without today's counts the background is out of reach: no second question.
    if (state.today.state !== 'ready') return;
    const [hosts, stalled] = await Promise.all([ask('hosts/list', {}), ask('popup/stalled', {})]);
    happen({ is: 'hosts', reply: hosts });
    happen({ is: 'stalled', reply: stalled });
  });

  async function minus(id: string): Promise<void> {
    const action = nameOf(state, id);
    const reply = await ask('popup/minus', { id: newId(), at: now(), zone, action: id });
    const how = 'error' in reply ? 'failed' : reply.ok.undone === null ? 'nothing' : 'undone';
    happen({ is: 'minus', minus: { how, action } });
    await look();
  }

  async function read(pack: string, id: string): Promise<void> {
    happen({ is: 'read', pack, id });
    await ask('packs/notice-read', { pack, id });
    // One that could not be kept as read is back.
    await look();
  }

  const deeds: Deeds = {
    onMinus: (action) => void minus(action),
    onRead: (pack, id) => void read(pack, id),
    onOpen: (url) => {
      if (isCrmPage(url, state.hosts)) outside.openTab(url);
    },
    onOptions: outside.openOptions,
    onHosts: outside.openHosts,
    onRetry: () => {
      happen({ is: 'retry' });
      void look();
    },
  };

  draw(state, deeds);
  void outside.tabUrl().then((url) => {
    happen({ is: 'tab', url: url ?? null });
  });
  return { look };
}
