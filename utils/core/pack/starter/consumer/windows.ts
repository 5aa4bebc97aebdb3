/** When to reach consumers: weak priors, quiet hours and the blocks of the day. */
import type { Pack } from '../../schema.ts';
import { say } from '../say.ts';
import { everyDay } from './calendar.ts';

const habit = say(
  '下班和周末的一般经验，不是你们的数据；记够了自己的联系结果再看',
  'A general habit of evenings and weekends, not your data; look again once enough of your own contacts are logged',
);

export const windows: Pack['windows'] = [
  {
    id: 'evening',
    weekdays: everyDay,
    hours: { from: '19:30', to: '21:00' },
    weight: 3,
    note: {
      text: say(
        '参考：吃过晚饭有空看手机，适合回消息、发款式图；太晚就是打扰了。',
        'For reference: after dinner people have time for their phone; good for answers and pictures of styles. Later than this it is a disturbance.',
      ),
      source: habit,
    },
  },
  {
    id: 'lunch-break',
    weekdays: [1, 2, 3, 4, 5],
    hours: { from: '12:00', to: '13:00' },
    weight: 2,
    note: {
      text: say(
        '参考：午休能看一眼消息，话要短，别打电话。',
        'For reference: a glance at messages fits into a lunch break; keep it short, and do not call.',
      ),
      source: habit,
    },
  },
  {
    id: 'weekend-morning',
    weekdays: [6, 7],
    hours: { from: '10:00', to: '11:30' },
    weight: 2,
    note: {
      text: say(
        '参考：周末起得晚，十点以后再联系，适合聊尺码和搭配。',
        'For reference: people rise later at the weekend; after ten there is time to talk about sizes and what goes with what.',
      ),
      source: habit,
    },
  },
];

/** Nobody is written to at night: a message that wakes someone up sells nothing. */
export const quiet: Pack['quiet'] = { from: '21:30', to: '09:00' };

/** The article’s blocks (10–12 high intent, 15–17 material), and the evening beside them. */
export const blocks: Pack['blocks'] = [
  {
    id: 'high-intent',
    name: say('先看待付款和加购', 'Unpaid orders and carts first'),
    hours: { from: '10:00', to: '12:00' },
  },
  {
    id: 'material',
    name: say('准备款式图和短视频', 'Prepare pictures and short videos'),
    hours: { from: '15:00', to: '17:00' },
  },
  {
    id: 'evening',
    name: say('集中回复，回访老客', 'Answer messages, look after regulars'),
    hours: { from: '19:30', to: '21:00' },
  },
];
