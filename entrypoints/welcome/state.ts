/** Everything the first-run page knows at one moment, and how each happening changes it. */
import { type Loaded, lasting, loadedBy, mapLoaded } from '#components/ui/loaded.ts';
import { type Offered, offered, type SampleId } from '#components/welcome/view.ts';
import type { Instant } from '#core/deal/when.ts';
import type { Text } from '#core/text.ts';
import type { OptionsState, Prefs, Reply } from '#messages/table.ts';

export interface State {
  page: Loaded<OptionsState>;
  deal: SampleId;
  /** What the last choice of a pack came to. */
  choice: { how: 'used'; name: Text } | { how: 'failed' } | null;
  now: Instant;
}

export type Happening =
  | { is: 'page'; reply: Reply<'options/state'>; now: Instant }
  | { is: 'prefs'; prefs: Prefs }
  | { is: 'choice'; choice: State['choice'] }
  | { is: 'deal'; deal: SampleId }
  | { is: 'retry' };

export const firstState = (now: Instant): State => ({
  page: { state: 'loading' },
  deal: 'late',
  choice: null,
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
    case 'choice':
      return { ...state, choice: happening.choice };
    case 'deal':
      return { ...state, deal: happening.deal };
    case 'retry':
      return { ...state, page: { state: 'loading' } };
  }
}

export const isOffered = (id: string): id is Offered => offered.some((one) => one === id);

/** The packs in use, the one that decides first. */
export const inUse = (packs: OptionsState['packs']): OptionsState['packs'] =>
  packs
    .filter(({ place }) => place !== null)
    .sort((one, other) => (one.place ?? 0) - (other.place ?? 0));

/** The offered pack the samples go by: the first in use, or else the default. */
export const sampledBy = (packs: OptionsState['packs']): Offered =>
  inUse(packs)
    .map(({ id }) => id)
    .find(isOffered) ?? 'starter';
