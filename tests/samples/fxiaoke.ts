/** Sample Fxiaoke deals: invented people and companies, on a full page and as a slide-over. */
import type { FxiaokeLayout, FxiaokePage } from '#tests/pages/fxiaoke.ts';
import type { Days } from './days.ts';

export interface FxiaokeSample {
  title: string;
  layout: FxiaokeLayout;
  page: FxiaokePage;
}

const id = (last: number) => `64f0a1c2d3e4f5061728${String(last).padStart(4, '0')}`;
const stages = ['初步接触', '需求确认', '方案报价', '谈判', '赢单'];

export const fxiaokeSamples = ({ day, time }: Days): FxiaokeSample[] => [
  {
    title: '纷享销客 · 谈判 8 天没动静',
    layout: 'full',
    page: {
      id: id(201),
      values: {
        name: '城南医院护理呼叫系统',
        account_id: '城南医院',
        amount: '860,000.00',
        close_date: day(-9),
        sales_stage: '谈判',
        sales_status: '进行中',
        stg_changed_time: time(8),
        probability: '80',
        last_followed_time: time(7, 'yyyy-MM-dd', 16),
        owner: '韩梅梅',
        create_time: time(52),
        created_by: '韩梅梅',
      },
      custom: [['客户级别', 'B']],
      summary: ['sales_stage', 'amount', 'owner'],
      stages,
      feed: [
        {
          author: '韩梅梅',
          time: time(7, 'yyyy-MM-dd', 16),
          text: '客户说交付周期太长，要再确认排期',
        },
        { author: '韩梅梅', time: time(15), text: '已发方案与报价' },
      ],
      tabs: [
        {
          name: '修改记录',
          rows: [
            ['字段', '修改前', '修改后', '修改人', '修改时间'],
            ['商机阶段', '方案报价', '谈判', '韩梅梅', time(8)],
            ['预计成交日期', day(10), day(0), '韩梅梅', time(12)],
            ['预计成交日期', day(0), day(-9), '韩梅梅', time(9)],
          ],
        },
      ],
    },
  },
  {
    title: '纷享销客 · 正常推进',
    layout: 'full',
    page: {
      id: id(202),
      values: {
        name: '启明学校班牌二期',
        account_id: '启明学校',
        amount: '145,000.00',
        close_date: day(-40),
        sales_stage: '需求确认',
        sales_status: '进行中',
        stg_changed_time: time(3),
        last_followed_time: time(0, 'yyyy-MM-dd', 9),
        owner: '韩梅梅',
        create_time: time(6),
      },
      custom: [['下一步计划', `${day(-2)} 带样机演示`]],
      stages,
      // What the popup counts for today without a click.
      feed: [
        {
          author: '韩梅梅',
          time: time(0, 'yyyy-MM-dd', 9),
          text: '约好演示时间',
          type: '打电话',
        },
      ],
      tabs: [
        {
          name: '销售记录(1)',
          rows: [
            ['互动类型', '记录内容', '创建人', '创建时间'],
            ['微信', '发了样机照片', '韩梅梅', day(0)],
          ],
        },
      ],
    },
  },
  {
    title: '纷享销客 · 列表上的滑出详情，从未跟进',
    layout: 'slide-over',
    page: {
      id: id(203),
      values: {
        name: '东港冷链温控试点',
        account_id: '东港冷链',
        amount: '0.00',
        close_date: day(-60),
        sales_stage: '初步接触',
        sales_status: '进行中',
        stg_changed_time: time(5),
        last_followed_time: time(5),
        owner: '韩梅梅',
        create_time: time(5),
      },
      ownLink: true,
      stages,
      others: [
        { id: id(201), name: '城南医院护理呼叫系统', account: '城南医院', stage: '谈判' },
        { id: id(202), name: '启明学校班牌二期', account: '启明学校', stage: '需求确认' },
      ],
    },
  },
  {
    title: 'Fxiaoke · overdue, English interface',
    layout: 'full',
    page: {
      id: id(204),
      language: 'en',
      values: {
        name: 'Harbour Tea – packing line',
        account_id: 'Harbour Tea',
        amount: '320,000.00',
        close_date: day(14),
        sales_stage: '方案报价',
        sales_status: 'In Progress',
        stg_changed_time: time(19),
        last_followed_time: time(10, 'yyyy-MM-dd', 11),
        owner: 'Lin Tao',
        create_time: time(60),
      },
      stages,
      tabs: [
        {
          name: 'Change Log',
          rows: [
            ['Field', 'Before', 'After', 'Modified By', 'Modified Time'],
            ['Expected Close Date', day(45), day(30), 'Lin Tao', time(47)],
            ['Expected Close Date', day(30), day(14), 'Lin Tao', time(31)],
          ],
        },
      ],
    },
  },
  {
    title: '纷享销客 · 已赢单，安静',
    layout: 'full',
    page: {
      id: id(205),
      values: {
        name: '新桥停车场道闸',
        account_id: '新桥物业',
        amount: '98,000.00',
        close_date: day(30),
        sales_stage: '赢单',
        sales_status: '赢单',
        stg_changed_time: time(29),
        last_followed_time: time(29),
        owner: '韩梅梅',
        create_time: time(100),
      },
      stages,
    },
  },
];
