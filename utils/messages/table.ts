/**
 * Every message there is: who may send it, what it asks, what it answers. Types only, so that the
 * content script carries no validator; `schemas.ts` checks requests where they arrive.
 */
import type { Advice } from '#core/advice.ts';
import type { CrmId, DealKey, FieldName } from '#core/deal/deal.ts';
import type { DealPrint } from '#core/deal/print.ts';
import type { Teaching } from '#core/deal/taught.ts';
import type { TeamFields } from '#core/deal/team.ts';
import type { Day, Instant } from '#core/deal/when.ts';
import type { Worse } from '#core/health/light.ts';
import type { Notice } from '#core/pack/schema.ts';
import type { Place, Prefs, Trouble } from '#core/prefs.ts';
import type { Level } from '#core/rules/kind.ts';
import type { Text } from '#core/text.ts';
import type { ActionCount, TargetCount } from '#core/today/count.ts';

import type { DeepMessages, DeepSaid } from './deep.ts';
import type { DeskMessages } from './desk.ts';
import type { HealthMessages } from './health.ts';
import type { HostMessages } from './hosts.ts';
import type { ImportMessages } from './imports.ts';
import type { MarkMessages } from './marks.ts';
import type { Message } from './message.ts';
import type { PackMessages, PackSummary } from './packs.ts';
import type { TeachingView, TeachMessages } from './teach.ts';

export type { Place, Prefs, Trouble } from '#core/prefs.ts';

/** One visit of one deal: a random id made by the content script, in the panel's URL. */
export type View = string;

/** What one panel shows. The panel belongs to one view for its whole life. */
export type PanelView = { teaching?: TeachingView } & (
  | { state: 'reading'; prefs: Prefs; place: Place }
  | {
      state: 'unreadable';
      prefs: Prefs;
      place: Place;
      /** What was looked for, for the report a person can copy. */
      report: { crm: CrmId; version: string; layout: string | null; missing: string[] };
    }
  | {
      state: 'ready';
      prefs: Prefs;
      place: Place;
      advice: Advice;
      trouble: Trouble | null;
      /** Fields that pages like this one used to show and show no more; said once. */
      lost: FieldName[];
      /** Every field read worse than it was, as long as it is; left out where there is none. */
      worse?: Worse[];
      /** How the deep read of this deal went; missing where it is off or has nothing to say. */
      deep?: DeepSaid;
    }
);

/** What a reader of one CRM's pages is to know besides that CRM: the team's fields, what was taught. */
export interface Lessons {
  fields: TeamFields;
  /** Best first. */
  taught: Teaching[];
}

interface LogEntry {
  /** Made by the panel at the click; the same id twice is one event. */
  id: string;
  at: Instant;
  zone: string;
  action: string;
  deal: DealKey | null;
  /** Minutes spent, where the action takes them. */
  minutes: number | null;
}

export type { TargetCount };

export interface Today {
  day: Day;
  targets: TargetCount[];
  /** Actions that no target sums. */
  others: ActionCount[];
  block: { name: Text; from: string; to: string } | null;
  working: boolean;
  trouble: Trouble | null;
  prefs: Prefs;
  /** Notices of the packs in use, still up and not yet read here. */
  notices: (Notice & { pack: string })[];
  /** Updates waiting to be accepted on the desk. */
  waiting: number;
  /** How many of the day's pages lack what they used to show, by CRM. */
  poorly: { crm: CrmId; pages: number }[];
}

export interface StalledDeal {
  deal: DealKey;
  url: string;
  name: string | null;
  rule: string;
  title: Text;
  level: Level;
  /** The finding's facts, for one line of words. */
  facts: Advice['findings'][number]['facts'];
  seen: Instant;
  waiting: boolean;
}

export interface Kept {
  deals: number;
  events: number;
  /** What the CRM told of the deals: activities, notes, changes. */
  told: number;
  packs: number;
  oldest: Instant | null;
  bytes: number | null;
}

export interface OptionsState {
  prefs: Prefs;
  packs: PackSummary[];
  kept: Kept;
  trouble: Trouble | null;
  version: string;
}

