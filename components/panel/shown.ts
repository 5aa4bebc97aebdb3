/** What the panel is given: what to show, where the person is in it, and what a click may do. */
import type { Advice } from '#core/advice.ts';
import type { CrmId, DealKey, FieldName, Tier } from '#core/deal/deal.ts';
import type { PlaceName } from '#core/deal/print.ts';
import type { TaughtAt } from '#core/deal/taught.ts';
import type { Day } from '#core/deal/when.ts';
import type { Worse } from '#core/health/light.ts';
import type { Place, Trouble } from '#core/prefs.ts';
import type { Segment } from '#core/tracks/placeholders.ts';
import type { Channel, Track } from '#core/tracks/schema.ts';
import type { DeepSaid } from '#messages/deep.ts';
import type { TeachingView } from '#messages/teach.ts';

/** What was looked for on a page that could not be read; it holds nothing of the customer's. */
export interface Report {
  crm: CrmId;
  version: string;
  layout: string | null;
  missing: string[];
}

/** Days offered for a snooze, worked out in the person's zone. */
export interface SnoozeDays {
  tomorrow: Day;
  inThreeDays: Day;
  inAWeek: Day;
}

/** A track as it is said on this deal: worded for the channel, with its placeholders filled. */
export interface SpokenTrack {
  track: Track;
  steps: { label: string; segments: readonly Segment[] }[];
}

export type Shown =
  | { state: 'reading' }
  | { state: 'unreadable'; report: Report }
  | {
      state: 'ready';
      advice: Advice;
      /** Every track that fits the deal, best first. */
      tracks: readonly SpokenTrack[];
      /** Those of them that fit what is searched for; all of them without a search. */
      found: readonly SpokenTrack[];
      trouble: Trouble | null;
      /** Fields that pages like this one used to show and show no more. */
      lost: readonly FieldName[];
      /** Fields that are read worse than they were, as long as they are. */
      worse: readonly Worse[];
      /** How the deep read went; null where there is nothing to say. */
      deep: DeepSaid | null;
      snoozeDays: SnoozeDays;
    };

/** A copy on its way: `asked` waits for a second click because of gaps. */
export interface Copying {
  /** `<track>/<step>`, `<track>/all` or `report`. */
  id: string;
  how: 'asked' | 'copied' | 'denied';
  text: string;
  gaps: readonly string[];
}

/** The action logged last, with the seconds left to take it back. */
export interface Logged {
  id: string;
  action: string;
  minutes: number | null;
  how: 'logged' | 'undone' | 'failed';
  seconds: number;
}

/** Where the person is: what they typed and what their last click led to. */
export interface Desk {
  search: string;
  channel: Channel | null;
  copying: Copying | null;
  logged: Logged | null;
  /** The newest result besides copies and logs, to be told. */
  done: { what: 'snoozed'; until: Day } | { what: 'woken' } | { what: 'failed' } | null;
}

export const emptyDesk: Desk = {
  search: '',
  channel: null,
  copying: null,
  logged: null,
  done: null,
};

/** What a click may do. Each is called for a person's own clicks alone. */
export interface Acts {
  place: (change: Partial<Place>) => void;
  /** Shows the panel in the other place: beside the page, or in the browser's own side panel. */
  goOver: () => void;
  search: (text: string) => void;
  channel: (channel: Channel | null) => void;
  copy: (id: string, text: string, gaps: readonly string[]) => void;
  log: (action: string) => void;
  minutes: (minutes: number) => void;
  undo: () => void;
  snooze: (rule: string, fingerprint: string, until: Day, reason: string) => void;
  wake: (rule: string) => void;
  stage: (label: string, stage: string | null) => void;
  tier: (tier: Tier | null) => void;
  /** Copies how this page is read and built; `otherwise` where the background cannot say. */
  report: (otherwise: string) => void;
  retry: () => void;
  /** Dims the page, for the person to click on the field's value. */
  point: (field: PlaceName) => void;
  unpoint: () => void;
  teach: (at: TaughtAt) => void;
  unteach: (field: PlaceName) => void;
}

export interface PanelProps {
  shown: Shown;
  /** Left out where nothing can be taught. */
  teaching?: TeachingView | undefined;
  place: Place;
  /** Whether there is room for the panel; else this is the rail. */
  open: boolean;
  /** Where it is shown, if it can be shown elsewhere too. */
  here?: 'page' | 'browser' | undefined;
  /** The background cannot be reached, or this page outlived its extension. */
  cut: 'no-answer' | 'orphaned' | null;
  desk: Desk;
  acts: Acts;
}

/** The deal's key as automation and a person's bug report name it; empty while there is none. */
export const dealOf = (shown: Shown): DealKey | '' =>
  shown.state === 'ready' ? `${shown.advice.deal.crm}/${shown.advice.deal.id}` : '';
