/** The built-in packs hold: valid, bilingual, sourced, and fit for every label we know of. */
import { describe, expect, test } from 'vitest';
import { stageOf } from '#core/deal/stage.ts';
import { readPack } from '#core/pack/read.ts';
import type { Pack } from '#core/pack/schema.ts';
import { starter, starterPacks } from '#core/pack/starter/index.ts';
import { writePack } from '#core/pack/write.ts';
import type { Text } from '#core/text.ts';
import { placeholders } from '#core/tracks/placeholders.ts';

/** Every text in a value, with its place. */
function textsIn(value: unknown, path = ''): [path: string, text: Text][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh-CN' in value || 'en' in value) return [[path, value as Text]];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, `${path}/${key}`));
}

const chinese = /\p{Script=Han}/u;

describe.each(starterPacks)('$id', (pack) => {
  test('is a valid pack', () => {
    expect(readPack(writePack(pack))).toEqual({ pack });
  });

  test('says everything in Chinese and in English', () => {
    for (const [path, text] of textsIn(pack)) {
      expect(text['zh-CN'], path).toMatch(chinese);
      expect(text.en, path).toMatch(/[a-z]{2}/i);
      expect(text.en?.replace(/《[^》]*》/g, ''), path).not.toMatch(chinese);
    }
  });

  test('links only to tracks that fit the rule’s stages', () => {
    const tracks = new Map(pack.tracks.map((track) => [track.id, track]));
    for (const rule of pack.rules) {
      expect(rule.tracks.length, rule.id).toBeGreaterThan(0);
      for (const id of rule.tracks) {
        const stages = tracks.get(id)?.stages ?? [];
        const meet = stages.length === 0 || rule.stages.length === 0;
        expect(meet || stages.some((stage) => rule.stages.includes(stage)), id).toBe(true);
      }
    }
  });

  test('every open stage has a limit, and A customers are never given longer than C', () => {
    for (const { id, outcome } of pack.stages) {
      if (outcome !== 'open') continue;
      const limits = pack.rules.flatMap((rule) =>
        rule.kind === 'stuck-in-stage' ? rule.params.limits : [],
      );
      expect(
        limits.some(({ stages }) => stages.includes(id)),
        id,
      ).toBe(true);
    }
    for (const { id, params } of pack.rules) {
      if (!('limits' in params)) continue;
      const warns = (tier: 'A' | 'C') =>
        params.limits.find(({ tiers }) => tiers.includes(tier))?.warn;
      expect(warns('A') ?? 0, id).toBeLessThanOrEqual(warns('C') ?? Number.POSITIVE_INFINITY);
    }
  });

  test('reaches every talk track from some stage or rule', () => {
    const open = pack.stages.map(({ id }) => id);
    for (const { id, stages } of pack.tracks) {
      expect(
        stages.every((stage) => open.includes(stage)),
        id,
      ).toBe(true);
    }
  });
});

test('the four stages and the seven rules have the ids that others hold on to', () => {
  expect(starter.stages.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
    'lead open',
    'interest open',
    'negotiation open',
    'won won',
    'lost lost',
  ]);
  expect(starter.rules.map(({ id, kind }) => `${id}: ${kind}`)).toEqual([
    'stuck-negotiation: stuck-in-stage',
    'stuck-other: stuck-in-stage',
    'idle: idle',
    'overdue-close: close-date-passed',
    'pushed-close: close-date-pushed',
    'no-next-step: no-next-step',
    'not-updated: not-updated-today',
  ]);
  expect(starterPacks.map(({ id }) => id)).toEqual(['starter', 'starter-five', 'starter-consumer']);
  expect(starter.actions.map(({ id }) => id)).toEqual([
    'call',
    'wechat',
    'email',
    'visit',
    'proposal',
    'case',
  ]);
  expect(starter.targets.map(({ id, perDay }) => [id, perDay])).toEqual([
    ['reach', 15],
    ['minutes', 60],
    ['proposals', 2],
  ]);
});

test('the talk tracks are enough for every reason a B2B deal stands still', () => {
  expect(starter.tracks.length).toBeGreaterThanOrEqual(16);
  expect([...new Set(starter.tracks.map(({ reason }) => reason))].sort()).toEqual([
    'budget',
    'competitor',
    'decision-maker',
    'delivery',
    'other',
    'price',
    'silence',
    'timing',
    'trust',
  ]);
});