/** `page`: a content script on a CRM page. `extension`: panel, popup or options. */
interface Messages
  extends PackMessages,
    DeskMessages,
    HealthMessages,
    HostMessages,
    DeepMessages,
    MarkMessages,
    TeachMessages,
    ImportMessages {
  'page/placed': Message<'page', { site: string; place: Place }, null>;
  /** A deal may soon be proven: what to have ready by then, while it still has to stand. */
  'page/soon': Message<'page', { site: string }, { place: Place } & Lessons>;
  /** A deal as it stands on the page; answered with how its panel is to sit. */
  'page/deal': Message<
    'page',
    { view: View; site: string; print: DealPrint },
    { level: Level | null; place: Place } & Lessons
  >;
  'panel/view': Message<'extension', { view: View }, PanelView>;
  'panel/place': Message<'extension', { view: View; place: Place }, null>;
  'panel/log': Message<'extension', LogEntry, null>;
  'panel/undo': Message<'extension', { id: string; at: Instant }, null>;
  'panel/snooze': Message<
    'extension',
    { deal: DealKey; rule: string; fingerprint: string; until: Day; reason: string; at: Instant },
    null
  >;
  'panel/wake': Message<'extension', { deal: DealKey; rule: string }, null>;
  /** No stage: what the label means is forgotten, and asked again. */
  'panel/stage': Message<'extension', { crm: CrmId; label: string; stage: string | null }, null>;
  'panel/tier': Message<'extension', { deal: DealKey; tier: 'A' | 'B' | 'C' | null }, null>;
  'popup/today': Message<'extension', { zone: string }, Today>;
  'popup/stalled': Message<'extension', Record<string, never>, StalledDeal[]>;
  'popup/minus': Message<
    'extension',
    { id: string; at: Instant; zone: string; action: string },
    { undone: string | null }
  >;
  'options/state': Message<'extension', Record<string, never>, OptionsState>;
  'options/prefs': Message<'extension', Prefs, null>;
  /** All that is kept as one text, part by part: each says where the next one begins. */
  'options/export': Message<
    'extension',
    { after: { store: string; key: unknown } | null },
    { file: string; text: string; next: { store: string; key: unknown } | null }
  >;
  'options/wipe': Message<'extension', Record<string, never>, null>;
}

export type MessageName = keyof Messages;
export type RequestOf<M extends MessageName> = Messages[M]['request'];
export type ResponseOf<M extends MessageName> = Messages[M]['response'];

/** Told by the background to the side panel of that window: close. */
export interface Close {
  close: number;
}

/** Told by the background to extension pages: ask again. */
export interface Changed {
  changed: 'view' | 'events' | 'packs' | 'prefs' | 'deep';
  view?: View;
}

/** Told by the background to the content script of a view: how its host element is to sit. */
export interface Placed {
  placed: Place;
  view: View;
}

/** Told by the background to the content scripts of a CRM: something was taught, or forgotten. */
export interface Learned {
  learned: Lessons;
}

/** Told by the background to the active tab when the person presses the panel's shortcut. */
export interface Toggled {
  toggle: true;
}

/** Told by a panel's frame to the content script that seated it: the page let it in. */
export interface Here {
  here: View;
}

/** Told by a content script to the side panel: its page shows that deal no more. */
export interface Left {
  left: View;
}

/** Asked of a tab's content scripts by the side panel: which view is in front there. */
export interface Which {
  which: true;
}

/** Why a question has no answer. The first line comes from the background, the rest from here. */
export type ErrorCode =
  | 'unknown-message'
  | 'not-allowed'
  | 'malformed'
  | 'failed'
  | Extract<Trouble, 'database-newer' | 'database-failing'>
  /** The extension was updated or removed under this page: it must be reloaded. */
  | 'orphaned'
  | 'timeout'
  | 'unreachable';

/** What `ask` brings back. */
export type Reply<M extends MessageName> = { ok: ResponseOf<M> } | { error: ErrorCode };
