/** Brings what is installed in line with the company's policy: its pack, its address, its order. */
import type { Instant } from '#core/deal/when.ts';
import { short } from '#core/pack/problem.ts';
import type { PolicyProblem, PolicyState } from '#messages/packs.ts';
import { allChannels, channelAt, forgetChannel, keepChannel } from '#storage/channels.ts';
import { installedPacks, keepPack } from '#storage/packs.ts';
import { keep, recallOrRefuse } from '../memory.ts';
import { newChannel } from './channel.ts';
import { examine } from './examine.ts';
import { afterwards, install } from './install.ts';
import { policy } from './policy.ts';

/** The company's pack was withdrawn: it stays as an ordinary one, which the person may remove. */
const release = (kept: string | null): Promise<boolean> =>
  keep(async (tx) => {
    const others = (await installedPacks(tx)).filter(
      ({ id, origin }) => origin.by === 'policy' && id !== kept,
    );
    for (const pack of others) await keepPack(tx, { ...pack, origin: { by: 'file' } });
    return others.length > 0;
  });

/** The company's address is asked daily; one it no longer names is not. */
const follow = (url: string | null, at: Instant): Promise<void> =>
  keep(async (tx) => {
    for (const channel of await allChannels(tx)) {
      if (channel.policy && channel.url !== url) await forgetChannel(tx, channel.url);
    }
    if (url === null) return;
    const known = await channelAt(tx, url);
    await keepChannel(tx, { ...(known ?? newChannel(url, at)), auto: true, policy: true });
  });

/** Installs the company's pack where it is not there yet; the id of the pack, or null. */
async function installCompanyPack(file: string, at: Instant): Promise<string | null> {
  const { review, admitted } = await examine(file);
  if (!admitted) return null;
  const { id } = admitted.pack;
  const present = (await recallOrRefuse((tx) => installedPacks(tx))).find((pack) => pack.id === id);
  const there = present?.text === file && present.origin.by === 'policy';
  if (there || (review.state === 'open' && review.how === 'rotation')) return present ? id : null;
  const done = await install(file, { by: 'policy' }, present ? 'as-before' : 'alone', at);
  return 'id' in done ? id : null;
}

/** Applies the policy as it stands; doing it again changes nothing. */
export async function applyPolicy(at: Instant): Promise<void> {
  const { packFile, url } = await policy();
  const id = packFile === null ? null : await installCompanyPack(packFile, at);
  await follow(url, at);
  if (await release(id)) await afterwards();
}

/** What the company set, for the desk: with why its pack could not be installed, if so. */
export async function policyState(): Promise<PolicyState> {
  const { packFile, hidesFirstRun: _, ...set } = await policy();
  if (packFile === null) return { ...set, pack: null };
  const { review } = await examine(packFile);
  const refused: PolicyProblem[] =
    review.state === 'refused'
      ? [
          {
            value: 'rulePackJson',
            why: 'pack-refused',
            problems: review.problems,
            got: short(packFile),
          },
        ]
      : review.state === 'untrusted'
        ? [{ value: 'rulePackJson', why: 'pack-untrusted', refused: review.why }]
        : [];
  const pack = review.state === 'refused' ? null : review.pack.id;
  return { ...set, pack, problems: [...set.problems, ...refused] };
}