describe.each(starterPacks)('talk tracks of $id', (pack) => {
  const said = pack.tracks.flatMap((track) =>
    textsIn(track.steps).map(([path, text]) => ({ place: `${track.id}${path}`, text })),
  );

  test('no step carries a figure: figures are for the person to fill in and prove', () => {
    for (const { place, text } of said) {
      for (const words of Object.values(text)) expect(words, place).not.toMatch(/[\d%％]/);
    }
  });

  test('braces hold known placeholders alone, the same ones in both languages', () => {
    const names = (words = '') =>
      [...words.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name).sort();
    for (const { place, text } of said) {
      expect(names(text['zh-CN']), place).toEqual(names(text.en));
      for (const name of names(text.en)) expect(placeholders, place).toContain(name);
    }
  });

  test('messages for chat are short, mails carry a subject', () => {
    for (const { id, steps } of pack.tracks) {
      for (const { variants } of steps) {
        expect(variants?.wechat?.['zh-CN']?.length ?? 0, id).toBeLessThanOrEqual(90);
        if (!variants?.email) continue;
        expect(variants.email['zh-CN'], id).toMatch(/^主题：.+\n\n.+，您好：\n\n/);
        expect(variants.email.en, id).toMatch(/^Subject: .+\n\nDear \{contact\},\n\n/);
      }
    }
  });

  test('each is found by the customer’s words in both languages', () => {
    for (const { id, keywords, logic } of pack.tracks) {
      expect(keywords.filter((word) => chinese.test(word)).length, id).toBeGreaterThanOrEqual(3);
      expect(keywords.filter((word) => !chinese.test(word)).length, id).toBeGreaterThanOrEqual(3);
      expect(new Set(keywords).size, id).toBe(keywords.length);
      expect(logic, id).toBeDefined();
    }
  });

  test('every figure taken from an article says that nobody verified it', () => {
    const notes = [
      ...pack.rules.map(({ why }) => why),
      ...pack.windows.map(({ note }) => note),
      ...[...pack.targets, ...pack.replyClocks].flatMap(({ note }) => (note ? [note] : [])),
      ...pack.tracks.flatMap(({ evidence }) => (evidence ? [evidence] : [])),
    ];
    for (const { text, source } of notes) {
      if (/%/.test(text['zh-CN'] ?? '')) expect(source['zh-CN']).toMatch(/未经验证/);
      if (/文章/.test(source['zh-CN'] ?? '')) expect(source.en).toMatch(/unverified/);
    }
  });
});

