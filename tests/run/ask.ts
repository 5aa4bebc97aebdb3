/** Asks the background as the extension's own pages do, and looks at what it keeps. */
import type { Page } from 'playwright-core';
import type { LoggedEvent } from '#core/today/event.ts';
import type { MessageName, Reply, RequestOf, ResponseOf } from '#messages/table.ts';

/** The answer to a message sent from an extension page; throws where there is none. */
export async function ask<M extends MessageName>(
  from: Page,
  name: M,
  request: RequestOf<M>,
): Promise<ResponseOf<M>> {
  const message = JSON.stringify({ name, request });
  const send = `chrome.runtime.sendMessage(${message})`;
  // A worker that was just killed may take the message with it: once more, as every page does.
  const reply = (await from
    .evaluate(send)
    .catch(() => from.waitForTimeout(200).then(() => from.evaluate(send)))) as Reply<M>;
  if ('error' in reply) throw new Error(`${name}: ${reply.error}`);
  return reply.ok;
}

/** Every event in the database, read past the background; `page` is one of the extension's own. */
export const eventsKept = (page: Page): Promise<LoggedEvent[]> =>
  page.evaluate(async () => {
    const done = <T>(asked: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    // Opening a database that is not there would make an empty one.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'dealside')) return [];
    const database = await done(indexedDB.open('dealside'));
    try {
      return await done(database.transaction('events').objectStore('events').getAll());
    } finally {
      database.close();
    }
  });
