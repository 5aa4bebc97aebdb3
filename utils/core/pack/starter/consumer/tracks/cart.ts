/** Talk tracks for carts and orders that were not paid, and for chats that went quiet. */
import type { Track } from '../../../../tracks/schema.ts';
import { say } from '../../say.ts';

const cartUnpaid: Track = {
  id: 'cart-unpaid',
  title: say('加购、拍下没付款', 'In the cart, not paid'),
  reason: 'silence',
  keywords: [
    '加购没付款',
    '拍下没付款',
    '待付款',
    '购物车',
    '付款失败',
    '忘了付',
    'left in cart',
    'unpaid order',
    'payment failed',
    'forgot to pay',
  ],
  stages: ['interest', 'payment'],
  steps: [
    {
      label: say('提醒一句，不催', 'One line, no pressure'),
      text: say(
        '{contact}您好，{product}还没付款，跟您说一声，不是催您。是付款哪一步没弄好，还是想再想想？您说一句，我就知道怎么帮。',
        'Hello {contact}, {product} isn’t paid yet; I only mention it, no hurry. Did something go wrong at the payment, or would you like to think again? A word is enough and I’ll know how to help.',
      ),
      variants: {
        call: say(
          '{contact}您好，不耽误您。{product}还没付款，是哪一步没弄成，还是想再想想？想再想想也没关系。',
          'Hello {contact}, I’ll be brief. {product} isn’t paid yet: did a step go wrong, or are you still thinking? Either is fine.',
        ),
      },
    },
    {
      label: say('给选择题', 'Multiple choice'),
      text: say(
        '您回个字母就行：A 付款没弄成；B 尺码、颜色没定；C 价格再想想；D 不要了。选 D 也没关系，我不再提醒。',
        'A letter will do: A the payment didn’t go through; B size or colour is still open; C I’m thinking about the price; D I don’t want it. D is fine too, and I’ll leave it there.',
      ),
    },
    {
      label: say('收尾，把话说实', 'Close, and say it straight'),
      text: say(
        '那我就不再提醒了。有没有货以页面为准，我不拿“最后一件”吓您。想好了随时来，尺码、颜色我帮您对。',
        'Then I’ll stop here. The page shows what’s in stock; I won’t scare you with “the last one”. Come back whenever you like, and I’ll help with size and colour.',
      ),
    },
  ],
  logic: say(
    '没付款的单多半卡在小事上，问清是哪一件比催有用。最多提醒两次：一次说一声，一次给选择题。库存和价格照页面说，编出来的紧张感骗得了一次。',
    'Unpaid orders usually hang on something small, and finding out which helps more than pressing. Two reminders at most: one line, then a choice. Speak of stock and prices as the page has them; made-up urgency works once.',
  ),
};

const quietChat: Track = {
  id: 'quiet-chat',
  title: say('聊着聊着不回了', 'The chat went quiet'),
  reason: 'silence',
  keywords: [
    '不回消息',
    '已读不回',
    '没下文了',
    '聊完就没了',
    '沉默',
    'no reply',
    'gone quiet',
    'left on read',
    'stopped answering',
  ],
  stages: [],
  steps: [
    {
      label: say('带一样新的', 'Bring something new'),
      text: say(
        '{contact}您好，上回您问的{product}，我又拍了张细节，正好是您问的那一块，发您看看，不用急着回。',
        'Hello {contact}, about {product}: I’ve taken another close-up of the part you asked about. Have a look, and no hurry to answer.',
      ),
    },
    {
      label: say('让他好回', 'Make it easy to answer'),
      text: say(
        '您回个字母就行：A 还想要，过几天；B 换一款看看；C 已经买了别的；D 先不用联系。哪个都没关系。',
        'A letter will do: A still want it, in some days; B show me another; C bought something else; D no messages for now. Any of them is fine.',
      ),
      variants: {
        wechat: say(
          '回个字母就行：A 过几天要 B 换一款 C 买了别的 D 先别联系。哪个都没关系。',
          'A letter will do: A in some days, B another one, C bought elsewhere, D no messages. Any is fine.',
        ),
      },
    },
    {
      label: say('体面放下', 'Let go gracefully'),
      text: say(
        '看来这会儿不是时候，我先不打扰了。您的尺码和喜好我记着，哪天想看新的，叫我一声就行。',
        'It seems this isn’t the moment, so I’ll leave you in peace. I’ve kept your size and what you like; whenever you want to see something new, just say so.',
      ),
    },
  ],
  logic: say(
    '不发“在吗”。第一次带点新的，第二次让他一个字母就能回，第三次放下。隔开几天，晚上别太晚；对方选了“先别联系”，就记下来，真的不联系。',
    'Never “are you there?”. First bring something new, then make a letter enough, then let go. Leave days between, and keep it early in the evening. Where they choose “no messages”, note it and keep to it.',
  ),
};

export const cart: readonly Track[] = [cartUnpaid, quietChat];
