/** Real Fxiaoke deals, rendered as detail pages, read back exactly as their rows say. */
import { describe, expect, it } from 'vitest';
import { fxiaokeUrl, renderFxiaoke } from '#tests/pages/fxiaoke.ts';
import { pageOf, rows, rowsZone, valuesOf } from './fxiaoke-rows.ts';
import { readPage, snapshotOf } from './page.ts';
import { envAt } from './zone.ts';

const env = envAt('2026-11-22T04:00:00.000Z', rowsZone);

describe('real Fxiaoke deals', () => {
  it.runIf(rows.length > 0)('are eleven', () => {
    expect(rows).toHaveLength(11);
  });

  it.each(rows.map((row) => [row.name, row] as const))('%s reads back exactly', (_, row) => {
    for (const layout of ['full', 'slide-over'] as const) {
      const page = pageOf(row);
      const snapshot = snapshotOf(
        readPage(renderFxiaoke(page, layout), fxiaokeUrl(page, layout), env),
      );
      const values = Object.fromEntries(
        Object.entries(snapshot.fields).map(([field, reading]) => [field, reading.value]),
      );
      expect(snapshot.deal.id).toBe(row._id);
      expect(values).toEqual(valuesOf(row));
    }
  });
});
