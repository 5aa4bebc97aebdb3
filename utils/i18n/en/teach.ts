/** Words of pointing and teaching, in the panel and on the options page. */
import type { teach as chinese } from '../zh-CN/teach.ts';

export const teach: typeof chinese = {
  point: 'Show me where',
  wrong: 'Not right',
  of: (act, field) => `${act}: ${field}`,
  unteach: 'Forget what was taught',
  undo: 'Forget',
  unteachNamed: (field) => `Forget where “${field}” was taught`,
  title: (field) => `Where on the page is “${field}”?`,
  pointing: 'The page is dimmed. Click the value on it; Esc cancels.',
  offered:
    'How shall it be found from now on? Each says what it reads now. The first lasts longest.',
  none: 'Nothing about this value is likely to last. Please choose another one.',
  reads: 'Reads now',
  unclear: (text) => `“${text}”, which cannot be this field`,
  ways: {
    own: 'the CRM’s own field name',
    attribute: 'the page’s own mark',
    label: 'the label beside it',
    structure: 'the part it stands in',
    column: 'this column of the list',
  },
  use: 'Use this',
  useNamed: (way) => `Use this: ${way}`,
  cancel: 'Cancel',
  again: 'Point again',
  more: 'These can be taught too:',
  list: {
    title: 'Taught fields',
    lead: 'Values you pointed at from the panel. Used in the same CRM, organisation and page layout alone, and undone at any time.',
    none: 'Nothing yet. Where a value is wrong or missing, press “Show me where” in the panel.',
    where: (crm, org, layout) => `${crm} · ${org} · layout ${layout}`,
    anyOrg: 'every organisation',
    since: (when) => `taught ${when}`,
    forget: 'Forget',
    toDraft: 'Put them in a draft',
    toDraftDo: 'Put in',
    pointOn: 'Point on the open deal:',
    pointField: 'Field:',
    pointDo: 'Show on its page',
    unnamed: (crm) => `A deal in ${crm}, its name not read`,
    noDeal: 'Open a deal in your CRM, and you can go and point at a value on its page from here.',
    noDraft: 'Begin a draft under “Write a rule pack”, and they can go to your team in it.',
  },
  said: {
    pointing: () => 'The page is dimmed: click the value in that tab.',
    forgotten: () => 'Forgotten: pages are read as before.',
    exported: (_name, n) =>
      `Fields now in the draft: ${n}. Publish it: whoever installs the pack reads them too.`,
    failed: () => 'That did not work. Please try again.',
  },
};
