/** Further addresses of a CRM: added once the browser was asked, permitted again, removed. */
import type { HostDeeds } from '#components/options/hosts/view.ts';
import type { Said } from '#components/options/said.ts';
import type { CrmId } from '#core/deal/deal.ts';
import { permissionOf } from '#core/hosts/added.ts';
import { readAddress } from '#core/hosts/address.ts';
import { isKnownHost } from '#crm/hosts.ts';
import { type Inside, type Outside, patience } from '../outside.ts';
import { originOf } from './install.ts';

type HostSaid = Extract<Said, { about: 'hosts' }>;

/** Whether anything followed or set by the company is asked at that origin, save `but`. */
export function isAsked(
  { lists }: ReturnType<Inside['state']>,
  origin: string,
  but: string | null = null,
): boolean {
  const { channels, policy, hosts } = lists;
  const urls = [
    ...(channels.state === 'ready' ? channels.value.map(({ url }) => url) : []),
    ...(policy.state === 'ready' && policy.value.url !== null ? [policy.value.url] : []),
    ...(hosts.state === 'ready' ? hosts.value.map(({ host }) => `https://${host}/`) : []),
  ];
  return urls.some((url) => url !== but && originOf(url) === origin);
}

export function hostDeeds(outside: Outside, { state, happen, look }: Inside): HostDeeds {
  const { ask, now } = outside;

  const say = (how: HostSaid['how'], more: string): void =>
    happen({ is: 'said', said: { about: 'hosts', how, more } });

  const added = () => {
    const list = state().lists.hosts;
    return list.state === 'ready' ? list.value : [];
  };

  async function keep(
    host: string,
    crm: CrmId,
    permitted: Promise<boolean>,
    done: 'added' | 'permitted',
  ): Promise<void> {
    if (!(await permitted)) return say('denied', host);
    const reply = await ask('hosts/add', { host, crm, at: now() }, patience);
    if ('error' in reply) say('failed', host);
    else if ('problem' in reply.ok) say(reply.ok.problem, host);
    else say(done, host);
    await look();
  }

  async function remove(host: string): Promise<void> {
    const origin = permissionOf(host);
    const reply = await ask('hosts/remove', { host }, patience);
    if ('ok' in reply && !isAsked(state(), origin, `https://${host}/`)) await outside.forgo(origin);
    say('ok' in reply ? 'removed' : 'failed', host);
    await look();
  }

  return {
    add: (typed, crm) => {
      const read = readAddress(
        typed,
        isKnownHost,
        added().map(({ host }) => host),
      );
      if ('problem' in read) return say(read.problem, read.host ?? '');
      // At once: after anything is waited for, the browser would not count this as a click.
      void keep(read.host, crm, outside.permit(permissionOf(read.host)), 'added');
    },
    permit: (host) => {
      const crm = added().find((one) => one.host === host)?.crm;
      if (crm) void keep(host, crm, outside.permit(permissionOf(host)), 'permitted');
    },
    remove: (host) => void remove(host),
  };
}
