/** Words about how well pages are read. */
import type { health as zh } from '../zh-CN/health.ts';

export const health: typeof zh = {
  title: 'How pages are read',
  note: 'Each field of each page layout: what it is read by now, and since when that is worse. Kept on this computer only.',
  none: 'No deal page was read yet. Open a deal and it will be here.',
  loading: 'Loading…',
  failed: 'No answer came.',
  lights: {
    well: 'well',
    weaker: 'by a weaker way',
    missing: 'missing on some pages',
    lost: 'not found any more',
  },
  family: (crm, layout) => `${crm} · ${layout}`,
  layouts: {
    nextgen: 'new detail page',
    old: 'older detail page',
    'quick-view': 'quick view',
    detail: 'detail page',
    'slide-over': 'slide-over',
    'by-shape': 'pages known by their shape',
    unproven: 'pages that do not prove which deal they show',
  },
  seen: (when) => `last seen ${when}`,
  poorToday: (n, count) => `${n} page${count === 1 ? '' : 's'} read incompletely today`,
  field: 'Field',
  light: 'State',
  how: 'Read by',
  since: (day) => `since ${day}`,
  never: '—',
  poorly: (crm, n, pages) => `${crm}: ${n} page${pages === 1 ? '' : 's'} read incompletely today`,
  worse: (light, since) => `${light}, ${since}`,
  worseFields: (fields) => `Read worse than before: ${fields}`,
  lost: 'Pages like this one have changed',
  lostFields: (fields) => `Pages like this one used to show ${fields}, and do not any more`,
  lostWhy:
    'The CRM has probably changed its page. Rules that need it stay silent; nothing is made up from old values. You can copy a report and send it on.',
};
