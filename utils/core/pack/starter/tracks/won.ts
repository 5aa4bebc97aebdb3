/** Talk tracks for customers who have signed. */
import type { Track } from '../../../tracks/schema.ts';
import { say } from '../say.ts';

const referral: Track = {
  id: 'referral',
  title: say('成单后请客户转介绍', 'Asking for a referral'),
  reason: 'other',
  keywords: [
    '用得不错',
    '挺满意',
    '效果挺好',
    '朋友也想用',
    '转介绍',
    'happy with it',
    'works well',
    'satisfied',
    'recommend you',
  ],
  stages: ['won'],
  steps: [
    {
      label: say('先回访', 'Ask how it goes'),
      text: say(
        '{contact}您好，用了一段时间了，想听您句实话：哪里好用，哪里还不顺？不顺的您说，我今天就安排人处理。',
        'Hello {contact}, you have been using it for a while, and I’d like your honest view: what works, and what doesn’t yet? Tell me what doesn’t, and I’ll have someone on it today.',
      ),
      variants: {
        wechat: say(
          '{contact}，用下来感觉怎么样？有不顺的地方直接说，我今天就安排。',
          '{contact}, how is it going? Tell me straight if something isn’t right, I’ll see to it today.',
        ),
      },
    },
    {
      label: say('请他引荐', 'Ask for an introduction'),
      text: say(
        '您身边有没有同行也在为同样的事头疼？不用您替我们推销，给我个名字，或者拉个群说一声就行。成不成，我都跟您回个话。',
        'Is there anyone in your industry with the same headache? You don’t need to sell for us; a name or a short introduction is plenty. Whatever comes of it, I’ll let you know.',
      ),
      variants: {
        wechat: say(
          '身边有同行也头疼这件事吗？您拉个小群说一句就行，后面我来，成不成都跟您说一声。',
          'Anyone you know with the same headache? A short intro in a group chat is plenty, I’ll take it from there and tell you how it went.',
        ),
        email: say(
          '主题：想请您帮一个小忙\n\n{contact}，您好：\n\n谢谢您对{product}的评价，您提的问题我们已经在处理。\n\n想请您帮个小忙：您认识的同行里，有没有也在为同样的事头疼的？如果有，您转发下面这一段给对方就行：\n\n“我们在用{product}，负责人可以给你讲讲我们是怎么做的，合不合适你自己判断。”\n\n对方来问您，好的不好的都请照实说。有没有结果，我都会告诉您。',
          'Subject: a small favour\n\nDear {contact},\n\nThank you for your view of {product}; we’re already working on the point you raised.\n\nMay I ask a small favour? If you know someone in your industry with the same headache, just forward these lines:\n\n“We use {product}. Our contact there can tell you how we went about it; judge for yourself whether it suits you.”\n\nIf they ask you, please tell them the good and the bad. Either way I’ll let you know what came of it.',
        ),
      },
    },
    {
      label: say('有始有终', 'Report back'),
      text: say(
        '谢谢您引荐。对方要是来问您，好的不好的您照实说，别为难。聊得怎么样，我这周给您回个话。',
        'Thank you for the introduction. If they ask you, tell them the good and the bad, no need to be polite for our sake. I’ll let you know this week how it went.',
      ),
    },
  ],
  logic: say(
    '先解决不满，再开口要介绍；顺序反了，介绍也没有了。要的是一个名字，不是推销。介绍之后不管成没成都要回话，下一次他才愿意再介绍。',
    'Put right what is wrong before asking; the other way round you lose both. Ask for a name, not for selling. Report back whatever the outcome, or there will be no second introduction.',
  ),
};

export const won: readonly Track[] = [referral];
