/** What Zoho CRM means by what it prints. */
import type { Meaning } from '../meaning.ts';
import { drop } from '../reading/deal-page.ts';
import { concludeLastActivity } from './last-activity.ts';
import { concludeNextStep } from './next-step.ts';
import { concludeStageHistory } from './stage-history.ts';

export const zohoMeaning: Meaning = {
  id: 'zoho',
  currencies: {
    '.zoho.com.cn': 'CNY',
    '.zoho.jp': 'JPY',
    '.zoho.in': 'INR',
    '.zoho.com.au': 'AUD',
    '.zohocloud.ca': 'CAD',
  },
  conclude(page) {
    // Zoho prints no "in this stage since": only its history can tell (§0.6).
    drop(page.read, 'stageSince', 'not-drawn');
    const history = concludeStageHistory(page);
    concludeLastActivity(page);
    concludeNextStep(page);
    return history;
  },
};
