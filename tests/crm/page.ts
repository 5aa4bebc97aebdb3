/** Opens a page's HTML in happy-dom, as a document the reader can be pointed at. */
import { Window } from 'happy-dom';
import { createReader, type PageReading } from '#crm/index.ts';

const env = { now: '2026-11-22T04:00:00.000Z', zone: 'Asia/Shanghai' };

/** The document of a page; happy-dom's own types stand in for the browser's. */
export function openPage(html: string): Document {
  const window = new Window();
  window.document.write(html);
  return window.document as unknown as Document;
}

/** What a fresh reader says of a page at first load. */
export const readPage = (html: string, url: string, at = env): PageReading =>
  createReader(openPage(html)).read(new URL(url), at);

/** The snapshot of a page that must be readable. */
export function snapshotOf(reading: PageReading) {
  if (reading.state !== 'read') throw new Error(`not read: ${JSON.stringify(reading)}`);
  return reading.snapshot;
}
