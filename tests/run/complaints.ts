/** Everything that goes wrong in a browser, wherever it is: thrown, logged as an error, or refused. */
import type { Browser } from './chromium.ts';

/**
 * Collects uncaught errors of every page and frame, and errors logged by the extension's scripts,
 * worker included. The list grows as they happen.
 */
export function complaintsOf({ context }: Pick<Browser, 'context'>): string[] {
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(`thrown: ${error.error().stack}`));
  context.on('console', (message) => {
    if (message.type() === 'error' && message.location().url.startsWith('chrome-extension:'))
      complaints.push(`logged: ${message.text()} at ${message.location().url}`);
  });
  const listen = (worker: ReturnType<typeof context.serviceWorkers>[number]) =>
    worker.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`worker: ${message.text()}`);
    });
  for (const worker of context.serviceWorkers()) listen(worker);
  context.on('serviceworker', listen);
  return complaints;
}
