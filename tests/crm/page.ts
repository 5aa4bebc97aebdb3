/** Opens a page's HTML in happy-dom, as a document the reader can be pointed at. */
import { Window } from 'happy-dom';
import { type PageReading, profiles, type Reader, readerOf } from '#crm/index.ts';
import { crmOf } from '../../entrypoints/background/crm-of.ts';
import { envAt } from './zone.ts';

const env = envAt('2026-11-22T04:00:00.000Z', 'Asia/Shanghai');

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
    getBoundingClientRect: () => ({ left: 0, right: 1, width: 1 }),
  });
}

/** The document of a page; happy-dom's own types stand in for the browser's. */
export function openPage(html: string): Document {
  const window = new Window();
  drawByAttributes(window);
  window.document.write(html);
  return window.document as unknown as Document;
}

/** A fresh reader of the CRM that serves `url`, as the content script of its host has one. */
export function readerAt(document: Document, url: string): Reader {
  const crm = crmOf(url);
  if (!crm) throw new Error(`no CRM is served at ${url}`);
  return readerOf(document, profiles[crm]);
}

/** What a fresh reader says of a page at first load. */
export const readPage = (html: string, url: string, at = env): PageReading =>
  readerAt(openPage(html), url).read(new URL(url), at);

/** The snapshot of a page that must be readable. */
export function snapshotOf(reading: PageReading) {
  if (reading.state !== 'read') throw new Error(`not read: ${JSON.stringify(reading)}`);
  return reading.snapshot;
}
