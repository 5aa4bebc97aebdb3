/**
 * Keeps a saved CRM page as a test case, or rewrites what a kept one is expected to read as:
 *
 *   npm run fixture -- <name> <saved.html> <url>    anonymised copy and expectation
 *   npm run fixture -- <name>                       expectation of a page kept already
 *
 * The tool writes expectations, a person reads them; in CI it refuses to run.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage } from '#tests/crm/page.ts';
import { anonymise } from './fixture/anonymise.ts';
import { expectationOf, type Head, headOf } from './fixture/expectation.ts';

const [name, saved, address] = process.argv.slice(2);

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

if (process.env.CI) stop('Expectations cannot bless themselves: this does not run in CI.');
if (!name || !/^[\w-]+$/.test(name)) stop('npm run fixture -- <name> [<saved.html> <url>]');

const folder = join(import.meta.dirname, 'pages/corpus', name);
const page = join(folder, 'page.html');

if (saved) {
  if (!address) stop('Which URL was the page saved from?');
  const document = openPage(readFileSync(saved, 'utf8'));
  anonymise(document, new URL(address));
  const day = new Date().toISOString().slice(0, 10);
  const head: Head = { url: address, provenance: `captured ${day}`, layout: 'unknown' };
  mkdirSync(folder, { recursive: true });
  writeFileSync(page, `<!-- ${JSON.stringify(head)} -->\n${document.documentElement.outerHTML}\n`);
}
if (!existsSync(page)) stop(`There is no ${page}.`);

const html = readFileSync(page, 'utf8');
const expected = expectationOf(openPage(html), headOf(html));
const file = join(folder, 'expected.json');
writeFileSync(file, `${JSON.stringify(expected, null, 2)}\n`);
console.log(
  `${file}\n${JSON.stringify(expected, null, 2)}\n\nRead it against the page before committing.`,
);
