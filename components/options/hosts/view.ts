/** Further addresses of a CRM, as the options page shows them. */
import type { CrmId } from '#core/deal/deal.ts';
import type { HostLine } from '#messages/hosts.ts';
import type { Loaded } from '../../ui/loaded.ts';

export type HostList = Loaded<HostLine[]>;

export interface HostDeeds {
  /** Reads what was typed and asks the browser for it, in the click. */
  add: (typed: string, crm: CrmId) => void;
  /** Asks the browser again for one whose permission was taken back. */
  permit: (host: string) => void;
  remove: (host: string) => void;
}
