/** Talk tracks about price, for customers tagged 价格敏感. */
import type { Track } from '../../../../tracks/schema.ts';
import { say } from '../../say.ts';
import { article } from '../../sources.ts';

const worthThePrice: Track = {
  id: 'worth-the-price',
  title: say('嫌贵，拿不准值不值', '“It costs too much”'),
  reason: 'price',
  keywords: [
    '价格敏感',
    '太贵了',
    '有点贵',
    '超预算',
    '不值这个价',
    '学生党',
    'price-sensitive',
    'too expensive',
    'over my budget',
    'not worth it',
  ],
  stages: ['lead', 'interest', 'payment'],
  steps: [
    {
      label: say('先认同', 'Acknowledge'),
      text: say(
        '您关注价格是对的，我自己买东西也先看值不值。想问一句：您是觉得超了预算，还是在别处看到更便宜的？我好对着说，不跟您绕。',
        'You’re right to look at the price; I do the same. One question: is it above what you had in mind, or have you seen it for less elsewhere? Then I can answer the right thing.',
      ),
      variants: {
        call: say(
          '您看重价格很正常。我就问一句：是超了预算，还是别处看到更便宜的？',
          'Quite right to look at the price. Just one question: is it above what you had in mind, or have you seen it for less?',
        ),
      },
    },
    {
      label: say('拆开看值在哪', 'What the price is made of'),
      text: say(
        '这件{product}贵在哪，我照实跟您说：一是用料，二是做工，三是后面的退换和保修，页面上都写着，细节图可以放大看。您最在意哪一样？在意的正好在这里，差价就花在它上面；哪样都用不上，我也不劝您多花。',
        'Let me say plainly what you pay for with {product}: the material, the making, and returns and repairs afterwards. It’s all on the page, and the close-up photos show it. Which matters most to you? If it’s one of these, that’s where the difference goes; if you’d use none of them, I won’t talk you into it.',
      ),
      variants: {
        wechat: say(
          '{product}的价钱花在用料、做工和售后上，细节图您放大看。哪样是您在意的？都用不上我不劝您多花。',
          'With {product} you pay for material, making and service; the close-ups show it. Which of these matters to you? If none does, I won’t talk you into it.',
        ),
      },
    },
    {
      label: say('给两个选择', 'Two ways from here'),
      text: say(
        '给您两个办法：就想要这件，我查一下您现在用得上的活动，有没有都直说；想守住预算，我找一件便宜些、您在意的那点还在的，放一起给您比。先看哪个？',
        'Two ways from here. If it’s this one you want, I’ll check for an offer you can use and tell you either way. If you’d rather keep to your budget, I’ll find one that costs less and still has what matters to you, side by side. Which first?',
      ),
    },
  ],
  logic: say(
    '价格敏感的客户说“贵”，多半是在问“值不值”。先问跟什么比，再把差价落到他在意的那一样上，最后给一个便宜些的选择。没有的优惠不许，省多少钱不编。',
    'A price-sensitive customer who says “expensive” is often asking “is it worth it?”. Ask what it’s compared with, tie the difference to what they care about, then offer something cheaper. Promise no offer that isn’t there, and invent no saving.',
  ),
  evidence: {
    text: say(
      '三步（先认同、拆解价值、对比方案）和“价格敏感”这个标签出自文章；改成消费者的说法是本扩展做的。',
      'The three steps (acknowledge, break the value down, compare) and the tag “price-sensitive” come from the article; wording them for consumers is ours.',
    ),
    source: article,
  },
};

