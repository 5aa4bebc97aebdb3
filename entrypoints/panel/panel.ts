/** The panel at work: one state, drawn whenever it changes; asked again when anything did. */
import type { Acts } from '#components/panel/shown.ts';
import type { Changed } from '#messages/table.ts';
import { looking } from '../page/looking.ts';
import { actsFor, type Outside } from './acts.ts';
import { after, firstState, type Happening, type State } from './state.ts';

export interface Panel {
  acts: Acts;
  state: () => State;
  happen: (happening: Happening) => void;
  /** Asks for the view; several at once are one, plus one more if something changed meanwhile. */
  look: () => Promise<void>;
  /** Hears what the background says has changed. */
  changed: (changed: Changed) => void;
  /** Esc folds the panel away; never a key that something else has used. */
  key: (event: Pick<KeyboardEvent, 'key' | 'isTrusted' | 'defaultPrevented'>) => void;
}

/** Starts a panel whose pictures `draw` makes; `open` is whether there is room for it now. */
export function startPanel(
  outside: Outside,
  open: boolean,
  draw: (state: State, acts: Acts) => void,
): Panel {
  let state = firstState(open, outside.now());

  const happen = (happening: Happening): void => {
    const next = after(state, happening);
    if (next === state) return;
    state = next;
    draw(state, acts);
  };

  const look = looking(async () => {
    const reply = await outside.ask('panel/view', { view: outside.view });
    if ('ok' in reply) happen({ is: 'answer', view: reply.ok, now: outside.now() });
    else happen({ is: 'refused', error: reply.error });
  });

  const acts = actsFor(outside, { state: () => state, happen, look });
  draw(state, acts);
  return {
    acts,
    state: () => state,
    happen,
    look,
    changed: ({ changed, view }) => {
      if (changed !== 'view' || view === undefined || view === outside.view) void look();
    },
    key: ({ key, isTrusted, defaultPrevented }) => {
      if (key === 'Escape' && isTrusted && !defaultPrevented && state.open)
        acts.place({ open: false });
    },
  };
}
