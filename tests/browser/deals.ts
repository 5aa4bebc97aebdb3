/** Deals for the browser tests: any number of each CRM, all different, all long overdue. */
import type { FxiaokePage } from '#tests/pages/fxiaoke.ts';
import type { ZohoPage } from '#tests/pages/zoho.ts';

/** What a panel must show of a deal, as the hooks print it. */
export interface Shows {
  deal: string;
  name: string;
  stage: string;
  amount: string;
}

const two = (value: number): string => String(value).padStart(2, '0');

const zohoStages = ['Qualification', 'Needs Analysis', 'Value Proposition', 'Negotiation/Review'];
const fxiaokeStages = ['初步接触', '需求确认', '方案报价', '谈判'];
const stageOf = (stages: readonly string[], n: number): string => stages[n % stages.length] ?? '';

/** The nth Zoho deal; every value differs from that of its neighbours. */
export const zohoPage = (n: number): ZohoPage => ({
  id: `4876876000000${String(500_000 + n)}`,
  values: {
    POTENTIALNAME: `Deal ${n} of Harbour Street`,
    STAGE: stageOf(zohoStages, n),
    AMOUNT: `€ ${n + 1},500.00`,
    CLOSINGDATE: `2024-03-${two((n % 27) + 1)}`,
    SMOWNERID: `Owner ${n}`,
    ACCOUNTID: `Account ${n}`,
    CONTACTID: `Contact ${n}`,
    NEXTSTEP: '',
  },
  card: ['STAGE', 'AMOUNT', 'SMOWNERID'],
});

/** The nth Fxiaoke deal. */
export const fxiaokePage = (n: number): FxiaokePage => ({
  id: `64f0a1c2d3e4f506172${String(80_000 + n)}`,
  values: {
    name: `第 ${n} 号仓储改造`,
    account_id: `客户 ${n}`,
    amount: `${n + 1},500.00`,
    close_date: `2024-03-${two((n % 27) + 1)}`,
    sales_stage: stageOf(fxiaokeStages, n),
    sales_status: '进行中',
    stg_changed_time: `2024-01-${two((n % 27) + 1)} 10:00`,
    last_followed_time: `2024-02-${two((n % 27) + 1)} 16:00`,
    owner: `负责人 ${n}`,
    create_time: '2023-12-01 09:00',
  },
  summary: ['sales_stage', 'amount'],
});

export const zohoShows = (n: number): Shows => ({
  deal: `zoho/${zohoPage(n).id}`,
  name: `Deal ${n} of Harbour Street`,
  stage: stageOf(zohoStages, n),
  amount: `${(n + 1) * 1000 + 500} EUR`,
});

export const fxiaokeShows = (n: number): Shows => ({
  deal: `fxiaoke/${fxiaokePage(n).id}`,
  name: `第 ${n} 号仓储改造`,
  stage: stageOf(fxiaokeStages, n),
  amount: `${(n + 1) * 1000 + 500} CNY`,
});
