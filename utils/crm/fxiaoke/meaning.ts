/** What Fxiaoke means by what it prints. */
import { labelTable } from '../label.ts';
import type { Meaning } from '../meaning.ts';
import { concludeLastActivity, concludeNextStep } from './follow-up.ts';

/** 阶段状态: the four states in the languages its pages come in (§2, §5). */
const statusOf = labelTable({
  open: '进行中|In Progress|Ongoing|Open',
  won: '赢单|赢单关闭|Won|Closed Won',
  lost: '输单|输单关闭|Lost|Closed Lost',
  invalid: '无效|作废|Invalid|Invalidated',
});

export const fxiaokeMeaning: Meaning = {
  id: 'fxiaoke',
  statusOf,
  currencies: { '.fxiaoke.com': 'CNY', '.ceshi112.com': 'CNY' },
  conclude(page) {
    concludeLastActivity(page);
    concludeNextStep(page);
    return null;
  },
};
