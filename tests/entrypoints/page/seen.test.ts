// @vitest-environment happy-dom
/** A page in a tab behind others asks nothing before it is seen, and misses nothing. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tellChanged } from '#messages/tell.ts';
import { lookAtChanges } from '../../../entrypoints/page/seen.ts';

let hidden = false;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
});
afterEach(() => vi.restoreAllMocks());

const something = () => tellChanged({ changed: 'events' });

function show(is: boolean): void {
  hidden = !is;
  document.dispatchEvent(new Event('visibilitychange'));
}

test('what changes while the page is seen is looked at, at once', async () => {
  const look = vi.fn();
  lookAtChanges(document, look);
  await something();
  await something();
  expect(look).toHaveBeenCalledTimes(2);
});

test('what changed behind other tabs is looked at once, when the page is seen again', async () => {
  const look = vi.fn();
  lookAtChanges(document, look);
  show(false);
  for (const _ of Array(20)) await something();
  expect(look).not.toHaveBeenCalled();
  show(true);
  expect(look).toHaveBeenCalledTimes(1);
  show(false);
  show(true);
  expect(look).toHaveBeenCalledTimes(1);
});
