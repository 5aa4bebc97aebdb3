/** The side panel: it follows the tab in front, and no answer about another tab is ever shown. */
import { describe, expect, test } from 'vitest';
import type { Changed, View } from '#messages/table.ts';
import { startSide } from '../../entrypoints/sidepanel/side.ts';
import { settled } from './asked.ts';

/** A window with tabs: which view each shows, answered at once or when the test lets it. */
function given(views: { [tab: number]: View }) {
  const front: { tab: number | null } = { tab: 1 };
  const held: (() => void)[] = [];
  const slow = new Set<number>();
  const drawn: string[] = [];
  const heard: [View, Changed][] = [];
  const side = startSide({
    tabInFront: async () => front.tab,
    viewIn: async (tab) => {
      const view = views[tab] ?? null;
      if (slow.has(tab)) await new Promise<void>((resolve) => held.push(resolve));
      return view;
    },
    panelFor: (view, isInFront) => ({
      look: async () => {
        await settled();
        if (isInFront()) drawn.push(view);
      },
      changed: (changed) => heard.push([view, changed]),
    }),
    drawNone: (reading) => drawn.push(reading ? 'reading' : 'none'),
  });
  return { side, front, slow, held, drawn, heard, views, last: () => drawn.at(-1) };
}

describe('the side panel', () => {
  test('shows the deal of the tab in front, and says where there is none', async () => {
    const { side, front, drawn } = given({ 1: 'view-a' });
    await side.look();
    front.tab = 2;
    await side.turned();
    front.tab = null;
    await side.turned();
    expect(drawn).toEqual(['reading', 'view-a', 'reading', 'none', 'reading', 'none']);
  });

  test('a slow answer about a tab left behind is not shown', async () => {
    const { side, front, slow, held, drawn } = given({ 1: 'view-a', 2: 'view-b' });
    slow.add(1);
    const first = side.look();
    await settled();
    front.tab = 2;
    await side.turned();
    for (const letGo of held) letGo();
    await first;
    expect(drawn).toEqual(['reading', 'reading', 'view-b']);
  });

  test('a panel whose tab was left draws no more, however late its answer', async () => {
    const { side, front, drawn } = given({ 1: 'view-a', 2: 'view-b' });
    const first = side.look();
    await Promise.resolve();
    front.tab = 2;
    await Promise.all([first, side.turned()]);
    expect(drawn.filter((one) => one === 'view-a')).toEqual([]);
    expect(drawn.at(-1)).toBe('view-b');
  });

  test('a page that leaves its deal blanks it at once, before the next one is known', async () => {
    const { side, views, slow, held, last } = given({ 1: 'view-a' });
    await side.look();
    await side.left('view-of-another-tab');
    expect(last()).toBe('view-a');
    slow.add(1);
    views[1] = 'view-b';
    const left = side.left('view-a');
    expect(last()).toBe('reading');
    await settled();
    for (const letGo of held) letGo();
    await left;
    expect(last()).toBe('view-b');
  });

  test('a new reading of the same deal is asked for again; another view is looked for', async () => {
    const { side, heard, views, drawn } = given({ 1: 'view-a' });
    await side.look();
    await side.changed({ changed: 'view', view: 'view-a' });
    await side.changed({ changed: 'prefs' });
    expect(heard.map(([view]) => view)).toEqual(['view-a', 'view-a']);
    expect(drawn).toEqual(['reading', 'view-a']);
    views[1] = 'view-b';
    await side.changed({ changed: 'view', view: 'view-b' });
    expect(drawn.at(-1)).toBe('view-b');
  });
});
