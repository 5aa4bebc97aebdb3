/** Opens a page's HTML in happy-dom, as a document the reader can be pointed at. */
import { Window } from 'happy-dom';
import type { DealSnapshot } from '#core/deal/deal.ts';
import { printSchema } from '#core/deal/print-schema.ts';
import type { TeamFields } from '#core/deal/team.ts';
import { profiles, readerOf } from '#crm/index.ts';
import type { PageReading as Taken } from '#crm/read-page.ts';
import { readPrint, type Unreadable } from '#crm/read-print.ts';
import type { Env } from '#crm/reading/deal-page.ts';
import { crmOf } from '../../entrypoints/background/crm-of.ts';
import { envAt } from './zone.ts';

const env = envAt('2026-11-22T04:00:00.000Z', 'Asia/Shanghai');

/** An element that a test has given a place on the screen. */
export interface Boxed extends Element {
  box?: () => DOMRect;
}

/** A DOM without layout knows only what attributes hide; everything else is drawn, and in view. */
function drawByAttributes({ HTMLElement }: Window): void {
  const hides = (element: Element): boolean =>
    !['until-found', null].includes(element.getAttribute('hidden')) ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
  Object.assign(HTMLElement.prototype, {
    checkVisibility(this: Element): boolean {
      for (let at: Element | null = this; at; at = at.parentElement) if (hides(at)) return false;
      return true;
    },
    // Where a test says where things stand, it gives them a box.
    getBoundingClientRect(this: Boxed) {
      return this.box?.() ?? { left: 0, right: 1, width: 1 };
    },
  });
}

/** The document of a page; happy-dom's own types stand in for the browser's. */
export function openPage(html: string): Document {
  const window = new Window();
  drawByAttributes(window);
  window.document.write(html);
  return window.document as unknown as Document;
}

/** The page's half of a reading, without what only a live page can answer. */
type Printed = Exclude<Taken, { state: 'proven' }> | { state: 'proven'; print: unknown };

/** What both halves of reading together make of a page: the page's own and the background's. */
export type Understood =
  | { state: 'none' }
  | { state: 'unproven'; againMs?: number }
  | ({ state: 'unreadable' } & Unreadable)
  | { state: 'read'; snapshot: DealSnapshot };

export type PageReading =
  | Exclude<Understood, { state: 'read' }>
  | { state: 'read'; snapshot: DealSnapshot; root: Element; holds: () => boolean };

/** The background's half: what it makes of what the page took down. */
export function understood(page: Printed, env: Env): Understood {
  if (page.state !== 'proven') return page;
  // As it arrives in the background: through a message, and checked.
  const print = printSchema().parse(JSON.parse(JSON.stringify(page.print)));
  const read = readPrint(print, env);
  return 'unreadable' in read
    ? { state: 'unreadable', ...read.unreadable }
    : { state: 'read', ...read };
}

export interface Reader {
  moved: (url: URL) => void;
  read: (url: URL, env: Env) => PageReading;
}

/** A fresh reader of the CRM that serves `url`, as the content script of its host has one. */
export function readerAt(document: Document, url: string, fields: TeamFields = {}): Reader {
  const crm = crmOf(url);
  if (!crm) throw new Error(`no CRM is served at ${url}`);
  const reader = readerOf(document, profiles[crm]);
  reader.learn({ fields, taught: [] });
  return {
    moved: reader.moved,
    read(at, env) {
      const page = reader.read(at, Date.parse(env.now));
      const reading = understood(page, env);
      if (page.state !== 'proven' || reading.state !== 'read') return reading as PageReading;
      const { root, holds, shows } = page.standing;
      return { ...reading, root, holds: () => holds() && shows() };
    },
  };
}

/** What a fresh reader says of a page at first load. */
export const readPage = (
  html: string,
  url: string,
  at = env,
  fields: TeamFields = {},
): PageReading => readerAt(openPage(html), url, fields).read(new URL(url), at);

/** The snapshot of a page that must be readable. */
export function snapshotOf(reading: PageReading) {
  if (reading.state !== 'read') throw new Error(`not read: ${JSON.stringify(reading)}`);
  return reading.snapshot;
}
