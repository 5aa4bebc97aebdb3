/** The sample deals show what lists are for: counts of today, close dates put off, what comes next. */
import { expect, it } from 'vitest';
import { eventsOf } from '#tests/fixture/expectation.ts';
import { openPage } from '../crm/page.ts';
import { samplesAt } from './index.ts';

/** Early and late in a month, so that its dates are read whatever their numbers. */
it.each(['2026-11-27T06:00:00.000Z', '2026-12-05T06:00:00.000Z'])(
  'the samples of %s tell events of every kind that the counts and rules ask for',
  (now) => {
    const told = samplesAt(Date.parse(now), 'Asia/Shanghai').map(({ url, html }) =>
      eventsOf(openPage(html), { url, provenance: '', layout: '', now }),
    );
    const some = (what: RegExp) => told.filter((events) => events.some((one) => what.test(one)));
    const today = now.slice(0, 10);
    expect(some(new RegExp(`^${today}[^|]*\\| call \\| [^|]+ \\| (?!missed)`))).toHaveLength(2);
    expect(some(new RegExp(`^${today} \\| message`))).toHaveLength(1);
    expect(some(/\| planned \|/)).toHaveLength(1);
    expect(some(/\| stage \|/).length).toBeGreaterThanOrEqual(4);
    const pushes = told.filter(
      (events) => events.filter((one) => one.includes('| close-date |')).length > 1,
    );
    expect(pushes.length).toBeGreaterThanOrEqual(4);
  },
);
