/** The built files that run in CRM pages, each after those it needs, and in which frames they run. */
import { type CrmId, crmIds } from './deal/deal.ts';

const built = (name: string): string => `content-scripts/${name}.js`;

/** What reads a CRM's pages: the part that is the same for all, and its own. */
const reading = (crm: CrmId): string[] => [built('reading'), built(`${crm}-reading`)];

/** The content script of a CRM. */
export const scriptsOf = (crm: CrmId): string[] => [...reading(crm), built(crm)];

/** What marks lists, where that was chosen. */
export const marksScripts: readonly string[] = [built('marks')];

/** What runs only when asked for: the picker, the deep read, the outline of a page. */
export const onDemand = {
  // The pages of every CRM, whichever it is.
  picker: [...new Set(crmIds.flatMap(reading)), built('teach')],
  deep: [built('deep')],
  outline: [built('outline')],
} as const;

/** Zoho One and CRM Plus frame the CRM; frames inside Fxiaoke are embedded reports. */
export const inAllFrames = (crm: CrmId): boolean => crm === 'zoho';
