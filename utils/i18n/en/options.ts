/** Words of the options page: language, theme, packs, data. */
import type { options as zh } from '../zh-CN/options.ts';

export const options: typeof zh = {
  title: 'Options',
  appearance: 'Appearance',
  language: 'Language',
  theme: 'Theme',
  auto: 'Same as browser',
  autoTheme: 'Same as system',
  light: 'Light',
  dark: 'Dark',
  packs: 'Rule packs',
  packLine: (rules, tracks) =>
    `${rules} ${rules === '1' ? 'rule' : 'rules'} · ${tracks} ${tracks === '1' ? 'talk track' : 'talk tracks'}`,
  sequence: (n) => `version ${n}`,
  builtIn: 'built in',
  active: 'In use',
  use: 'Use this one',
  remove: 'Remove',
  install: 'Install a rule pack…',
  installed: (name) => `Installed: ${name}`,
  refused: (n, count) =>
    `Not installed: the rule pack has ${count === 1 ? '1 problem' : `${n} problems`}`,
  wholeFile: 'the whole file',
  data: 'Data',
  local: 'Everything is kept in this browser on this computer. Nothing is uploaded.',
  kept: {
    deals: 'Deals seen',
    events: 'Logged actions',
    packs: 'Rule packs',
    oldest: 'Oldest record',
    bytes: 'Space used',
  },
  export: 'Export everything',
  exported: (file) => `Exported ${file}`,
  wipe: 'Erase everything',
  wipeAsk:
    'This removes every record, setting and rule pack on this computer and cannot be undone. Export first.',
  wipeConfirm: 'Erase now',
  wiped: 'Erased',
  version: (version) => `Version ${version}`,
  error: 'The background did not answer.',
};
