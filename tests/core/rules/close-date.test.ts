/** Close date passed, and close date pushed. */
import { describe, expect, test } from 'vitest';
import { advise } from '#core/advise.ts';
import { addDays } from '#core/calendar/day.ts';
import { adviceOn, at, input, rule, seen, snapshot } from '../sample.ts';

describe('passed', () => {
  const passed = (grace = 0) => rule('close-date-passed', { grace });

  test('from the day after, in the zone of the person', () => {
    expect(adviceOn({ closeDate: '2026-11-22' }, [passed()]).findings).toMatchObject([
      { level: 'warn', over: 1, facts: { closeDate: '2026-11-22', days: 1 } },
    ]);
    expect(adviceOn({ closeDate: '2026-11-23' }, [passed()]).findings).toEqual([]);
    const late = { now: '2026-11-23T16:30:00.000Z' };
    expect(adviceOn({ closeDate: '2026-11-23' }, [passed()], late).findings).toHaveLength(1);
    const west = { ...late, zone: 'America/New_York' };
    expect(adviceOn({ closeDate: '2026-11-23' }, [passed()], west).findings).toEqual([]);
  });

  test('days of grace only advise', () => {
    const on = (closeDate: string) => adviceOn({ closeDate }, [passed(3)]).findings;
    expect(on('2026-11-20')).toMatchObject([{ level: 'advice', over: 3 }]);
    // What ranks warnings is how far past the grace it is; what is said is how far past the date.
    expect(on('2026-11-19')).toMatchObject([{ level: 'warn', over: 1, facts: { days: 4 } }]);
  });

  test('blank says nothing, unread says so', () => {
    expect(adviceOn({ closeDate: null }, [passed()])).toMatchObject({ findings: [], silent: [] });
    expect(adviceOn({}, [passed()]).silent).toMatchObject([{ missing: ['closeDate'] }]);
  });
});

describe('pushed', () => {
  const pushed = rule('close-date-pushed', { advice: 2, warn: 3 });
  const page = (closeDate: string | null, day: string, history: string[] = []) =>
    snapshot(
      { stage: 'Negotiation/Review', closeDate },
      {
        at: at(day),
        history: history.map((date) => ({
          stage: 'Negotiation/Review',
          since: '2026-09-01',
          closeDate: date,
        })),
      },
    );
  const over = (dates: (string | null)[], history: string[] = []) => {
    const pages = dates.map((date, i) => page(date, `2026-11-${10 + i}`, history));
    const last = pages.at(-1) ?? page(null, '2026-11-10');
    return advise(input(last, [pushed], { sighting: seen(...pages) }));
  };

  test('counts moves to a later date that this browser saw', () => {
    const { findings } = over(['2026-10-01', '2026-11-01', '2026-12-01']);
    expect(findings).toMatchObject([
      { level: 'advice', facts: { times: 2, limit: 2, from: '2026-10-01', to: '2026-12-01' } },
    ]);
    expect(findings[0]?.inputs).toContainEqual({
      field: 'closeDate',
      by: 'own',
      from: 'sighting',
      value: '2026-10-01 → 2026-11-01 → 2026-12-01',
    });
  });

  test('moves to an earlier date do not count and take nothing back', () => {
    expect(over(['2026-10-01', '2026-11-01', '2026-10-15']).findings).toEqual([]);
    expect(over(['2026-10-01', '2026-11-01', '2026-10-15', '2026-12-01']).findings).toHaveLength(1);
  });

  test('the same later date again is no second move: two tabs, or a slip put right', () => {
    expect(over(['2026-11-01', '2026-12-01', '2026-11-01', '2026-12-01']).findings).toEqual([]);
    const { findings } = over([
      '2026-11-01',
      '2026-12-01',
      '2026-11-01',
      '2026-12-01',
      '2027-01-01',
    ]);
    expect(findings).toMatchObject([{ level: 'advice', facts: { times: 2, from: '2026-11-01' } }]);
  });

  test('a date that is back where it began is not pushed any more', () => {
    expect(over(['2026-10-01', '2026-11-01', '2026-12-01', '2026-10-01']).findings).toEqual([]);
    expect(over(['2026-10-01', '2026-11-01', '2026-12-01', '2026-10-02']).findings).toHaveLength(1);
  });

  test('a blank in between is no move', () => {
    const { findings } = over(['2026-10-01', null, '2026-11-01', '2026-10-15', '2026-12-01']);
    expect(findings).toMatchObject([{ facts: { times: 2 } }]);
    expect(findings[0]?.inputs.at(-1)?.value).toBe(
      '2026-10-01 → 2026-11-01 → 2026-10-15 → 2026-12-01',
    );
  });

  test('the history of the CRM counts instead where it shows more, newest row first', () => {
    const history = ['2026-12-01', '2026-11-01', '2026-10-01', '2026-09-01'];
    expect(over(['2026-11-01', '2026-12-01'], history).findings).toMatchObject([
      { level: 'warn', facts: { times: 3, from: '2026-09-01', to: '2026-12-01' } },
    ]);
  });

  test('one date, a blank date and an unread date raise nothing', () => {
    expect(over(['2026-10-01'])).toMatchObject({ findings: [], silent: [] });
    expect(over(['2026-10-01', '2026-11-01', '2026-12-01', null])).toMatchObject({ findings: [] });
    expect(adviceOn({}, [pushed]).silent).toMatchObject([{ missing: ['closeDate'] }]);
  });

  test('many moves are counted as far back as sightings are kept', () => {
    const dates = Array.from({ length: 60 }, (_, i) => addDays('2026-12-01', i));
    const pages = dates.map((date, i) => page(date, addDays('2026-09-01', i)));
    const advice = advise(
      input(page('2027-01-29', '2026-11-23'), [pushed], { sighting: seen(...pages) }),
    );
    expect(advice.findings).toMatchObject([{ level: 'warn', facts: { times: 49 } }]);
  });
});
