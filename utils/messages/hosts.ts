/** Messages about further addresses of a CRM, and about the browser's own side panel. */
import type { CrmId } from '#core/deal/deal.ts';
import type { Instant } from '#core/deal/when.ts';
import type { AddedHost } from '#core/hosts/added.ts';
import type { AddressProblem } from '#core/hosts/address.ts';
import type { Message } from './message.ts';

/** An added address as it stands. */
export interface HostLine extends AddedHost {
  /** False where the browser's permission was refused or taken back: nothing is read there. */
  permitted: boolean;
}

export interface HostMessages {
  'hosts/list': Message<'extension', Record<string, never>, HostLine[]>;
  /** Adds an address; the browser was asked for it, and the background asks whether it said yes. */
  'hosts/add': Message<
    'extension',
    { host: string; crm: CrmId; at: Instant },
    { added: true } | { problem: AddressProblem | 'denied' }
  >;
  /** Its panels go, and nothing is read there any more. Its permission is the page's to give back. */
  'hosts/remove': Message<'extension', { host: string }, null>;
  /**
   * Opens the browser's own side panel beside the page, in a person's click; `remember` keeps it
   * there for the site, whose pages let no frame in.
   */
  'page/aside': Message<'page', { site: string; remember: boolean }, null>;
}
