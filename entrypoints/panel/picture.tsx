/** A state made visible: the panel's props, in the person's language. */
import { Panel } from '#components/panel/Panel.tsx';
import type { Acts, Shown } from '#components/panel/shown.ts';
import { addDays, dayOf } from '#core/calendar/day.ts';
import type { Place } from '#core/prefs.ts';
import type { Track } from '#core/tracks/schema.ts';
import { searchTracks } from '#core/tracks/search.ts';
import type { Voice } from '#i18n/voice.ts';
import { spokenTracks } from './spoken.ts';
import type { State } from './state.ts';

/** Before the first answer; what the page chose meanwhile is seen by the frame's own width. */
const anyPlace: Place = { open: true, side: 'right', width: 360 };

function shownOf({ view, now, desk }: State, zone: string, voice: Voice): Shown {
  if (view === null || view.state === 'reading') return { state: 'reading' };
  if (view.state === 'unreadable') return { state: 'unreadable', report: view.report };
  const { advice, trouble, deep, lost, worse = [] } = view;
  const spoken = (some: readonly Track[]) =>
    spokenTracks(some, advice.fillings, desk.channel, voice);
  const today = dayOf(now, zone);
  return {
    state: 'ready',
    advice,
    trouble,
    lost,
    worse,
    deep: deep ?? null,
    tracks: spoken(advice.tracks),
    found: spoken(searchTracks(advice.tracks, desk.search, voice.language)),
    snoozeDays: {
      tomorrow: addDays(today, 1),
      inThreeDays: addDays(today, 3),
      inAWeek: addDays(today, 7),
    },
  };
}

interface Props {
  state: State;
  voice: Voice;
  /** The zone days are counted in: the advice's, or the browser's before there is any. */
  zone: string;
  acts: Acts;
  /** Where it is shown, if it can be shown elsewhere too. */
  here?: 'page' | 'browser' | undefined;
}

export function Picture({ state, voice, zone, acts, here }: Props) {
  const { view, open, placed, cut, desk } = state;
  return (
    <Panel
      shown={shownOf(state, zone, voice)}
      teaching={view?.teaching}
      place={{ ...(view?.place ?? anyPlace), ...placed }}
      open={open}
      here={here}
      cut={cut}
      desk={desk}
      acts={acts}
    />
  );
}
