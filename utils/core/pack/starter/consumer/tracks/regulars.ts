/** Talk tracks for regulars 老客复购: new arrivals, buying again, recommending. */
import type { Track } from '../../../../tracks/schema.ts';
import { say } from '../../say.ts';

const timeToRestock: Track = {
  id: 'time-to-restock',
  title: say('老客差不多该补了', 'A regular may be running low'),
  reason: 'timing',
  keywords: [
    '老客复购',
    '快用完了',
    '回购',
    '再买一次',
    '还要上次那个',
    'running low',
    'buy again',
    'reorder',
    'same as last time',
  ],
  stages: ['repeat'],
  steps: [
    {
      label: say('说一声，不推', 'A word, no pitch'),
      text: say(
        '{contact}您好，您上次拿的{product}，按一般的用法差不多快用完了，跟您说一声。还剩得多就当我没说。',
        'Hello {contact}, the {product} from last time should be running low by now, so I thought I’d mention it. If there’s plenty left, never mind me.',
      ),
      variants: {
        wechat: say(
          '{contact}，上次拿的{product}差不多快用完了吧？还多就不用理我。',
          '{contact}, your {product} may be running low. If there’s plenty left, never mind me.',
        ),
      },
    },
    {
      label: say('照旧还是换一样', 'The same, or another'),
      text: say(
        '要补的话，跟上次一样的我直接给您备好；用下来想换个规格、颜色、味道，也说一声。价钱跟上次有变化，我先告诉您，您点头再下单。',
        'If you’d like more, I’ll have the same ready; if you’d rather change size, colour or flavour, just say so. Should the price have changed I’ll tell you before you order.',
      ),
    },
    {
      label: say('按他的快慢来', 'At their pace'),
      text: say(
        '下次我按您用的快慢再提醒？觉得勤了就说个日子，不要提醒也行，我记下来。',
        'Shall I remind you at the pace you use it? If that’s too often, name a day; if you’d rather have no reminders, I’ll note that.',
      ),
    },
  ],
  logic: say(
    '老客复购靠的是记得他，不是催他。按东西用多久来提醒，价钱变了先说，提醒多久一次由他定。',
    'Regulars come back because you remember them, not because you press them. Remind by how long things last, say first if the price changed, and let them set how often.',
  ),
};

const newForRegular: Track = {
  id: 'new-for-regular',
  title: say('上新了，给老客挑一款', 'New arrivals for a regular'),
  reason: 'other',
  keywords: [
    '老客复购',
    '款式偏好',
    '上新',
    '新款',
    '有没有新的',
    '推荐一下',
    'style preference',
    'new arrivals',
    'anything new',
    'recommend something',
  ],
  stages: ['repeat', 'won'],
  steps: [
    {
      label: say('先问上次那件', 'First, the last one'),
      text: say(
        '{contact}您好，上次那件用下来怎么样？好不好都照实说，我好知道以后给您看什么。',
        'Hello {contact}, how did you get on with the last one? Good or bad, tell me straight, so that I know what to show you.',
      ),
    },
    {
      label: say('只挑一款对路的', 'Just one that fits'),
      text: say(
        '照您的喜好，这次上新我只挑了一款：{product}。哪里跟您那件像、哪里不一样，我写在图下面了。不合适就当看个热闹。',
        'Going by what you like, I picked just one of the new ones: {product}. Under the picture it says where it’s like yours and where it isn’t. If it’s not for you, no harm done.',
      ),
      variants: {
        wechat: say(
          '照您的喜好只挑了一款：{product}，跟您那件像和不像的都写在图下了。不合适就当看热闹。',
          'By your taste I picked just one: {product}; what’s alike and what isn’t stands under the picture. No harm if it’s not for you.',
        ),
      },
    },
    {
      label: say('让他定多久一次', 'Let them set how often'),
      text: say(
        '这种消息多久一次您觉得合适？您说了算；不想收也说一声，我就不发了。',
        'How often would you like such a message? You decide; and if you’d rather have none, say so and I’ll stop.',
      ),
    },
  ],
  logic: say(
    '群发上新没人看。先问上一件，说明你记得他；再只推一款，说清像在哪、不像在哪。上一件他不满意，就先解决，别推新的。',
    'Nobody reads a mass message about new arrivals. Asking about the last one shows that you remember; then suggest one, and say where it’s alike and where not. If the last one disappointed, settle that before anything new.',
  ),
};

const inviteFriends: Track = {
  id: 'invite-friends',
  title: say('请老客转介绍', 'Asking a regular to recommend you'),
  reason: 'other',
  keywords: [
    '老客转介绍',
    '挺喜欢的',
    '用得不错',
    '朋友也想要',
    '推荐给朋友',
    'love it',
    'works great',
    'a friend wants one',
    'tell a friend',
  ],
  stages: ['won', 'repeat'],
  steps: [
    {
      label: say('先问用得怎么样', 'First, how is it?'),
      text: say(
        '{contact}您好，用了一阵了，想听句实话：哪里喜欢，哪里不顺？不顺的您说，我今天就去办。',
        'Hello {contact}, you’ve had it for a while and I’d like your honest view: what do you like, and what bothers you? Tell me what does, and I’ll see to it today.',
      ),
    },
    {
      label: say('顺手的一个请求', 'A small favour'),
      text: say(
        '身边有人问起，您把链接转过去就行，不用替我们打包票，好的不好的照您用下来的说。',
        'If someone asks where you got it, just pass the link on. No need to vouch for us; say the good and the bad as you found it.',
      ),
      variants: {
        wechat: say(
          '有人问起，链接转过去就行，不用替我们说好话，照您用下来的说。',
          'If anyone asks, just pass the link on; no need to praise us, say it as you found it.',
        ),
      },
    },
    {
      label: say('有没有礼都说明白', 'Be plain about rewards'),
      text: say(
        '介绍有没有礼，以页面上的活动为准：有，我照实给您；没有，我也不画饼。朋友来了一样的价、一样的规矩，成不成都跟您说一声。',
        'Whether there’s a reward is as the page says: if there is, you’ll get it; if not, I won’t make one up. Your friend pays the same price by the same rules, and either way I’ll let you know how it went.',
      ),
    },
  ],
  logic: say(
    '先把不满意的解决掉，再开口。要的是顺手一转，不是替你推销；奖励照页面说，不拿好处换好评。',
    'Put right what is wrong before asking. Ask for a link passed on, not for selling; speak of rewards as the page has them, and never buy a good review.',
  ),
};

export const regulars: readonly Track[] = [timeToRestock, newForRegular, inviteFriends];
