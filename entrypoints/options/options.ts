/** The options page at work: one state, drawn whenever it changes; asked again when anything did. */
import type { OptionsDeeds } from '#components/options/view.ts';
import { looking } from '../page/looking.ts';
import { deedsFor, type Outside } from './deeds.ts';
import { after, firstState, type Happening, type State } from './state.ts';

export interface Acts {
  deeds: OptionsDeeds;
  onRetry: () => void;
}

/** Starts an options page whose pictures `draw` makes; `look` asks again. */
export function startOptions(
  outside: Outside,
  draw: (state: State, acts: Acts) => void,
): { look: () => Promise<void> } {
  const { ask, now } = outside;
  let state = firstState(now());

  const happen = (happening: Happening): void => {
    state = after(state, happening);
    draw(state, acts);
  };

  const look = looking(async () => {
    happen({ is: 'page', reply: await ask('options/state', {}), now: now() });
    happen({ is: 'shortcut', shortcut: await outside.shortcut() });
  });

  const acts: Acts = {
    deeds: deedsFor(outside, { state: () => state, happen, look }),
    onRetry: () => {
      happen({ is: 'retry' });
      void look();
    },
  };
  draw(state, acts);
  return { look };
}