/** CRM, label, stage in the four-stage pack, stage in the five-stage pack; null asks the person. */
const labels: [crm: 'zoho' | 'fxiaoke', label: string, four: string | null, five: string | null][] =
  [
    // Zoho's default pipeline, new and old, and the stages of the public export.
    ['zoho', 'Qualification', 'lead', 'lead'],
    ['zoho', 'Prospect', 'lead', 'lead'],
    ['zoho', 'Needs Analysis', 'interest', 'needs'],
    ['zoho', 'Value Proposition', 'interest', 'interest'],
    ['zoho', 'Identify Decision Makers', 'interest', 'interest'],
    ['zoho', 'Id. Decision Makers', 'interest', 'interest'],
    ['zoho', 'Perception Analysis', 'interest', 'interest'],
    ['zoho', 'Initial Offer', 'interest', 'proposal'],
    ['zoho', 'Proposal/Price Quote', 'interest', 'proposal'],
    ['zoho', 'Negotiation/Review', 'negotiation', 'negotiation'],
    ['zoho', 'Closed Won', 'won', 'won'],
    ['zoho', 'Closed Lost', 'lost', 'lost'],
    ['zoho', 'Closed-Lost to Competition', 'lost', 'lost'],
    ['zoho', 'Closed Lost to Competition', 'lost', 'lost'],
    ['zoho', '资格认证', 'lead', 'lead'],
    ['zoho', '资质审查', 'lead', 'lead'],
    ['zoho', '需求分析', 'interest', 'needs'],
    ['zoho', '谈判/审查', 'negotiation', 'negotiation'],
    ['zoho', '已赢得', 'won', 'won'],
    ['zoho', '已丢失', 'lost', 'lost'],
    ['zoho', '签约', null, null],
    ['zoho', 'Visit Pending', null, null],
    // Real rows of Fxiaoke, then names quoted for it.
    ['fxiaoke', '發現需求', 'lead', 'lead'],
    ['fxiaoke', '送樣', 'interest', 'proposal'],
    ['fxiaoke', '贏單', 'won', 'won'],
    ['fxiaoke', '初步接触', 'lead', 'lead'],
    ['fxiaoke', '需求确认', 'interest', 'needs'],
    ['fxiaoke', '方案报价', 'interest', 'proposal'],
    ['fxiaoke', '谈判', 'negotiation', 'negotiation'],
    ['fxiaoke', '赢单', 'won', 'won'],
    ['fxiaoke', '输单', 'lost', 'lost'],
    ['fxiaoke', '无效', 'lost', 'lost'],
    ['fxiaoke', '無效', 'lost', 'lost'],
    ['fxiaoke', 'POC', 'interest', 'proposal'],
    ['fxiaoke', '方案确认', 'interest', 'proposal'],
    ['fxiaoke', '合同谈判', 'negotiation', 'negotiation'],
    ['fxiaoke', '签约', 'negotiation', 'negotiation'],
    ['fxiaoke', '验证客户', 'lead', 'lead'],
    ['fxiaoke', '需求确定', 'interest', 'needs'],
    ['fxiaoke', '谈判审核', 'negotiation', 'negotiation'],
    // The articles' stages, on either.
    ...(['zoho', 'fxiaoke'] as const).flatMap((crm) =>
      (
        [
          ['线索', 'lead', 'lead'],
          ['線索', 'lead', 'lead'],
          ['意向', 'interest', 'interest'],
          ['談判', 'negotiation', 'negotiation'],
          ['成单', 'won', 'won'],
          ['成單', 'won', 'won'],
          ['潜在客户', 'lead', 'lead'],
          ['意向客戶', 'interest', 'interest'],
          ['方案提供', 'interest', 'proposal'],
          ['談判簽約', 'negotiation', 'negotiation'],
          ['成交', 'won', 'won'],
          ['丟單', 'lost', 'lost'],
        ] as const
      ).map(([label, four, five]): [typeof crm, string, string, string] => [
        crm,
        label,
        four,
        five,
      ]),
    ),
  ];

const meant = (pack: Pack | undefined, crm: 'zoho' | 'fxiaoke', label: string): string | null =>
  pack ? (stageOf(pack.stages, {}, crm, label)?.id ?? null) : null;

test.each(labels)('on %s, %s means %s or %s', (crm, label, four, five) => {
  expect(meant(starterPacks[0], crm, label)).toBe(four);
  expect(meant(starterPacks[1], crm, label)).toBe(five);
});

test('no label is undecided between two stages when punctuation is ignored', () => {
  for (const pack of starterPacks) {
    for (const { id, aliases } of pack.stages) {
      for (const crm of ['zoho', 'fxiaoke'] as const) {
        for (const label of aliases[crm]) {
          expect(meant(pack, crm, `${label} `), label).toBe(id);
          expect(meant(pack, crm, `「${label}」`), label).toBe(id);
        }
      }
    }
  }
});

describe('the calendar of 2026', () => {
  const { holidays, workdays, coverage, zone } = starter.calendar;
  const off = new Set(holidays.map(({ day }) => day));

  test('has the days of the State Council’s notice of 2025-11-04', () => {
    const span = (month: string, from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, n) => `2026-${month}-${`0${from + n}`.slice(-2)}`);
    expect([...off]).toEqual([
      ...span('01', 1, 3),
      ...span('02', 15, 23),
      ...span('04', 4, 6),
      ...span('05', 1, 5),
      ...span('06', 19, 21),
      ...span('09', 25, 27),
      ...span('10', 1, 7),
    ]);
    expect(workdays).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ]);
    expect(coverage).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  });

  test('makes up for no other days than weekends', () => {
    for (const day of workdays)
      expect([0, 6], day).toContain(new Date(`${day}T00:00Z`).getUTCDay());
  });

  test('follows the clock of the person until a team sets its zone', () => {
    expect(zone).toBe('browser');
  });
});
