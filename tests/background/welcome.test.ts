/** The first-run page opens after an install, in nobody's way. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcome } from '../../entrypoints/background/welcome.ts';

const create = vi.fn(async (_: { url: string; active: boolean }) => ({}));
let front: { url?: string }[] = [];
const policy = vi.fn(async (): Promise<Record<string, unknown>> => ({}));

beforeEach(() => {
  create.mockClear();
  policy.mockReset().mockResolvedValue({});
  front = [{}];
  Object.assign(fakeBrowser.tabs, { create, query: async () => front });
  Object.assign(fakeBrowser.storage, { managed: { get: policy } });
});
afterEach(() => vi.restoreAllMocks());

const url = expect.stringMatching(/\/welcome\.html$/);

describe('after an install', () => {
  it.each([[[{}]], [[{ url: 'https://example.com/' }]], [[]]])(
    'it opens in front of what is no CRM page: %j',
    async (tabs) => {
      front = tabs;
      await welcome();
      expect(create.mock.calls).toEqual([[{ url, active: true }]]);
    },
  );

  it('it opens behind a CRM page that someone is working on', async () => {
    front = [{ url: 'https://crm.zoho.com.cn/crm/org7/tab/Potentials/111' }];
    await welcome();
    expect(create.mock.calls).toEqual([[{ url, active: false }]]);
  });

  it('it does not open where the company says so', async () => {
    policy.mockResolvedValue({ disableFirstRunPage: true });
    await welcome();
    expect(create).not.toHaveBeenCalled();
  });

  it.each([{ disableFirstRunPage: false }, { disableFirstRunPage: 'yes' }])(
    'any other value counts as not set: %j',
    async (values) => {
      policy.mockResolvedValue(values);
      await welcome();
      expect(create).toHaveBeenCalledTimes(1);
    },
  );

  it('a browser that has no policies for it opens it all the same', async () => {
    policy.mockRejectedValue(new Error('no managed storage'));
    await welcome();
    expect(create).toHaveBeenCalledTimes(1);
  });
});
