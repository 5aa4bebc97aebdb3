/** Talk tracks about who decides and whether they trust us. */
import type { Track } from '../../../tracks/schema.ts';
import { say } from '../say.ts';

const decisionMaker: Track = {
  id: 'decision-maker-absent',
  title: say('拍板的人没出现', 'The decision maker is absent'),
  reason: 'decision-maker',
  keywords: [
    '要请示领导',
    '我做不了主',
    '老板定',
    '要上会',
    '领导还没看',
    '回去汇报一下',
    'ask my boss',
    'not my decision',
    'management decides',
    'take it to the board',
  ],
  stages: ['interest', 'negotiation'],
  steps: [
    {
      label: say('先认同，再请教', 'Acknowledge and ask'),
      text: say(
        '这种事当然要领导点头。里面的情况您最清楚，我想请教您：领导拍板的时候最看重什么？花多少钱、有没有风险，还是多久见效？',
        'Of course they have to approve it. You know them best: when they decide, what do they look at first? The cost, the risk, or how soon it shows results?',
      ),
      variants: {
        wechat: say(
          '明白，要领导定。请教一下，领导一般最先问什么：价格、风险，还是效果？我按这个给您准备。',
          'Understood, it’s their call. What do they usually ask first: price, risk or results? I’ll prepare for that.',
        ),
      },
    },
    {
      label: say('替他备好材料', 'Arm your contact'),
      text: say(
        '您去汇报，领导大概会问几句：为什么现在做、为什么选这家、不做会怎样。我给您备一页纸，用你们自己的话写，数字您把关，您拿着就能讲。',
        'They will probably ask: why now, why this supplier, what if we do nothing? I’ll prepare one page in your own words. You check the figures, and you can present it as it is.',
      ),
      variants: {
        email: say(
          '主题：{customer} 内部汇报用的一页纸（草稿）\n\n{contact}，您好：\n\n附件是给您内部汇报准备的一页纸，按领导可能问的三个问题写：为什么现在做、为什么选这家、不做会怎样。涉及贵公司的数字我都留了空，请您填您认可的数。\n\n哪里不像你们公司的说法，您直接改，或者告诉我，我来改。\n\n如果领导有技术或者合同上的细节要问，我可以随时接进来，只回答问题，不占您的汇报。',
          'Subject: {customer}: one page for your internal meeting (draft)\n\nDear {contact},\n\nAttached is a page for your internal meeting, built on the three questions they are likely to ask: why now, why this supplier, what if we do nothing. Every figure about your company is left blank for one you stand behind.\n\nWhere it doesn’t sound like your company, change it or tell me and I will.\n\nIf they have questions on technical or contract details, I can dial in at any moment, to answer only; the presentation is yours.',
        ),
      },
    },
    {
      label: say('提议同场', 'Offer to be there'),
      text: say(
        '要是方便，我陪您一起去，一刻钟就够。您主讲，我只在旁边回答细节，省得您来回带话。您看这周还是下周，领导的时间松一点？',
        'If it helps, I’ll come along, a quarter of an hour is enough. You present, I only answer the details, so you don’t need to carry questions back and forth. Is this week or next easier for them?',
      ),
    },
  ],
  logic: say(
    '不绕过联系人去找领导，绕一次就没有下一次。让他有面子、有材料、有人撑腰，他才愿意替你讲。两次都约不上拍板的人，要考虑是不是找错了人。',
    'Never go around your contact: it works once. Give them standing, material and backing, and they will speak for you. If the decision maker can’t be reached twice running, consider whether you’re talking to the right person.',
  ),
};

const firstCooperation: Track = {
  id: 'first-cooperation',
  title: say('第一次合作不放心', 'First time working with us'),
  reason: 'trust',
  keywords: [
    '没合作过',
    '第一次合作',
    '没听说过你们',
    '你们靠谱吗',
    '公司太小',
    '万一做不好',
    'never worked with you',
    'never heard of you',
    'are you reliable',
    'what if it fails',
  ],
  stages: ['lead', 'interest', 'negotiation'],
  steps: [
    {
      label: say('先认同', 'Acknowledge'),
      text: say(
        '第一次合作，谨慎点应该的。您最担心哪一头：怕做不出来、怕做得慢，还是怕付了钱没人管？',
        'It’s right to be careful the first time. What worries you most: that it won’t work, that it will be slow, or that nobody answers once you have paid?',
      ),
    },
    {
      label: say('拿凭据说话', 'Show, do not claim'),
      text: say(
        '光听我说没用，我给您两样东西。一个是跟您情况接近的客户{case}，您直接跟他们的人聊，我不在场；一个是合同，验收标准写清楚，达不到怎么办也写清楚。',
        'My word alone is no use, so here are two things. One is {case}, a customer much like you: talk to them yourself, without me. The other is the contract: what counts as done is in it, and what happens if we fall short.',
      ),
      variants: {
        wechat: say(
          '{case}跟您情况差不多，我跟他们打好招呼了，您可以直接问，好的坏的都问。要不要把联系方式推给您？',
          '{case} is in much the same position. They are willing to talk, good and bad, without me. Shall I put you in touch?',
        ),
        email: say(
          '主题：{customer} 了解我们的两个办法\n\n{contact}，您好：\n\n第一次合作，建议您不要只听我说。\n\n其一，{case}和贵公司情况接近，对方愿意接您的电话，我不参加，您什么都可以问。\n其二，附件是验收标准的草稿，哪些算完成、达不到怎么处理，都写在里面，您的同事可以先改。\n\n您看先做哪一样？',
          'Subject: {customer}: two ways to get to know us\n\nDear {contact},\n\nThis would be our first project together, so please don’t go by my word alone.\n\nFirst, {case} is in a similar position and willing to take your call. I won’t be on it; ask whatever you like.\nSecond, attached is a draft of the acceptance criteria: what counts as done and what happens if it’s not. Your colleagues are welcome to change it.\n\nWhich would you like to start with?',
        ),
      },
    },
    {
      label: say('先做一件小的', 'Start small'),
      text: say(
        '咱们先挑一件小的做，范围小、时间短、怎么算好提前说定。做好了再谈大的，做不好，您的损失也有限。您手上哪件事适合拿来试？',
        'Let’s start with something small: narrow scope, short time, agreed beforehand what good looks like. If it goes well, we talk about more; if not, you have lost little. Which piece of work would suit?',
      ),
    },
  ],
  logic: say(
    '信任靠凭据和小步，不靠形容词。先问怕什么再给证据；案例必须真实、对方同意、客户能自己去问。没有合适的案例，就直接走小步试做。',
    'Trust comes from evidence and small steps, not adjectives. Ask what they fear, then show. A reference must be real, willing, and free to be asked; without one, go straight to a small first job.',
  ),
};

export const people: readonly Track[] = [decisionMaker, firstCooperation];
