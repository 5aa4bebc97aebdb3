/** How well pages are read: noted with every reading, told once, listed and reported. */
import { browser } from 'wxt/browser';
import { dayOf } from '#core/calendar/day.ts';
import { type DealRef, dealKey, type FieldName } from '#core/deal/deal.ts';
import { type FamilyHealth, familyOf, type Seen } from '#core/health/family.ts';
import { toTell, type Worse, worseFields } from '#core/health/light.ts';
import { healthReport } from '#core/health/report.ts';
import { onDemand } from '#core/scripts.ts';
import { Refusal } from '#messages/refusal.ts';
import type { Handlers } from '#messages/serve.ts';
import type { View } from '#messages/table.ts';
import { tellChanged } from '#messages/tell.ts';
import { change } from '#storage/connection.ts';
import { allHealth, noteSeen, noteTold, noteUnproven } from '#storage/health.ts';
import type { Reading } from '#storage/transaction.ts';
import { type KeptView, viewOf } from '#storage/views.ts';
import { now, zone } from './clock.ts';
import { crmOf } from './crm-of.ts';
import { recall } from './memory.ts';

type HealthHandlers = Pick<Handlers, 'page/unproven' | 'health/list' | 'health/report'>;

/** Notes a reading of a page. Failing to is no reason to fail the reading: it is only said. */
export async function noteReading(seen: Omit<Seen, 'day'>): Promise<void> {
  const done = await change((tx) => noteSeen(tx, { ...seen, day: dayOf(seen.at, zone()) }));
  if ('trouble' in done) console.error('health', done.trouble, done.cause);
}

/**
 * What pages like this one are read worse: the lost fields that the panel of a visit is to speak of,
 * with the family they are lost in, and every field whose light is not green.
 */
export async function healthOn(
  tx: Reading,
  view: View,
  page: { deal: DealRef; layout: string },
): Promise<{ lost: { family: string; fields: FieldName[] } | null; worse: Worse[] }> {
  const family = familyOf(await allHealth(tx), page);
  const deal = dealKey(page.deal);
  const fields = toTell(family, view, deal);
  const lost = family && fields.length > 0 ? { family: family.id, fields } : null;
  return { lost, worse: worseFields(family, deal) };
}

/** Remembers that an open panel spoke of them. */
export async function noteSpoken(
  view: View,
  { family, fields }: { family: string; fields: FieldName[] },
): Promise<void> {
  const done = await change((tx) => noteTold(tx, family, view, fields));
  if ('trouble' in done) console.error('health', done.trouble, done.cause);
}

/** Asks the page of a visit how it is built. The script is injected for this one question. */
async function outlineOf({ seat }: KeptView): Promise<string | null> {
  const target = { tabId: seat.tab, ...(seat.frame === null ? {} : { frameIds: [seat.frame] }) };
  try {
    // The files are of our own build; the type knows only those that WXT names.
    const files = onDemand.outline as unknown as [];
    const [answer] = await browser.scripting.executeScript({ target, files });
    return typeof answer?.result === 'string' ? answer.result : null;
  } catch (error) {
    // The tab was closed or went elsewhere meanwhile: there is no page to ask.
    console.warn('outline', error);
    return null;
  }
}

/** The report on a page whose family was never read. */
const firstReport = ({ deal, layout }: KeptView, version: string, agent: string): string =>
  [`Dealside ${version}`, `Browser: ${agent}`, `CRM: ${deal.crm}`, `Layout: ${layout}`].join('\n');

const lookedFor = (missing: readonly string[]): string =>
  ['Not found:', ...missing.map((one) => `- ${one}`)].join('\n');

export const healthHandlers: HealthHandlers = {
  async 'page/unproven'({ deal }, sender) {
    if (crmOf(sender.url) !== deal.crm || crmOf(deal.url) !== deal.crm)
      throw new Refusal('not-allowed');
    const at = now();
    const done = await change((tx) => noteUnproven(tx, deal, at, dayOf(at, zone())));
    if ('trouble' in done) console.error('health', done.trouble, done.cause);
    void tellChanged({ changed: 'view' });
    return null;
  },

  async 'health/list'() {
    const { value } = await recall(allHealth, async (): Promise<FamilyHealth[]> => []);
    return { families: value, version: browser.runtime.getManifest().version };
  },

  async 'health/report'({ view, browser: agent }) {
    const kept = await viewOf(view);
    if (!kept) return null;
    const { value } = await recall(allHealth, async (): Promise<FamilyHealth[]> => []);
    const family = familyOf(value, kept);
    const { version } = browser.runtime.getManifest();
    const outline = await outlineOf(kept);
    const parts = [
      family ? healthReport(family, version, agent) : firstReport(kept, version, agent),
      ...('unreadable' in kept.page ? [lookedFor(kept.page.unreadable.missing)] : []),
      ...(outline === null ? [] : [`Outline:\n${outline}`]),
    ];
    return { text: parts.join('\n') };
  },
};
