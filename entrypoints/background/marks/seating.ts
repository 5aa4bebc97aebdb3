/** Puts the script that marks lists where it was chosen, and takes it away where it was not. */
import { browser } from 'wxt/browser';
import { type CrmId, crmIds } from '#core/deal/deal.ts';
import { crmHosts } from '#crm/hosts.ts';
import { tellMarks } from '#messages/tell.ts';
import { allMarksOn } from '#storage/marks.ts';
import { recall } from '../memory.ts';

const idOf = (crm: CrmId): string => `marks-${crm}`;
const file = 'content-scripts/marks.js';
/** Zoho One and CRM Plus frame the CRM; frames inside Fxiaoke are embedded reports. */
const framed = (crm: CrmId): boolean => crm === 'zoho';

/** The open tabs in which lists of a CRM may be marked. */
export const markedTabs = async (crm: CrmId): Promise<number[]> => {
  const tabs = await browser.tabs.query({ url: [...crmHosts[crm]], discarded: false });
  return tabs.flatMap(({ id }) => id ?? []);
};

/** From now on, and at once in the tabs that are open: nobody should have to reload their CRM. */
async function seat(crm: CrmId): Promise<void> {
  await browser.scripting.registerContentScripts([
    {
      id: idOf(crm),
      js: [file],
      matches: [...crmHosts[crm]],
      allFrames: framed(crm),
      runAt: 'document_idle',
    },
  ]);
  await seatInTabs(crm);
}

async function seatInTabs(crm: CrmId): Promise<void> {
  for (const tabId of await markedTabs(crm)) {
    // The file is of our own build; the type knows only those of the last one.
    const files = [file] as unknown as [];
    await browser.scripting
      .executeScript({ target: { tabId, allFrames: framed(crm) }, files })
      // An error page on a CRM host cannot be run in; there is nothing to mark there.
      .catch((error: unknown) => console.warn('tab', tabId, error));
  }
}

async function unseat(crm: CrmId): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [idOf(crm)] });
  for (const tab of await markedTabs(crm)) await tellMarks(tab, 'off');
}

/** What is registered becomes what was chosen; done twice it is done once. */
async function apply(): Promise<void> {
  const { value: on } = await recall(allMarksOn, async () => []);
  const registered = new Set(
    (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id),
  );
  for (const crm of crmIds) {
    const is = registered.has(idOf(crm));
    if (on.includes(crm) && !is) await seat(crm);
    else if (!on.includes(crm) && is) await unseat(crm);
  }
}

/** One at a time: two that look at once would both register. */
let last: Promise<void> = Promise.resolve();

/**
 * Brings the browser in line with what was chosen: after a choice, after all was erased, and after an
 * update, which takes registered scripts away.
 */
export function applyMarks(): Promise<void> {
  last = last.then(apply, apply);
  return last;
}
