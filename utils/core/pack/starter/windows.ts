/** When to reach customers: weak priors, quiet hours and the blocks of the day. */
import type { Pack } from '../schema.ts';
import { say } from './say.ts';
import { article } from './sources.ts';

const workdays = [1, 2, 3, 4, 5];

const habit = say(
  '办公时间的一般经验，不是你们的数据；记够了自己的联系结果再看',
  'A general habit of office hours, not your data; look again once enough of your own contacts are logged',
);

export const windows: Pack['windows'] = [
  {
    id: 'wednesday-afternoon',
    weekdays: [3],
    hours: { from: '14:00', to: '16:00' },
    weight: 3,
    note: {
      text: say(
        '仅供参考：文章称这个时段“客户咨询转化率比其他时段高 20%”，没说是相对值还是百分点，也没有样本数。这类“高出两成”很多时候只是碰巧。',
        'For reference only: the article says that inquiries here convert “20% better than at other times”, without saying relative or points, and without a sample. Such differences often come about by chance.',
      ),
      source: article,
    },
  },
  {
    id: 'workday-morning',
    weekdays: workdays,
    hours: { from: '10:00', to: '12:00' },
    weight: 2,
    note: {
      text: say(
        '参考：上午十点以后对方多半已处理完手头的急事。',
        'For reference: by ten most people have dealt with what was urgent.',
      ),
      source: habit,
    },
  },
  {
    id: 'workday-afternoon',
    weekdays: workdays,
    hours: { from: '15:00', to: '17:00' },
    weight: 1,
    note: {
      text: say(
        '参考：避开午休和下班前，适合约短会、对方案。',
        'For reference: clear of the lunch break and of the end of the day; good for short calls about a proposal.',
      ),
      source: habit,
    },
  },
];

/** Nobody is contacted at night; the article’s 2 a.m. remark is only one reason. */
export const quiet: Pack['quiet'] = { from: '21:00', to: '08:30' };

/** From the article: 10–12 follow high intent, 15–17 write proposals. */
export const blocks: Pack['blocks'] = [
  {
    id: 'high-intent',
    name: say('优先跟进高意向线索', 'Follow up high intent first'),
    hours: { from: '10:00', to: '12:00' },
  },
  {
    id: 'proposals',
    name: say('集中输出方案', 'Write proposals'),
    hours: { from: '15:00', to: '17:00' },
  },
];
