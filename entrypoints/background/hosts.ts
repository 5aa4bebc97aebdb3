/** Further addresses of a CRM: kept, registered with the browser, and given up again. */
import { browser } from 'wxt/browser';
import { type AddedHost, idOf, patternOf, permissionOf, registrations } from '#core/hosts/added.ts';
import { readAddress } from '#core/hosts/address.ts';
import type { Place } from '#core/prefs.ts';
import { inAllFrames, scriptsOf } from '#core/scripts.ts';
import { isKnownHost } from '#crm/hosts.ts';
import { Refusal } from '#messages/refusal.ts';
import type { Handlers } from '#messages/serve.ts';
import { tellChanged } from '#messages/tell.ts';
import { noteAside } from '#storage/aside.ts';
import { placeOn, setPlace } from '#storage/choices.ts';
import { addedHosts, forgetHost, keepHost } from '#storage/hosts.ts';
import { readMirror } from '#storage/mirror.ts';
import { mirrorWhatWasChosen } from '#storage/mirroring.ts';
import { isAdded, knowHosts } from './crm-of.ts';
import { applyMarks } from './marks/seating.ts';
import { keep, recall } from './memory.ts';
import { endInTabs, seatInTabs } from './tabs.ts';

type HostHandlers = Pick<Handlers, 'hosts/list' | 'hosts/add' | 'hosts/remove' | 'page/aside'>;

const permits = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [permissionOf(host)] });

const registrationOf = (added: AddedHost) => ({
  id: idOf(added),
  matches: [patternOf(added.host)],
  js: scriptsOf(added.crm),
  allFrames: inAllFrames(added.crm),
  runAt: 'document_idle' as const,
  persistAcrossSessions: true,
});

/** The addresses kept; as the second copy has them where the database cannot be asked. */
async function keptHosts(): Promise<AddedHost[]> {
  const { value } = await recall<AddedHost[] | null>(
    addedHosts,
    async () => (await readMirror())?.choices.hosts ?? null,
  );
  // Not knowing what is kept is no reason to take anything away: what is registered works on.
  if (value === null) throw new Refusal('database-failing');
  return value;
}

/** Makes the browser's registrations those of the addresses kept and permitted. */
async function settle(): Promise<void> {
  const [kept, registered] = await Promise.all([
    keptHosts(),
    browser.scripting.getRegisteredContentScripts(),
  ]);
  const answers = await Promise.all(kept.map(({ host }) => permits(host)));
  const usable = kept.filter((_, index) => answers[index]);
  knowHosts(usable);
  const { register, unregister } = registrations(
    kept,
    new Set(usable.map(({ host }) => host)),
    registered.map(({ id, js = [] }) => ({ id, js })),
  );
  if (unregister.length > 0) await browser.scripting.unregisterContentScripts({ ids: unregister });
  if (register.length > 0)
    await browser.scripting.registerContentScripts(register.map(registrationOf));
  // The addresses work with their lists unmarked.
  await applyMarks().catch((error: unknown) => console.error('marks', error));
}

/** The last settling begun: one at a time, so that none registers what another just did. */
let settling: Promise<void> | null = null;

/** Settles once more, after whatever settling is under way. */
export function settleHosts(): Promise<void> {
  settling = (settling ?? Promise.resolve()).catch(() => undefined).then(settle);
  return settling;
}

/** Until this worker knows the added addresses; at once where it does. Failing, it knows none. */
export async function hostsKnown(): Promise<void> {
  try {
    await (settling ?? settleHosts());
  } catch (error) {
    console.error('hosts', error);
  }
}

/** Permission was given or taken back: somewhere in the browser, or on our own page. */
export async function permissionsChanged(): Promise<void> {
  await settleHosts();
  await tellChanged({ changed: 'prefs' });
}

/** Runs the content scripts in open tabs of added addresses, as after an update. */
export async function seatOnAdded(): Promise<void> {
  await settleHosts();
  for (const { host, crm } of await keptHosts())
    if (isAdded(host)) await seatInTabs([patternOf(host)], scriptsOf(crm));
}

/** How the panel may sit on a site: on an added one, the page cannot frame it. */
export async function placeFor(site: string, place: Place): Promise<Place> {
  if (!isKnownHost(site)) await hostsKnown();
  if (isAdded(site)) return { ...place, apart: 'only' };
  return place.apart === 'only' ? { ...place, apart: null } : place;
}

export const hostHandlers: HostHandlers = {
  async 'hosts/list'() {
    const kept = await keptHosts();
    return Promise.all(
      kept.map(async (each) => ({ ...each, permitted: await permits(each.host) })),
    );
  },

  async 'hosts/add'({ host, crm, at }) {
    // Once more what the page has checked: an address that is there already takes its new CRM.
    const read = readAddress(host, isKnownHost, []);
    if ('problem' in read) return { problem: read.problem };
    if (read.host !== host) return { problem: 'not-an-address' };
    if (!(await permits(host))) return { problem: 'denied' };
    await keep((tx) => keepHost(tx, { host, crm, added: at }));
    await mirrorWhatWasChosen();
    await settleHosts();
    await seatInTabs([patternOf(host)], scriptsOf(crm));
    return { added: true };
  },

  async 'hosts/remove'({ host }) {
    await keep((tx) => forgetHost(tx, host));
    await mirrorWhatWasChosen();
    await settleHosts();
    await endInTabs([patternOf(host)]);
    return null;
  },

  async 'page/aside'({ site, remember }, { tab }) {
    // First of all and before anything is waited for: the browser wants the click behind it.
    const opened = tab === null ? null : browser.sidePanel.open({ tabId: tab });
    await opened;
    if (tab !== null && remember) await noteAside(tab, true);
    if (remember)
      await keep(async (tx) =>
        setPlace(tx, site, { ...(await placeOn(tx, site)), apart: 'chosen' }),
      );
    return null;
  },
};
