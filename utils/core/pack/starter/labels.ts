/**
 * Labels that CRMs print for stages, by what they mean. Sources: Zoho's default pipeline old and
 * new, its Chinese help pages and articles, a public export of 3,632 deals; names quoted for
 * Fxiaoke and the stages of 11 real deals there; the source articles. Simplified and Traditional.
 */
import type { Stage } from '../schema.ts';

export interface Labels {
  both: readonly string[];
  zoho: readonly string[];
  fxiaoke: readonly string[];
}

export const lead: Labels = {
  both: [
    ...['线索', '線索', '新线索', '新線索', '线索阶段', '線索階段'],
    ...['潜在客户', '潛在客戶', '潜在', '潛在'],
    ...['初步接触', '初步接觸', '初步沟通', '初步溝通', '首次接触', '首次接觸'],
    ...['Lead', 'New', 'Prospect', 'Prospecting', 'Qualification', 'Initial Contact'],
  ],
  zoho: ['资格认证', '資格認證', '资质审查', '資質審查', '资格审查', '資格審查'],
  // 發現需求 is the first stage, at 10 %, of every process in the real rows.
  fxiaoke: ['发现需求', '發現需求', '验证客户', '驗證客戶', '商机发现', '商機發現'],
};

export const interest: Labels = {
  both: [
    ...['意向', '有意向', '意向客户', '意向客戶', '初步意向', '意向阶段', '意向階段'],
    ...['价值主张', '價值主張', '确定决策人', '確定決策人', '确定决策者', '確定決策者'],
    ...['Interest', 'Interested', 'Value Proposition'],
    ...['Identify Decision Makers', 'Id. Decision Makers', 'Perception Analysis'],
  ],
  zoho: [],
  fxiaoke: [],
};

export const needs: Labels = {
  both: [
    ...['需求确认', '需求確認', '需求确定', '需求確定', '需求分析', '需求沟通', '需求溝通'],
    ...['Needs Analysis', 'Needs Confirmed', 'Discovery'],
  ],
  zoho: [],
  fxiaoke: [],
};

export const proposal: Labels = {
  both: [
    ...[
      '方案',
      '方案提供',
      '方案报价',
      '方案報價',
      '方案/报价',
      '方案/報價',
      '提案/报价',
      '提案/報價',
    ],
    ...['方案确认', '方案確認', '方案沟通', '方案溝通', '提供方案', '报价', '報價', '提案'],
    ...['产品演示', '產品演示', '试用', '試用', '送样', '送樣', 'POC'],
    ...['Proposal/Price Quote', 'Proposal', 'Price Quote', 'Quotation', 'Initial Offer', 'Demo'],
  ],
  zoho: [],
  fxiaoke: [],
};

export const negotiation: Labels = {
  both: [
    ...['谈判', '談判', '谈判阶段', '談判階段', '商务谈判', '商務談判', '谈判签约', '談判簽約'],
    ...['谈判/审查', '談判/審查', '谈判审核', '談判審核', '评审/谈判', '評審/談判', '协商', '協商'],
    ...['合同谈判', '合同談判', '合約談判', '合同审批', '合同審批', '合约审批', '合約審批'],
    ...['Negotiation/Review', 'Negotiation', 'Contract Negotiation'],
  ],
  zoho: [],
  // The last open stage of a quoted process there, where won and lost are a field of their own. On
  // Zoho the word may mean signing or signed: the panel asks.
  fxiaoke: ['签约', '簽約'],
};

export const won: Labels = {
  both: [
    ...['成单', '成單', '赢单', '贏單', '成交', '已成交', '成交客户', '成交客戶'],
    ...['已赢得', '已贏得', '赢得', '贏得', '已签约', '已簽約', '已赢单', '已贏單'],
    ...['Closed Won', 'Closed-Won', 'Closed - Won', 'Won', 'Deal Won'],
  ],
  zoho: [],
  fxiaoke: [],
};

export const lost: Labels = {
  both: [
    ...['输单', '輸單', '丢单', '丟單', '已丢失', '已丟失', '丢失', '丟失', '已输单', '已輸單'],
    ...['流失', '已流失', '战败', '戰敗', '无效', '無效', '未成交'],
    ...['Closed Lost', 'Closed-Lost', 'Closed - Lost', 'Lost', 'Deal Lost', 'Invalid'],
    ...['Closed-Lost to Competition', 'Closed Lost to Competition'],
  ],
  zoho: [],
  fxiaoke: [],
};

/** The aliases of one stage, from the meanings it covers. */
export const aliases = (...meanings: readonly Labels[]): Stage['aliases'] => ({
  zoho: meanings.flatMap(({ both, zoho }) => [...both, ...zoho]),
  fxiaoke: meanings.flatMap(({ both, fxiaoke }) => [...both, ...fxiaoke]),
});
