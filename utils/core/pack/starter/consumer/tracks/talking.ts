/** Talk tracks for winning new customers 新客开拓: the first sentence. */
import type { Track } from '../../../../tracks/schema.ts';
import { say } from '../../say.ts';

const firstHello: Track = {
  id: 'first-hello',
  title: say('新客来了，第一句怎么说', 'The first words to a new customer'),
  reason: 'other',
  keywords: [
    '新客开拓',
    '刚关注',
    '你好',
    '怎么买',
    '第一次买',
    '随便看看',
    'new customer',
    'first time here',
    'how do I order',
    'hello',
  ],
  stages: ['lead'],
  steps: [
    {
      label: say('回他来的那件事', 'Answer what brought them'),
      text: say(
        '您好，欢迎。您是看到哪一款过来的，还是先随便逛逛？随便逛也行，有问题随时喊我。',
        'Hello and welcome. Was there something that brought you here, or are you having a look round? Look as long as you like, and call me if there’s a question.',
      ),
    },
    {
      label: say('只问一个有用的', 'One useful question'),
      text: say(
        '给自己用还是送人？您说一句，我只发对得上的两款，不给您群发一堆。',
        'For yourself or as a gift? A word, and I’ll send just two that fit rather than the whole shop.',
      ),
      variants: {
        call: say(
          '我就问一句，好给您挑准：是自己用，还是送人？',
          'Just one question so that I pick well: for yourself, or as a gift?',
        ),
      },
    },
    {
      label: say('征得同意再留下', 'Ask before you keep writing'),
      text: say(
        '这两款先发您，看不看得上都直说。以后有合适的要不要告诉您？您点头我才发，什么时候不想收，说一声就停。',
        'Here are the two; tell me straight if they aren’t it. Would you like to hear when something suitable comes in? I’ll only write if you say yes, and stop when you say so.',
      ),
    },
  ],
  logic: say(
    '新客最烦一上来就甩链接。先回他来的那件事，问一个能缩小范围的问题，再征得同意。点过头的人少一些，但都肯看你发的。',
    'New customers dislike nothing more than a pile of links. Answer what brought them, ask one question that narrows it down, then ask whether you may write again. Fewer will say yes, and those will read you.',
  ),
};

export const talking: readonly Track[] = [firstHello];
