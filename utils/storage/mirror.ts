/**
 * A second copy in `storage.local`, another engine and other files: the pack in use, prefs, and
 * the events of the last days. Written after each transaction; never the truth while the database
 * lives, and what it is rebuilt from when it was lost.
 */
import { browser } from 'wxt/browser';
import type { CrmId } from '#core/deal/deal.ts';
import type { Day } from '#core/deal/when.ts';
import type { AddedHost } from '#core/hosts/added.ts';
import type { TrustRecord } from '#core/pack/trust.ts';
import type { Prefs } from '#core/prefs.ts';
import type { LoggedEvent } from '#core/today/event.ts';
import type { PackVersion } from './shape.ts';

/** Days of events in the mirror. */
export const mirroredDays = 14;

/** A pack in use; without a file for a built-in one. */
export interface MirroredPack {
  id: string;
  text: string | null;
  version: Omit<PackVersion, 'text'> | null;
}

/** What there is besides events; that it is there at all says that a database existed. */
export interface MirroredChoices {
  prefs: Prefs | null;
  /** The packs in use, the first one deciding. */
  used: MirroredPack[];
  /** Whose packs are trusted, and the highest sequence of each: a lost database lowers none. */
  trust: TrustRecord[];
  /** Further addresses of a CRM. */
  hosts: AddedHost[];
  /** CRMs whose lists are marked. */
  marks: CrmId[];
}

export interface Mirror {
  choices: MirroredChoices;
  events: LoggedEvent[];
}

const choicesKey = 'mirror/choices';
const dayPrefix = 'mirror/day/';

/** Closes `storage.local` to content scripts, where the browser knows how; open is its default. */
export async function closeToPages(): Promise<void> {
  const area: { setAccessLevel?: (access: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void> } =
    browser.storage.local;
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

const isEvent = (value: unknown): value is LoggedEvent =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'kind' in value &&
  'day' in value &&
  (value.kind === 'action' || value.kind === 'undo');

/** The choices as the first release mirrored them: one pack in use, given by hand. */
interface FirstChoices {
  prefs: Prefs | null;
  used: { id: string; text: string | null; installed: string | null } | null;
}

/** As later ones did, before each part that came with one of them. */
type LaterChoices = Pick<MirroredChoices, 'prefs' | 'used'> & Partial<MirroredChoices>;

const nothingElse = { used: [], trust: [], hosts: [], marks: [] };

/** Choices of any release in today's form. */
function today(choices: LaterChoices | FirstChoices | undefined): MirroredChoices {
  if (choices === undefined) return { ...nothingElse, prefs: null };
  const { prefs, used } = choices;
  if (Array.isArray(used)) return { ...nothingElse, ...choices, used };
  if (used === null) return { ...nothingElse, prefs };
  const { id, text, installed } = used;
  const origin = { by: 'file' } as const;
  const version =
    text === null ? null : { sequence: 1, installed: installed ?? '', origin, key: null };
  return { ...nothingElse, prefs, used: [{ id, text, version }] };
}

/** The mirror, or null where no database was ever mirrored. Entries of no known form are left out. */
export async function readMirror(): Promise<Mirror | null> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  const choices = all[choicesKey] as LaterChoices | FirstChoices | undefined;
  const days = Object.keys(all).filter((key) => key.startsWith(dayPrefix));
  if (choices === undefined && days.length === 0) return null;
  return {
    choices: today(choices),
    events: days.flatMap((key) => (Array.isArray(all[key]) ? all[key].filter(isEvent) : [])),
  };
}

/** Replaces the mirrored events of one day. */
export const mirrorDay = (day: Day, events: readonly LoggedEvent[]): Promise<void> =>
  browser.storage.local.set({ [dayPrefix + day]: events });

/** Replaces the mirrored choices. */
export const mirrorChoices = (choices: MirroredChoices): Promise<void> =>
  browser.storage.local.set({ [choicesKey]: choices });

/** Forgets mirrored days before `before`. */
export async function pruneMirror(before: Day): Promise<void> {
  const all = await browser.storage.local.get(null);
  const old = Object.keys(all).filter(
    (key) => key.startsWith(dayPrefix) && key < dayPrefix + before,
  );
  await browser.storage.local.remove(old);
}

/** Wipes the mirror. */
export async function clearMirror(): Promise<void> {
  const all = await browser.storage.local.get(null);
  await browser.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('mirror/')));
}
