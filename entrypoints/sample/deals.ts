/** The built-in sample deals: invented people and companies, stalled or healthy whatever the day. */
import type { SampleId } from '#components/welcome/view.ts';
import { addDays, dayOf } from '#core/calendar/day.ts';
import { workingDaysBetween } from '#core/calendar/work.ts';
import {
  type CrmId,
  type DealSnapshot,
  type FieldValues,
  fieldNames,
  type Readings,
} from '#core/deal/deal.ts';
import type { Day, Instant } from '#core/deal/when.ts';
import type { Pack } from '#core/pack/schema.ts';
import type { Language } from '#core/text.ts';
import { kindOf } from './choice.ts';

type Values = { [F in keyof FieldValues]?: FieldValues[F] | null };

/** Where in time and language a sample deal is told. */
interface Telling {
  /** The day so many days ago; ahead where negative. */
  ago: (days: number) => Day;
  /** The last day since which that many working days have gone by. */
  workedAgo: (days: number) => Day;
  say: (zh: string, en: string) => string;
  money: (yuan: number, dollars: number) => FieldValues['amount'];
}

interface Sample {
  crm: CrmId;
  values: (telling: Telling) => Values;
}

/** The B2B samples: on one everything is late, on one only the date, the third is in order. */
const b2b: readonly Sample[] = [
  {
    crm: 'zoho',
    values: ({ ago, workedAgo, say, money }) => ({
      name: say('智能仓储改造（示例）', 'Warehouse refit (sample)'),
      stage: say('谈判/审查', 'Negotiation/Review'),
      stageSince: ago(9),
      amount: money(1_280_000, 180_000),
      closeDate: ago(-12),
      account: say('远川物流（虚构）', 'Northwind Freight (invented)'),
      contact: say('王经理', 'Carol'),
      lastActivity: workedAgo(6),
      nextStep: null,
      tier: 'A',
    }),
  },
  {
    crm: 'fxiaoke',
    values: ({ ago, workedAgo, say, money }) => ({
      name: say('护理呼叫系统（示例）', 'Nurse call system (sample)'),
      stage: say('方案报价', 'Proposal/Price Quote'),
      stageSince: ago(5),
      amount: money(860_000, 96_000),
      closeDate: ago(4),
      account: say('城南医院（虚构）', 'Southgate Hospital (invented)'),
      contact: say('陈主任', 'Dr Lutz'),
      lastActivity: workedAgo(1),
      nextStep: { text: say('补一版报价', 'Send the revised quote'), due: ago(-2) },
      tier: 'B',
    }),
  },
  {
    crm: 'zoho',
    values: ({ ago, say, money }) => ({
      name: say('班牌二期（示例）', 'Classroom displays (sample)'),
      stage: say('需求分析', 'Needs Analysis'),
      stageSince: ago(2),
      amount: money(145_000, 21_000),
      closeDate: ago(-40),
      account: say('启明学校（虚构）', 'Morning Star School (invented)'),
      contact: say('赵老师', 'Ms Ames'),
      lastActivity: ago(0),
      nextStep: { text: say('带样机演示', 'Demo on site'), due: ago(-3) },
    }),
  },
];

/** The consumer samples: an order nobody paid, a regular not heard of for long, a chat in order. */
const consumer: readonly Sample[] = [
  {
    crm: 'fxiaoke',
    values: ({ ago, workedAgo, say, money }) => ({
      name: say('亚麻衬衫两件（示例）', 'Two linen shirts (sample)'),
      stage: say('待付款', 'Awaiting payment'),
      stageSince: ago(3),
      amount: money(398, 58),
      closeDate: ago(-4),
      account: say('林女士（虚构）', 'Ms Lin (invented)'),
      contact: say('林女士', 'Ms Lin'),
      lastActivity: workedAgo(3),
      nextStep: null,
      type: say('价格敏感', 'Price-sensitive'),
      leadSource: say('短视频', 'Short video'),
      tier: 'B',
    }),
  },
  {
    crm: 'zoho',
    values: ({ ago, workedAgo, say, money }) => ({
      name: say('猫粮补货（示例）', 'Cat food, again (sample)'),
      stage: say('老客复购', 'Repeat purchase'),
      stageSince: ago(52),
      amount: money(169, 24),
      closeDate: null,
      account: say('周先生（虚构）', 'Mr Weber (invented)'),
      contact: say('周先生', 'Mr Weber'),
      lastActivity: workedAgo(21),
      nextStep: null,
      type: say('老客', 'Regular'),
      leadSource: say('老客转介绍', 'Referral'),
    }),
  },
  {
    crm: 'fxiaoke',
    values: ({ ago, say, money }) => ({
      name: say('通勤双肩包（示例）', 'Commuter backpack (sample)'),
      stage: say('咨询加购', 'Enquiry or cart'),
      stageSince: ago(0),
      amount: money(259, 39),
      closeDate: ago(-5),
      account: say('许同学（虚构）', 'Robin (invented)'),
      contact: say('许同学', 'Robin'),
      lastActivity: ago(0),
      nextStep: { text: say('发实拍图', 'Send real pictures'), due: ago(-1) },
      type: say('款式偏好', 'By style'),
      leadSource: say('搜索', 'Search'),
    }),
  },
];

const samples = { b2b, consumer };

/** As if every value had been read off a CRM page. */
const readings = (values: Values): Readings =>
  Object.fromEntries(
    fieldNames.flatMap((field) => {
      const value = values[field];
      return value === undefined ? [] : [[field, { value, by: 'hook', from: 'sample' }]];
    }),
  );

/** The last day before `today` from which `days` working days have gone by. */
function daysWorked(pack: Pack, today: Day, days: number): Day {
  let day = today;
  // Bounded: a calendar may have no working days at all for a while.
  for (let back = 0; back < 60; back++) {
    if (workingDaysBetween(pack.calendar, day, today) >= days) return day;
    day = addDays(day, -1);
  }
  return day;
}

/** A sample deal as it would be read at `now`, by the calendar of `pack`. */
export function sampleDeal(
  pack: Pack,
  id: SampleId,
  language: Language,
  now: Instant,
  zone: string,
): DealSnapshot {
  const [first, second, third] = samples[kindOf(pack.id)];
  const sample = { late: first, due: second, fine: third }[id];
  if (!sample) throw new Error(`no sample ${id}`);
  const today = dayOf(now, zone);
  const values = sample.values({
    ago: (days) => addDays(today, -days),
    workedAgo: (days) => daysWorked(pack, today, days),
    say: (zh, en) => (language === 'zh-CN' ? zh : en),
    money: (yuan, dollars) =>
      language === 'zh-CN'
        ? { amount: yuan, currency: 'CNY' }
        : { amount: dollars, currency: 'USD' },
  });
  const owner = language === 'zh-CN' ? '示例' : 'Sample';
  return {
    deal: { crm: sample.crm, id: `sample-${id}`, org: null, url: 'https://example.com/' },
    at: now,
    zone,
    fields: readings({ ...values, owner }),
    absent: {},
  };
}
