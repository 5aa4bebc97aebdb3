/** The reader as one script for a page, for tests that read in real Chromium without the extension. */
import { profiles, readerOf } from '#crm/index.ts';
import type { PageReading } from '#crm/read-page.ts';
import { crmOf } from '../../entrypoints/background/crm-of.ts';

type Taken = Exclude<PageReading, { state: 'proven' }> | { state: 'proven'; print: unknown };

/** What a fresh reader takes down from the document it runs in, as if it had just been loaded. */
export function take(url: string): Taken {
  const crm = crmOf(url);
  if (!crm) throw new Error(`no CRM is served at ${url}`);
  const page = readerOf(document, profiles[crm]).read(new URL(url), 0);
  return page.state === 'proven' ? { state: 'proven', print: page.print } : page;
}