const anyDiscount: Track = {
  id: 'any-discount',
  title: say('问能不能优惠', 'Asking for a discount'),
  reason: 'price',
  keywords: [
    '价格敏感',
    '能便宜点吗',
    '有优惠吗',
    '有券吗',
    '包邮吗',
    '送点什么',
    'price-sensitive',
    'any discount',
    'coupon',
    'free shipping',
    'best price',
  ],
  stages: ['lead', 'interest', 'payment'],
  steps: [
    {
      label: say('有没有都直说', 'Say it either way'),
      text: say(
        '有优惠我现在就告诉您，没有也直说，不让您白等。您这次就要这一件，还是想一起带点别的？能用的不一样，我按您的情况查。',
        'If there’s an offer I’ll tell you now, and if there isn’t I’ll say so rather than keep you waiting. Is it just this one, or were you getting something with it? What applies differs, so I’ll check for your case.',
      ),
    },
    {
      label: say('替他算清楚', 'Work it out for them'),
      text: say(
        '查好了：现在能用的就是页面上这个，满{number}可以用。够得上，我帮您把到手价算出来；差一点，别为了凑单买用不着的，那样花得更多。',
        'I’ve checked: what applies now is the offer on the page, from {number} upwards. If you reach it I’ll work out what you pay; if you’re just short, don’t add things you won’t use, that only costs more.',
      ),
      variants: {
        wechat: say(
          '查好了，现在能用的就是页面上这个，满{number}可用。差一点的话别硬凑，用不着的买了更费钱。',
          'Checked: the offer on the page applies from {number}. If you’re just short, don’t stretch for it; things you won’t use cost more in the end.',
        ),
      },
    },
    {
      label: say('没有就给台阶', 'Where there is none'),
      text: say(
        '这件现在确实没有活动，以后有没有我也说不准，不拿“马上涨价”来催您。愿意等，我记一下，有了只跟您说一声；急着用，就按现在的价拿，发货和退换我给您盯好。',
        'There’s no offer on this one now, and I can’t say whether there will be; I won’t rush you with “the price is going up”. If you’d rather wait, I’ll make a note and tell you once if there is one. If you need it now, take it at today’s price and I’ll keep an eye on delivery and returns.',
      ),
    },
  ],
  logic: say(
    '问优惠的人要的是一句准话。有就帮他算清楚，没有就说没有，给他等或不等的自由。私下乱许优惠，老客知道了会觉得自己买亏了。',
    'People who ask for a discount want a straight answer. If there is one, work it out for them; if not, say so and leave them free to wait. Private favours come back: a regular who hears of them feels cheated.',
  ),
};

const cheaperElsewhere: Track = {
  id: 'cheaper-elsewhere',
  title: say('别家更便宜', 'Cheaper somewhere else'),
  reason: 'competitor',
  keywords: [
    '价格敏感',
    '别家便宜',
    '同款更便宜',
    '比价',
    '直播间更便宜',
    '另一家店',
    'price-sensitive',
    'cheaper elsewhere',
    'another shop',
    'price match',
    'saw it for less',
  ],
  stages: ['interest', 'payment'],
  steps: [
    {
      label: say('先看是不是同一件', 'Is it the same thing?'),
      text: say(
        '货比三家是应该的。方便把那边的链接或截图发我吗？我帮您看是不是同一件：图一样，料子和尺寸有时不一样。看完他家更合适，我也照实说。',
        'It’s right to compare. Could you send me the link or a screenshot? I’ll see whether it’s the same thing; the photo can be the same while material and measurements differ. If theirs suits you better, I’ll say so.',
      ),
    },
    {
      label: say('一样一样对', 'Side by side'),
      text: say(
        '我对过了，按料子、尺寸、发货、退换列给您：一样的写一样，不一样的标出来，他家好的地方也写。差的这点钱换来的东西，您用得上就值，用不上就不值。',
        'I’ve compared them: material, measurements, delivery, returns. What is the same says so, what differs is marked, and where theirs is better I’ve written that too. If you’ll use what the difference buys, it’s worth it; if not, it isn’t.',
      ),
      variants: {
        wechat: say(
          '对好了，料子、尺寸、发货、退换四样列给您，他家好的也写了。差价换来的您用得上吗？',
          'Compared: material, size, delivery, returns, with their good points too. Will you use what the difference buys?',
        ),
      },
    },
    {
      label: say('让他自己选', 'Leave the choice'),
      text: say(
        '都摆在这儿了，您按用得上的选。选我们家，尺码和发货我给您盯好；选他家也没关系，收到有拿不准的，照样可以来问我。',
        'It’s all on the table; choose by what you’ll use. If it’s ours, I’ll see to size and delivery. If it’s theirs, that’s fine too, and you’re welcome to ask me if anything is unclear when it arrives.',
      ),
    },
  ],
  logic: say(
    '不说别家坏话，只对看得见的几样。对完发现他家更合适，就照实说：丢一单，留一个肯信你的人。',
    'Don’t run the other shop down; compare what can be seen. If theirs fits better, say so: you lose one order and keep someone who believes you.',
  ),
};

export const price: readonly Track[] = [worthThePrice, anyDiscount, cheaperElsewhere];
