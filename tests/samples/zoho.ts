/** Sample Zoho deals: invented people and companies, healthy and stalled, in two layouts. */
import type { ZohoLayout, ZohoPage } from '#tests/pages/zoho.ts';
import type { Days } from './days.ts';

export interface ZohoSample {
  title: string;
  host: string;
  layout: ZohoLayout;
  page: ZohoPage;
}

const id = (last: number) => `48768760000004${String(last).padStart(5, '0')}`;

export const zohoSamples = ({ day, time, stamp }: Days): ZohoSample[] => [
  {
    title: 'Zoho · 谈判卡了 9 天，也 6 天没联系',
    host: 'crm.zoho.com.cn',
    layout: 'nextgen',
    page: {
      id: id(101),
      language: 'zh',
      values: {
        POTENTIALNAME: '华东智能仓储改造',
        STAGE: '谈判/审查',
        AMOUNT: '¥ 1,280,000.00',
        CLOSINGDATE: day(-12),
        SMOWNERID: '李雷',
        ACCOUNTID: '远川物流',
        CONTACTID: '王经理',
        NEXTSTEP: '',
        POTENTIALTYPE: '新业务',
        LEADSOURCE: '展会',
        PROBABILITY: '90',
      },
      custom: [['客户级别', 'A']],
      created: { by: '李雷', at: stamp(41) },
      stages: ['需求分析', '方案报价', '谈判/审查', '已赢得'],
      history: [
        { stage: '谈判/审查', closingDate: day(-12), modified: time(9), by: '李雷' },
        { stage: '方案报价', closingDate: day(-2), duration: '14', modified: time(23), by: '李雷' },
        { stage: '需求分析', closingDate: day(10), duration: '18', modified: time(41), by: '李雷' },
      ],
      closed: [
        {
          module: 'Calls',
          subject: '确认报价是否收到',
          date: time(6, 'yyyy-MM-dd', 15),
          owner: '李雷',
          extra: [['通话类型', '呼出']],
        },
        { module: 'Events', subject: '现场勘查', date: time(20), owner: '李雷' },
      ],
      notes: [
        {
          title: '客户反馈',
          text: '说比另一家贵了不少，要再看看',
          author: '李雷',
          time: time(6, 'yyyy-MM-dd', 16),
        },
      ],
    },
  },
  {
    title: 'Zoho · healthy deal, meeting booked (English)',
    host: 'crm.zoho.com',
    layout: 'nextgen',
    page: {
      id: id(102),
      values: {
        POTENTIALNAME: 'Northwind – warehouse scanners',
        STAGE: 'Needs Analysis',
        AMOUNT: '$ 48,500.00',
        CLOSINGDATE: day(-35, 'MMM d, yyyy'),
        SMOWNERID: 'Amelia Burrows',
        ACCOUNTID: 'Northwind Traders',
        CONTACTID: 'Carol Ames',
        NEXTSTEP: 'Site visit with operations',
        POTENTIALTYPE: 'New Business',
        LEADSOURCE: 'Web Research',
        PROBABILITY: '20',
      },
      created: { by: 'Amelia Burrows', at: stamp(8) },
      history: [
        {
          stage: 'Needs Analysis',
          closingDate: day(-35, 'MMM d, yyyy'),
          modified: time(4, 'MMM d, yyyy'),
        },
        {
          stage: 'Qualification',
          closingDate: day(-35, 'MMM d, yyyy'),
          duration: '4',
          modified: time(8, 'MMM d, yyyy'),
        },
      ],
      open: [
        {
          module: 'Events',
          subject: 'Site visit',
          date: time(-3, 'MMM d, yyyy', 14),
          owner: 'Amelia Burrows',
        },
        {
          module: 'Tasks',
          subject: 'Send the floor plan',
          date: day(-4, 'MMM d, yyyy'),
          owner: 'Amelia Burrows',
        },
      ],
      // What the popup counts for today without a click: one call, and no second one that was missed.
      closed: [
        {
          module: 'Calls',
          subject: 'Confirmed the site visit',
          date: day(0, 'MMM d, yyyy'),
          owner: 'Amelia Burrows',
          extra: [['Call Type', 'Outbound']],
        },
        {
          module: 'Calls',
          subject: 'Tried the warehouse',
          date: day(0, 'MMM d, yyyy'),
          owner: 'Amelia Burrows',
          extra: [['Status', 'Missed']],
        },
        {
          module: 'Calls',
          subject: 'Discovery call',
          date: time(1, 'MMM d, yyyy', 11),
          owner: 'Amelia Burrows',
        },
      ],
      notes: [],
    },
  },
  {
    title: 'Zoho · older layout, close date passed (English)',
    host: 'crm.zoho.eu',
    layout: 'old',
    page: {
      id: id(103),
      values: {
        POTENTIALNAME: 'Alpine Foods – cold chain pilot',
        STAGE: 'Negotiation/Review',
        AMOUNT: '€ 96.400,00',
        CLOSINGDATE: day(17, 'dd/MM/yyyy'),
        SMOWNERID: 'Jonas Keller',
        ACCOUNTID: 'Alpine Foods',
        CONTACTID: 'Mara Lutz',
        NEXTSTEP: '-None-',
        POTENTIALTYPE: 'Existing Business',
        PROBABILITY: '90',
      },
      created: { by: 'Jonas Keller', at: stamp(77) },
      closed: [
        {
          module: 'Calls',
          subject: 'Follow up on the offer',
          date: time(11, 'dd/MM/yyyy', 9),
          owner: 'Jonas Keller',
        },
        {
          module: 'Calls',
          subject: 'Offer walk-through',
          date: time(27, 'dd/MM/yyyy', 9),
          owner: 'Jonas Keller',
        },
      ],
      notes: [],
      timeline: [
        {
          day: day(27, 'dd/MM/yyyy'),
          entries: [
            `Closing Date was updated from ${day(30, 'dd/MM/yyyy')} to ${day(17, 'dd/MM/yyyy')}`,
            'Lead Score was updated from blank value to 40',
          ],
        },
        {
          day: day(44, 'dd/MM/yyyy'),
          entries: [
            `Closing Date was updated from ${day(45, 'dd/MM/yyyy')} to ${day(30, 'dd/MM/yyyy')}`,
          ],
        },
        {
          day: day(58, 'dd/MM/yyyy'),
          entries: [
            `Closing Date was updated from ${day(60, 'dd/MM/yyyy')} to ${day(45, 'dd/MM/yyyy')}`,
            'Stage was updated from Qualification to Negotiation/Review',
          ],
        },
      ],
    },
  },
  {
    title: 'Zoho · 已赢得，安静',
    host: 'crm.zoho.com.cn',
    layout: 'nextgen',
    page: {
      id: id(104),
      language: 'zh',
      values: {
        POTENTIALNAME: '蓝湾酒店门锁更换',
        STAGE: '已赢得',
        AMOUNT: '¥ 236,000.00',
        CLOSINGDATE: day(21),
        SMOWNERID: '李雷',
        ACCOUNTID: '蓝湾酒店',
        CONTACTID: '陈工',
        NEXTSTEP: '',
        PROBABILITY: '100',
      },
      created: { by: '李雷', at: stamp(90) },
    },
  },
];
