/** What a reader of a CRM's pages is to know: what was taught here, then what the packs say. */
import { browser } from 'wxt/browser';
import type { CrmId } from '#core/deal/deal.ts';
import type { TeamFields } from '#core/deal/team.ts';
import type { Pack } from '#core/pack/schema.ts';
import { withColumns } from '#crm/api/columns.ts';
import { crmHosts } from '#crm/hosts.ts';
import type { Lessons } from '#messages/table.ts';
import { tellLearned } from '#messages/tell.ts';
import { sharedTold, type Tenant } from '#storage/deep.ts';
import { allTaught } from '#storage/taught.ts';
import type { Reading } from '#storage/transaction.ts';
import { viewsNow } from '#storage/views.ts';
import { recall } from './memory.ts';
import { mirroredPack, packInUse } from './packs/in-use.ts';

/** What the packs in use call the fields of a CRM. A page's reader sets `|` between two labels: none has one. */
export const teamOf = ({ fieldLabels }: Pack, crm: CrmId): TeamFields =>
  Object.fromEntries(
    fieldLabels
      .filter((each) => each.crm === crm)
      .map(({ field, labels }) => [field, { labels: labels.filter((one) => !one.includes('|')) }]),
  );

const packLessons = (pack: Pack, crm: CrmId): Lessons => ({
  fields: teamOf(pack, crm),
  taught: (pack.taught ?? []).filter((one) => one.crm === crm),
});

/** Asked within a command. One's own teaching comes first: of two that find something, it is used. */
export async function lessonsFor(tx: Reading, crm: CrmId): Promise<Lessons> {
  const { fields, taught } = packLessons(await packInUse(tx), crm);
  const own = (await allTaught(tx)).map(({ teaching }) => teaching);
  const here = own.filter((one) => one.crm === crm);
  return { fields, taught: [...here.map((one) => ({ ...one, org: one.org ?? '' })), ...taught] };
}

/** The same as the mirror knows it, while the database cannot be asked: without what was taught. */
export const mirroredLessons = async (crm: CrmId): Promise<Lessons> =>
  packLessons(await mirroredPack(), crm);

/** The lessons with what the deep read was told of one organisation's fields, where it was. */
export async function lessonsIn(tenant: Tenant, { fields, taught }: Lessons): Promise<Lessons> {
  const { org } = tenant.deal;
  const here = taught.filter((one) => one.org === null || one.org === (org ?? ''));
  return { fields: withColumns(fields, here, await sharedTold(tenant)), taught };
}

/** Tells every open page of a CRM at once, so that nobody has to reload it. */
export async function tellLessons(crm: CrmId): Promise<void> {
  const { value } = await recall(
    (tx) => lessonsFor(tx, crm),
    () => mirroredLessons(crm),
  );
  const tabs = await browser.tabs.query({ url: [...crmHosts[crm]], discarded: false });
  // A CRM framed in a shell, or at an address of its own, stands in tabs that are named otherwise.
  const views = (await viewsNow()).filter(([, { deal }]) => deal.crm === crm);
  const told = new Map(tabs.flatMap(({ id }) => (id === undefined ? [] : [[id, value]])));
  // The newest view of a tab last: it is what the tab shows.
  for (const [, view] of views.reverse()) told.set(view.seat.tab, await lessonsIn(view, value));
  await Promise.all([...told].map(([tab, lessons]) => tellLearned(tab, lessons)));
}
