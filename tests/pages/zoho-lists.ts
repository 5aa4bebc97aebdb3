/** Related lists of a Zoho deal, mounted or only named in the rail (pages/zoho.md §3.5). */
import { esc, tag } from './html.ts';
import { wordsOf, type ZohoActivity, type ZohoNote, type ZohoPage } from './zoho-deal.ts';

const listIds = {
  notes: '4876876000000006012',
  history: '4876876000000006045',
  open: '4876876000000006003',
  closed: '4876876000000006000',
  attachments: '4876876000000006006',
} as const;
type ListName = keyof typeof listIds;

const columnsOf = (activities: readonly ZohoActivity[]): string =>
  (['Tasks', 'Events', 'Calls'] as const)
    .map((module) => {
      const own = activities.filter((activity) => activity.module === module);
      return tag(
        'crm-activity-rel-list',
        { module },
        tag('h4', {}, module === 'Events' ? 'Meetings' : module),
        tag(
          'ul',
          { class: 'actColumnList' },
          ...own.map(({ subject, date, owner, extra = [] }, at) =>
            tag(
              'li',
              { class: 'actColumnListEle' },
              `<div class="actSubject"><a class="link" href="#">${esc(subject)}</a></div>`,
              date === undefined ? '' : tag('span', { class: 'date_time' }, esc(date)),
              ...extra.map(
                ([label, value]) =>
                  `<span class="actSplitLabel">${esc(label)}</span><span class="actSplitValue">${esc(value)}</span>`,
              ),
              tag(
                'span',
                { id: `${module}_${at}_owner` },
                `<span class="ellipsistext">${esc(owner ?? '')}</span>`,
              ),
            ),
          ),
        ),
      );
    })
    .join('');

function activities(deal: ZohoPage, name: 'open' | 'closed'): string {
  const rows = deal[name];
  if (!rows) return '';
  const words = wordsOf(deal);
  return tag(
    'section',
    { id: `relatedList${listIds[name]}`, class: 'list' },
    tag('h3', {}, esc(words[name])),
    tag(
      'crm-activity-rel-wrapper',
      { id: name === 'open' ? 'Activities' : 'Activities_History' },
      rows.length > 0
        ? columnsOf(rows)
        : tag('div', { class: 'crmNotFoundColor' }, esc(words.none)),
    ),
  );
}

const note = ({ title, text, author, time, fullTime }: ZohoNote): string =>
  tag(
    'li',
    { class: 'cxNotesLi' },
    `<lyte-text class="cxNoteTitleSpan" lt-prop-value="${esc(title)}">${esc(title)}</lyte-text>`,
    tag('div', { class: 'cxNotesAddedContent' }, esc(text)),
    tag('span', { class: 'cxNotesModifiedName', 'data-title': author }, esc(author)),
    ' · ',
    tag('span', { class: 'cxNotesModifiedTimeInfo', 'data-title': fullTime ?? time }, esc(time)),
  );

function notes(deal: ZohoPage): string {
  if (!deal.notes) return '';
  const words = wordsOf(deal);
  return tag(
    'section',
    { id: `relatedList${listIds.notes}`, class: 'list' },
    tag('h3', {}, esc(words.notes)),
    tag(
      'crux-note',
      { module: 'Potentials' },
      deal.notes.length > 0 ? `<ul>${deal.notes.map(note).join('')}</ul>` : '',
    ),
  );
}

/** The pager of a history that has more than one page; a way that leads nowhere is disabled. */
function pager({ historyMore, historyBefore }: ZohoPage): string {
  if (!historyMore && !historyBefore) return '';
  const button = (way: string, open: boolean | undefined, sign: string) =>
    `<button type="button" data-zcqa="${listIds.history}_rellist_navig_${way}"${open ? '' : ' disabled'}>${sign}</button>`;
  return button('prev', historyBefore, '‹') + button('next', historyMore, '›');
}

function history(deal: ZohoPage): string {
  if (!deal.history) return '';
  const words = wordsOf(deal);
  const heads = [
    words.STAGE,
    words.AMOUNT,
    words.PROBABILITY,
    words.EXPECTEDREVENUE,
    words.CLOSINGDATE,
    words.duration,
    words.modified,
    words.modifiedBy,
  ];
  const rows = deal.history.map((row, at) => {
    const cells = [
      row.stage,
      row.amount,
      row.probability,
      '',
      row.closingDate,
      row.duration,
      row.modified,
      row.by,
    ];
    return tag(
      'lyte-tr',
      { id: `${deal.id}${at}` },
      ...cells.map((cell, column) =>
        tag('lyte-td', { 'data-zcqa': `value_listviewtable_${heads[column]}` }, esc(cell || '—')),
      ),
    );
  });
  return tag(
    'section',
    { id: `relatedList${listIds.history}`, class: 'list' },
    tag('h3', {}, esc(words.history)),
    tag(
      'crm-related-list-view-header',
      {
        'related-module': 'Stage_History',
        'related-list-label': words.history,
        'entity-id': deal.railId ?? deal.id,
        'related-list-id': listIds.history,
      },
      tag(
        'lyte-table',
        {},
        tag(
          'lyte-thead',
          {},
          tag(
            'lyte-tr',
            {},
            ...heads.map((head) => tag('lyte-th', { 'data-zcqa': head }, esc(head))),
          ),
        ),
        tag('lyte-tbody', {}, ...rows),
      ),
    ),
    pager(deal),
  );
}

/** The timeline: its element, its heads and its sentences are known, what is between them is not. */
function timeline(deal: ZohoPage): string {
  if (!deal.timeline) return '';
  return tag(
    'crm-timeline',
    { record_id: deal.timelineId ?? deal.id, module: 'Potentials' },
    ...deal.timeline.map(({ day, entries }) =>
      tag(
        'div',
        {},
        `<h4>${esc(day)}</h4>`,
        ...entries.map((entry) => `<div><span>11:24 AM</span></div><div>${esc(entry)}</div>`),
      ),
    ),
  );
}

/** The sections of all mounted lists. */
export const mountedLists = (deal: ZohoPage): string =>
  notes(deal) +
  tag(
    'section',
    { id: `relatedList${listIds.attachments}`, class: 'list' },
    tag('h3', {}, esc(wordsOf(deal).attachments)),
    tag('p', { class: 'crmNotFoundColor' }, esc(wordsOf(deal).none)),
  ) +
  history(deal) +
  activities(deal, 'open') +
  activities(deal, 'closed') +
  timeline(deal);

/** The left rail: every list by name, whether mounted or not, each carrying the record's id. */
export function rail(deal: ZohoPage): string {
  const words = wordsOf(deal);
  const names: ListName[] = ['notes', 'attachments', 'history', 'open', 'closed'];
  return tag(
    'nav',
    { class: 'rail' },
    ...names.map((name) =>
      tag(
        'crm-related-list-label',
        {
          id: `rl_${listIds[name]}`,
          'display-label': words[name],
          'entity-id': deal.railId ?? deal.id,
        },
        `<ul><li>${esc(words[name])}</li></ul>`,
      ),
    ),
  );
}
