/** Everything the options page knows at one moment, and how each happening changes it. */
import type { Install, Upkeep } from '#components/options/view.ts';
import { type Loaded, lasting, loadedBy, mapLoaded } from '#components/ui/loaded.ts';
import type { Instant } from '#core/deal/when.ts';
import type { Text } from '#core/text.ts';
import type { OptionsState, Prefs, Reply } from '#messages/table.ts';

export interface State {
  page: Loaded<OptionsState>;
  install: Install;
  upkeep: Upkeep;
  /** What the last change to the list of packs came to. */
  packs: { how: 'used' | 'removed'; name: Text } | { how: 'failed' } | null;
  copied: boolean;
  shortcut: string | null;
  now: Instant;
}

export type Happening =
  | { is: 'page'; reply: Reply<'options/state'>; now: Instant }
  | { is: 'prefs'; prefs: Prefs }
  | { is: 'install'; install: Install }
  | { is: 'upkeep'; upkeep: Upkeep }
  | { is: 'packs'; packs: State['packs'] }
  | { is: 'copied' }
  | { is: 'shortcut'; shortcut: string }
  | { is: 'retry' };

export const firstState = (now: Instant): State => ({
  page: { state: 'loading' },
  install: { state: 'none' },
  upkeep: { state: 'none' },
  packs: null,
  copied: false,
  shortcut: null,
  now,
});

/** The state after `happening`. */
export function after(state: State, happening: Happening): State {
  switch (happening.is) {
    case 'page':
      return {
        ...state,
        page: lasting(state.page, loadedBy(happening.reply)),
        now: happening.now,
      };
    case 'prefs':
      // Seen at once; what the background keeps is asked for right after.
      return {
        ...state,
        page: mapLoaded(state.page, (page) => ({ ...page, prefs: happening.prefs })),
      };
    case 'install':
      return { ...state, install: happening.install, packs: null, copied: false };
    case 'upkeep':
      return { ...state, upkeep: happening.upkeep };
    case 'packs':
      return { ...state, packs: happening.packs, install: { state: 'none' } };
    case 'copied':
      return { ...state, copied: true };
    case 'shortcut':
      return { ...state, shortcut: happening.shortcut };
    case 'retry':
      return { ...state, page: { state: 'loading' } };
  }
}

/** The name of an installed pack; its id where the list does not have it. */
export function nameOf({ page }: State, pack: string): Text {
  const packs = page.state === 'ready' ? page.value.packs : [];
  return packs.find(({ id }) => id === pack)?.name ?? { en: pack };
}
