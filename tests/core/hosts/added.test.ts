/** What is registered with the browser, whatever became of it since the last start. */
import { describe, expect, it } from 'vitest';
import { type AddedHost, idOf, registrations } from '#core/hosts/added.ts';
import { scriptsOf } from '#core/scripts.ts';

const zoho: AddedHost = {
  host: 'crm.corp.example',
  crm: 'zoho',
  added: '2026-11-23T02:00:00.000Z',
};
const fxiaoke: AddedHost = { ...zoho, host: 'crm.east.example', crm: 'fxiaoke' };
const right = (host: AddedHost) => ({
  id: idOf(host),
  js: scriptsOf(host.crm).map((file) => `/${file}`),
});
const stale = (host: AddedHost) => ({ id: idOf(host), js: ['content-scripts/former.js'] });

/** Every way one address can stand: kept or not, permitted or not, registered rightly or not. */
const cases = [true, false].flatMap((kept) =>
  [true, false].flatMap((permitted) =>
    (['not', 'right', 'stale'] as const).map((how) => ({ kept, permitted, how })),
  ),
);

describe('the registrations', () => {
  it.each(cases)(
    'kept: $kept, permitted: $permitted, registered: $how',
    ({ kept, permitted, how }) => {
      const registered = { not: [], right: [right(zoho)], stale: [stale(zoho)] }[how];
      const plan = registrations(
        kept ? [zoho] : [],
        new Set(permitted ? [zoho.host] : []),
        registered,
      );
      const wanted = kept && permitted;
      expect(plan.register).toEqual(wanted && how !== 'right' ? [zoho] : []);
      const kill = how === 'stale' || (how === 'right' && !wanted);
      expect(plan.unregister).toEqual(kill ? [idOf(zoho)] : []);
    },
  );

  it('an address that is now another CRM’s gets that one’s script', () => {
    const now: AddedHost = { ...zoho, crm: 'fxiaoke' };
    const plan = registrations([now], new Set([now.host]), [right(zoho)]);
    expect(plan).toEqual({ register: [now], unregister: [idOf(zoho)] });
  });

  it('several are settled each by itself, and scripts of others are left alone', () => {
    const others = { id: 'something-else', js: ['other.js'] };
    const plan = registrations([zoho, fxiaoke], new Set([zoho.host, fxiaoke.host]), [
      others,
      right(fxiaoke),
    ]);
    expect(plan).toEqual({ register: [zoho], unregister: [] });
  });
});
