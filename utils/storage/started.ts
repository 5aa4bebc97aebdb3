/** That the packs in use were tried since they last changed, noted for as long as the browser runs. */
import { browser } from 'wxt/browser';

const key = 'packs-started';

export const noteStarted = (): Promise<void> => browser.storage.session.set({ [key]: true });

/** The packs changed: they are tried when the worker starts next. */
export const noteChanged = (): Promise<void> => browser.storage.session.remove(key);

export const isStarted = async (): Promise<boolean> =>
  (await browser.storage.session.get(key))[key] === true;
