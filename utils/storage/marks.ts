/** Whether the lists of each CRM are marked: off until the person says otherwise. */
import { type CrmId, crmIds } from '#core/deal/deal.ts';
import type { Reading, Writing } from './transaction.ts';

const keyOf = (crm: CrmId): string => `marks ${crm}`;

export const marksOn = async (tx: Reading, crm: CrmId): Promise<boolean> =>
  (await tx.objectStore('meta').get(keyOf(crm))) === true;

/** The CRMs whose lists are marked. */
export async function allMarksOn(tx: Reading): Promise<CrmId[]> {
  const on = await Promise.all(crmIds.map((crm) => marksOn(tx, crm)));
  return crmIds.filter((_, at) => on[at]);
}

export const setMarks = async (tx: Writing, crm: CrmId, on: boolean): Promise<void> => {
  if (on) await tx.objectStore('meta').put(true, keyOf(crm));
  else await tx.objectStore('meta').delete(keyOf(crm));
};
