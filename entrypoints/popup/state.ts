/** Everything the popup knows at one moment, and how each happening changes it. */
import { type Loaded, lasting, loadedBy, mapLoaded } from '#components/ui/loaded.ts';
import type { Instant } from '#core/deal/when.ts';
import type { Text } from '#core/text.ts';
import type { Reply, StalledDeal, Today } from '#messages/table.ts';

export interface State {
  today: Loaded<Today>;
  stalled: Loaded<StalledDeal[]>;
  /** The URL of the tab in front: null where it may not be seen, undefined until asked. */
  url: string | null | undefined;
  /** Hosts that were added and permitted. */
  hosts: readonly string[];
  /** What the last minus came to. */
  minus: { how: 'undone' | 'nothing' | 'failed'; action: Text } | null;
  now: Instant;
}

export type Happening =
  | { is: 'today'; reply: Reply<'popup/today'>; now: Instant }
  | { is: 'stalled'; reply: Reply<'popup/stalled'> }
  | { is: 'tab'; url: string | null }
  | { is: 'hosts'; reply: Reply<'hosts/list'> }
  | { is: 'minus'; minus: State['minus'] }
  | { is: 'read'; pack: string; id: string }
  | { is: 'retry' };

export const firstState = (now: Instant): State => ({
  today: { state: 'loading' },
  stalled: { state: 'loading' },
  url: undefined,
  hosts: [],
  minus: null,
  now,
});

/** The state after `happening`. */
export function after(state: State, happening: Happening): State {
  switch (happening.is) {
    case 'today':
      return {
        ...state,
        today: lasting(state.today, loadedBy(happening.reply)),
        now: happening.now,
      };
    case 'stalled':
      return { ...state, stalled: loadedBy(happening.reply) };
    case 'tab':
      return { ...state, url: happening.url };
    case 'hosts':
      // Not known: only the pages that need no adding are opened.
      return 'ok' in happening.reply
        ? {
            ...state,
            hosts: happening.reply.ok.filter(({ permitted }) => permitted).map(({ host }) => host),
          }
        : state;
    case 'minus':
      return { ...state, minus: happening.minus };
    case 'read':
      // Gone at the click; what the background keeps is asked for right after.
      return {
        ...state,
        today: mapLoaded(state.today, (today) => ({
          ...today,
          notices: today.notices.filter(
            ({ pack, id }) => pack !== happening.pack || id !== happening.id,
          ),
        })),
      };
    case 'retry':
      return { ...state, today: { state: 'loading' }, stalled: { state: 'loading' } };
  }
}

/** The name of an action in today's counts; its id where today does not know it. */
export function nameOf({ today }: State, action: string): Text {
  const counts =
    today.state === 'ready'
      ? [...today.value.targets.flatMap(({ actions }) => actions), ...today.value.others]
      : [];
  return counts.find(({ id }) => id === action)?.name ?? { en: action };
}
