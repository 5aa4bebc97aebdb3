/** Words about rule packs: the list, installing, addresses, company policy. */
import type { packs as zh } from '../zh-CN/packs.ts';
import { drafts, keys, publish } from './pack-desk.ts';
import { said } from './pack-said.ts';

const counted = (n: string, count: number, one: string, many: string): string =>
  `${n} ${count === 1 ? one : many}`;

export const packs: typeof zh = {
  title: 'Rule packs',
  note: 'Rules, talk tracks, contact windows and daily targets come from the packs in use.',
  order:
    'The first one decides, the ones below add to it: where two have the same item, the upper one’s is used. Stages, calendar, quiet hours and warnings a day come from the first alone.',
  inUse: 'In use',
  others: 'Not in use',
  rules: (n, count) => counted(n, count, 'rule', 'rules'),
  tracks: (n, count) => counted(n, count, 'talk track', 'talk tracks'),
  sequence: (n) => `Version ${n}`,
  unread: 'this version of the extension cannot read it',
  builtIn: 'built in',
  company: 'company',
  place: (n) => `Place ${n}`,
  up: (name) => `Move up: ${name}`,
  down: (name) => `Move down: ${name}`,
  out: 'Stop using',
  outNamed: (name) => `Stop using: ${name}`,
  lastOne: 'At least one pack must be in use: put another one in use first.',
  add: 'Use',
  addNamed: (name) => `Use: ${name}`,
  fixed:
    'Set by your company: it stays first and cannot be stopped, moved or removed here. Ask your IT department for changes.',
  edit: 'Edit a copy',
  editNamed: (name) => `Edit a copy: ${name}`,
  save: 'Export',
  saveNamed: (name) => `Export: ${name}`,
  remove: 'Remove',
  removeNamed: (name) => `Remove: ${name}`,
  removeAsk: (name) => `Remove the rule pack “${name}”?`,
  removeWhat:
    'Only this pack goes; deals and logged actions stay. You can install it again from its file.',
  removeInUse: 'It is in use. Where no other one is, the built-in pack takes its place.',
  came: {
    file: (day) => `Imported by you from a file on ${day}`,
    text: (day) => `Pasted by you on ${day}`,
    desk: (day) => `Made here by you on ${day}`,
    url: (day, host) => `From ${host} on ${day}`,
    policy: (day) => `Set by your company on ${day}`,
  },
  unsigned: {
    file: (day) => `Unsigned, imported by you on ${day}`,
    text: (day) => `Unsigned, pasted by you on ${day}`,
    desk: (day) => `Unsigned, made here by you on ${day}`,
    url: (day, host) => `Unsigned, imported by you from ${host} on ${day}`,
    policy: (day) => `Unsigned, set by your company on ${day}`,
  },
  signedBy: 'Signed with the key',
  expired: (day) =>
    `Valid until ${day}, so it has expired. It works on; ask its publisher for a newer one.`,
  setAside: (n) =>
    `Version ${n} failed twice at start and was set aside; the one before it is used.`,
  versions: (n, count) => counted(n, count, 'version kept', 'versions kept'),
  versionsNote:
    'Going back happens at your click alone. Addresses and company policy only ever bring versions newer than the highest one seen here.',
  version: (n, day) => `Version ${n}, installed on ${day}`,
  versionUnsigned: 'unsigned',
  present: 'in use now',
  rollBack: 'Use this one',
  rollBackNamed: (n, name) => `Use this one: ${name}, version ${n}`,
  asking: 'Reading…',

  conflicts: {
    title: (n, count) => `${counted(n, count, 'overlap', 'overlaps')}, decided by the order`,
    none: 'The packs in use do not contradict one another.',
    'same-id': (item, winner, loser) =>
      `${item}: that of “${winner}” is used, not that of “${loser}”`,
    'unknown-stage': (item, winner, loser) =>
      `${item}: that of “${loser}” is left out, as “${winner}” lacks the stages it speaks of`,
    'unknown-action': (item, _winner, loser) =>
      `${item}: that of “${loser}” is left out, as the actions it speaks of are missing`,
    'too-many': (item, _winner, loser) =>
      `${item}: that of “${loser}” is left out, as there is no room for more of them`,
    more: (n, count) => counted(n, count, 'more', 'more'),
  },

  said,

  install: {
    title: 'Install a rule pack',
    lead: 'Each way shows you everything first. Nothing changes until you have seen it.',
    drop: 'Drop a rule pack file (.json) here, or',
    choose: 'Choose a file…',
    paste: 'Paste the text of a pack',
    pasteLabel: 'Text of the rule pack (JSON)',
    pasteDo: 'Check',
    address: 'Fetch from an address',
    addressLabel: 'Address of the rule pack',
    addressHint: 'https://example.com/team-pack.json',
    addressWhy:
      'Your browser will ask whether this site may be read. Dealside fetches that one file only, sends nothing about your deals and does not log in.',
    addressDo: 'Fetch and look',
    checking: 'Checking…',
    fetching: (host) => `Fetching from ${host}…`,
    installed: (name, n) => `Installed “${name}”, version ${n}.`,
    installedIdle: 'It is not in use yet.',
    saved: (file) => `The file is saved as ${file}, ready to hand out.`,
    again: 'Try again',
    notText: 'This file is not UTF-8 text. Save it again with the encoding “UTF-8”.',
    tooBig: 'This file is too large to be a rule pack.',
    empty: 'There is no text yet.',
    failed: 'That did not work. Please try again.',
    denied: (host) => `The browser did not allow ${host}, so nothing was fetched or changed.`,
    refused: (n, count) => `Cannot be installed: ${counted(n, count, 'problem', 'problems')} found`,
    refusedWhy:
      'One mistake keeps the whole pack out; the packs in use are unchanged. Correct it and try again.',
    more: (n, count) => counted(n, count, 'more', 'more'),
    copy: 'Copy the list',
    copied: 'Copied',
  },

  fetchFailures: {
    'not-https': 'the address must begin with https://',
    'not-permitted': 'the browser does not allow this site',
    unreachable: 'not reachable; check the address and the network',
    timeout: 'no answer within 10 seconds',
    'too-large': 'the file is too large; a rule pack has at most 1 MB',
    'not-text': 'what came is not UTF-8 text',
    redirected: 'the address leads elsewhere; give the final one',
    status: (n) => `the server answered ${n}`,
  },
  refusals: {
    'unsigned-forbidden': 'your company asks for a signature and it has none',
    'key-not-allowed': 'signed with a key your company does not list',
    'foreign-key': 'signed with another key',
    'signature-missing': 'it used to be signed and is not any more',
    'lower-sequence': 'older than the version seen here',
    'same-sequence': 'same version number, other content',
  },

  channels: {
    title: 'Updates by address',
    note: 'Checked once a day. The file is fetched, nothing is sent.',
    none: 'None yet. Install a pack by “Fetch from an address” and its updates are checked daily.',
    brings: (name) => `brings “${name}”`,
    last: (when) => `last checked ${when}`,
    never: 'not checked yet',
    next: (when) => `next ${when}`,
    unchanged: 'nothing new',
    waiting: (n) => `version ${n} waits for you to look`,
    installed: (n) => `version ${n} was installed by itself`,
    failed: (why) => `not fetched: ${why}`,
    refused: (why) => `fetched but not installed: ${why}`,
    problems: 'there are problems in it',
    'foreign-pack': 'another rule pack is there',
    company: 'Your company set this address; it cannot be changed here.',
    review: (n) => `Look at version ${n}`,
    auto: 'Install updates by themselves while the signer stays the same',
    check: 'Check now',
    checkNamed: (url) => `Check now: ${url}`,
    stop: 'Stop checking',
    stopNamed: (url) => `Stop checking: ${url}`,
    stopAsk: 'Stop checking this address?',
    stopWhat: 'The pack that is installed stays; it just gets no more updates.',
  },

  policy: {
    title: 'Set by your company',
    note: 'These come from your company’s browser policy and can only be looked at here.',
    pack: 'Rule pack',
    url: 'Address of the pack',
    keys: 'Only signatures of these keys count',
    signature: 'Signature',
    required: 'required',
    free: 'not required',
    problemsTitle: (n, count) =>
      `${counted(n, count, 'policy value', 'policy values')} cannot be used; please tell your IT department`,
    why: {
      'wrong-type': 'wrong type of value',
      'not-https': 'not an https address',
      'not-a-key': 'not an Ed25519 public key (32 bytes in base64)',
      'pack-refused': 'the rule pack in it has problems and was not installed',
      'pack-untrusted':
        'the rule pack in it did not pass the check of its signature and was not installed',
    },
    got: (got) => `It says: ${got}`,
    more: (n, count) => counted(n, count, 'problem', 'problems'),
  },

  drafts,
  publish,
  keys,
};
