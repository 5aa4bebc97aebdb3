/** Talk tracks about budgets. */
import type { Track } from '../../../tracks/schema.ts';
import { say } from '../say.ts';

const notApproved: Track = {
  id: 'budget-not-approved',
  title: say('预算没批，下季度再说', 'No budget until next quarter'),
  reason: 'budget',
  keywords: [
    '没预算',
    '预算没批',
    '预算不足',
    '下季度再说',
    '明年再说',
    '今年没钱了',
    'no budget',
    'budget not approved',
    'next quarter',
    'next year',
  ],
  stages: ['interest', 'negotiation'],
  steps: [
    {
      label: say('先认同，问清哪一种', 'Acknowledge, and ask which kind'),
      text: say(
        '预算卡住我理解，花钱的事谁家都要过这一关。想跟您确认一下：是今年的额度用完了，还是这件事还没排进去？两种情况，办法不一样。',
        'I understand; money has to pass the same gate everywhere. Let me check which it is: is this year’s budget used up, or was this never put in? The way forward differs.',
      ),
      variants: {
        wechat: say(
          '理解。想问一句：是额度用完了，还是还没排进预算？两种情况我准备的东西不一样。',
          'Understood. Is the budget used up, or was this not put in yet? I would prepare different things.',
        ),
      },
    },
    {
      label: say('算不做的代价', 'What does waiting cost?'),
      text: say(
        '咱们算笔账：放到下个预算期，这中间多花的、少赚的，您估大概是 {number}。这个数站得住，申请的理由就有了；站不住，我也赞成先放一放，不劝您。',
        'Let’s do the maths: if it waits for the next budget, what do you spend or lose in between? Say it comes to {number}. If that figure stands, it’s your case for the money; if it doesn’t, I agree it should wait, and I won’t push.',
      ),
    },
    {
      label: say('给三条路', 'Three ways'),
      text: say(
        '有三条路您挑：先上最要紧的一块，落在您自己能批的额度里；付款分开，跨到下个预算期；或者这次先把方案和预算表备好，窗口一开直接报。下次报预算是什么时候？我提前把材料给您。',
        'You have three ways: start with the most pressing part, inside what you can sign yourself; split the payment into the next budget period; or get the proposal and figures ready now and hand them in when the window opens. When is the next budget due? You’ll have the documents before that.',
      ),
      variants: {
        email: say(
          '主题：{deal} 预算申请材料\n\n{contact}，您好：\n\n按您说的预算情况，我准备了三种走法：先上最要紧的部分、付款分到两个预算期、或者先备好材料等下次申报。各自的金额和时间列在附件第一页。\n\n后面是预算申请用的说明，涉及贵公司的数字都留了空，请您填您能在会上站得住的数。\n\n请告诉我下一次预算申报的日期和格式要求，我在那之前给您定稿。',
          'Subject: {deal}: papers for your budget request\n\nDear {contact},\n\nGiven what you told me about the budget, I have set out three ways: start with the most pressing part, split the payment over two budget periods, or prepare now and apply next time. Amounts and timing are on the first page.\n\nThe pages after it are for the request itself. Every figure about your company is blank, for one you can defend in the meeting.\n\nPlease tell me the date and format of the next budget round, and you’ll have the final version before it.',
        ),
      },
    },
  ],
  logic: say(
    '先分清是没钱还是没排进去。代价让客户自己估，估不出来说明这件事还不急，别硬推。不管选哪条路，都要拿到下次报预算的日期，写成下一步。',
    'First tell “no money left” from “never put in”. Let the customer estimate the cost of waiting; if they can’t, it’s not urgent, so don’t force it. Whichever way they choose, come away with the date of the next budget round and make it the next step.',
  ),
};

export const budget: readonly Track[] = [notApproved];
