/**
 * A version of a pack has to prove itself: one that fails twice at the start of the worker is set
 * aside for the version before it.
 */
import { browser } from 'wxt/browser';
import { advise } from '#core/advise.ts';
import type { DealSnapshot } from '#core/deal/deal.ts';
import { see } from '#core/deal/sighting.ts';
import type { Instant } from '#core/deal/when.ts';
import { change } from '#storage/connection.ts';
import { installedPack, keepPack, rollBack } from '#storage/packs.ts';
import type { InstalledPack } from '#storage/shape.ts';
import { isStarted, noteStarted } from '#storage/started.ts';
import type { Writing } from '#storage/transaction.ts';
import { zone } from '../clock.ts';
import { noteTrouble } from '../memory.ts';
import { showSign } from '../sign.ts';
import { applyPolicy } from './company.ts';
import { idsInUse, packFrom } from './in-use.ts';
import { afterwards } from './install.ts';

const mostStrikes = 2;

/** A deal of nobody's, in the pack's first open stage: enough for every rule to be asked. */
const rehearsal = (stage: string, at: Instant): DealSnapshot => ({
  deal: { crm: 'zoho', id: '1', org: null, url: 'https://crm.zoho.com/' },
  at,
  zone: zone(),
  fields: { stage: { value: stage, by: 'hook', from: 'rehearsal' } },
  absent: {},
});

/** Whether the pack can be read and advises without falling over. */
function works(file: string, at: Instant): boolean {
  const pack = packFrom(file);
  if (!pack) return false;
  const stage = pack.stages.find(({ outcome }) => outcome === 'open')?.name;
  const snapshot = rehearsal(stage?.['zh-CN'] ?? stage?.en ?? '', at);
  const known = { snapshot, sighting: see(undefined, snapshot), pack, aliases: {}, tier: null };
  try {
    advise({ ...known, snoozes: [], touches: [], raised: [], now: at, zone: zone() });
    return true;
  } catch (error) {
    // Whatever it is about the pack: it must not take every page down with it.
    console.error('pack', pack.id, error);
    return false;
  }
}

/** Packs in use that have not yet started with this version of the extension. */
async function unproven(tx: Writing, version: string): Promise<InstalledPack[]> {
  const packs = await Promise.all((await idsInUse(tx)).map((id) => installedPack(tx, id)));
  return packs.filter((pack) => pack !== undefined && pack.proven !== version) as InstalledPack[];
}

/** The version before takes the place of this one, which stays at hand under its number. */
async function setAside(tx: Writing, { id, sequence, previous }: InstalledPack): Promise<boolean> {
  const before = previous[0];
  if (!before || !(await rollBack(tx, id, before.sequence))) return false;
  const now = await installedPack(tx, id);
  if (now) await keepPack(tx, { ...now, setAside: sequence });
  return true;
}

/**
 * Tries the packs in use that have not yet proven themselves. The strike is written before the try: a
 * pack that kills the worker has its strike all the same. One without a version before it stays,
 * and is said to be unreadable.
 */
export async function provePacks(at: Instant): Promise<void> {
  const { version } = browser.runtime.getManifest();
  const tried = await change(async (tx) => {
    const packs = await unproven(tx, version);
    let changed = false;
    for (const pack of packs) {
      if (pack.strikes >= mostStrikes) changed = (await setAside(tx, pack)) || changed;
      else await keepPack(tx, { ...pack, strikes: pack.strikes + 1 });
    }
    return { packs: packs.filter(({ strikes }) => strikes < mostStrikes), changed };
  });
  if ('trouble' in tried) return noteTrouble(tried);
  const results = tried.kept.packs.map((pack) => ({ pack, ok: works(pack.text, at) }));
  const settled = await change(async (tx) => {
    let changed = tried.kept.changed;
    for (const { pack, ok } of results) {
      const now = await installedPack(tx, pack.id);
      // Another version came meanwhile: this one's result says nothing about it.
      if (!now || now.text !== pack.text) continue;
      if (ok) await keepPack(tx, { ...now, proven: version, strikes: 0 });
      else if (now.strikes >= mostStrikes) changed = (await setAside(tx, now)) || changed;
    }
    return changed;
  });
  if ('trouble' in settled) return noteTrouble(settled);
  if (settled.kept) await afterwards();
}

/**
 * Once a session, and again after each install: the company's packs as it wants them, the packs in
 * use tried, the sign set. Noted when it has come to its end: a worker killed on the way begins
 * again.
 */
export async function startPacks(at: Instant): Promise<void> {
  if (await isStarted()) return;
  await applyPolicy(at);
  await provePacks(at);
  await showSign();
  await noteStarted();
}
