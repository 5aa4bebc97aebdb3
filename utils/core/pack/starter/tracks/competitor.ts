/** Talk tracks about other suppliers. */
import type { Track } from '../../../tracks/schema.ts';
import { say } from '../say.ts';

const cheaperQuote: Track = {
  id: 'cheaper-quote',
  title: say('别家报价更低', 'A competitor quoted less'),
  reason: 'competitor',
  keywords: [
    '别家更便宜',
    '别家报价低',
    '另一家便宜',
    '人家才多少',
    '竞品压价',
    '他们比你们低',
    'cheaper elsewhere',
    'competitor is cheaper',
    'better offer',
    'lower quote',
  ],
  stages: ['interest', 'negotiation'],
  steps: [
    {
      label: say('先认同', 'Acknowledge'),
      text: say(
        '货比三家应该的。您肯跟我说，就是还在考虑我们，谢谢您。方便问一句，他们那份报价里写了哪些内容？我不打听是哪家，也不问底价，就想看看比的是不是同一个东西。',
        'Of course you compare, and thank you for telling me rather than just going quiet. May I ask what their quote covers? I don’t need the name or the figure, I only want to see whether we’re comparing the same thing.',
      ),
      variants: {
        wechat: say(
          '理解，应该比。方便把对方报价的项目发我看看吗？名字和价格抹掉就行，我只对一下范围。',
          'Makes sense to compare. Could you send me the items in their quote? Black out the name and the prices, I only want to match the scope.',
        ),
      },
    },
    {
      label: say('拆解价值', 'Break the value down'),
      text: say(
        '差价要看差在哪儿：上线派几个人、出了问题多久有人管、培训含不含、以后加人加量怎么算。这些签的时候不显眼，用起来都是钱。我们这几条都写进合同。您最放心不下的是哪一条？',
        'It depends where the difference comes from: how many people set it up, how fast someone answers when it breaks, whether training is in, what growing will cost. None of that stands out at signing, and all of it costs money later. With us these points are in the contract. Which one worries you most?',
      ),
    },
    {
      label: say('对比方案', 'Compare'),
      text: say(
        '我按同一个口径给您做张对照表：同样的范围、同样的服务，用到头一共要付多少。他们确实比我们强的地方我也照实写。您看完要是还觉得他们合适，我不拦您。周三下午给您，电话里一起过一遍？',
        'I’ll make you a table on equal terms: same scope, same service, what you pay in total by the end. Where they are better than us I’ll say so. If after reading it you still think they are the right choice, I won’t stand in your way. You’ll have it Wednesday afternoon; shall we go through it on the phone?',
      ),
      variants: {
        wechat: say(
          '对照表做好了：范围拉平，按总共要付多少来比，对方强的地方我也标了。您先看，周三下午我给您打电话。',
          'The comparison is ready: same scope, total cost, and I marked where they are stronger. Have a look, I’ll ring you Wednesday afternoon.',
        ),
        email: say(
          '主题：{deal} 两份方案同口径对照\n\n{contact}，您好：\n\n附件是按同一口径做的对照：同样的范围、同样的服务要求，列出整个使用期要付的总数，以及各自没有包含的项目。对方强于我们的地方也如实标出。\n\n有两处需要您帮忙核实，我用黄色标了，因为我只能看到我们这一边。\n\n周三下午我给您打电话，就谈黄色那两处和您最在意的一条。',
          'Subject: {deal}: both offers on equal terms\n\nDear {contact},\n\nAttached is a comparison on equal terms: the same scope, the same service level, the total over the whole period of use, and what each offer leaves out. Where the other side is stronger I have said so.\n\nThe entries in yellow need your check, because I can only see our half.\n\nI’ll call on Wednesday afternoon about those and about the point that matters most to you.',
        ),
      },
    },
  ],
  logic: say(
    '不当场降价，不贬低对手。先把口径拉平，再比总数。肯写对方的长处，客户才信你写的差异；如果口径拉平后确实贵，就老实谈值不值，或者缩小范围。',
    'No price cut on the spot and no bad word about the other side. First make the terms equal, then compare totals. Admit their strengths and your differences become credible; if you really are dearer on equal terms, talk about whether it’s worth it, or about a smaller scope.',
  ),
};

