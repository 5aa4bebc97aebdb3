/** Real files that Zoho exported come in whole: every row, every date. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventId } from '#core/history/make.ts';
import { crmEventSchema } from '#core/history/schema.ts';
import { sharedData } from '#tests/shared-data.ts';
import { importOf } from './given.ts';

const deals = sharedData('zoho/export/Potentials.csv');
const calls = sharedData('zoho/export/Calls.csv');
const zone = 'America/Los_Angeles';

describe('the files of a real Zoho account', () => {
  it.runIf(deals !== null)('take in every deal, with no date rejected', async () => {
    const { plan, taken, rejected } = await importOf(readFileSync(deals ?? ''), { zone });
    expect(plan).toMatchObject({ kind: 'deals', crm: 'zoho' });
    expect(rejected).toEqual([]);
    expect(taken).toHaveLength(3632);
    expect(taken[0]?.event).toMatchObject({
      kind: 'created',
      at: '2021-04-15T07:02:00.000Z',
      day: '2021-04-15',
      text: 'Lewis, James',
      by: 'Roger Terrence',
    });
    expect(new Set(taken.map(({ event }) => event?.id)).size).toBe(3632);
  });

  it.runIf(calls !== null)('take in every call, with no date rejected', async () => {
    const { plan, taken, rejected } = await importOf(readFileSync(calls ?? ''), { zone });
    expect(plan).toMatchObject({ kind: 'calls', crm: 'zoho' });
    expect(rejected).toEqual([]);
    expect(taken).toHaveLength(4100);
    expect(taken[3]?.event).toMatchObject({
      deal: 'zoho/26521',
      kind: 'call',
      at: '2021-04-16T06:03:00.000Z',
      day: '2021-04-15',
      direction: 'out',
      text: 'us invoice',
    });
    expect(taken[0]?.event?.deal).toBe('zoho/no-deal-2440');
    for (const { event } of taken) {
      expect(crmEventSchema().safeParse(event).success).toBe(true);
      expect(event?.id).toBe(event && eventId(event));
    }
  });
});
