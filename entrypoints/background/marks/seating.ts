/** Puts the script that marks lists where it was chosen, and takes it away where it was not. */
import { browser } from 'wxt/browser';
import { type CrmId, crmIds } from '#core/deal/deal.ts';
import { patternOf } from '#core/hosts/added.ts';
import { inAllFrames, marksScripts } from '#core/scripts.ts';
import { crmHosts } from '#crm/hosts.ts';
import { tellMarks } from '#messages/tell.ts';
import { allMarksOn } from '#storage/marks.ts';
import { readMirror } from '#storage/mirror.ts';
import { addedOf } from '../crm-of.ts';
import { recall } from '../memory.ts';

const idOf = (crm: CrmId): string => `marks-${crm}`;

/** Where a CRM is served: its own hosts, and the addresses that were added and are permitted. */
const servedAt = (crm: CrmId): string[] => [
  ...crmHosts[crm],
  ...addedOf(crm).map(({ host }) => patternOf(host)),
];

const openTabs = async (url: string[]): Promise<number[]> =>
  (await browser.tabs.query({ url, discarded: false })).flatMap(({ id }) => id ?? []);

/** The open tabs in which lists of a CRM may be marked. */
export const markedTabs = (crm: CrmId): Promise<number[]> => openTabs(servedAt(crm));

async function seatInTabs(crm: CrmId, url: string[]): Promise<void> {
  for (const tabId of await openTabs(url)) {
    // The files are of our own build; the type knows only those that WXT names.
    const files = marksScripts as unknown as [];
    await browser.scripting
      .executeScript({ target: { tabId, allFrames: inAllFrames(crm) }, files })
      // An error page on a CRM host cannot be run in; there is nothing to mark there.
      .catch((error: unknown) => console.warn('tab', tabId, error));
  }
}

/** What is registered for a CRM becomes what it is to be: at once in the tabs that are open, too. */
async function settle(crm: CrmId, wanted: string[], before: string[]): Promise<void> {
  if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [idOf(crm)] });
  if (wanted.length > 0)
    await browser.scripting.registerContentScripts([
      {
        id: idOf(crm),
        js: [...marksScripts],
        matches: wanted,
        allFrames: inAllFrames(crm),
        runAt: 'document_idle',
      },
    ]);
  const [fresh, gone] = [
    wanted.filter((one) => !before.includes(one)),
    before.filter((one) => !wanted.includes(one)),
  ];
  if (fresh.length > 0) await seatInTabs(crm, fresh);
  if (gone.length > 0) for (const tab of await openTabs(gone)) await tellMarks(tab, 'off');
}

/** What is registered becomes what was chosen; done twice it is done once. */
async function apply(): Promise<void> {
  const { value: on } = await recall(
    allMarksOn,
    async () => (await readMirror())?.choices.marks ?? [],
  );
  const registered = await browser.scripting.getRegisteredContentScripts();
  for (const crm of crmIds) {
    const wanted = on.includes(crm) ? servedAt(crm) : [];
    const is = registered.find(({ id }) => id === idOf(crm))?.matches ?? [];
    if ([...wanted].sort().join() !== [...is].sort().join()) await settle(crm, wanted, is);
  }
}

/** One at a time: two that look at once would both register. */
let last: Promise<void> = Promise.resolve();

/**
 * Brings the browser in line with what was chosen: after a choice, after all was erased, with the
 * added addresses, and after an update, which takes registered scripts away.
 */
export function applyMarks(): Promise<void> {
  last = last.then(apply, apply);
  return last;
}
