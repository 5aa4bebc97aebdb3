/** The options page of someone who has used the extension for a while. */
import { vi } from 'vitest';
import type { OptionsDeeds, OptionsProps } from '#components/options/view.ts';
import type { PackProblem } from '#core/pack/problem.ts';
import type { PackSummary } from '#messages/packs.ts';

export const problems: PackProblem[] = [
  { path: 'rules[3].params.limits[0].warn', code: 'wrong-type', expected: 'int', got: 'string' },
  { path: 'rules[4].tracks[1]', code: 'unknown-track', got: 'price-3step' },
  { path: 'targets[0].perDay', code: 'too-small', expected: 1, got: 0 },
  { path: 'quiet.from', code: 'wrong-form', expected: 'time', got: '9点' },
  {
    path: 'stages[2].aliases.zoho[5]',
    code: 'label-claimed',
    expected: 'lead',
    got: 'Qualification',
  },
  { path: '', code: 'needs-language' },
];

/** Base64 of 32 bytes that are all alike. */
const keyOf = (byte: number): string => btoa(String.fromCharCode(byte).repeat(32));

/** The team's key, the one that replaces it, and a stranger's. */
export const keys = { team: keyOf(0x1f), heir: keyOf(0x2e), stranger: keyOf(0xc0) };

export const starter: PackSummary = {
  id: 'starter',
  name: { 'zh-CN': '起步包', en: 'Starter pack' },
  sequence: 1,
  rules: 8,
  tracks: 14,
  builtIn: true,
  place: 1,
  origin: null,
  key: null,
  expired: null,
  setAside: null,
  versions: [],
};

export const team: PackSummary = {
  id: 'east-team',
  name: { 'zh-CN': '华东一组', en: 'East team' },
  sequence: 12,
  rules: 11,
  tracks: 1,
  builtIn: false,
  place: 0,
  origin: { by: 'url', url: 'https://example.com/packs/east.json' },
  key: keys.team,
  expired: null,
  setAside: null,
  versions: [
    { sequence: 12, installed: '2026-11-20T02:00:00.000Z', key: keys.team },
    { sequence: 11, installed: '2026-11-03T02:00:00.000Z', key: keys.team },
    { sequence: 9, installed: '2025-12-01T02:00:00.000Z', key: null },
  ],
};

export const idle: PackSummary = {
  ...starter,
  id: 'trial',
  name: { 'zh-CN': '试行规则', en: 'Trial rules' },
  sequence: 3,
  rules: 2,
  tracks: 0,
  builtIn: false,
  place: null,
  origin: { by: 'file' },
  versions: [{ sequence: 3, installed: '2026-11-05T02:00:00.000Z', key: null }],
};

