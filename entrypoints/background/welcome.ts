/** The first-run page: opened after an install, in nobody's way, and not where the company says no. */
import { browser } from 'wxt/browser';
import { crmOf } from './crm-of.ts';
import { policy } from './packs/policy.ts';

/** Whether the tab in front is a CRM page, which someone is working on. */
async function onCrm(): Promise<boolean> {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // The URL of any other page is not ours to see.
  return front?.url !== undefined && crmOf(front.url) !== null;
}

/** Opens the first-run page; behind the CRM where that is in front. */
export async function welcome(): Promise<void> {
  if ((await policy()).hidesFirstRun) return;
  const url = browser.runtime.getURL('/welcome.html');
  await browser.tabs.create({ url, active: !(await onCrm()) });
}
