/** Talk tracks about our own price. */
import type { Track } from '../../../tracks/schema.ts';
import { say } from '../say.ts';
import { article } from '../sources.ts';

const tooHigh: Track = {
  id: 'price-too-high',
  title: say('客户说太贵了', '“It is too expensive”'),
  reason: 'price',
  keywords: [
    '太贵了',
    '太贵',
    '价格高',
    '价格偏高',
    '超出预期',
    '不值这个价',
    'too expensive',
    'price is too high',
    'costs too much',
    'not worth it',
  ],
  tags: ['价格敏感', 'price-sensitive'],
  stages: ['interest', 'negotiation'],
  steps: [
    {
      label: say('先认同', 'Acknowledge'),
      text: say(
        '您关注成本是对的，换成我来选，也会先看价格。我想先弄明白：您觉得高，是跟预算比、跟别家的报价比，还是跟现在的做法比？',
        'You’re right to look hard at the cost; I’d do the same. So that I answer the right question: is it high against your budget, against another quote, or against what you do today?',
      ),
      variants: {
        wechat: say(
          '理解，价格肯定要看清楚。您说的高，主要是跟预算比，还是跟别家报价比？我好对着说。',
          'Fair enough, the price has to make sense. Is it high against your budget or against another quote? Then I can answer properly.',
        ),
      },
    },
    {
      label: say('拆解价值', 'Break the value down'),
      text: say(
        '咱们把这个价拆开看：产品本身多少、上线多少、后面的服务多少。再看另一头，照现在的做法，一年花在返工、等人、重来上的钱大概是 {number}。真正该跟报价比的是这笔钱。这个数您估得比我准，我们一起算一遍？',
        'Let’s take the price apart: so much for the product, so much for getting it running, so much for service afterwards. Then the other side: what rework, waiting and starting over cost you today, roughly {number} a year. That’s the figure to hold against our quote. You know it better than I do; shall we work it out together?',
      ),
      variants: {
        wechat: say(
          '我把报价拆成三块：产品、上线、服务，各是多少都标了。您对着看一眼，哪一块觉得不值，咱们就聊哪一块。',
          'I’ve split the quote into product, set-up and service, with a price on each. Tell me which part doesn’t feel worth it and we’ll talk about that one.',
        ),
      },
    },
    {
      label: say('对比方案', 'Compare'),
      text: say(
        '同样叫{product}，有的报价不含售后和培训，用起来再一项一项加；我们这份是含的。我给您列一张表，含什么、不含什么、以后可能另付什么，逐项对。用不上的可以先拿掉，咱们分步来。周四我带着表跟您过一刻钟，行吗？',
        'Two quotes for {product} can look alike while one leaves out support and training and adds them later; ours has them in. I’ll put it in a table: what is included, what isn’t, what you may pay for later. Anything you won’t use can come out, and we go in steps. Can I take you through it on Thursday, a quarter of an hour?',
      ),
      variants: {
        email: say(
          '主题：{deal} 报价逐项说明\n\n{contact}，您好：\n\n您提到价格偏高，我把报价拆开整理了一下，附件一页表，分三栏：已经包含的、没有包含的、以后可能另付的。建议拿它跟其他报价按同一口径对，这样比的才是同一个东西。\n\n如果有用不上的部分，可以先去掉，或者分步上，我按您圈出来的重新报。\n\n周四我给您打个电话，把您有疑问的几行过一遍。时间不合适您直接改。',
          'Subject: {deal}: our quote, line by line\n\nDear {contact},\n\nYou said the price looks high, so I have taken the quote apart. The attached page has three columns: what is included, what isn’t, and what you may have to pay for later. It’s worth holding other quotes against the same three columns, so that like is compared with like.\n\nIf there’s a part you won’t use, strike it out and I’ll quote again, or we can go in steps.\n\nI’ll call you on Thursday about the lines you have questions on. If another time is better, just say so.',
        ),
      },
    },
  ],
  logic: say(
    '没弄清跟什么比就降价，客户只会觉得水分还大。顺序是先认同、再拆解价值、最后对比方案。差异只讲能拿出凭据的，不说对手坏话；省下多少钱由客户自己算，他算出来的他才信。',
    'Cutting the price before you know what it’s compared with only says there was air in it. First acknowledge, then break the value down, then compare. Claim only differences you can show, never run the other side down, and let the customer work out the saving: people believe their own figures.',
  ),
  evidence: {
    text: say(
      '三步的说法出自文章。原例里有“节省 30% 的试错成本”，那是那个团队自己的说法，这里留空：填你们算得出来的数。',
      'The three steps come from the article. Its example says “saves 30% of the cost of trial and error”, which is that team’s own claim; here the figure is left blank for one you can work out.',
    ),
    source: article,
  },
};

