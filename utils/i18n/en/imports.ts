/** Words of the history import. */
import type { zhCN } from '../zh-CN/index.ts';

export const imports: (typeof zhCN)['imports'] = {
  title: 'Import history',
  lead: 'Files exported from Zoho or Fxiaoke: deals, stage history, calls, tasks, meetings, notes, sales records. They are read in this browser and sent nowhere; importing a file twice adds nothing twice, and an import can be taken back.',
  drop: 'Drop CSV or XLSX files here, or',
  choose: 'Choose a file…',
  none: 'No file has been imported yet.',
  reading: (file) => `Reading ${file}…`,
  refused: {
    'too-big': (file) => `${file} is larger than 50 MB. Please export it in several files.`,
    'too-large': (file) =>
      `${file} is too large once unpacked, so it was not read. Please save it as CSV, or export it in several files.`,
    'not-text': (file) =>
      `${file} is neither CSV nor XLSX: what it holds is no text. Please save an old .xls as .xlsx or CSV.`,
    empty: (file) => `${file} has no rows: it needs a line of column names and at least one row.`,
    'no-header': (file, row) =>
      `Row ${row} of ${file} has too many columns to be the column names.`,
    'too-many-rows': (file, row) =>
      `${file} has more than ${row} rows. Please export it in several files.`,
    'open-quote': (file, row) =>
      `In row ${row} of ${file} a quotation mark is never closed, so what follows cannot be told apart. Please correct it and choose the file again.`,
    'bad-workbook': (file) =>
      `${file} cannot be opened: the workbook is damaged or has a password. Please save it as CSV.`,
    failed: (file) => `${file} cannot be read: it was moved, or it is a folder.`,
  },
  found: (n, count, encoding) => `${n} ${count === 1 ? 'row' : 'rows'}, encoded as ${encoding}`,
  kindIs: 'This file holds',
  crmIs: 'It comes from',
  zoneIs: 'Time zone of its times',
  kind: {
    deals: 'Deals',
    stages: 'Stage history',
    calls: 'Calls',
    tasks: 'Tasks',
    events: 'Meetings',
    notes: 'Notes',
    records: 'Sales records',
  },
  crm: { zoho: 'Zoho CRM', fxiaoke: 'Fxiaoke' },
  columns: 'What each column means',
  column: 'Column',
  means: 'Means',
  meansOf: (column) => `Meaning of “${column}”`,
  firstRows: 'First rows',
  unnamed: (n) => `Column ${n} (no name)`,
  leftOut: 'Not imported',
  meaning: {
    id: 'Record ID',
    name: 'Name of the deal',
    deal: 'Deal it belongs to, by name',
    dealId: 'Deal it belongs to, by ID',
    module: 'What kind of record it belongs to',
    customer: 'Customer or contact',
    stage: 'Stage',
    status: 'Stage status',
    amount: 'Amount',
    currency: 'Currency',
    closeDate: 'Closing date',
    owner: 'Owner',
    account: 'Account',
    contact: 'Contact',
    created: 'Created',
    modified: 'Modified',
    lastActivity: 'Last activity',
    stageSince: 'In this stage since',
    nextStep: 'Next step',
    type: 'Type',
    leadSource: 'Lead source',
    probability: 'Probability',
    at: 'When it was',
    closed: 'When it was done',
    day: 'Day, where its time stands apart',
    direction: 'Inbound or outbound',
    outcome: 'What came of it',
    activity: 'Kind of contact',
    text: 'Subject or content',
  },
  dates: 'How its dates were understood',
  datesAsked: 'Looking at the dates of all rows…',
  noDates: 'No column is taken for dates.',
  dateUnclear: 'no telling which day that is; such rows are not imported',
  noColumns:
    'Not one column was recognised: the first row may not hold column names, or the encoding is another (do the first rows look garbled?). First choose what the file holds, then what the columns to be imported mean.',
  noIds:
    'There is no column of record IDs: these deals cannot be matched with those on pages, so only name, owner and creation are kept. Include the record ID when exporting.',
  noModified:
    'There is no column of “Modified Time”: no telling as of when stage, amount and closing date stand, so only name, owner, customer, type, source and creation are kept. Include the modified time when exporting.',
  start: (n, count) => `Import ${n} ${count === 1 ? 'row' : 'rows'}`,
  giveUp: 'Do not import',
  running: (file, done, rows) => `${file}: ${done} of ${rows} rows`,
  cancel: 'Stop',
  counts: { added: 'New', known: 'Already there', rejected: 'Not imported' },
  ended: {
    whole: (file, _done, rows) => `All ${rows} rows of ${file} were read.`,
    cancelled: (file, done, rows) =>
      `Stopped: ${done} of ${rows} rows of ${file} were read. What was imported stays; importing the file again adds the rest and nothing twice.`,
    failed: (file, done, rows) =>
      `It could not go on: ${done} of ${rows} rows of ${file} were read. What was imported stays; please choose the file again.`,
  },
  rejectedTitle: 'Rows that were not imported',
  row: 'Row',
  why: 'Why',
  value: 'What it says',
  wholeRow: 'whole row',
  reason: {
    'no-date': 'It has no time',
    'date-unreadable': 'This date cannot be read',
    'date-undecidable': 'Day and month cannot be told apart, nor does the file decide it',
    'date-in-future': 'It lies in the future: check the time zone',
    'amount-unreadable': 'This amount cannot be read',
    'id-unreadable': 'This is no record ID of that CRM',
    'id-rounded':
      'A spreadsheet took this ID for a number and lost its last digits. Import the CSV as the CRM exported it, or format the column as text and put the IDs in again.',
    'no-stage': 'It has no stage',
    'deal-not-known':
      'No deal of that name is known here. First import deals with record IDs, or open its page.',
    'deal-name-twice': 'Several deals have that name; no telling which it is',
    'deal-of-another':
      'The deal of that name that is known here is another account’s. First import deals with record IDs, or open its page.',
    'cells-too-many': 'It has more cells than there are columns: there may be a comma too many',
  },
  firstOf: (n, all) => `Only the first ${n} of ${all} are listed.`,
  saveRejected: 'Save the rows not imported as a file',
  line: (added, known, rejected) =>
    `${added} new, ${known} already there, ${rejected} not imported`,
  notWhole: 'not finished',
  stopReading: 'Stop',
  next: (file, more) =>
    more === 0 ? `Next file: ${file}` : `Next file: ${file} (${more} more after it)`,
  takeBack: 'Take back',
  takeBackOf: (file) => `Take back the import of ${file}`,
  takeBackAsk: 'What this file brought is deleted from this browser.',
  takeBackKeeps:
    'What was read on a page too, or stands in another imported file, stays. The file itself is not touched and can be imported again.',
  takingBack: (file) => `Taking back ${file}…`,
  takenBack: {
    whole: (file, n, count) =>
      `${file} was taken back: ${n} ${count === 1 ? 'entry' : 'entries'} deleted.`,
    failed: (file, n, count) =>
      `${file} could not be taken back whole: ${n} ${count === 1 ? 'entry' : 'entries'} deleted. Please click “Take back” once more.`,
  },
};
