/** Talk tracks about time: too busy, slipping dates, and a next step with a day. */
import type { Track } from '../../../tracks/schema.ts';
import { say } from '../say.ts';

const tooBusy: Track = {
  id: 'too-busy',
  title: say('最近太忙', 'Too busy right now'),
  reason: 'timing',
  keywords: [
    '最近太忙',
    '没时间',
    '过段时间再说',
    '月底再说',
    '忙完这阵',
    '在开会',
    'too busy',
    'no time',
    'call me later',
    'not a good time',
  ],
  stages: [],
  steps: [
    {
      label: say('只问一句', 'One question'),
      text: say(
        '您先忙，我就问一句：上次说的那件事，是现在不急了，还是急，只是排不开？',
        'I’ll let you go, just one question: has it become less urgent, or is it still urgent and you just can’t fit it in?',
      ),
      variants: {
        wechat: say(
          '知道您忙，就一句：{product}这件事是先放一放，还是要做、只是排不开？回我“放”或者“排”就行。',
          'I know you’re busy. {product}: on hold, or going ahead as soon as there’s room? A single word, “hold” or “go”, is enough.',
        ),
      },
    },
    {
      label: say('把事变小', 'Make it smaller'),
      text: say(
        '要是排不开，我把需要您定的事缩成两道选择题发您微信，您路上看一眼，回个字母就行。其他的我来准备。',
        'If there’s no room, I’ll boil what you need to decide down to two multiple-choice questions and message them to you. Answer with a letter on your way somewhere; the rest is on me.',
      ),
      variants: {
        wechat: say(
          '需要您定的就两件，您回字母就行：\n先上哪块？A 最急的一块 B 全部一起\n什么时候碰？A 这周 B 下周\n其他的我来准备。',
          'I only need two things from you, just reply with a letter each:\nWhat first? A the most urgent part, B everything\nWhen do we talk? A this week, B next week\nI’ll prepare the rest.',
        ),
      },
    },
    {
      label: say('放一放也要有日子', 'On hold, with a date'),
      text: say(
        '真要放一放也没关系，您给我个日子，那天之前我不打扰您。下月初，还是下月中？',
        'If it has to wait, that’s fine. Give me a date and I’ll leave you alone until then. The beginning of next month, or the middle?',
      ),
    },
  ],
  logic: say(
    '“忙”可能是真忙，也可能是不想做。一句话分清：放，还是排不开。真忙就替他把决定变小，不想做就拿个日子离开。别在他忙的时候讲产品。',
    '“Busy” may mean busy or unwilling. One question tells them apart. If busy, make the decision smaller; if unwilling, leave with a date. Never pitch to someone who has just said they have no time.',
  ),
};

const slipping: Track = {
  id: 'close-date-slipping',
  title: say('签约日期一拖再拖', 'The closing date keeps slipping'),
  reason: 'timing',
  keywords: [
    '再等等',
    '推迟',
    '往后放一放',
    '下个月再签',
    '还要等一等',
    '先缓缓',
    'push it back',
    'delayed',
    'next month',
    'postponed',
  ],
  stages: ['interest', 'negotiation'],
  steps: [
    {
      label: say('问变了什么', 'What changed?'),
      text: say(
        '咱们原来说的是 {closeDate} 定下来，现在看要往后走。我不是催您，就想弄明白：中间是哪件事变了？',
        'We had said {closeDate}, and it looks as if that will move. I’m not pressing you; I’d like to understand what changed.',
      ),
      variants: {
        wechat: say(
          '{contact}，之前说的 {closeDate} 看样子要往后。是哪件事变了？我好跟着调整，不催您。',
          '{contact}, it looks as if {closeDate} will move. What changed? I’m not pressing, I just want to adjust with you.',
        ),
      },
    },
    {
      label: say('从要用的那天倒排', 'Plan back from the day of use'),
      text: say(
        '那咱们从您真正要用上的那天往回排：要用，得先上线；上线之前要备货、安排人；再往前是合同和审批。这么一排，最晚哪天得签？哪一步最容易拖？',
        'Then let’s plan back from the day you really need it. Before that it must be running; before that, stock and people; before that, contract and approvals. On that count, what is the latest day to sign, and which step is most likely to drag?',
      ),
    },
    {
      label: say('重新定一个都信的日子', 'A date both believe'),
      text: say(
        '日子宁可晚一点，也别定一个咱俩都不信的。咱们重新写一个，每一步谁来做都写上，我发您确认。哪一步您心里没底，现在说，我去想办法；要是今年确实不做了，您也直说，我不耽误您。',
        'Better a later date than one neither of us believes. Let’s write a new one, with a name on every step, and I’ll send it to you to confirm. If a step feels shaky, say so now and I’ll see what I can do. And if it won’t happen this year, tell me plainly and I won’t take more of your time.',
      ),
      variants: {
        email: say(
          '主题：{deal} 重新排的时间表\n\n{contact}，您好：\n\n按今天说的，从贵方要用上的那天往回排，时间表在附件，每一步写了由谁负责。请您看两件事：\n\n一、日期您信不信，不信的直接改；\n二、有没有漏掉的审批或者人。\n\n如果这个项目的安排有大的变化，也请直接告诉我，我会按您的节奏来。',
          'Subject: {deal}: a new timetable\n\nDear {contact},\n\nAs discussed, the attached timetable runs back from the day you need it, with a name on every step. Please check two things:\n\nwhether you believe the dates (change any you don’t), and\nwhether an approval or a person is missing.\n\nIf plans for this project have changed altogether, please say so plainly, and I’ll go at your pace.',
        ),
      },
    },
  ],
  logic: say(
    '一再推迟，往往是有件事没说出来，或者日期从一开始就是随口定的。先问变了什么，再从要用的那天倒排，定一个双方都信的日期。给对方说“不做了”的台阶，比收一个假日期强。',
    'A date that keeps moving hides something unsaid, or was never meant. Ask what changed, plan back from the day of use, and settle on a date both believe. Making it easy to say “not this year” beats another date nobody means.',
  ),
};

