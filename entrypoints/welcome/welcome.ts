/** The first-run page at work: one state, drawn whenever it changes; asked again when anything did. */
import type { Offered, WelcomeDeeds } from '#components/welcome/view.ts';
import type { ask } from '#messages/client.ts';
import { looking } from '../page/looking.ts';
import { after, firstState, type Happening, type State } from './state.ts';

export interface Outside {
  ask: typeof ask;
  now: () => string;
  /** Closes this page's tab. */
  close: () => void;
}

export interface Acts {
  deeds: WelcomeDeeds;
  onRetry: () => void;
}

/** Starts a first-run page whose pictures `draw` makes; `look` asks again. */
export function startWelcome(
  { ask, now, close }: Outside,
  draw: (state: State, acts: Acts) => void,
): { look: () => Promise<void> } {
  let state = firstState(now());

  const happen = (happening: Happening): void => {
    state = after(state, happening);
    draw(state, acts);
  };

  const look = looking(async () => {
    happen({ is: 'page', reply: await ask('options/state', {}), now: now() });
  });

  async function choose(id: Offered): Promise<void> {
    const packs = state.page.state === 'ready' ? state.page.value.packs : [];
    const name = packs.find((pack) => pack.id === id)?.name ?? { en: id };
    const reply = await ask('packs/use', { ids: [id] });
    // The list first, so that the card is marked when it is said to be in use.
    await look();
    happen({ is: 'choice', choice: 'ok' in reply ? { how: 'used', name } : { how: 'failed' } });
  }

  const acts: Acts = {
    deeds: {
      choose: (id) => void choose(id),
      prefs: (prefs) => {
        happen({ is: 'prefs', prefs });
        void ask('options/prefs', prefs).then(look);
      },
      deal: (deal) => happen({ is: 'deal', deal }),
      done: close,
    },
    onRetry: () => {
      happen({ is: 'retry' });
      void look();
    },
  };
  draw(state, acts);
  return { look };
}