const stillComparing: Track = {
  id: 'need-to-compare',
  title: say('还要再比较比较', 'Still comparing'),
  reason: 'competitor',
  keywords: [
    '再比较比较',
    '再看看',
    '考虑考虑',
    '货比三家',
    '还在选型',
    '多看几家',
    'still comparing',
    'think about it',
    'other options',
    'shop around',
  ],
  stages: ['interest'],
  steps: [
    {
      label: say('问到哪一步', 'Where are you now?'),
      text: say(
        '应该的，选错了换起来更折腾。您现在比到哪一步了？是还在看都有谁，还是剩两三家在抠细节？',
        'You should; choosing wrong costs more than choosing slowly. How far have you got? Still finding out who there is, or down to two or three and looking at details?',
      ),
    },
    {
      label: say('一起定标准', 'Agree on what counts'),
      text: say(
        '比来比去最怕标准一直变。我替您想了几条：最头疼的那件事能不能解决，上线要你们出多少人，出了问题找谁，过几年还够不够用。您看缺哪条，哪条最重？按您的排，不按我的。',
        'Comparing goes in circles when the yardstick keeps moving. I’d look at a few things: does it solve what hurts most, how many of your people it takes, who answers when it breaks, will it still fit in a few years. What is missing, and what weighs most? Your order, not mine.',
      ),
      variants: {
        wechat: say(
          '给您列了几条选型标准，您划掉不要的、补上缺的，再标一下哪条最重要。拿着它去问谁家都公平，包括我们。',
          'Here is a short list of criteria. Cross out, add, and mark the one that matters most. It’s fair to put to anyone, us included.',
        ),
        email: say(
          '主题：{customer} 选型对照标准（供您修改）\n\n{contact}，您好：\n\n附上一页选型标准，分四块：要解决的问题、上线需要的配合、售后、今后的扩展。每块留了空白，请按你们的情况删改，并标出最看重的一条。\n\n您定稿之后，我先按它给自己打分，弱项也写上，您可以拿同一张表去问其他家。\n\n想请教：你们打算什么时候出结果、由谁来定？我好在那之前把该补的补齐。',
          'Subject: {customer}: criteria for your comparison (please edit)\n\nDear {contact},\n\nAttached is a page of criteria in four parts: the problem to solve, what your people have to contribute, support, and room to grow. Each part has space; please edit it and mark the one that matters most.\n\nOnce it’s yours, I’ll rate us against it first, weak points included, and you can put the same page to the others.\n\nMay I ask when you mean to decide, and who decides? Then I can have everything ready before that.',
        ),
      },
    },
    {
      label: say('约结果日', 'Agree on the day'),
      text: say(
        '标准定了，我先给我们自己打一遍分，弱的地方也写上，您拿同一张表去问别家。您打算哪天出结果？前一天我跟您对一次，有没说清楚的当场补上。',
        'Once the criteria stand, I’ll rate us first, weak points included, and you put the same page to the others. Which day do you mean to decide? Let’s speak the day before, so that nothing is left unclear.',
      ),
    },
  ],
  logic: say(
    '“再比较比较”有真有假。真在比的人说得出比到哪一步、按什么比；说不出来的，多半是另有顾虑，转去问卡点。帮客户定标准的人，往往也最清楚怎么答。',
    '“Still comparing” may be true or polite. Whoever is really comparing can say how far and by what; if not, something else is in the way: ask what. The one who helped to write the criteria also knows best how to answer them.',
  ),
};

const hasSupplier: Track = {
  id: 'has-supplier',
  title: say('已经有供应商了', 'Already has a supplier'),
  reason: 'competitor',
  keywords: [
    '已经有供应商了',
    '在用别家的',
    '有固定合作的',
    '暂时不需要',
    '不打算换',
    'already have a supplier',
    'happy with our vendor',
    'not interested',
    'no need right now',
  ],
  stages: ['lead', 'interest'],
  steps: [
    {
      label: say('不劝换', 'Do not ask them to switch'),
      text: say(
        '有稳定的供应商是好事，我不是来劝您换的。就请教一句：现在用的这家，您最满意哪一点？有没有哪一点是您一直忍着的？',
        'A supplier you can rely on is worth keeping, and I’m not here to make you switch. One question: what do you like most about them, and is there anything you simply put up with?',
      ),
      variants: {
        wechat: say(
          '明白，不劝您换。就问一句：现在这家有没有哪点是您一直将就的？没有的话我就不打扰了。',
          'Understood, I won’t ask you to switch. Is there one thing you put up with today? If not, I’ll leave you in peace.',
        ),
      },
    },
    {
      label: say('只对那一点', 'Answer that one point'),
      text: say(
        '您说的这一点，要是正好是我们拿手的，我给您看一个具体做法；要是不是，我直接跟您说帮不上，不耽误您时间。',
        'If that point happens to be what we’re good at, I’ll show you exactly how we do it. If it isn’t, I’ll say so and save you the time.',
      ),
    },
    {
      label: say('留个备选', 'Be the second choice'),
      text: say(
        '不用换，先把我们当个备选。哪天他们忙不过来，或者合同快到期想比个价，您拿一小单试试我们。合同大概什么时候到期？快到的时候我跟您打个招呼。',
        'No need to switch; keep us as your second choice. When they are overbooked, or before you renew and want a price to compare, try us on something small. When does your contract end? I’ll get in touch shortly before.',
      ),
    },
  ],
  logic: say(
    '劝人换供应商等于说他当初选错了。问满意在哪、忍着哪，找到一个具体的缺口；没有缺口就体面退出，记下合同到期日，到时再来。',
    'Asking someone to switch tells them they chose badly. Ask what they like and what they put up with; find one gap. If there’s none, leave gracefully, note when the contract ends, and come back then.',
  ),
};

export const competitor: readonly Track[] = [cheaperQuote, stillComparing, hasSupplier];
