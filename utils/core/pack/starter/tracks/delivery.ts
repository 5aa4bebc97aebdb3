/** Talk tracks about delivery, trials and samples. */
import type { Track } from '../../../tracks/schema.ts';
import { say } from '../say.ts';
import { article } from '../sources.ts';

const deliveryDate: Track = {
  id: 'delivery-date',
  title: say('质疑交付周期', 'Doubts about the delivery date'),
  reason: 'delivery',
  keywords: [
    '交期太长',
    '来不及',
    '什么时候能交付',
    '能按时吗',
    '上线要多久',
    '交付周期',
    'lead time',
    'delivery date',
    'too long to deliver',
    'will it be on time',
  ],
  stages: ['interest', 'negotiation'],
  steps: [
    {
      label: say('先认同', 'Acknowledge'),
      text: say(
        '交期您盯得紧是对的，晚一天，着急的是您。我先问一句：这个日子后面顶着什么？是开业、验收，还是别的项目在等？知道哪天真不能动，我才好倒着排。',
        'You’re right to press on the date; if it slips, you’re the one who pays. What hangs on it: an opening, an acceptance test, another project waiting? Once I know which day really can’t move, I can plan back from it.',
      ),
      variants: {
        wechat: say(
          '交期我重视。您最晚哪天要用上，那天后面顶着什么事？我按这个倒排。',
          'The date matters to me too. What is the latest day you need it, and what hangs on that day? I’ll plan back from there.',
        ),
      },
    },
    {
      label: say('拆开工期', 'Take the schedule apart'),
      text: say(
        '我把工期拆成几段给您看：哪几段我们自己能压，哪几段要您配合，比如确认需求、给数据、安排人。每段写清谁负责、哪天完。容易拖的都在交接那一下，咱们先把那几个点钉死。',
        'I’ll break the schedule into phases: those we can shorten ourselves, and those where we need you, to confirm the requirements, hand over data, free someone up. Each has a name and a date. Delays happen at the handovers, so let’s fix those first.',
      ),
    },
    {
      label: say('给两种走法', 'Offer two ways'),
      text: say(
        '两种走法您挑：一种整体交，按排期来；一种先交您最急的那块，剩下的跟着上。日期我今天找交付的同事核，给您的是他们认的日子，不是我拍脑袋的。明天下午回您，行吗？',
        'Two ways to go: everything at once, on the planned date; or the part you need most first, and the rest to follow. I’ll check with our delivery team today, so the date you get is theirs and not my wish. You’ll have it tomorrow afternoon, all right?',
      ),
      variants: {
        email: say(
          '主题：{deal} 交付排期（已与交付团队核对）\n\n{contact}，您好：\n\n附件是交付排期，每一段写明负责人和完成日期。需要贵方配合的节点单独列在最后，请您看看能否按时安排。\n\n两种走法供选择：整体交付，或者先交最急的部分、其余跟进。日期已经由我们的交付负责人确认。\n\n如果中间有节点要变，我会提前告诉您，并说明对最后日期的影响。请您回复选哪一种，我就锁定排期。',
          'Subject: {deal}: delivery plan, checked with our delivery team\n\nDear {contact},\n\nAttached is the plan, each phase with an owner and a finishing date. The points where we need your side are listed at the end; please see whether you can arrange them.\n\nThere are two ways: everything at once, or the most urgent part first and the rest to follow. The dates are confirmed by the person responsible for delivery.\n\nShould a step move, I’ll tell you beforehand and say what it does to the final date. Let me know which way you prefer and I’ll reserve the slot.',
        ),
      },
    },
  ],
  logic: say(
    '不当场拍日期。先问日期背后的事，再把工期拆到人，最后给两种走法让客户选。承诺由交付同事认领，销售说了不算的日子不要说。',
    'Never promise a date on the spot. Ask what hangs on it, put names on the phases, then offer two ways. The date belongs to the delivery team; don’t say one that’s not yours to give.',
  ),
  evidence: {
    text: say(
      '文章把“客户质疑交付周期”当作谈判阶段的典型卡点。',
      'The article names doubts about delivery time as a typical block in negotiation.',
    ),
    source: article,
  },
};

const trial: Track = {
  id: 'trial-pending',
  title: say('试用或样品没有结论', 'Trial or sample without a result'),
  reason: 'delivery',
  keywords: [
    '还在试用',
    '样品在测',
    '测试结果没出来',
    '还没测完',
    '送样',
    'POC',
    'still testing',
    'trial is not finished',
    'sample is being tested',
    'waiting for results',
  ],
  stages: ['interest', 'negotiation'],
  steps: [
    {
      label: say('先帮忙', 'Help first'),
      text: say(
        '试得怎么样我不催，先问有没有卡住的地方。现在谁在用、用到哪一步、哪里不顺手？我让技术同事直接找他，省得您在中间传话。',
        'I’m not chasing the result; I want to know whether anything is in the way. Who is using it, how far have they got, what is awkward? Our engineer can call them directly, so that you don’t need to pass messages.',
      ),
      variants: {
        wechat: say(
          '{contact}，试用这边有没有卡住的地方？把用的同事推给我，我让技术直接帮他看。',
          '{contact}, is anything in the way with the trial? Put me in touch with whoever is using it and our engineer will help them directly.',
        ),
      },
    },
    {
      label: say('补上标准', 'Agree on what passes'),
      text: say(
        '咱们好像还没说定：试到什么程度算通过？我先提一版：看哪几个指标、谁来判断、哪天出结论。您改成您的，咱们就按您的来。',
        'I think we never agreed on what counts as a pass. Let me suggest: which measures we look at, who judges, and which day. Change it until it’s yours, and we go by that.',
      ),
      variants: {
        email: say(
          '主题：{deal} 试用的通过标准（请您修改）\n\n{contact}，您好：\n\n为了让试用有个结论，我拟了一份通过标准，请您按你们的要求改：\n\n看什么：\n达到多少算通过：\n谁来判断：\n哪天出结论：\n通过之后的下一步：\n\n您改完我们双方都照它执行。试用期间有任何问题，我们的技术同事可以直接对接您这边的使用人。',
          'Subject: {deal}: what counts as a pass (please edit)\n\nDear {contact},\n\nSo that the trial ends with a result, here is a draft for you to change:\n\nWhat we look at:\nWhat counts as a pass:\nWho judges:\nThe day of the result:\nThe next step after a pass:\n\nOnce you have edited it, both sides go by it. While the trial runs, our engineer can work directly with the people using it.',
        ),
      },
    },
    {
      label: say('把结论会先约上', 'Book the result now'),
      text: say(
        '那结论就放在那一天。我把试用记录带上，您请上用的人和拍板的人，过半个小时：通过了下一步怎么走，没通过差在哪儿、要不要再试。咱们先把时间定下来，您看周几合适？',
        'Then that’s the day. I’ll bring the trial notes; you bring the people who used it and the one who decides. Half an hour: if it passed, what next; if not, what is missing and whether to try again. Let’s hold the slot now. Which weekday suits you?',
      ),
    },
  ],
  logic: say(
    '试用拖着，多半是没有标准、没有日期、没有人负责判断。补齐这三样，比催十次有用。没通过也是结论，早知道早改。',
    'A trial drags on because there is no yardstick, no date, or nobody to judge it. Settling those three does more than any number of reminders. A fail is a result too, and better early.',
  ),
};

export const delivery: readonly Track[] = [deliveryDate, trial];
