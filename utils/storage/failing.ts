/** That writing to the database fails, noted where it still can be: in `storage.session`. */
import { browser } from 'wxt/browser';

const key = 'database-failing';

export const noteFailing = (): Promise<void> => browser.storage.session.set({ [key]: true });

/** A write succeeded: it is over. */
export const noteWorking = (): Promise<void> => browser.storage.session.remove(key);

export const isFailing = async (): Promise<boolean> =>
  (await browser.storage.session.get(key))[key] === true;
