/** The background: the only one that opens the database, and the one that answers every message. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '#messages/serve.ts';
import { closeToPages } from '#storage/mirror.ts';
import { forgetTab } from '#storage/views.ts';
import { ring, setAlarms } from './alarms.ts';
import { now } from './clock.ts';
import { crmOf } from './crm-of.ts';
import { handlers } from './handlers.ts';
import { hostsKnown, permissionsChanged, seatOnAdded, settleHosts } from './hosts.ts';
import { followChanges } from './marks/anew.ts';
import { applyMarks } from './marks/seating.ts';
import { applyPolicy } from './packs/company.ts';
import { startPacks } from './packs/start.ts';
import { toggle, toggleInFront } from './shortcut.ts';
import { seatInOpenTabs } from './tabs.ts';
import { welcome } from './welcome.ts';

/** Work that nobody waits for: a failure is seen in the worker's console. */
const begin = (work: Promise<void>): void => {
  work.catch((error: unknown) => console.error(error));
};

/** In tabs that were open before an install or update. */
async function seatEverywhere(): Promise<void> {
  await seatInOpenTabs();
  await seatOnAdded();
}

/**
 * Registers everything at once, before anything is awaited: the browser delivers the event that
 * woke this worker only to listeners that are there by then. A module, so that the pages share its
 * chunks: else the store zip carries the rules and zod twice.
 */
export default defineBackground({
  type: 'module',
  main() {
    serve(handlers, { isCrmPage: (url) => crmOf(url) !== null, learnHosts: hostsKnown });
    browser.alarms.onAlarm.addListener(({ name }) => begin(ring(name)));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install' || reason === 'update') begin(seatEverywhere());
      if (reason === 'update') begin(applyMarks());
      if (reason === 'install') begin(welcome());
    });
    browser.commands.onCommand.addListener((command, tab) => {
      if (command !== 'toggle-panel') return;
      if (tab) toggle(tab);
      else begin(toggleInFront());
    });
    browser.tabs.onRemoved.addListener((tab) => begin(forgetTab(tab)));
    browser.permissions.onAdded.addListener(() => begin(permissionsChanged()));
    browser.permissions.onRemoved.addListener(() => begin(permissionsChanged()));
    browser.storage.onChanged.addListener((_, area) => {
      if (area === 'managed') begin(applyPolicy(now()));
    });
    followChanges();
    begin(closeToPages());
    begin(setAlarms());
    begin(startPacks(now()));
    begin(settleHosts());
  },
});
