/** The first-run page of someone who has just installed the extension. */
import { type Offered, offered, type WelcomeProps } from '#components/welcome/view.ts';

const nothing = () => {};

const names: { [O in Offered]: WelcomeProps['packs'][number]['name'] } = {
  starter: { 'zh-CN': '起步包（四阶段）', en: 'Starter (four stages)' },
  'starter-five': { 'zh-CN': '起步包（五阶段）', en: 'Starter (five stages)' },
  'starter-consumer': { 'zh-CN': '起步包（消费者）', en: 'Starter (consumer)' },
};

/** The offered packs, with `used` in use. */
export const packs = (used: Offered | null = 'starter'): WelcomeProps['packs'] =>
  offered.map((id) => ({
    id,
    name: names[id],
    sequence: 1,
    rules: 7,
    tracks: 19,
    builtIn: true,
    place: id === used ? 0 : null,
    origin: null,
    key: null,
    expired: null,
    setAside: null,
    versions: [],
  }));

/** A first-run page; `but` says what differs. */
export const welcome = (but: Partial<WelcomeProps> = {}): WelcomeProps => ({
  prefs: { language: 'auto', theme: 'auto' },
  trouble: null,
  packs: packs(),
  others: [],
  kind: 'b2b',
  deal: 'late',
  // No document is loaded in tests.
  frames: { picture: 'about:blank#picture', sample: 'about:blank#sample' },
  said: null,
  hosts: {
    zoho: ['https://crm.zoho.com/*', 'https://crm.zoho.com.cn/*'],
    fxiaoke: ['https://*.fxiaoke.com/XV/*'],
  },
  deeds: { choose: nothing, prefs: nothing, deal: nothing, done: nothing },
  ...but,
});
