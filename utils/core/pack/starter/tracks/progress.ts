/** Talk tracks about the way to a signature: material, contract, and what holds a deal. */
import type { Track } from '../../../tracks/schema.ts';
import { say } from '../say.ts';

const sendMaterial: Track = {
  id: 'send-material',
  title: say('先发点资料看看', '“Send me some material”'),
  reason: 'other',
  keywords: [
    '发点资料',
    '先发资料看看',
    '发我邮箱',
    '有介绍吗',
    '发个方案看看',
    'send me something',
    'send a brochure',
    'email me the details',
  ],
  stages: ['lead', 'interest'],
  steps: [
    {
      label: say('答应，再缩小', 'Yes, and narrow it'),
      text: say(
        '没问题，这就发。资料有好几份，全发过去您也没空看。您最想先看哪块：能做什么、多少钱，还是别人用得怎么样？',
        'Certainly, right away. There’s a good deal of it, more than you’ll have time for. What would you like to see first: what it does, what it costs, or how others get on with it?',
      ),
      variants: {
        wechat: say(
          '好的，马上发。您想先看哪块？A 能做什么 B 大概多少钱 C 同行怎么用的',
          'Sure, coming. What would you like first? A what it does, B roughly what it costs, C how others in your industry use it',
        ),
      },
    },
    {
      label: say('只发一页，带一个问题', 'One page, one question'),
      text: say(
        '我按您说的只发一页，跟你们现在的做法对着写的。您看完告诉我一件事就行：里面哪一条跟你们的情况不一样？',
        'I’ll send a single page on just that, set against the way you work now. When you have read it, tell me one thing: which line doesn’t match your situation?',
      ),
      variants: {
        email: say(
          '主题：{product} 一页说明（按您说的重点）\n\n{contact}，您好：\n\n按您今天说的，附件只有一页，左边是常见的做法，右边是用了{product}之后的做法。\n\n想请您看完告诉我一件事：哪一条跟你们的情况不一样？知道了这一条，我才能给您有用的东西，不会再发一堆资料。\n\n周四上午我给您打个电话，就聊这一条，不方便您直接说。',
          'Subject: {product}: one page on what you asked about\n\nDear {contact},\n\nAs you asked, the attachment is a single page: on the left the usual way of working, on the right the way with {product}.\n\nWhen you have read it, please tell me one thing: which line doesn’t match your situation? Once I know that, I can send you something useful rather than more paper.\n\nI’ll ring you on Thursday morning about that one line. If it doesn’t suit you, just say so.',
        ),
      },
    },
    {
      label: say('约好回头聊', 'Agree to talk'),
      text: say(
        '资料今天就到。周四上午我给您打个电话，就聊您圈出来的那几处，可以吗？要是看完觉得不合适，您直接跟我说，也省您的事。',
        'You’ll have it today. May I ring you on Thursday morning about whatever you marked? And if you find it’s not for you, just say so, it saves us both time.',
      ),
    },
  ],
  logic: say(
    '“发点资料”常常是客气的收尾。答应，但用一个选择题看他真想看什么；发一页、带一个问题、约一个时间。三样都不接，就先放进以后再联系的名单。',
    '“Send me something” is often a polite goodbye. Agree, and let a choice show what they want to see; send one page, with one question and one appointment. If they take up none of the three, leave it for later.',
  ),
};

const contract: Track = {
  id: 'contract-stuck',
  title: say('合同卡在条款或法务', 'Contract stuck with legal'),
  reason: 'other',
  keywords: [
    '法务在看',
    '合同条款',
    '条款有异议',
    '在走合同流程',
    '等盖章',
    '审合同',
    'legal is reviewing',
    'contract terms',
    'redlines',
    'with procurement',
  ],
  stages: ['negotiation'],
  steps: [
    {
      label: say('问停在哪里', 'Where is it?'),
      text: say(
        '法务把关是好事，现在提出来，比签完再扯皮强。想问一下：是还在排队没看到，还是看了、对哪一条有意见？',
        'It’s good that legal looks closely; better now than after signing. Is it still in the queue, or have they read it and object to something?',
      ),
      variants: {
        wechat: say(
          '合同现在是在排队，还是法务对哪条有意见？有意见的话把条款号发我，我马上找我们法务对。',
          'Is the contract in the queue, or is legal unhappy with a clause? If so, send me its number and I’ll take it to our lawyers at once.',
        ),
      },
    },
    {
      label: say('分出必须和最好', 'Must or nice-to-have'),
      text: say(
        '麻烦您把有意见的条款圈出来，每条标一下是“必须改”还是“最好改”。必须改的我们先谈，能让的我尽快回您，让不了的给您一个替代写法，把理由也写上。',
        'Please mark the clauses in question, each as “must change” or “would like to change”. We take the musts first. Where we can agree you’ll hear quickly; where we can’t, you get another wording and the reason.',
      ),
      variants: {
        email: say(
          '主题：{deal} 合同意见汇总表\n\n{contact}，您好：\n\n附件是一张条款意见表，请贵司法务填三栏：条款号、必须改还是最好改、希望怎么改。我们在同一张表上回复，能接受的直接写接受，不能接受的给出替代写法和理由。\n\n这样一轮就能看清还剩几条。剩下的我们约一次电话，双方法务直接谈。\n\n请问法务最快哪天能填完？我让我们的法务把时间留出来。',
          'Subject: {deal}: open points in the contract\n\nDear {contact},\n\nAttached is a table for your legal team with three columns: clause, must or would like to change, wording you want. We’ll answer in the same table: accepted, or another wording with the reason.\n\nOne round will show what is left, and for that we arrange a call between both legal teams.\n\nWhen could they have it filled in? I’ll ask our lawyers to keep time free.',
        ),
      },
    },
    {
      label: say('让两边法务直接谈', 'Lawyer to lawyer'),
      text: say(
        '文件来回发最慢。不如约半小时电话，两边法务直接对，您和我都在，谁改、哪天回，当场说定。周二下午或者周四上午，您看法务哪天行？',
        'Sending files back and forth is slowest. Half an hour on the phone, lawyer to lawyer, with you and me there, and we settle on the spot who changes what by when. Tuesday afternoon or Thursday morning?',
      ),
    },
  ],
  logic: say(
    '先分清是排队还是有意见，两种催法不一样。条款分“必须”和“最好”，谈的就少一半。商务上的让步不要在条款里悄悄给，要给就跟价格一起谈。',
    'First tell a queue from an objection; they need different pushes. Sorting clauses into must and would-like leaves far fewer to discuss. Don’t give away money quietly in the clauses; trade it together with the price.',
  ),
};

