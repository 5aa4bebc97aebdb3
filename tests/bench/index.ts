/**
 * `npm run bench`: builds the extension apart, measures its size and speed, and ends with an error
 * where a limit fails. `--json` or `--markdown` prints it so; `--visits 2` is a quick look.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { added, heldToLimits, paceOf, type Row } from './added.ts';
import { advising } from './advise.ts';
import { bigDesk } from './big-desk.ts';
import { bigPacks } from './big-pack.ts';
import { buildExtension } from './built.ts';
import { dealPage } from './deal-page.ts';
import { events } from './events.ts';
import { type Figure, holds, paced } from './figure.ts';
import { importing } from './import.ts';
import { keptDeals } from './kept-deals.ts';
import { thisMachine } from './machine.ts';
import { marking } from './marks.ts';
import { mutating } from './mutating.ts';
import { packOf } from './packs.ts';
import { popup } from './popup.ts';
import { reading } from './reading.ts';
import { type Report, slowVisits, summary, told } from './report.ts';
import { type Extensions, startRivals } from './rival-browsers.ts';
import { writeEmptyPopup } from './rivals.ts';
import { shadowScripts } from './shadow-root/extension.ts';
import { sizes } from './size.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    visits: { type: 'string', default: '6' },
  },
});
const visits = Number(values.visits);
const today = new Date().toISOString().slice(0, 10);
const page = dealPage(today);
const figures: Figure[] = [];
const rows: Row[] = [];

const step = (what: string) => console.error(`· ${what} …`);

/** All that is measured beside the rivals, with a pack of so many rules in use. */
async function besideRivals(extensions: Extensions, rules: number): Promise<void> {
  const { rivals, end } = await startRivals(extensions, packOf(rules), page);
  try {
    for (const throttle of [1, 4]) {
      step(`${rules === 1 ? 'one rule' : `${rules} rules`}${throttle > 1 ? ', slow CPU' : ''}`);
      const turns = throttle === 1 ? visits : slowVisits(visits);
      const measured = await added(rivals, { url: page.url, throttle }, rules, turns);
      rows.push(...measured);
      if (throttle === 1) figures.push(...heldToLimits(measured));
    }
    if (rules > 1) return;
    step('reading, and a page that keeps changing');
    figures.push(...(await mutating(rivals, page.url)), ...(await reading(rivals, page)));
    figures.push(...(await events(rivals, today)));
    step('marks of a list');
    figures.push(...(await marking(rivals)));
  } finally {
    await end();
  }
}

const work = mkdtempSync(join(tmpdir(), 'dealside-bench-'));
try {
  step('advice');
  figures.push(...advising());
  step('build');
  const built = await buildExtension(work);
  figures.push(...sizes(built));
  step('popup');
  figures.push(...(await popup(built.folder, writeEmptyPopup(work))));
  step('the biggest pack');
  figures.push(...(await bigPacks(built.folder)), ...(await bigDesk(built.folder)));
  step('100,000 rows of history');
  figures.push(...(await importing(built.folder)));
  step('20,000 deals of a file');
  figures.push(...(await keptDeals(built.folder)));
  const extensions = { work, dealside: built.folder, scripts: await shadowScripts() };
  for (const rules of [1, 500]) await besideRivals(extensions, rules);
} finally {
  rmSync(work, { recursive: true, force: true });
}

const pace = paceOf(rows);
const held = figures.map((figure) => paced(figure, pace));
const report: Report = { machine: thisMachine(), pace, visits, figures: held, added: rows };
if (values.json) console.log(JSON.stringify(report, null, 2));
else console.log(told(report, values.markdown ? 'markdown' : 'plain'));
console.error(summary(report));
process.exitCode = held.every(holds) ? 0 : 1;
