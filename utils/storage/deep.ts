/**
 * The deep read: whether a person switched it on for a CRM (kept in the database), and how it goes
 * (in `storage.session`: gone with the browser, as a pause should be).
 */
import { browser } from 'wxt/browser';
import type { CrmId } from '#core/deal/deal.ts';
import type { Instant } from '#core/deal/when.ts';
import { type DeepState, fresh } from '#core/deep/pause.ts';
import type { ToldSoFar } from '#core/deep/told.ts';
import type { Reading, Writing } from './transaction.ts';
import { changeView, type KeptView, viewsNow } from './views.ts';

/** One organisation of a CRM at one address: its fields and pipelines are no other one's. */
export interface Tenant {
  deal: Pick<KeptView['deal'], 'crm' | 'org'>;
  seat: Pick<KeptView['seat'], 'site'>;
}

/** Since when the deep read of a CRM is switched on; null where it is off, as it is at first. */
export const deepSince = async (tx: Reading, crm: CrmId): Promise<Instant | null> =>
  ((await tx.objectStore('meta').get(`deep ${crm}`)) as Instant | undefined) ?? null;

/** Switches it on as of `at`, or off. */
export const setDeep = async (tx: Writing, crm: CrmId, at: Instant | null): Promise<void> => {
  if (at === null) await tx.objectStore('meta').delete(`deep ${crm}`);
  else await tx.objectStore('meta').put(at, `deep ${crm}`);
};

const area = () => browser.storage.session;
const stateKey = (crm: CrmId) => `deep/state/${crm}`;
const sharedIn = (crm: CrmId) => `deep/told/${crm}/`;
const sharedKey = ({ deal: { crm, org }, seat: { site } }: Tenant) =>
  `${sharedIn(crm)}${site}/${org ?? ''}`;

async function valueAt<T>(key: string): Promise<T | undefined> {
  return (await area().get(key))[key] as T | undefined;
}

export const deepStateOf = async (crm: CrmId): Promise<DeepState> =>
  (await valueAt<DeepState>(stateKey(crm))) ?? fresh;

/** The last change begun, so that two answers at once do not overwrite each other's pause. */
let changing: Promise<unknown> = Promise.resolve();

function inTurn(change: () => Promise<void>): Promise<void> {
  const changed = changing.then(change, change);
  changing = changed;
  return changed;
}

export const changeDeepState = (crm: CrmId, next: (state: DeepState) => DeepState): Promise<void> =>
  inTurn(async () => {
    await area().set({ [stateKey(crm)]: next(await deepStateOf(crm)) });
  });

/** What was told for a whole organisation: pipelines, fields, and how dates are printed. */
export const sharedTold = async (tenant: Tenant): Promise<ToldSoFar> =>
  (await valueAt<ToldSoFar>(sharedKey(tenant))) ?? {};

export const keepShared = (tenant: Tenant, told: ToldSoFar): Promise<void> =>
  inTurn(async () => {
    await area().set({ [sharedKey(tenant)]: { ...(await sharedTold(tenant)), ...told } });
  });

/** Forgets everything the API of a CRM told, and that it was paused or stopped. */
export async function forgetDeep(crm: CrmId): Promise<void> {
  await inTurn(async () => {
    const keys = Object.keys(await area().get(null));
    const own = (key: string) => key === stateKey(crm) || key.startsWith(sharedIn(crm));
    await area().remove(keys.filter(own));
  });
  for (const [view, kept] of await viewsNow()) {
    if (!kept.deep || kept.deal.crm !== crm) continue;
    await changeView(view, (present) => {
      if (!present) return undefined;
      const { deep: _, ...rest } = present;
      return rest;
    });
  }
}
