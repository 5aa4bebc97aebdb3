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

/** Whether the tab in front is known to be no CRM page; one that may not be seen is none. */
const isElsewhere = ({ url, hosts }: State): boolean =>
  url === null || (url !== undefined && !isCrmPage(url, hosts));

interface Props {
  state: State;
  voice: Voice;
  deeds: Deeds;
}

export const Picture = ({ state, voice, deeds }: Props) => (
  <Popup
    today={state.today}
    stalled={mapLoaded(state.stalled, (deals) =>
      deals.map((deal) => ({ ...deal, url: isCrmPage(deal.url, state.hosts) ? deal.url : null })),
    )}
    homes={isElsewhere(state) ? homes : []}
    said={saidOf(state, voice)}
    {...deeds}
  />
);
