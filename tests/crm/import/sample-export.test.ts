/** Exports in the form of real ones, of an invented account: they run wherever the real files are not. */
import { describe, expect, it } from 'vitest';
import { importOf } from './given.ts';
import { callsOfZoho, dealsOfZoho } from './zoho-export.ts';

const zone = 'America/Los_Angeles';

describe('files in the form of a real Zoho account', () => {
  it('take in every deal, with no date rejected', async () => {
    const { plan, taken, rejected, samples } = await importOf(dealsOfZoho(1500), { zone });
    expect(plan).toMatchObject({ kind: 'deals', crm: 'zoho' });
    expect(rejected).toEqual([]);
    expect(new Set(taken.map(({ event }) => event?.id)).size).toBe(1500);
    expect(taken[0]?.event).toMatchObject({
      kind: 'created',
      at: '2021-01-01T08:00:00.000Z',
      day: '2021-01-01',
      text: 'Family 0, Given',
      by: 'Owner Name',
    });
    expect(samples.map(({ column, when }) => [column, when?.slice(0, 10)])).toEqual([
      ['Created Time', '2021-01-01'],
      ['Closing Date', '2021-02-11'],
    ]);
  });

  it('take in every call, those of no deal under none', async () => {
    const { plan, taken, rejected } = await importOf(callsOfZoho(1500), { zone });
    expect(plan).toMatchObject({ kind: 'calls', crm: 'zoho' });
    expect(rejected).toEqual([]);
    expect(taken).toHaveLength(1500);
    expect(taken[0]?.event?.deal).toBe('zoho/no-deal-2000');
    expect(taken[1]?.event).toMatchObject({ deal: 'zoho/26001', direction: 'in', text: 'call 1' });
  });
});
