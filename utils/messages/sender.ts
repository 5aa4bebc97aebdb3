/** Who sent a message, and whether that one may send it. */
import type { MessageName } from './table.ts';

/** The parts of the browser's message sender that decide; `origin` is Chrome's, not Firefox's. */
export interface RawSender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  documentLifecycle?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** The sender as handlers see it, after the check. */
export interface Sender {
  url: string;
  tab: number | null;
  frame: number | null;
}

/** What senders are measured against. */
export interface Trust {
  /** The extension's own id. */
  id: string;
  /** `chrome-extension://<id>`, no slash at the end. */
  origin: string;
  /** Whether a content script of ours may run on that URL. */
  isCrmPage: (url: string) => boolean;
  /** Looks up hosts that a person added, which a worker that just started does not know yet. */
  learnHosts?: () => Promise<void>;
}

const originOf = (url: string): string =>
  // `URL.origin` is "null" for extension schemes outside browsers.
  /^[a-z-]+:\/\/[^/?#]*/.exec(url)?.[0] ?? '';

/**
 * The sender, or null where it may not send `name`. The panel's frame has a tab too, so a tab
 * proves nothing: extension pages are known by their origin, content scripts by the URL of the
 * CRM page they run in, which must be the one on screen and not a prerendered or cached one.
 */
export function admit(name: MessageName, raw: RawSender, trust: Trust): Sender | null {
  const { url } = raw;
  if (raw.id !== trust.id || url === undefined) return null;
  const sender = { url, tab: raw.tab?.id ?? null, frame: raw.frameId ?? null };
  const ownPage = originOf(url) === trust.origin && (raw.origin ?? trust.origin) === trust.origin;
  if (!name.startsWith('page/')) return ownPage ? sender : null;
  const active = raw.documentLifecycle === undefined || raw.documentLifecycle === 'active';
  if (sender.tab === null || !active) return null;
  // Answered within a person's click, so before added hosts could be looked up: wherever a script of
  // ours runs, all it can do is show the side panel.
  if (name === 'page/aside') return url.startsWith('https://') ? sender : null;
  return trust.isCrmPage(url) ? sender : null;
}
