/** An options page started over a background that answers from a table. */
import type { OptionsState } from '#messages/table.ts';
import { nothingListed, options } from '#tests/components/options/given.ts';
import { type Acts, startOptions } from '../../../entrypoints/options/options.ts';
import type { State } from '../../../entrypoints/options/state.ts';
import { answering, settled } from '../asked.ts';

const { prefs, packs, kept, trouble, version } = options();
export const kind: OptionsState = { prefs, packs, kept, trouble, version };
export const now = '2026-11-23T03:30:00.000Z';

/** What is listed beside the packs, where there is nothing of it. */
function nothing() {
  const { conflicts, desk, channels, policy, health, hosts, deep, taught, imports } = nothingListed;
  const value = <T>(list: { state: string; value?: T }): T => list.value as T;
  return {
    'packs/conflicts': value(conflicts),
    'health/list': value(health),
    'desk/drafts': value(desk),
    'packs/channels': value(channels),
    'packs/policy': value(policy),
    'hosts/list': value(hosts),
    'deep/state': value(deep),
    'teach/list': value(taught),
    'marks/state': { zoho: false, fxiaoke: false },
    'imports/list': value(imports),
  };
}

/** Starts a page; `answers` says what is answered otherwise. */
export async function start(answers: Parameters<typeof answering>[0] = {}) {
  const background = answering({ 'options/state': kind, ...nothing(), ...answers });
  const drawn: { state: State; acts: Acts }[] = [];
  const saved: [string, string][] = [];
  const went: string[] = [];
  const permits: string[] = [];
  const forgone: string[] = [];
  /** What the browser answers when it is asked for a host. */
  const browser = { permits: true };
  let ids = 0;
  const { look, publish } = startOptions(
    {
      ask: background.ask,
      now: () => now,
      zone: 'Asia/Shanghai',
      zones: () => ['Asia/Shanghai', 'America/Los_Angeles'],
      newId: () => `draft-000${++ids}`,
      save: (file, ...parts) => saved.push([file, parts.join('')]),
      write: async () => true,
      permit: async (origin) => {
        permits.push(origin);
        return browser.permits;
      },
      fileReader: () => {
        throw new Error('no file is read here');
      },
      pause: async () => {},
      forgo: async (origin) => {
        forgone.push(origin);
      },
      go: (page) => went.push(page),
      shortcut: async () => 'Alt+Shift+D',
      openShortcuts: () => {},
    },
    (state, acts) => drawn.push({ state, acts }),
  );
  await look();
  const last = () => {
    const picture = drawn.at(-1);
    if (!picture) throw new Error('nothing was drawn');
    return picture;
  };
  return {
    background,
    browser,
    saved,
    went,
    permits,
    forgone,
    look,
    publish,
    state: () => last().state,
    deeds: last().acts.deeds,
    retry: last().acts.onRetry,
    /** What was asked with that message, in order. */
    asked: (message: string) =>
      background.asked.filter(([name]) => name === message).map(([, request]) => request),
    /** Does something, and waits until every answer has come. */
    after: async (act: () => void) => {
      act();
      await settled();
      return last().state;
    },
  };
}
