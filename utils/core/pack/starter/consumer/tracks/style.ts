/** Talk tracks about size, style and colour, for customers tagged 款式偏好. */
import type { Track } from '../../../../tracks/schema.ts';
import { say } from '../../say.ts';

const sizeUnsure: Track = {
  id: 'size-unsure',
  title: say('尺码拿不准', 'Not sure about the size'),
  reason: 'other',
  keywords: [
    '款式偏好',
    '什么码',
    '尺码',
    '偏大还是偏小',
    '怕不合身',
    '身高体重',
    'style preference',
    'what size',
    'does it run small',
    'will it fit',
  ],
  stages: ['lead', 'interest', 'payment'],
  steps: [
    {
      label: say('问三样', 'Three questions'),
      text: say(
        '尺码我帮您对，您告诉我三样就行：平时穿什么码，喜欢合身还是宽松，主要什么场合穿。身高体重愿意说就说，不说也能对。',
        'Let me match the size with you. Three things are enough: the size you usually wear, fitted or loose, and where you’ll wear it. Height and weight only if you like.',
      ),
      variants: {
        wechat: say(
          '帮您对尺码，说三样就行：平时的码、要合身还是宽松、什么场合穿。身高体重不说也可以。',
          'Let me match the size: your usual size, fitted or loose, and where you’ll wear it. No need for height or weight.',
        ),
      },
    },
    {
      label: say('对着尺码表说', 'By the size chart'),
      text: say(
        '对着尺码表看，您这个情况拿平时的码就行；肩或者腰一向觉得紧，就往上拿一个。最准的是找件穿着舒服的旧衣服平铺量一下，跟表里的数对，比我猜得准。',
        'By the chart your usual size should do; if shoulders or waist are often tight on you, take the next one up. Surest of all: lay a piece flat that fits you well, measure it and hold it against the chart. That beats my guess.',
      ),
    },
    {
      label: say('说清不合适怎么办', 'And if it doesn’t fit'),
      text: say(
        '到手真不合身，按页面上的规则退换：吊牌和包装先留着，试穿别下水。运费哪种情况谁出，我现在就发您看，省得到时候不痛快。',
        'If it doesn’t fit, it goes back by the rules on the page: keep tag and wrapping, and don’t wash it before you’re sure. I’ll send you now who pays the postage in which case, so there are no surprises.',
      ),
    },
  ],
  logic: say(
    '拿不准尺码的人要的是一个依据，不是“肯定合适”。问三样，给尺码表和量法，再把退换说在前面，他才敢下单，到手也少一趟折腾。',
    'Someone unsure of the size wants grounds, not “it’ll be fine”. Ask three things, give the chart and a way to measure, and say how returns work before they ask. Then they dare to order, and both sides may be spared a return.',
  ),
};

const styleUnsure: Track = {
  id: 'style-unsure',
  title: say('款式、颜色拿不准', 'Not sure about style or colour'),
  reason: 'other',
  keywords: [
    '款式偏好',
    '哪个好看',
    '选哪个颜色',
    '显黑',
    '好不好搭',
    '有没有实拍',
    '色差',
    'style preference',
    'which one looks better',
    'which colour',
    'real photos',
    'what does it go with',
  ],
  stages: ['lead', 'interest', 'repeat'],
  steps: [
    {
      label: say('问场合和喜好', 'Ask where and what they like'),
      text: say(
        '您主要什么时候用，平时常穿什么颜色？告诉我这两样，我只挑两款给您看，不甩一堆图让您更花眼。',
        'When would you wear it, and what colours do you mostly have? With that I’ll pick just two for you, rather than bury you in pictures.',
      ),
    },
    {
      label: say('发实拍', 'Send real pictures'),
      text: say(
        '发您两款的实拍和短视频，没有调过色。不同的屏幕会有一点差别，您要是特别在意颜色，我跟一张白纸放一起再拍一张给您。',
        'Here are pictures and a short video of both, colours untouched. Screens differ a little; if the colour matters to you, I’ll take another beside a sheet of white paper.',
      ),
      variants: {
        wechat: say(
          '两款的实拍和短视频发您了，没调色。屏幕会差一点，在意颜色我放白纸旁边再拍一张。',
          'Pictures and a short video of both, colours untouched. Screens differ; I can take one beside white paper.',
        ),
      },
    },
    {
      label: say('帮他定，也让他不要', 'Help to decide, and let them decline'),
      text: say(
        '照您说的场合，我会选前一款，好搭；想亮一点就选后一款。都没看上也直说，我记下您的喜好，有对路的再发您，不对路的不发。',
        'For what you describe I’d take the first, it goes with more; for something brighter, the second. If neither is it, just say so. I’ll note what you like and send only what fits.',
      ),
    },
  ],
  logic: say(
    '款式偏好强的客户怕的是选错。先问场合，只给两款，给实拍，再说出自己会选哪个和为什么。图真的没调过色再这么说，夸“都好看”等于没说。',
    'Customers with a taste of their own fear choosing wrong. Ask about the occasion, show two, show them as they are, and say which you’d take and why. Say “untouched” only of pictures that are; “they all look great” says nothing.',
  ),
};

export const style: readonly Track[] = [sizeUnsure, styleUnsure];
