/** Words of the desk, where a rule pack is written: the page around the forms. */
import type { desk as zh } from '../zh-CN/desk.ts';
import { forms } from './desk-forms.ts';
import { kinds } from './desk-kinds.ts';

const counted = (n: string, count: number, one: string, many: string): string =>
  `${n} ${count === 1 ? one : many}`;

export const desk: typeof zh = {
  forms,
  kinds,
  title: 'Edit a rule pack',
  loading: 'Opening the draft…',
  back: 'Back to packs',
  draft: 'Draft',
  unnamed: 'No name yet',
  version: (n) => `Version ${n}`,
  publish: 'Check and publish…',
  undo: 'Undo',
  redo: 'Redo',
  undoKey: 'Undo (Ctrl+Z)',
  redoKey: 'Redo (Ctrl+Shift+Z)',
  error: 'The background did not answer. Please try again.',
  orphaned: 'The extension was just updated. Please reload this page.',

  missing: {
    title: 'This draft is no longer here',
    why: 'It may have been discarded elsewhere, or the link is incomplete.',
  },

  kept: {
    kept: 'Saved',
    keeping: 'Saving…',
    failed: 'Not saved',
    newer: 'Not saved: there is newer content elsewhere',
    failedWhy:
      'Your changes are still on this page. Try again; if it keeps failing, save the draft as a file first.',
    orphanedWhy:
      'The extension was just updated, and this page can no longer save. Save the draft as a file, reload this page, and paste it back under “Edit the file”.',
    newerWhy:
      'The same draft was changed in another tab. Choose which of the two to go on with; the other is replaced.',
    goneWhy:
      'This draft was discarded elsewhere. To keep what is here, save it as a file and start a new draft from that.',
    theirs: 'Use the other one',
    mine: 'Use this one',
    save: 'Save as a file',
    loaded: 'The changes made in another tab were loaded.',
  },

  nav: 'Sections',
  groups: {
    basics: 'Basics',
    deals: 'Watching deals',
    talk: 'Talking to customers',
    day: 'Every day',
    team: 'Team',
  },
  problems: 'To correct',
  file: 'Edit the file',
  go: 'Go to',
  of: (n, _count) => `${n} to correct`,

  search: {
    label: 'Search the whole pack',
    hint: 'Rules, talk tracks, labels…',
    clear: 'Clear',
    found: (n, _count) => `${n} found`,
    none: (query) => `Nothing holds “${query}”.`,
    try: 'Try other or fewer words.',
  },

  checks: {
    title: 'To correct',
    checking: 'Checking…',
    fine: 'Nothing to correct. It can be published.',
    failed: 'It could not be checked. Publishing checks again.',
    lead: 'It can be published once these are corrected. Click one to go there.',
    count: (n, count) => counted(n, count, 'place', 'places'),
    more: (n, count) => counted(n, count, 'more', 'more'),
    unknownKey: 'Take it out',
    line: (n) => `line ${n}`,
  },

  items: {
    count: (n, count) => counted(n, count, 'item', 'items'),
    most: (n) => `At most ${n}; it is full.`,
    add: (what) => `Add a ${what}`,
    nothing: (what) => `There is no ${what} yet.`,
    open: 'Open',
    up: 'Move up',
    down: 'Move down',
    upNamed: (title) => `Move up: ${title}`,
    downNamed: (title) => `Move down: ${title}`,
    keys: 'Hold Alt and press ↑ or ↓ to change the order.',
    duplicate: 'Duplicate',
    remove: 'Remove',
    removeNamed: (title) => `Remove: ${title}`,
    removed: (title) => `Removed “${title}”`,
    on: 'On',
    off: 'Off',
    onNamed: (title) => `On: ${title}`,
    untitled: 'No title yet',
    due: 'due for review',
    copyOf: (title) => `${title} (copy)`,
    all: (n, _count) => `Show all ${n}`,
  },

  removal: {
    title: (title) => `Remove “${title}”?`,
    lead: (n, count) => (count === 1 ? 'One item still uses it:' : `${n} items still use it:`),
    loses: 'no longer mentions it',
    falls: 'is removed too: it speaks of nothing else',
    instead: 'Or let them use instead',
    none: 'nothing else',
    confirm: 'Remove',
    swap: 'Use that and remove',
    undoable: 'It can be undone.',
  },

  addRule: {
    title: 'What should the rule watch?',
    lead: 'Choose one; days and reasons come next.',
    cancel: 'Not now',
  },

  asFile: {
    title: 'Edit the file',
    lead: 'For those who prefer a file: this is the whole pack as JSON. “Apply” takes over what you changed, and undo brings it back.',
    label: 'Content of the rule pack (JSON)',
    apply: 'Apply',
    discard: 'Drop the changes made here',
    dirty: 'There are changes not yet applied.',
    applied: 'Applied.',
    same: 'The same as in the forms.',
    behind: 'The forms were changed meanwhile; applying replaces those changes with what is here.',
    broken: 'It cannot be applied yet: this is not complete JSON.',
    brokenLead:
      'The content of this draft cannot be read. Correct the text below and apply it; then the forms can be used.',
    problems: (n, count) =>
      `${counted(n, count, 'place', 'places')} to correct in this text; it can be applied all the same.`,
    fine: 'This text has no problems.',
    save: 'Save as a file',
    page: 'Part shown',
    lines: (from, to) => `Lines ${from}–${to}`,
  },
};
