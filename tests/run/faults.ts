/** Asks axe what keeps people from using a page. */
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** What axe calls serious or critical, as `rule: element`. */
export async function faults(where: Page | Frame): Promise<string[]> {
  // Half a megabyte to send and to parse: once for each document.
  if (!(await where.evaluate('"axe" in globalThis'))) await where.evaluate(axe.source);
  return where.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target, any }) =>
        id + ': ' + target.join(' ') + ' ' + any.map(({ message }) => message).join(' '))))`);
}