const whyStuck: Track = {
  id: 'why-stuck',
  title: say('卡住了：问清卡在哪里', 'Stuck: find out where'),
  reason: 'other',
  keywords: [
    '在走流程',
    '还在讨论',
    '差不多了',
    '等消息吧',
    '快了快了',
    'in process',
    'still discussing',
    'almost there',
    'any day now',
  ],
  stages: ['interest', 'negotiation'],
  steps: [
    {
      label: say('问停在谁那里', 'Who has it now?'),
      text: say(
        '{contact}，想跟您对一下进度，免得我这边准备错方向。这件事现在具体在谁手上，在等什么？',
        '{contact}, may I check where things stand, so that I don’t prepare the wrong thing? Who has it at the moment, and what is it waiting for?',
      ),
    },
    {
      label: say('给几个选项', 'Offer the usual reasons'),
      text: say(
        '一般也就卡在这几样：价格、交期、拍板的人、别家的方案，还有预算。您这边最像哪一个？您点一个，我就只准备这一个，不给您添乱。',
        'It’s usually one of these: the price, the delivery date, the person who decides, another offer, or the budget. Which comes closest? Name one and I’ll work on that alone.',
      ),
      variants: {
        wechat: say(
          '方便的话回个字母：现在主要卡在 A 价格 B 交期 C 领导没定 D 在看别家 E 预算。我就准备这一样。',
          'Just reply with a letter: is it mainly A the price, B the date, C the decision above you, D another offer, or E the budget? I’ll prepare just that.',
        ),
      },
    },
    {
      label: say('换一个承诺', 'Trade for a commitment'),
      text: say(
        '这一条要是解决了，是不是就能往下走？那我回去找主管要支持，明天给您一个能落地的办法。到时候还要谁一起定，咱们一块儿约。',
        'If that were solved, could we go ahead? Then I’ll get backing from my manager and come to you tomorrow with something workable. Who else has to be there when we settle it? Let’s invite them together.',
      ),
      variants: {
        email: say(
          '主题：{deal} 目前的卡点和我们的安排\n\n{contact}，您好：\n\n谢谢您今天说明情况。我理解目前主要卡在：\n\n我们的安排：我会请主管一起看，明天给您一个具体的办法。\n想请您确认：这一条解决之后，下一步由谁、在哪天来定？\n\n如果还有别的顾虑，也请一并告诉我，我一次处理好。',
          'Subject: {deal}: what’s holding us up, and what we’ll do\n\nDear {contact},\n\nThank you for explaining today. As I understand it, this is what’s holding us up:\n\nWhat we’ll do: I’m taking it to my manager, and you’ll have a concrete proposal tomorrow.\nPlease confirm: once it’s solved, who takes the next step, and on which day?\n\nIf anything else worries you, tell me now, so that I can deal with all of it at once.',
        ),
      },
    },
  ],
  logic: say(
    '“在走流程”不是原因。问到人、问到事，再用选择题帮他开口。问出来是哪一种，就换对应的话术；自己解决不了的，写成卡点突破方案找主管。',
    '“It’s in process” isn’t a reason. Ask for the person and the thing, and let a choice help them say it. Then switch to the track for that reason; what you can’t solve alone goes to your manager as a breakthrough plan.',
  ),
};

export const progress: readonly Track[] = [sendMaterial, contract, whyStuck];
