/** Words of the deep read: its switches, and what it says of a deal. */
import type { deep as zh } from '../zh-CN/deep.ts';

export const deep: typeof zh = {
  title: 'Deep read',
  lead: 'Off at first. Once on, when you look at a deal, the extension reads that deal once more from the CRM’s own address, with your own login, and fills in what the page does not show.',
  what: 'What is read',
  asks: {
    zoho: 'Zoho: the deal’s record, stage history, timeline, pipeline stages, list of fields, your date format and time zone.',
    fxiaoke: 'Fxiaoke: the deal’s details (WebDetail).',
  },
  how: 'How',
  howWhat:
    'Read only. Each thing is asked for once at most per visit of a deal, never while you type; after an error it waits, and it stops when the CRM asks you to log in.',
  where: 'Sent to whom',
  whereWhat:
    'Only the CRM site you have open is asked, as when you open a page yourself. What it answers stays in this browser and goes to nobody else.',
  differ: 'Where they differ',
  differWhat:
    'What the page shows wins; where the interface says otherwise, it is listed under “What was read here”.',
  notice:
    'Written from public documentation and not verified on a live CRM. Your company may not allow it: please check before you switch it on.',
  forget:
    'Switched off, the answers held are forgotten; the history of deals already kept stays until you erase your data.',
  switch: (crm) => `${crm}: deep read`,
  off: 'Off',
  on: (since) => `On since ${since}`,
  read: (when) => `Last read: ${when}`,
  notYet: 'Nothing read yet since the browser started',
  stopped: (why, when) => `Stopped: ${why} (${when}). Log in again, then press “Try again”.`,
  paused: (kind, why, until) => `${kind} paused until ${until}: ${why}`,
  again: 'Try again',
  failed: 'That did not work, please try again.',
  kinds: {
    record: 'Deal record',
    'stage-history': 'Stage history',
    timeline: 'Timeline',
    pipeline: 'Pipeline stages',
    fields: 'List of fields',
    user: 'Date format and zone',
    detail: 'Deal details',
  },
  problems: {
    network: 'could not be reached, or took too long',
    'too-large': 'the answer was too large and was not read',
    'logged-out': 'the CRM asks you to log in again',
    forbidden: 'your account has no permission',
    'too-many': 'the CRM says it was asked too often',
    server: 'the CRM had an error',
    refused: 'the CRM gave no data',
    'not-json': 'the answer was incomplete or no data',
    unexpected: 'the answer was not as expected',
    'another-record': 'the answer was about another record',
  },
  said: {
    problem: (kind, why) => `Deep read · ${kind}: ${why}. Not used.`,
    differs: (field, page, api) =>
      `${field}: the page shows “${page}”, the CRM’s interface “${api}”. The page’s is used.`,
    differ: (n, count) => `${n} ${count === 1 ? 'differs' : 'differ'} from the interface`,
    title: 'Deep read',
    blank: 'blank',
  },
};