const nextStep: Track = {
  id: 'dated-next-step',
  title: say('约一个有日期的下一步', 'Agree on a dated next step'),
  reason: 'timing',
  keywords: [
    '回头再说',
    '保持联系',
    '有需要找你',
    '再联系',
    '等我消息',
    'keep in touch',
    'get back to you',
    'talk later',
    'let you know',
  ],
  stages: [],
  steps: [
    {
      label: say('复述一遍', 'Sum up'),
      text: say(
        '我把今天说的捋一遍，您听听对不对：您最想解决的是这件事，您那边还要内部确认，我这边要补材料。有没有我理解偏的？',
        'Let me sum up and you tell me if I have it right: this is what you most want solved, you still have to check internally, and I owe you the documents. Did I get anything wrong?',
      ),
    },
    {
      label: say('定事、定人、定日子', 'What, who, when'),
      text: say(
        '那咱们把下一步说定：谁、做什么、哪天。我先说我的，材料明天下班前到您手上。您那边内部确认，大概哪天能有结果？咱们就在那天之后碰一下。',
        'Then let’s settle the next step: who, what, which day. Mine first: you’ll have the documents by the end of tomorrow. When do you expect an answer on your side? Let’s talk right after that.',
      ),
      variants: {
        wechat: say(
          '{contact}，材料我明天下班前发您。您内部确认大概哪天有结果？咱们约在第二天上午通个话，我先把时间留出来。',
          '{contact}, you’ll have the documents by the end of tomorrow. Which day do you expect an answer on your side? Let’s speak the morning after; I’ll hold the time.',
        ),
      },
    },
    {
      label: say('写下来发过去', 'Put it in writing'),
      text: say(
        '我这就把刚才约的三条发您微信，您看一眼，没问题就按这个来。有变化您随时说一声，我来调。',
        'I’ll message you what we just agreed; have a look, and if it’s right we go by it. If anything changes, tell me and I’ll rearrange.',
      ),
      variants: {
        wechat: say(
          '{contact}，记一下今天约的：\n我：明天下班前发材料\n您：内部确认，周三前\n碰头：周四上午，电话\n有变您说一声，我来调。',
          '{contact}, what we agreed today:\nMe: documents by the end of tomorrow\nYou: internal check by Wednesday\nNext: call on Thursday morning\nIf anything changes, tell me and I’ll rearrange.',
        ),
        email: say(
          '主题：{deal} 今天约定的下一步\n\n{contact}，您好：\n\n今天谈的整理如下，请您看有没有出入：\n\n要解决的问题：\n我方：明天下班前发材料\n贵方：周三前内部确认\n下次沟通：周四上午，电话\n\n如果时间要变，您回复这封邮件就行，我来调整。',
          'Subject: {deal}: next steps from today\n\nDear {contact},\n\nHere is what we agreed today; please correct anything I have wrong:\n\nThe problem to solve:\nOur side: documents by the end of tomorrow\nYour side: internal check by Wednesday\nNext conversation: Thursday morning, by phone\n\nIf a date has to move, just reply here and I’ll rearrange.',
        ),
      },
    },
  ],
  logic: say(
    '“回头再说”不是下一步，有日期才是。先说自己哪天交什么，再问对方哪天有结果，客户就不觉得是被催。约好之后填进 CRM 的下一步，面板就不会再提醒。',
    '“We’ll be in touch” isn’t a next step; a date is. Say first what you’ll do by when, then ask for theirs, and nobody feels pushed. Enter it as the next step in the CRM and the panel stops reminding you.',
  ),
};

export const timing: readonly Track[] = [tooBusy, slipping, nextStep];
