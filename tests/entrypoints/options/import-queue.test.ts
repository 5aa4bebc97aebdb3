/** Several files chosen together: one after another, each looked at before it is taken, deals first. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshBrowser } from '#tests/storage/fresh.ts';
import { callFile, dealFile, keptNow, page } from './importing.ts';

beforeEach(freshBrowser);
afterEach(freshBrowser);

const file = (text: string, name: string) => new File([text], name);

describe('several files', () => {
  it('come with deals first, so that calls find their deals by name', async () => {
    const { deeds, settled, go, until } = page();
    deeds.files([
      file(callFile(3), 'Calls.csv'),
      file('a,b\n1,"2', 'broken.csv'),
      file(dealFile, 'Deals.csv'),
    ]);
    expect(await settled()).toMatchObject({
      file: 'Deals.csv',
      kind: 'deals',
      waiting: ['Calls.csv', 'broken.csv'],
    });
    expect(await go()).toMatchObject({
      file: 'Deals.csv',
      added: 1,
      waiting: ['Calls.csv', 'broken.csv'],
    });
    deeds.next();
    expect(await until((is) => is.state === 'preview' && !!is.dates)).toMatchObject({
      file: 'Calls.csv',
      kind: 'calls',
    });
    expect(await go()).toMatchObject({ file: 'Calls.csv', added: 3, rejected: 0 });
    deeds.next();
    expect(await until((is) => is.state === 'refused')).toMatchObject({
      file: 'broken.csv',
      why: 'open-quote',
      waiting: [],
    });
    expect((await keptNow()).history).toHaveLength(3);
  });

  it('go on to the next where one is given up, and end where none is left', async () => {
    const { deeds, settled, until } = page();
    deeds.files([file(callFile(1), 'one.csv'), file(callFile(2), 'two.csv')]);
    expect(await settled()).toMatchObject({ file: 'one.csv', rows: 1 });
    deeds.cancel();
    expect(
      await until((is) => is.state === 'preview' && !!is.dates && is.rows === 2),
    ).toMatchObject({
      file: 'two.csv',
      waiting: [],
    });
    deeds.cancel();
    await until((is) => is.state === 'none');
    expect(await keptNow()).toEqual({ sightings: [], history: [], imports: [] });
  });

  it('of which one is larger than any export is refused in its turn, unread', async () => {
    const { deeds, settled, until } = page();
    const huge = file('a,b\n1,2', 'huge.csv');
    Object.defineProperty(huge, 'size', { value: 200 * 1024 * 1024 });
    huge.arrayBuffer = () => Promise.reject(new Error('it was read'));
    deeds.files([huge, file(dealFile, 'Deals.csv')]);
    expect(await settled()).toMatchObject({ file: 'Deals.csv' });
    deeds.cancel();
    expect(await until((is) => is.state === 'refused')).toMatchObject({
      file: 'huge.csv',
      why: 'too-big',
    });
  });
});
