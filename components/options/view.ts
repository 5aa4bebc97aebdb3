/** What the options page is shown and what it may ask for. */
import type { CrmId } from '#core/deal/deal.ts';
import type { Instant } from '#core/deal/when.ts';
import type { PackProblem } from '#core/pack/problem.ts';
import type { MarkChoice } from '#messages/marks.ts';
import type { OptionsState, Prefs } from '#messages/table.ts';
import type { Loaded } from '../ui/loaded.ts';
import type { ChannelDeeds, ChannelList } from './channels/view.ts';
import type { DeepDeeds, DeepList } from './Deep.tsx';
import type { DraftDeeds, DraftList, KeyDeeds, PublishDeeds, Publishing } from './desk/view.ts';
import type { HealthList } from './health/Health.tsx';
import type { HostDeeds, HostList } from './hosts/view.ts';
import type { ImportDeeds, Importing, ImportList } from './import/view.ts';
import type { Install, InstallDeeds } from './install/view.ts';
import type { ConflictList, PackDeeds, PolicyList } from './packs/view.ts';
import type { ReviewDeeds, Reviewing } from './review/view.ts';
import type { Said } from './said.ts';
import type { TaughtDeeds, TaughtList } from './taught/view.ts';

/** What is being done with the data, or was done last. */
export type Upkeep =
  | { state: 'none' }
  | { state: 'exporting' }
  | { state: 'exported'; file: string }
  | { state: 'wiping' }
  | { state: 'wiped' }
  | { state: 'failed' };

/** What is listed beside the packs, each asked for on its own. */
export interface Lists {
  conflicts: ConflictList;
  desk: DraftList;
  channels: ChannelList;
  policy: PolicyList;
  health: HealthList;
  hosts: HostList;
  deep: DeepList;
  taught: TaughtList;
  imports: ImportList;
}

export interface MarkDeeds {
  choose: (crm: CrmId, on: boolean) => Promise<void>;
}

export interface OptionsDeeds {
  prefs: (prefs: Prefs) => void;
  /** Copies a text; the page then says that it was. */
  copy: (text: string) => void;
  export: () => void;
  wipe: () => void;
  shortcut: () => void;
  /** Asks for the lists again, after one of them did not come. */
  retry: () => void;
  packs: PackDeeds;
  install: InstallDeeds;
  review: ReviewDeeds;
  drafts: DraftDeeds;
  publish: PublishDeeds;
  keys: KeyDeeds;
  channels: ChannelDeeds;
  hosts: HostDeeds;
  deep: DeepDeeds;
  marks: MarkDeeds;
  taught: TaughtDeeds;
  imports: ImportDeeds;
}

export interface OptionsProps extends OptionsState {
  lists: Lists;
  /** When this was asked. */
  now: Instant;
  install: Install;
  /** The file of history on its way in. */
  importing: Importing;
  /** The file under review; null where there is none. */
  review: Reviewing | null;
  /** What is wrong with the file that a draft was to begin from. */
  draftProblems: readonly PackProblem[];
  /** The draft being made into a file; null where there is none. */
  publishing: Publishing | null;
  upkeep: Upkeep;
  marks: Loaded<MarkChoice>;
  /** The last switch of a mark was not made. */
  marksFailed: boolean;
  /** What the last act came to; null before the first. */
  said: Said | null;
  /** Whether the last switch of a deep read was not heard. */
  deepFailed: boolean;
  /** Whether the list of problems was copied. */
  copied: boolean;
  /** Match patterns of the CRM pages, by CRM. */
  hosts: { [C in CrmId]: readonly string[] };
  /** The shortcut as the browser prints it; empty where none is set, null where not known yet. */
  shortcut: string | null;
  deeds: OptionsDeeds;
}
