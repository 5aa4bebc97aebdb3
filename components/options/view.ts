/** What the options page is shown and what it may ask for. */
import type { CrmId } from '#core/deal/deal.ts';
import type { PackProblem } from '#core/pack/problem.ts';
import type { OptionsState, Prefs } from '#messages/table.ts';

/** How the last try to install a pack went. */
export type Install =
  | { state: 'none' }
  | { state: 'checking' }
  /** `id` of the pack as it stands in the list. */
  | { state: 'installed'; id: string }
  | { state: 'refused'; problems: readonly PackProblem[] }
  /** The file could not even be sent: no text, too big, nothing in it, or no answer. */
  | { state: 'unsent'; why: 'notText' | 'tooBig' | 'empty' | 'failed' };

/** What is being done with the data, or was done last. */
export type Upkeep =
  | { state: 'none' }
  | { state: 'exporting' }
  | { state: 'exported'; file: string }
  | { state: 'wiping' }
  | { state: 'wiped' }
  | { state: 'failed' };

export interface OptionsDeeds {
  prefs: (prefs: Prefs) => void;
  use: (id: string) => void;
  remove: (id: string) => void;
  installFile: (file: File) => void;
  installText: (text: string) => void;
  copy: (text: string) => void;
  export: () => void;
  wipe: () => void;
  shortcut: () => void;
}

export interface OptionsProps extends OptionsState {
  install: Install;
  upkeep: Upkeep;
  /** What the last change to the packs did, in words; empty before the first. */
  said: string;
  /** Whether the list of problems was copied. */
  copied: boolean;
  /** Match patterns of the CRM pages, by CRM. */
  hosts: { [C in CrmId]: readonly string[] };
  /** The shortcut as the browser prints it; empty where none is set, null where not known yet. */
  shortcut: string | null;
  deeds: OptionsDeeds;
}
