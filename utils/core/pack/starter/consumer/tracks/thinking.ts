/** Talk tracks for customers who want to think, to ask at home, or to wait for an offer’s end. */
import type { Track } from '../../../../tracks/schema.ts';
import { say } from '../../say.ts';

const letMeLook: Track = {
  id: 'let-me-look',
  title: say('再看看，考虑一下', '“I’ll have another look”'),
  reason: 'timing',
  keywords: [
    '再看看',
    '考虑一下',
    '先逛逛',
    '不着急',
    '过两天再说',
    '浏览未下单',
    'let me think',
    'just looking',
    'maybe later',
    'not in a hurry',
  ],
  stages: ['lead', 'interest'],
  steps: [
    {
      label: say('接住，只问一句', 'Fine, and one question'),
      text: say(
        '好的，您慢慢看，不着急。就问一句：是款式还没看中，还是尺码、价格哪里没想好？知道了，我发的东西才对您有用；不想说也没关系。',
        'Of course, take your time. Just one question: has none caught your eye yet, or is it the size or the price? Knowing that, what I send will be of use; and if you’d rather not say, that’s fine.',
      ),
    },
    {
      label: say('留一样有用的', 'Leave something useful'),
      text: say(
        '那我把您问过的理成一小段发您，{product}的细节、尺码、怎么退换都在里面，有空翻一眼就行，不用回我。',
        'Then I’ll put what you asked into a few lines: details, sizes and returns for {product}. Have a look when you have a moment; no need to answer.',
      ),
      variants: {
        wechat: say(
          '您问过的我理成一小段了：{product}的细节、尺码、怎么退换。有空翻一眼，不用回我。',
          'What you asked, in a few lines: details, sizes and returns for {product}. Whenever you like; no need to answer.',
        ),
      },
    },
    {
      label: say('说好哪天再来', 'Agree on a day'),
      text: say(
        '哪天再来问您合适？您说个日子，那天之前我不打扰。不想再收消息，回个“不用”，我就不发了。',
        'When may I ask again? Name a day and I’ll leave you in peace until then. If you’d rather not hear from me, answer “no need” and I’ll stop.',
      ),
    },
  ],
  logic: say(
    '“再看看”不用攻。问出一处没想好的，留一样有用的，约一个不打扰的日子；把“不用再发”说在前面，客户反而愿意留着你。',
    '“I’ll have another look” is not to be overcome. Find the one open point, leave something useful, agree on a day until which you keep quiet. Offering the way out first is why people keep you.',
  ),
};

const askSomeone: Track = {
  id: 'ask-someone',
  title: say('要跟家里人商量', 'Wants to ask at home'),
  reason: 'decision-maker',
  keywords: [
    '问问家里人',
    '跟老公商量',
    '跟老婆商量',
    '问问对象',
    '家里不同意',
    '帮别人买',
    'ask my partner',
    'talk to my family',
    'check at home',
    'for my partner',
  ],
  stages: ['interest', 'payment'],
  steps: [
    {
      label: say('支持他去商量', 'Back them up'),
      text: say(
        '应该的，一起用的东西就该一起定。他们一般先问什么：价钱，尺寸放不放得下，还是用不用得上？我帮您把这几样备好。',
        'Quite right; what is used together is decided together. What do they usually ask first: the price, whether it fits, or whether it’s needed? I’ll have that ready for you.',
      ),
    },
    {
      label: say('备一段好转发的', 'Something to forward'),
      text: say(
        '我理了一小段，您直接转给他们：是什么、多少钱、多大、能不能退。没有夸的话，就这几条，他们看着也踏实。',
        'Here are a few lines to forward: what it is, what it costs, how big it is, whether it can go back. No praise, just these, so they can judge for themselves.',
      ),
      variants: {
        wechat: say(
          '理了一小段，直接转给家里就行：是什么、多少钱、多大、能不能退，没夸一句。',
          'A few lines to forward at home: what it is, price, size, returns. No praise in it.',
        ),
      },
    },
    {
      label: say('等他的话', 'Wait for the answer'),
      text: say(
        '商量好了跟我说一声就行，成不成都好。想改尺码、颜色也没事。我先不来问，您要我哪天问一句，告诉我一声。',
        'Let me know once you’ve talked, whichever way it goes; size and colour can still change. I won’t ask in the meantime, unless you’d like me to on a certain day.',
      ),
    },
  ],
  logic: say(
    '要商量是真的，硬劝只会让他难做。帮他准备一段站得住的话，比催他强；不夸的话反而好转。',
    'They do have to ask, and pushing only puts them in a spot. Help them with lines that stand up; plain ones are the easiest to forward.',
  ),
};

const endingSoon: Track = {
  id: 'ending-soon',
  title: say('活动结束前说一声', 'An offer is about to end'),
  reason: 'timing',
  keywords: [
    '活动到什么时候',
    '活动快结束',
    '券要过期',
    '还有优惠吗',
    '截止',
    'when does the offer end',
    'last day',
    'coupon expires',
    'deadline',
  ],
  stages: ['interest', 'payment', 'repeat'],
  steps: [
    {
      label: say('照实说时间', 'The time as it is'),
      text: say(
        '{contact}您好，您问过的{product}，页面上的活动快结束了，到几点以页面写的为准，跟您说一声。之后什么价我也还不知道，不拿它催您。',
        'Hello {contact}, the offer on {product}, which you asked about, ends soon; the page says when. I don’t know what it’ll cost afterwards, and I’m not using that to hurry you.',
      ),
      variants: {
        wechat: say(
          '{contact}，您问过的{product}活动快结束了，时间看页面。之后什么价我也不知道，不催您。',
          '{contact}, the offer on {product} ends soon, the page says when. I don’t know the price afterwards; no hurry from me.',
        ),
      },
    },
    {
      label: say('帮他想要不要', 'Help them decide'),
      text: say(
        '本来就要用的，赶在活动里划算；只因为有活动才想买，我劝您再想想，买了放着更费钱。哪里还没弄清，现在问我，我陪您弄完。',
        'If you need it anyway, the offer is worth catching. If it’s only the offer that tempts you, think again; things that lie about cost more. Anything unclear, ask me now and I’ll stay with you until it’s done.',
      ),
    },
    {
      label: say('只说这一次', 'Only once'),
      text: say(
        '这件事我就说这一次，不天天来提醒。用得上您自己安排，用不上就当没看见。',
        'I’m saying this once, and won’t remind you every day. If it’s of use, it’s there; if not, never mind.',
      ),
    },
  ],
  logic: say(
    '真的快结束才发，时间只写页面上有的。“最后一件”“马上涨价”没凭据就别写：骗来的单会退，骗过的人不会再来。一个活动只提醒一次。',
    'Send it only when the offer really ends, with the time that stands on the page. No “last piece” and no “price goes up” without proof: orders got by a trick come back, and people who were tricked don’t. One reminder an offer.',
  ),
};

export const thinking: readonly Track[] = [letMeLook, askSomeone, endingSoon];