/** Deeds that only note what they were asked. */
export const noted = () => ({
  prefs: vi.fn<OptionsDeeds['prefs']>(),
  copy: vi.fn<OptionsDeeds['copy']>(),
  export: vi.fn<OptionsDeeds['export']>(),
  wipe: vi.fn<OptionsDeeds['wipe']>(),
  shortcut: vi.fn<OptionsDeeds['shortcut']>(),
  retry: vi.fn<OptionsDeeds['retry']>(),
  packs: {
    move: vi.fn<OptionsDeeds['packs']['move']>(),
    add: vi.fn<OptionsDeeds['packs']['add']>(),
    takeOut: vi.fn<OptionsDeeds['packs']['takeOut']>(),
    edit: vi.fn<OptionsDeeds['packs']['edit']>(),
    save: vi.fn<OptionsDeeds['packs']['save']>(),
    rollBack: vi.fn<OptionsDeeds['packs']['rollBack']>(),
    remove: vi.fn<OptionsDeeds['packs']['remove']>(),
  },
  install: {
    file: vi.fn<OptionsDeeds['install']['file']>(),
    text: vi.fn<OptionsDeeds['install']['text']>(),
    address: vi.fn<OptionsDeeds['install']['address']>(),
    again: vi.fn<OptionsDeeds['install']['again']>(),
  },
  review: {
    use: vi.fn<OptionsDeeds['review']['use']>(),
    accept: vi.fn<OptionsDeeds['review']['accept']>(),
    auto: vi.fn<OptionsDeeds['review']['auto']>(),
    impact: vi.fn<OptionsDeeds['review']['impact']>(),
    install: vi.fn<OptionsDeeds['review']['install']>(),
    cancel: vi.fn<OptionsDeeds['review']['cancel']>(),
    save: vi.fn<OptionsDeeds['review']['save']>(),
  },
  drafts: {
    empty: vi.fn<OptionsDeeds['drafts']['empty']>(),
    fromPack: vi.fn<OptionsDeeds['drafts']['fromPack']>(),
    fromFile: vi.fn<OptionsDeeds['drafts']['fromFile']>(),
    duplicate: vi.fn<OptionsDeeds['drafts']['duplicate']>(),
    discard: vi.fn<OptionsDeeds['drafts']['discard']>(),
    undo: vi.fn<OptionsDeeds['drafts']['undo']>(),
  },
  publish: {
    begin: vi.fn<OptionsDeeds['publish']['begin']>(),
    seal: vi.fn<OptionsDeeds['publish']['seal']>(),
    cancel: vi.fn<OptionsDeeds['publish']['cancel']>(),
  },
  keys: {
    make: vi.fn<OptionsDeeds['keys']['make']>(),
    import: vi.fn<OptionsDeeds['keys']['import']>(),
    forget: vi.fn<OptionsDeeds['keys']['forget']>(),
  },
  imports: {
    files: vi.fn<OptionsDeeds['imports']['files']>(),
    next: vi.fn<OptionsDeeds['imports']['next']>(),
    takeBack: vi.fn<OptionsDeeds['imports']['takeBack']>(),
    kind: vi.fn<OptionsDeeds['imports']['kind']>(),
    crm: vi.fn<OptionsDeeds['imports']['crm']>(),
    zone: vi.fn<OptionsDeeds['imports']['zone']>(),
    column: vi.fn<OptionsDeeds['imports']['column']>(),
    start: vi.fn<OptionsDeeds['imports']['start']>(),
    cancel: vi.fn<OptionsDeeds['imports']['cancel']>(),
    save: vi.fn<OptionsDeeds['imports']['save']>(),
  },
  channels: {
    check: vi.fn<OptionsDeeds['channels']['check']>(),
    auto: vi.fn<OptionsDeeds['channels']['auto']>(),
    stop: vi.fn<OptionsDeeds['channels']['stop']>(),
    review: vi.fn<OptionsDeeds['channels']['review']>(),
  },
  hosts: {
    add: vi.fn<OptionsDeeds['hosts']['add']>(),
    permit: vi.fn<OptionsDeeds['hosts']['permit']>(),
    remove: vi.fn<OptionsDeeds['hosts']['remove']>(),
  },
  deep: { switch: vi.fn<OptionsDeeds['deep']['switch']>() },
  marks: { choose: vi.fn<OptionsDeeds['marks']['choose']>() },
  taught: {
    point: vi.fn<OptionsDeeds['taught']['point']>(),
    forget: vi.fn<OptionsDeeds['taught']['forget']>(),
    export: vi.fn<OptionsDeeds['taught']['export']>(),
  },
});

/** What is listed beside the packs, where there is nothing of any of it. */
export const nothingListed: OptionsProps['lists'] = {
  conflicts: { state: 'ready', value: [] },
  desk: { state: 'ready', value: { drafts: [], keys: [] } },
  channels: { state: 'ready', value: [] },
  health: { state: 'ready', value: { families: [], version: '0.1.0' } },
  hosts: { state: 'ready', value: [] },
  deep: { state: 'ready', value: [] },
  taught: { state: 'ready', value: { taught: [], open: [] } },
  imports: { state: 'ready', value: [] },
  policy: {
    state: 'ready',
    value: {
      managed: false,
      pack: null,
      url: null,
      publicKeys: [],
      requireSignature: false,
      problems: [],
    },
  },
};

/** An options page in use; `but` says what differs. */
export const options = (but: Partial<OptionsProps> = {}): OptionsProps => ({
  prefs: { language: 'auto', theme: 'auto' },
  packs: [starter, team, idle],
  kept: {
    deals: 214,
    events: 3168,
    told: 1240,
    packs: 2,
    oldest: '2026-08-03T01:00:00.000Z',
    bytes: 1_380_000,
  },
  trouble: null,
  version: '0.1.0',
  lists: nothingListed,
  now: '2026-11-18T02:00:00.000Z',
  install: { state: 'none' },
  importing: { state: 'none', waiting: [] },
  review: null,
  draftProblems: [],
  publishing: null,
  upkeep: { state: 'none' },
  said: null,
  deepFailed: false,
  copied: false,
  hosts: {
    zoho: ['https://crm.zoho.com/*', 'https://crm.zoho.com.cn/*', 'https://crm.zoho.eu/*'],
    fxiaoke: ['https://*.fxiaoke.com/XV/*', 'https://*.sharecrm.com/XV/*'],
  },
  shortcut: 'Alt+Shift+D',
  marks: { state: 'ready', value: { zoho: false, fxiaoke: true } },
  marksFailed: false,
  deeds: noted(),
  ...but,
});
