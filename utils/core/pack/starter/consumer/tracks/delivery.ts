/** Talk tracks about shipping, returns, and whether the goods are what they claim to be. */
import type { Track } from '../../../../tracks/schema.ts';
import { say } from '../../say.ts';

const whenShipped: Track = {
  id: 'when-shipped',
  title: say('什么时候发货、能不能到', 'When will it ship?'),
  reason: 'delivery',
  keywords: [
    '什么时候发货',
    '几天能到',
    '急着用',
    '能不能快点',
    '物流不动了',
    '预售',
    'when will it ship',
    'how long does it take',
    'need it by',
    'tracking',
  ],
  stages: ['interest', 'payment', 'won'],
  steps: [
    {
      label: say('先问哪天要用', 'Ask for the day'),
      text: say(
        '您哪天要用？我按那天倒着看来不来得及，查一下再答您，不随口说。',
        'Which day do you need it? I’ll count back from there and look it up before I answer, rather than guess.',
      ),
    },
    {
      label: say('给准话，也说没把握的', 'What is sure, and what is not'),
      text: say(
        '查到了：付款以后一般{number}发出，路上多久要看快递，我没法替它打包票。赶得上您那天，我给您盯着；赶不上，我现在就说，您还来得及想别的办法。',
        'I’ve looked it up: it usually leaves {number} after payment. How long the carrier takes I can’t promise. If it makes your day I’ll keep an eye on it; if it doesn’t, I’m saying so now, while you can still find another way.',
      ),
      variants: {
        wechat: say(
          '查到了：付款后一般{number}发出，路上看快递，我不打包票。赶不上您那天我现在就说。',
          'Looked it up: it usually leaves {number} after payment; the carrier I can’t promise. If it won’t make your day, I’m telling you now.',
        ),
      },
    },
    {
      label: say('出了事先去办', 'If it gets stuck'),
      text: say(
        '单号发您了。路上要是不动了，您跟我说一声就行，我去催，有没有结果今天都给您回话，不让您自己打电话。',
        'Here’s the tracking number. If it stops moving, just tell me: I’ll chase it and answer you today either way, so you needn’t call anyone yourself.',
      ),
    },
  ],
  logic: say(
    '随口的“很快”最伤人。先问哪天要用，查了再答，没把握的说没把握。赶不上就早说，客户还来得及换办法，下次还信你。',
    'A casual “soon” does the most harm. Ask for the day, look it up, and call unsure what is unsure. Said early, “it won’t make it” leaves time for another way, and they’ll believe you next time.',
  ),
};

const returns: Track = {
  id: 'returns',
  title: say('不合适能不能退换', 'Can it be returned?'),
  reason: 'trust',
  keywords: [
    '能退吗',
    '退换货',
    '七天无理由',
    '运费谁出',
    '不合适怎么办',
    'can I return it',
    'refund policy',
    'who pays the postage',
    'exchange',
  ],
  stages: ['lead', 'interest', 'payment', 'won'],
  steps: [
    {
      label: say('能退的说清楚', 'What can go back'),
      text: say(
        '能退能换，按页面上写的规则来：在规定的时间里、不影响再卖就可以。哪种情况运费谁出，我发您那一段，下单前看清楚，省得事后为难。',
        'It can go back by the rules on the page: within the time given and fit to be sold again. I’ll send you the part that says who pays the postage in which case; better read before than argued about afterwards.',
      ),
      variants: {
        wechat: say(
          '能退能换，按页面规则：规定时间里、不影响再卖就行。运费谁出那一段我发您，下单前看看。',
          'It can go back by the rules on the page: in time, and fit to sell. Here’s the part on postage, worth reading first.',
        ),
      },
    },
    {
      label: say('不能退的也说', 'And what cannot'),
      text: say(
        '也先说不能退的：页面上写明的那几样，比如贴身的拆了封、定做的。您要的要是在里面，咱们先把尺码、颜色对准再下。',
        'And what can’t: the things the page names, such as underwear once opened or anything made to order. If yours is among them, let’s get size and colour right before you order.',
      ),
    },
    {
      label: say('真要退，我来办', 'If it comes to that'),
      text: say(
        '真要退换，把单号和照片发我就行，我来提交，到哪一步主动跟您说，退款到账之前我都跟着。',
        'If it comes to that, send me the order number and a photo. I’ll file it, tell you at every step, and stay with it until the money is back.',
      ),
    },
  ],
  logic: say(
    '问退换的人是想买，只差一个放心。能退的、不能退的都在下单前说，规则以页面为准，不许页面上没有的。',
    'Who asks about returns wants to buy and lacks only the ease of mind. Say before the order what can go back and what can’t, as the page has it, and promise nothing beyond.',
  ),
};

const genuine: Track = {
  id: 'genuine',
  title: say('担心真假和质量', 'Is it genuine, is it any good?'),
  reason: 'trust',
  keywords: [
    '是正品吗',
    '真的假的',
    '质量怎么样',
    '会不会掉色',
    '起不起球',
    '怕踩雷',
    'is it genuine',
    'is it real',
    'how is the quality',
    'will it last',
  ],
  stages: ['lead', 'interest', 'payment'],
  steps: [
    {
      label: say('认可这个担心', 'A fair worry'),
      text: say(
        '网上买东西担心这个很正常。您最想弄清哪一样：来路、材质，还是别人用下来怎么样？我拿得出来的都给您看，拿不出来的直说没有。',
        'A fair worry when buying online. What would you most like to know: where it comes from, what it’s made of, or how others got on with it? I’ll show you what I have, and say so where I have nothing.',
      ),
    },
    {
      label: say('给看得见的凭据', 'Evidence that can be seen'),
      text: say(
        '这些是我能给的：进货或者授权的凭证、吊牌和细节的实拍、检测那一页。评价您看页面上的，好评差评都在，我不挑着发。有一条差评说到{number}，情况我也照实跟您讲。',
        'This is what I have: papers on where it comes from, pictures of the tag and the details, the test page. Reviews are on the page, good and bad; I don’t pick. One of the bad ones mentions {number}, and I’ll tell you how that stands.',
      ),
      variants: {
        wechat: say(
          '凭证、吊牌和细节实拍发您了。评价看页面，好的坏的都在，我不挑着发。',
          'Papers, tag and close-ups are with you. Reviews are on the page, good and bad; I don’t pick.',
        ),
      },
    },
    {
      label: say('收到可以验', 'Check it when it comes'),
      text: say(
        '收到先验，跟页面写的不一样，拍照发我，我按规则给您处理。您拿去别处验也行，结果不对，该怎么赔按平台规则来。',
        'Check it when it arrives. If it isn’t what the page says, send me a photo and I’ll settle it by the rules. You may have it examined elsewhere too; if it fails, the platform’s rules say what you’re owed.',
      ),
    },
  ],
  logic: say(
    '越说“绝对正品”越像假的。先认可担心，再拿看得见的东西，连差评也讲，最后给验货的退路。没有的凭证不提。',
    'The more often one says “absolutely genuine”, the less it’s believed. Grant the worry, show what can be seen, speak of the bad reviews too, and offer a way to check. Mention no paper you don’t have.',
  ),
};

export const delivery: readonly Track[] = [whenShipped, returns, genuine];
