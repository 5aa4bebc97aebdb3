/** Talk tracks for when something went wrong: the feelings first, then the matter. */
import type { Track } from '../../../../tracks/schema.ts';
import { say } from '../../say.ts';

const complaintFirst: Track = {
  id: 'complaint-first',
  title: say('售后投诉，先处理情绪', 'A complaint: feelings first'),
  reason: 'trust',
  keywords: [
    '投诉',
    '质量问题',
    '发错货',
    '坏了',
    '要退款',
    '给差评',
    '太生气了',
    'complaint',
    'broken',
    'wrong item',
    'want a refund',
    'very angry',
  ],
  stages: [],
  steps: [
    {
      label: say('先听，别解释', 'Listen, explain nothing'),
      text: say(
        '让您碰上这种事，抱歉，搁谁都会不高兴。您慢慢说，我听着也记着，说完我先复述一遍，看有没有漏。',
        'I’m sorry you had this; anyone would be upset. Take your time: I’m listening and writing it down, and I’ll say it back to you to see that nothing is missing.',
      ),
      variants: {
        wechat: say(
          '让您碰上这种事，抱歉，搁谁都不高兴。您慢慢说，我记着，说完我先复述一遍。',
          'I’m sorry you had this; anyone would be upset. Take your time, I’m writing it down and will say it back.',
        ),
      },
    },
    {
      label: say('复述，问他要什么', 'Say it back, ask what they want'),
      text: say(
        '我复述一遍您看对不对：收到是什么样，跟下单的差在哪。您最想要的是退、换、补，还是先修？照片发我，我现在就去查，不让您再跟别人说第二遍。',
        'Let me say it back: how it arrived, and how it differs from what you ordered. What would you most like: your money back, another one, what’s missing, or a repair? Send me the photos and I’ll look into it now; you won’t have to tell it all again to someone else.',
      ),
    },
    {
      label: say('给时间，给结果', 'A time, and a result'),
      text: say(
        '我能定的现在就定；定不了的，今天下班前给您回话，有没有结果都回。弄好了我再问您一次满不满意，评价写不写、怎么写，都由您。',
        'What I can decide, I’ll decide now. For the rest you’ll hear from me by the end of today, with or without a result. Once it’s settled I’ll ask whether you’re content; whether and what you write in a review is up to you.',
      ),
      variants: {
        call: say(
          '我能定的现在就给您定。定不了的，今天下班前我打给您，有没有结果都打。',
          'What I can decide, I’ll decide now. For the rest I’ll call you by the end of today, with or without a result.',
        ),
      },
    },
  ],
  logic: say(
    '情绪没下来就讲规则，只会更僵。先听完，再复述，再问要什么；答应的时间一定回，没结果也回。不求好评，不拿补偿换删差评。',
    'Rules recited to someone upset make it worse. Hear them out, say it back, then ask what they want; keep the time you named, even without a result. Don’t ask for a good review, and don’t trade a refund for taking down a bad one.',
  ),
};

export const care: readonly Track[] = [complaintFirst];
