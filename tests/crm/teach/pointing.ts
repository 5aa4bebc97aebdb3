/** Points at a value of a page as the picker does, and reads the page with what was taught. */
import type { CrmId, DealSnapshot } from '#core/deal/deal.ts';
import type { TaughtAt, Teaching } from '#core/deal/taught.ts';
import { lookAt } from '#crm/dom/look.ts';
import { profiles, readerOf } from '#crm/index.ts';
import { locateIn } from '#crm/read-page.ts';
import { type Choice, choicesFor } from '#crm/teach/candidates.ts';
import { openPage, understood } from '../page.ts';
import { envAt } from '../zone.ts';

export const env = envAt('2026-11-22T04:00:00.000Z', 'Asia/Shanghai');

/** A page on which a person can point; throws where it shows no deal or the element is not there. */
export function pointOn(crm: CrmId, html: string, url: string) {
  const document = openPage(html);
  const look = lookAt(document);
  const profile = profiles[crm];
  const located = locateIn(look, new URL(url), profile);
  if (located.state !== 'located') throw new Error(`${located.state}`);
  const { root, deal, layout } = located;
  return {
    layout,
    root,
    choices(field: Teaching['field'], at: string): Choice[] {
      const element = document.querySelector(at);
      if (!element) throw new Error(at);
      return choicesFor({ root, look, profile, id: deal.id, field, element });
    },
    teaching: (field: Teaching['field'], at: TaughtAt): Teaching => ({
      ...{ crm, org: deal.org, layout, field, at },
    }),
  };
}

/** What a fresh reader of a document reads that was taught so much; null where that is no deal. */
export function readIn(
  crm: CrmId,
  document: Document,
  url: string,
  taught: readonly Teaching[],
): DealSnapshot | null {
  const reader = readerOf(document, profiles[crm]);
  reader.learn({ fields: {}, taught });
  const seen = understood(reader.read(new URL(url), 0), env);
  return seen.state === 'read' ? seen.snapshot : null;
}

/** The same of a page that must be readable. */
export function readTaught(
  crm: CrmId,
  html: string,
  url: string,
  taught: readonly Teaching[],
): DealSnapshot {
  const read = readIn(crm, openPage(html), url, taught);
  if (!read) throw new Error('not read');
  return read;
}
