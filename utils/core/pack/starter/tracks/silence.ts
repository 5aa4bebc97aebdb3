/** Talk tracks for customers who have gone quiet. */
import type { Track } from '../../../tracks/schema.ts';
import { say } from '../say.ts';

const afterQuote: Track = {
  id: 'silence-after-quote',
  title: say('报价后没动静', 'Silence after the quote'),
  reason: 'silence',
  keywords: [
    '不回消息',
    '已读不回',
    '报价后没动静',
    '没下文了',
    '联系不上',
    'no reply',
    'gone quiet',
    'ghosted',
    'not responding',
  ],
  stages: ['interest', 'negotiation'],
  steps: [
    {
      label: say('第一次：带点新东西', 'First: bring something new'),
      text: say(
        '{contact}您好，报价发您之后我又核了一遍，服务范围和付款那两段写得不够清楚，我重新理成了一页。您翻一眼，哪里还有疑问，我直接改。',
        'Hello {contact}, I went over the quote again after sending it; the parts on service and payment were not clear enough, so I’ve put them on one page. Have a look, and tell me what to change.',
      ),
      variants: {
        email: say(
          '主题：{deal} 报价补充说明（一页）\n\n{contact}，您好：\n\n报价发出后我又核对了一遍，服务范围和付款方式两处写得不够清楚，附件是重新整理的一页，可以直接替换原来的第二页。\n\n您如果正在内部走流程，这一页应该能省您一些解释。有要改的地方，您圈出来就行。',
          'Subject: {deal}: one page to clarify our quote\n\nDear {contact},\n\nAfter sending the quote I checked it again. Service and payment were not clear enough, so the attached page replaces those parts.\n\nIf you’re taking it through your company just now, it should spare you some explaining. Mark anything you want changed.',
        ),
      },
    },
    {
      label: say('第二次：给选择题', 'Second: multiple choice'),
      text: say(
        '您不用多写，回个字母就行：A 价格还要再谈；B 内部还在走流程；C 已经定了别家；D 这事先放一放。选哪个都没关系，我好知道怎么配合您。',
        'No need to write much, just reply with a letter: A the price needs another talk; B it’s going through your company; C you have chosen someone else; D it’s on hold. Any of them is fine, I only want to know how to be useful.',
      ),
      variants: {
        call: say(
          '{contact}您好，不耽误您，就想知道报价这件事现在是哪种情况：价格还要谈，内部在走流程，还是先放一放了？哪种都没关系，我好知道怎么配合您。',
          'Hello {contact}, I’ll be brief. Where does the quote stand: does the price need another talk, is it going through your company, or is it on hold? Any of them is fine, I only want to know how to be useful.',
        ),
      },
    },
    {
      label: say('第三次：体面收尾', 'Third: close gracefully'),
      text: say(
        '{contact}，看来这件事眼下不是您的重点，我先不追着您了。报价和资料我都留着，有变化影响到您，我再跟您说。哪天要重新启动，您说一声就行，我接着跟。',
        '{contact}, it seems this isn’t a priority just now, so I’ll stop chasing you. I’m keeping the quote on file, and will write only if something changes that affects you. When you want to pick it up again, one word is enough.',
      ),
      variants: {
        email: say(
          '主题：{deal} 先放在这里\n\n{contact}，您好：\n\n几次没有收到回音，我想这件事眼下不在您的重点里，就先不打扰了。\n\n报价和资料我这边都留着。如果报价的有效期或者条件有变化，我会写信告诉您，除此之外不再追问。\n\n哪天要继续，回复这封邮件就行。祝一切顺利。',
          'Subject: {deal}: leaving it here for now\n\nDear {contact},\n\nHaving heard nothing, I take it that this isn’t a priority just now, and I’ll leave you in peace.\n\nI’m keeping the quote on file. If its validity or terms change I’ll write; otherwise I won’t ask again.\n\nIf you’d like to pick it up again, just reply to this message. All the best.',
        ),
      },
    },
  ],
  logic: say(
    '每次都带点新东西，不发“在吗”“考虑得怎么样了”。三次隔开几天，一次比一次轻：给内容、给选择、给台阶。收尾那条常常能换来一句实话。改报价说明那一步要真的改了再发。',
    'Bring something new each time; never “any news?”. Leave some days between the three, each lighter than the last: content, a choice, a way out. The closing message often brings a straight answer. Send the first one only if you really did rework the page.',
  ),
};

const reactivate: Track = {
  id: 'idle-deal',
  title: say('久未联系，重新捡起来', 'Picking up a neglected deal'),
  reason: 'silence',
  keywords: [
    '好久没联系',
    '上次聊完没下文',
    '断了联系',
    '一直没跟进',
    'lost touch',
    'long time no talk',
    'fell through the cracks',
  ],
  stages: [],
  steps: [
    {
      label: say('认账，再问近况', 'Own it, then ask'),
      text: say(
        '{contact}您好，咱们上次联系是 {lastTouch}，后来我没跟上，是我的问题。今天不是来催单的，就想问问：您当时想解决的那件事，现在怎么样了？',
        'Hello {contact}, we were last in touch on {lastTouch}, and I didn’t follow up; that’s on me. I’m not calling to sell. The thing you wanted to solve then, how does it stand today?',
      ),
      variants: {
        wechat: say(
          '{contact}您好，上次聊是 {lastTouch}，后来我没跟上，抱歉。您当时说的那件事现在解决了吗？',
          'Hello {contact}, we were last in touch on {lastTouch} and I didn’t follow up, sorry. Has the matter you mentioned been solved?',
        ),
      },
    },
    {
      label: say('带一样有用的', 'Bring something useful'),
      text: say(
        '顺便跟您说个事：{case}当时跟您的情况很像，他们后来怎么做的，我理成了一页，走了什么弯路也写了。发您看看？',
        'By the way: {case} were in much the same position. I’ve put on one page what they did, including what went wrong. Shall I send it?',
      ),
    },
    {
      label: say('请他选一条', 'Let them choose'),
      text: say(
        '您看现在是哪种：还要做，咱们重新排个时间；不做了，您说一声，我就不打扰了；还没定，您给我个日子，我到那天再问。',
        'Which is it: still on, and we set a new date; off, and I won’t bother you again; or undecided, and you give me a day to ask?',
      ),
      variants: {
        wechat: say(
          '您回个字母就行：A 还要做，约时间；B 不做了；C 还没定，您说个日子我再来问。',
          'Just reply with a letter: A still on, let’s set a time; B off; C undecided, name a day and I’ll ask again.',
        ),
      },
    },
  ],
  logic: say(
    '隔久了直接推产品，客户只会觉得你缺单。先认账，再问他的事，带一样有用的东西，最后让他选继续、结束还是改期。三个答案都能让这条商机往前走。',
    'After a long gap a pitch only shows that you need the order. Own the gap, ask about their matter, bring something useful, then let them choose: on, off, or later. Each of the three answers moves the deal.',
  ),
};

export const silence: readonly Track[] = [afterQuote, reactivate];
