/** A browser without memory for each test: no database, no `storage` area, no connection. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { DealKey, DealSnapshot } from '#core/deal/deal.ts';
import type { LoggedAction } from '#core/today/event.ts';
import { disconnect, type Kept } from '#storage/connection.ts';
import { type CopyPlace, copyPart } from '#storage/copy.ts';
import type { PackVersion } from '#storage/shape.ts';

export async function freshBrowser(): Promise<void> {
  await disconnect();
  vi.stubGlobal('indexedDB', new IDBFactory());
  fakeBrowser.reset();
}

/** The database is lost, as by a corrupted disk or "clear browsing data"; `storage.local` stays. */
export async function loseDatabase(): Promise<void> {
  await disconnect();
  vi.stubGlobal('indexedDB', new IDBFactory());
}

/** What was kept; fails the test where it was not. */
export function kept<T>(result: Kept<T>): T {
  if ('kept' in result) return result.kept;
  throw new Error(result.trouble, { cause: result.cause });
}

export const action = (id: string, more: Partial<LoggedAction> = {}): LoggedAction => ({
  id,
  kind: 'action',
  at: '2026-11-22T02:00:00.000Z',
  zone: 'Asia/Shanghai',
  day: '2026-11-22',
  action: 'call',
  deal: null,
  minutes: null,
  ...more,
});

export const snapshotOf = (
  id: string,
  at: string,
  fields: DealSnapshot['fields'] = {},
): DealSnapshot => ({
  deal: {
    crm: 'zoho',
    id,
    org: 'org1',
    url: `https://crm.zoho.com/crm/org1/tab/Potentials/${id}`,
  },
  at,
  zone: 'Asia/Shanghai',
  fields,
  absent: {},
});

export const zohoKey = (id: string): DealKey => `zoho/${id}`;

/** A version of a pack as a person's file brought it. */
export const versionOf = (text: string, more: Partial<PackVersion> = {}): PackVersion => ({
  text,
  sequence: 1,
  installed: '2026-11-22T03:00:00.000Z',
  origin: { by: 'file' },
  key: null,
  ...more,
});

/** A copy of everything, in parts of so many records. */
export async function wholeCopy(most = 3): Promise<{
  version: number;
  stores: Record<string, { key: unknown; value: unknown }[]>;
}> {
  let text = '';
  let at: CopyPlace | null = null;
  do {
    // What a message carries from part to part is JSON.
    const place: CopyPlace | null = JSON.parse(JSON.stringify(at));
    const part = await copyPart({ exported: '2026-11-22T02:00:00.000Z' }, place, most);
    if (!part) throw new Error('there is no database');
    text += part.text;
    at = part.next;
  } while (at);
  return JSON.parse(text);
}
