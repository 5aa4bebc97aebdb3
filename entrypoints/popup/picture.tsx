/** A state made visible: the popup's props, in the person's language. */
import { Popup } from '#components/popup/Popup.tsx';
import { mapLoaded } from '#components/ui/loaded.ts';
import type { Voice } from '#i18n/voice.ts';
import { homes, isCrmPage } from './pages.ts';
import type { Deeds } from './popup.ts';
import type { State } from './state.ts';

function saidOf({ minus }: State, { words, text }: Voice): string {
  if (minus === null) return '';
  const { minusDone, nothingToUndo, minusFailed } = words.popup;
  if (minus.how === 'failed') return minusFailed;
  return (minus.how === 'undone' ? minusDone : nothingToUndo)(text(minus.action));
}

interface Props {
  state: State;
  voice: Voice;
  deeds: Deeds;
}

export const Picture = ({ state, voice, deeds }: Props) => (
  <Popup
    today={state.today}
    stalled={mapLoaded(state.stalled, (deals) =>
      deals.map((deal) => ({ ...deal, url: isCrmPage(deal.url) ? deal.url : null })),
    )}
    homes={state.onCrm === false ? homes : []}
    said={saidOf(state, voice)}
    {...deeds}
  />
);
