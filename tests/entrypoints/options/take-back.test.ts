/** An import taken back: what it alone told goes, what a page or another file told too stays. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { crmEvent } from '#core/history/make.ts';
import { change } from '#storage/connection.ts';
import { addHistory } from '#storage/history.ts';
import { rememberSighting } from '#storage/sightings.ts';
import { snapshot } from '#tests/core/sample.ts';
import { freshBrowser, kept } from '#tests/storage/fresh.ts';
import { callFile, dealFile, id, keptNow, page } from './importing.ts';

const now = '2026-11-22T04:00:00.000Z';

beforeEach(freshBrowser);
afterEach(freshBrowser);

/** Takes back the imported file of that kind and waits for the page to say so. */
async function back({ deeds, until }: ReturnType<typeof page>, kind: string) {
  const { imports } = await keptNow();
  const file = imports.find((each) => each.kind === kind);
  if (!file) throw new Error(`no import of ${kind}`);
  deeds.takeBack(file.id, file.name);
  const done = await until((is) => is.state === 'taken-back');
  if (done.state !== 'taken-back') throw new Error(done.state);
  return done;
}

/** The deal of the file as its page shows it at that time. */
const onPage = (at: string, stage: string) =>
  snapshot(
    { stage },
    {
      at,
      deal: { crm: 'zoho', id, org: null, url: `https://crm.zoho.com/crm/tab/Potentials/${id}` },
    },
  );

describe('an import taken back', () => {
  it('leaves nothing of files that alone told everything, and can come in again', async () => {
    const of = page();
    await of.take(dealFile);
    await of.take(callFile(1200));
    expect(await back(of, 'calls')).toMatchObject({ how: 'whole', removed: 1200 });
    const between = await keptNow();
    expect(between.history).toEqual([]);
    expect(between.sightings).toHaveLength(1);
    expect(await back(of, 'deals')).toMatchObject({ how: 'whole', removed: 1 });
    expect(await keptNow()).toEqual({ sightings: [], history: [], imports: [] });
    expect(await of.take(dealFile)).toMatchObject({ added: 1, known: 0 });
  });

  it('leaves events that another file told too, whichever came first', async () => {
    const of = page();
    await of.take(dealFile);
    await of.take(callFile(30));
    await of.take(`${callFile(20)}\n`);
    const { imports } = await keptNow();
    const [longer, shorter] = imports
      .filter(({ kind }) => kind === 'calls')
      .sort((a, b) => b.rows - a.rows);
    of.deeds.takeBack(longer?.id ?? '', 'longer');
    await of.until((is) => is.state === 'taken-back' && is.file === 'longer');
    expect((await keptNow()).history).toHaveLength(20);
    of.deeds.takeBack(shorter?.id ?? '', 'shorter');
    await of.until((is) => is.state === 'taken-back' && is.file === 'shorter');
    expect((await keptNow()).history).toEqual([]);
  });

  it('leaves an event that the page told, before the file or after it', async () => {
    const of = page();
    await of.take(dealFile);
    const call = (text: string, day: string) =>
      crmEvent({
        deal: `zoho/${id}`,
        kind: 'call',
        at: `${day}T01:30:00.000Z`,
        day,
        text,
        told: 'page',
      });
    const [before, after] = [call('Call 1', '2026-11-02'), call('Call 2', '2026-11-03')];
    kept(await change((tx) => addHistory(tx, [before])));
    await of.take(callFile(5));
    kept(await change((tx) => addHistory(tx, [after])));
    expect((await keptNow()).history).toHaveLength(5);
    expect(await back(of, 'calls')).toMatchObject({ removed: 3 });
    const { history } = await keptNow();
    expect(history.map(({ text, told }) => [text, told])).toEqual([
      ['Call 1', 'page'],
      ['Call 2', 'page'],
    ]);
  });

  it('gives a deal back as its pages alone showed it', async () => {
    const of = page();
    const pages = [
      onPage('2026-11-10T00:00:00.000Z', 'Old'),
      onPage('2026-11-21T00:00:00.000Z', 'New'),
    ];
    const see = async (at: number) =>
      kept(await change((tx) => rememberSighting(tx, pages[at] ?? onPage(now, ''), now)));
    await see(0);
    await see(1);
    const [alone] = (await keptNow()).sightings;
    await freshBrowser();
    await see(0);
    await of.take(dealFile);
    await see(1);
    const [withFile] = (await keptNow()).sightings;
    expect(withFile?.runs.stage.map(({ value }) => value)).toEqual(['Old', 'Negotiation', 'New']);
    expect(await back(of, 'deals')).toMatchObject({ removed: 0 });
    expect((await keptNow()).sightings).toEqual([alone]);
  });

  it('says so where the database fails on the way, and goes on when asked again', async () => {
    const of = page();
    await of.take(callFile(3).replaceAll(',Acme', ','));
    of.failing.back = true;
    expect(await back(of, 'calls')).toMatchObject({ how: 'failed', removed: 0 });
    expect((await keptNow()).imports).toHaveLength(1);
    of.failing.back = false;
    of.shown.length = 0;
    expect(await back(of, 'calls')).toMatchObject({ how: 'whole', removed: 3 });
    expect((await keptNow()).imports).toEqual([]);
  });
});
