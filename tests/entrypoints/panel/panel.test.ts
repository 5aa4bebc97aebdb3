import { describe, expect, test, vi } from 'vitest';
import type { ErrorCode, MessageName, PanelView } from '#messages/table.ts';
import type { Outside } from '../../../entrypoints/panel/acts.ts';
import { startPanel } from '../../../entrypoints/panel/panel.ts';
import type { State } from '../../../entrypoints/panel/state.ts';
import { advice } from '../../components/panel/fixtures.ts';

const ready: PanelView = {
  state: 'ready',
  prefs: { language: 'auto', theme: 'auto' },
  place: { open: false, side: 'right', width: 360 },
  advice,
  trouble: null,
  lost: [],
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A panel on a background that answers `view`, or refuses some questions. */
async function given({
  view = ready,
  refuse = {},
  write = true,
  aside,
}: {
  view?: PanelView;
  refuse?: { [M in MessageName]?: ErrorCode };
  write?: boolean;
  aside?: Outside['aside'];
} = {}) {
  const asked: [MessageName, unknown][] = [];
  const copied: string[] = [];
  let ids = 0;
  let drawn: State | undefined;
  const panel = startPanel(
    {
      view: 'v1',
      ask: async (name, request) => {
        asked.push([name, request]);
        const error = refuse[name];
        if (error) return { error };
        return { ok: (name === 'panel/view' ? view : null) as never };
      },
      now: () => '2026-11-18T06:30:00.000Z',
      newId: () => {
        ids += 1;
        return `id${ids}`;
      },
      write: async (text) => {
        if (write) copied.push(text);
        return write;
      },
      ...(aside && { aside }),
    },
    true,
    (state) => {
      drawn = state;
    },
  );
  await panel.look();
  const state = () => {
    if (!drawn) throw new Error('nothing drawn');
    return drawn;
  };
  /** Questions besides those for the view. */
  const commands = () => asked.filter(([name]) => name !== 'panel/view');
  return { panel, asked, copied, state, commands };
}

describe('panel', () => {
  test('asks for its own view and draws the answer', async () => {
    const { asked, state } = await given();
    expect(asked).toEqual([['panel/view', { view: 'v1' }]]);
    expect(state().view).toBe(ready);
  });

  test('a refusal keeps what was shown and says it is cut off, until an answer comes', async () => {
    const refuse: { [M in MessageName]?: ErrorCode } = {};
    const { panel, state } = await given({ refuse });
    refuse['panel/view'] = 'timeout';
    await panel.look();
    expect(state()).toMatchObject({ view: ready, cut: 'no-answer' });
    delete refuse['panel/view'];
    await panel.look();
    expect(state().cut).toBeNull();
  });

  test('an extension gone from under the page is told apart', async () => {
    const { state } = await given({ refuse: { 'panel/view': 'orphaned' } });
    expect(state().cut).toBe('orphaned');
  });

  test('asks again for its own view, for every view, and for what touches all; not for others', async () => {
    const { panel, asked } = await given();
    asked.length = 0;
    panel.changed({ changed: 'view', view: 'other' });
    await settled();
    expect(asked).toHaveLength(0);
    panel.changed({ changed: 'view', view: 'v1' });
    await settled();
    panel.changed({ changed: 'view' });
    await settled();
    panel.changed({ changed: 'prefs' });
    await settled();
    expect(asked).toHaveLength(3);
  });

  test('one click logs one event with an id made at the click', async () => {
    const { panel, commands, state } = await given();
    panel.acts.log('call');
    expect(state().desk.logged).toMatchObject({ id: 'id1', how: 'logged', seconds: 10 });
    await settled();
    expect(commands()).toEqual([
      [
        'panel/log',
        {
          id: 'id1',
          at: '2026-11-18T06:30:00.000Z',
          zone: 'Asia/Shanghai',
          action: 'call',
          deal: 'zoho/4876876000000123456',
          minutes: null,
        },
      ],
    ]);
  });

  test('two clicks are two events', async () => {
    const { panel, commands } = await given();
    panel.acts.log('call');
    panel.acts.log('call');
    await settled();
    expect(commands().map(([, request]) => (request as { id: string }).id)).toEqual(['id1', 'id2']);
  });

  test('undo takes back the event logged last, once', async () => {
    const { panel, commands, state } = await given();
    panel.acts.log('call');
    await settled();
    panel.acts.undo();
    await settled();
    panel.acts.undo();
    await settled();
    expect(commands().slice(1)).toEqual([
      ['panel/undo', { id: 'id1', at: '2026-11-18T06:30:00.000Z' }],
    ]);
    expect(state().desk.logged).toMatchObject({ how: 'undone', seconds: 0 });
  });

  test('minutes replace the event: the old one is taken back before the new one is logged', async () => {
    const { panel, commands } = await given();
    panel.acts.log('call');
    await settled();
    panel.acts.minutes(15);
    await settled();
    expect(commands().map(([name]) => name)).toEqual(['panel/log', 'panel/undo', 'panel/log']);
    expect(commands().at(-1)?.[1]).toMatchObject({ id: 'id2', action: 'call', minutes: 15 });
  });

  test('a log that is refused is called failed, not logged', async () => {
    const { panel, state } = await given({ refuse: { 'panel/log': 'failed' } });
    panel.acts.log('call');
    await settled();
    expect(state().desk.logged?.how).toBe('failed');
    expect(state().cut).toBeNull();
  });

  test('a failed log clicked again is the same event, another action is another one', async () => {
    const refuse: { [M in MessageName]?: ErrorCode } = { 'panel/log': 'unreachable' };
    const { panel, commands } = await given({ refuse });
    for (const action of ['call', 'call', 'email']) {
      panel.acts.log(action);
      await settled();
    }
    delete refuse['panel/log'];
    for (const action of ['email', 'email']) {
      panel.acts.log(action);
      await settled();
    }
    expect(commands().map(([, request]) => (request as { id: string }).id)).toEqual([
      'id1',
      'id1',
      'id2',
      'id2',
      'id3',
    ]);
  });

  test('the seconds to undo run out and stop at none', async () => {
    const { panel, state } = await given();
    panel.acts.log('call');
    await settled();
    for (let i = 0; i < 12; i += 1) panel.happen({ is: 'tick', now: '2026-11-18T06:30:12.000Z' });
    expect(state().desk.logged?.seconds).toBe(0);
  });

  test('a text with gaps is copied by the second click alone', async () => {
    const { panel, copied, state } = await given();
    panel.acts.copy('price/1', '大约是{数字}', ['数字']);
    await settled();
    expect(copied).toEqual([]);
    expect(state().desk.copying?.how).toBe('asked');
    panel.acts.copy('price/1', '大约是{数字}', ['数字']);
    await settled();
    expect(copied).toEqual(['大约是{数字}']);
    expect(state().desk.copying?.how).toBe('copied');
  });

  test('a refused clipboard leaves the text to be selected', async () => {
    const { panel, state } = await given({ write: false });
    panel.acts.copy('price/0', '您好', []);
    await settled();
    expect(state().desk.copying).toMatchObject({ how: 'denied', text: '您好' });
  });

  test('a snooze until a day is silent up to the day before it', async () => {
    const { panel, commands, state } = await given();
    panel.acts.snooze('idle', 'f2', '2026-12-01', '客户出差');
    await settled();
    expect(commands()[0]?.[1]).toMatchObject({
      deal: 'zoho/4876876000000123456',
      rule: 'idle',
      fingerprint: 'f2',
      until: '2026-11-30',
      reason: '客户出差',
    });
    expect(state().desk.done).toEqual({ what: 'snoozed', until: '2026-12-01' });
  });

  test('what the background refuses to keep is said', async () => {
    const { panel, state } = await given({ refuse: { 'panel/tier': 'database-failing' } });
    panel.acts.tier('A');
    await settled();
    expect(state().desk.done).toEqual({ what: 'failed' });
  });

  test('a change of width keeps the panel as open as it is, whatever was remembered', async () => {
    const { panel, commands } = await given();
    panel.acts.place({ width: 400 });
    await settled();
    expect(commands()).toEqual([
      ['panel/place', { view: 'v1', place: { open: true, side: 'right', width: 400 } }],
    ]);
  });

  test('a second click on the place starts from the first, before any answer to it', async () => {
    const { panel, commands } = await given();
    panel.acts.place({ side: 'left' });
    panel.acts.place({ width: 400 });
    await settled();
    expect(commands()).toEqual([
      ['panel/place', { view: 'v1', place: { open: true, side: 'left', width: 360 } }],
      ['panel/place', { view: 'v1', place: { open: true, side: 'left', width: 400 } }],
    ]);
  });

  test('a place that was not kept is not shown as if it were', async () => {
    const { panel, state } = await given({ refuse: { 'panel/place': 'database-failing' } });
    panel.acts.place({ side: 'left' });
    expect(state().placed.side).toBe('left');
    await settled();
    expect(state().placed).toEqual({});
    expect(state().desk.done).toEqual({ what: 'failed' });
  });

  test('Esc folds the panel; a made-up, used or other key does not, nor Esc in the rail', async () => {
    const { panel, commands } = await given();
    const key = (change: object) =>
      panel.key({ key: 'Escape', isTrusted: true, defaultPrevented: false, ...change });
    key({ isTrusted: false });
    key({ defaultPrevented: true });
    key({ key: 'Enter' });
    panel.happen({ is: 'room', open: false });
    key({});
    await settled();
    expect(commands()).toEqual([]);
    panel.happen({ is: 'room', open: true });
    key({});
    await settled();
    expect(commands()[0]?.[1]).toMatchObject({ place: { open: false } });
  });

  test('clicks before the first answer do nothing', async () => {
    const ask = vi.fn(async () => ({ error: 'timeout' as const }));
    const outside = {
      view: 'v1',
      ask,
      now: () => '2026-11-18T06:30:00.000Z',
      newId: () => 'id',
      write: async () => true,
    };
    const panel = startPanel(outside, true, () => {});
    panel.acts.log('call');
    panel.acts.tier('A');
    panel.acts.place({ open: false });
    panel.acts.undo();
    await settled();
    expect(ask).not.toHaveBeenCalled();
  });
});

describe('going over', () => {
  const close = vi.fn();
  const aside = (here: 'page' | 'browser', opens = true) => ({
    here,
    open: vi.fn(async () => opens),
    close,
  });
  const place = { side: 'right', width: 360 };

  test('into the side panel is remembered for the site once it is open', async () => {
    const { panel, commands } = await given({ aside: aside('page') });
    panel.acts.goOver();
    await settled();
    expect(commands()).toEqual([
      ['panel/place', { view: 'v1', place: { ...place, open: true, apart: 'chosen' } }],
    ]);
    expect(close).not.toHaveBeenCalled();
  });

  test('where the browser opens none, the panel stays and says so', async () => {
    const { panel, commands, state } = await given({ aside: aside('page', false) });
    panel.acts.goOver();
    await settled();
    expect(commands()).toEqual([]);
    expect(state().desk.done).toEqual({ what: 'failed' });
  });

  test('back onto the page opens it there and closes the side panel', async () => {
    const { panel, commands } = await given({ aside: aside('browser') });
    panel.acts.goOver();
    await settled();
    expect(commands()).toEqual([
      ['panel/place', { view: 'v1', place: { ...place, open: true, apart: null } }],
    ]);
    expect(close).toHaveBeenCalledTimes(1);
  });
});