const discount: Track = {
  id: 'discount-request',
  title: say('要求再降一点', 'Asking for a discount'),
  reason: 'price',
  keywords: [
    '再便宜点',
    '打个折',
    '最低多少',
    '能优惠吗',
    '抹个零',
    '底价',
    'discount',
    'best price',
    'can you do better',
    'lowest price',
  ],
  stages: ['negotiation'],
  steps: [
    {
      label: say('问清是不是最后一关', 'Is this the last hurdle?'),
      text: say(
        '价格我可以去申请。申请之前想跟您确认一句：价格谈妥了，这件事是不是就定了？后面还要不要再过谁？我怕批下来又变，两头都不好交代。',
        'I can go and ask. Before I do: if we agree on the price, is that it, or does anyone else still have to sign off? I’d hate to get it approved and then have it change again, for both our sakes.',
      ),
      variants: {
        wechat: say(
          '价格我去申请。先问一句：这个谈妥就能定吗，后面还要过谁？',
          'I’ll go and ask. One question first: once the price is agreed, is it decided, or does anyone else need to see it?',
        ),
      },
    },
    {
      label: say('有来有往', 'Give and take'),
      text: say(
        '单独降价我这边批不下来，公司要看换来什么。有几样可以谈：付款早一点、合同签长一点、范围先小一点，或者您愿意做我们的参考客户。哪一样对您最容易？',
        'A plain price cut won’t be approved; I need something to bring back. It could be earlier payment, a longer term, a smaller start, or being a reference for us. Which of these is easiest for you?',
      ),
    },
    {
      label: say('写下来再去批', 'Write it down, then ask'),
      text: say(
        '好，那就按刚才说的条件去申请：您这边给什么，我们这边让什么，我写成两行发您，您回个“对”我就去。明天下班前给您准话。要是批了，您那边最快哪天能签？',
        'Good, I’ll ask on those terms. I’ll send you two lines, what you give and what we give; reply “yes” and I’ll take it in. You’ll have a clear answer by the end of tomorrow. If it’s approved, what is the earliest day you can sign?',
      ),
      variants: {
        email: say(
          '主题：{deal} 价格申请条件确认\n\n{contact}，您好：\n\n按今天谈的，我准备这样去申请：\n\n贵方：\n我方：\n\n您看有没有写错的地方。确认后我提交，明天下班前回复您。若获批，请您告诉我贵方最快的签约日期，我好同步安排合同。',
          'Subject: {deal}: terms for the price request\n\nDear {contact},\n\nThis is what I’d like to submit, as discussed today:\n\nYour side:\nOur side:\n\nPlease tell me if anything is wrong. Once you confirm I’ll submit it and come back to you by the end of tomorrow. If it’s approved, let me know the earliest day you can sign, so that I can have the contract ready.',
        ),
      },
    },
  ],
  logic: say(
    '让步要换东西，而且只在最后一关让。先问“谈妥是否就定”，避免层层砍价；条件写成字，双方都不会反悔。',
    'A concession is traded, and only at the last hurdle. Asking “is it settled then?” keeps the price from being cut at every level, and terms in writing don’t drift.',
  ),
};

export const price: readonly Track[] = [tooHigh, discount];
