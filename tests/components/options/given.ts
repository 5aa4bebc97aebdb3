/** The options page of someone who has used the extension for a while. */
import type { OptionsProps } from '#components/options/view.ts';
import type { PackProblem } from '#core/pack/problem.ts';

const nothing = () => {};

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

/** An options page in use; `but` says what differs. */
export const options = (but: Partial<OptionsProps> = {}): OptionsProps => ({
  prefs: { language: 'auto', theme: 'auto' },
  packs: [
    {
      id: 'starter',
      name: { 'zh-CN': '起步规则包', en: 'Starter pack' },
      sequence: 1,
      rules: 8,
      tracks: 14,
      builtIn: true,
      active: false,
    },
    {
      id: 'east-team',
      name: { 'zh-CN': '华东一组', en: 'East team' },
      sequence: 12,
      rules: 11,
      tracks: 1,
      builtIn: false,
      active: true,
    },
  ],
  kept: {
    deals: 214,
    events: 3168,
    packs: 2,
    oldest: '2026-08-03T01:00:00.000Z',
    bytes: 1_380_000,
  },
  trouble: null,
  version: '0.1.0',
  install: { state: 'none' },
  upkeep: { state: 'none' },
  said: '',
  copied: false,
  hosts: {
    zoho: ['https://crm.zoho.com/*', 'https://crm.zoho.com.cn/*', 'https://crm.zoho.eu/*'],
    fxiaoke: ['https://*.fxiaoke.com/XV/*', 'https://*.sharecrm.com/XV/*'],
  },
  shortcut: 'Alt+Shift+D',
  deeds: {
    prefs: nothing,
    use: nothing,
    remove: nothing,
    installFile: nothing,
    installText: nothing,
    copy: nothing,
    export: nothing,
    wipe: nothing,
    shortcut: nothing,
  },
  ...but,
});
