import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, isOrphaned, onChanged } from '#messages/client.ts';
import { tellChanged, tellPlaced } from '#messages/tell.ts';

const id = fakeBrowser.runtime.id;
const withId = (value: string | undefined) =>
  Object.defineProperty(fakeBrowser.runtime, 'id', { value, configurable: true, writable: true });

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.restoreAllMocks();
  withId(id);
});

const sendMessage = () => vi.spyOn(fakeBrowser.runtime, 'sendMessage');

describe('ask', () => {
  it('brings the answer back', async () => {
    fakeBrowser.runtime.onMessage.addListener((message, _sender, reply) => {
      reply({ ok: message });
      return true;
    });
    expect(await ask('popup/today', { zone: 'UTC' })).toEqual({
      ok: { name: 'popup/today', request: { zone: 'UTC' } },
    });
  });

  it.each([
    'Could not establish connection. Receiving end does not exist.',
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
  ])('asks once more where the worker died: %s', async (words) => {
    const send = sendMessage()
      .mockRejectedValueOnce(new Error(words))
      .mockResolvedValueOnce({ ok: [] } as never);
    expect(await ask('popup/stalled', {})).toEqual({ ok: [] });
    expect(send).toHaveBeenCalledTimes(2);
    expect(send.mock.calls[0]).toEqual(send.mock.calls[1]);
  });

  it('asks once more where nobody answered, and then says so', async () => {
    const send = sendMessage().mockResolvedValue(undefined as never);
    expect(await ask('popup/stalled', {})).toEqual({ error: 'unreachable' });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('does not repeat a question that failed for another reason', async () => {
    const send = sendMessage().mockRejectedValue(new Error('Could not serialize message'));
    expect(await ask('popup/stalled', {})).toEqual({ error: 'unreachable' });
    expect(send).toHaveBeenCalledOnce();
  });

  it('stops waiting after its time', async () => {
    sendMessage().mockReturnValue(new Promise(() => {}) as never);
    expect(await ask('popup/stalled', {}, 20)).toEqual({ error: 'timeout' });
  });

  it('says that the page is orphaned, without a call', async () => {
    const send = sendMessage();
    withId(undefined);
    expect(isOrphaned()).toBe(true);
    expect(await ask('popup/stalled', {})).toEqual({ error: 'orphaned' });
    expect(send).not.toHaveBeenCalled();
  });

  it('says that the page is orphaned where only the call shows it', async () => {
    sendMessage().mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await ask('popup/stalled', {})).toEqual({ error: 'orphaned' });
  });
});

describe('what the background tells', () => {
  it('reaches a page that listens, until its signal aborts', async () => {
    const heard: unknown[] = [];
    const visit = new AbortController();
    onChanged(visit.signal, (changed) => heard.push(changed));
    await tellChanged({ changed: 'events' });
    await fakeBrowser.runtime.sendMessage({ name: 'popup/today', request: {} });
    expect(heard).toEqual([{ changed: 'events' }]);
    visit.abort();
    await tellChanged({ changed: 'packs' });
    expect(heard).toHaveLength(1);
  });

  it('may find nobody listening', async () => {
    await expect(tellChanged({ changed: 'events' })).resolves.toBeUndefined();
  });

  it('reaches the frame of one tab', async () => {
    const send = vi.fn(async () => undefined);
    fakeBrowser.tabs.sendMessage = send as never;
    const placed = { placed: { open: true, side: 'left', width: 360 }, view: 'v' } as const;
    await tellPlaced(4, 2, placed);
    expect(send).toHaveBeenCalledWith(4, placed, { frameId: 2 });
  });
});
