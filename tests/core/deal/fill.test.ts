/** Gaps filled from own sightings and by the person. */
import { describe, expect, test } from 'vitest';
import { fill } from '#core/deal/fill.ts';
import { adviceOn, at, limits, read, rule, seen, snapshot } from '../sample.ts';

const stage = 'Negotiation/Review';

describe('stage since', () => {
  const first = snapshot({ stage }, { at: at('2026-11-17') });
  const now = snapshot({ stage });

  test('is a bound from the first sight of the present stage', () => {
    expect(fill(now, seen(first, now), null).stageSince).toEqual({
      value: at('2026-11-17'),
      by: 'own',
      from: 'sighting',
      bound: 'or-earlier',
    });
  });

  test('counts from the return to a stage, not from the first visit to it', () => {
    const other = snapshot({ stage: 'Qualification' }, { at: at('2026-11-20') });
    expect(fill(now, seen(first, other, now), null).stageSince?.value).toBe(now.at);
  });

  test('is left alone where the page states it, blank included', () => {
    const stated = snapshot({ stage, stageSince: '2026-11-01' });
    expect(fill(stated, seen(first, stated), null).stageSince).toEqual(read('2026-11-01'));
    const blank = snapshot({ stage, stageSince: null });
    expect(fill(blank, seen(first, blank), null).stageSince).toEqual(read(null));
  });

  test('is not known for a stage that was not read or is blank', () => {
    const unread = snapshot({});
    expect(fill(unread, seen(first, unread), null).stageSince).toBeUndefined();
    const blank = snapshot({ stage: null });
    expect(fill(blank, seen(first, blank), null).stageSince).toBeUndefined();
  });

  test('runs on where another layout prints the same stage in another way', () => {
    const spaced = snapshot({ stage: 'negotiation / review' }, { at: at('2026-11-20') });
    expect(fill(now, seen(first, spaced, now), null).stageSince?.value).toBe(first.at);
    expect(fill(spaced, seen(first, spaced), null).stageSince?.value).toBe(first.at);
  });

  test('is the earlier of two bounds, and an exact start of the CRM beats our own', () => {
    const told = (value: string, bound?: 'or-earlier') => {
      const page = snapshot({ stage });
      const since = {
        value,
        by: 'history',
        from: 'Stage History',
        ...(bound && { bound }),
      } as const;
      return { ...page, fields: { ...page.fields, stageSince: since } };
    };
    const cut = told('2026-11-20', 'or-earlier');
    expect(fill(cut, seen(first, cut), null).stageSince).toMatchObject({
      value: first.at,
      by: 'own',
    });
    const longer = told('2026-11-10', 'or-earlier');
    expect(fill(longer, seen(first, longer), null).stageSince?.by).toBe('history');
    const exact = told('2026-11-20');
    expect(fill(exact, seen(first, exact), null).stageSince?.value).toBe('2026-11-20');
  });
});

test('a tier set here wins over the page', () => {
  const page = snapshot({ tier: 'C' });
  expect(fill(page, seen(page), 'A').tier).toMatchObject({ value: 'A', by: 'own' });
  expect(fill(page, seen(page), null).tier).toEqual(read('C'));
});

describe('the customer’s last reply', () => {
  const filled = (values: Parameters<typeof snapshot>[0], bound?: 'or-later') => {
    const page = snapshot(values);
    const { lastActivity } = page.fields;
    if (lastActivity && bound) lastActivity.bound = bound;
    return fill(page, seen(page), null).lastActivity;
  };

  test('is the last touch where it is newer than the page’s own, and no less sure', () => {
    const replied = { lastActivity: '2026-11-10', replyReceived: '2026-11-20' };
    expect(filled(replied)).toEqual(read('2026-11-20'));
    expect(filled(replied, 'or-later')).toEqual({ ...read('2026-11-20'), bound: 'or-later' });
    expect(filled({ ...replied, lastActivity: null })).toEqual(read('2026-11-20'));
  });

  test('leaves a newer touch, and says nothing where it is blank, not read or still to come', () => {
    const touched = { lastActivity: '2026-11-21' };
    for (const reply of ['2026-11-20', '2026-11-21', '2026-12-24', null])
      expect(filled({ ...touched, replyReceived: reply })).toEqual(read('2026-11-21'));
    expect(filled(touched)).toEqual(read('2026-11-21'));
    expect(filled({ replyReceived: null })).toBeUndefined();
  });

  test('is only the newest touch that is known where the page shows none', () => {
    expect(filled({ replyReceived: '2026-11-20' })).toMatchObject({ bound: 'or-later' });
  });

  test('of which a list shows only some rows leaves open whether a newer one exists', () => {
    const page = snapshot({ lastActivity: '2026-11-10', replyReceived: '2026-11-20' });
    if (page.fields.replyReceived) page.fields.replyReceived.bound = 'or-later';
    expect(fill(page, seen(page), null).lastActivity).toMatchObject({ bound: 'or-later' });
  });

  test('ends the warning of a deal that nobody touched', () => {
    const idle = rule('idle', limits(3, 5));
    const rules = (reply: string | null) =>
      adviceOn({ lastActivity: '2026-11-10', nextStep: null, replyReceived: reply }, [idle])
        .findings.length;
    expect(rules(null)).toBe(1);
    expect(rules('2026-11-22')).toBe(0);
  });
});
