/** Validation of what a page prints: the page is not trusted. */
import { once } from '../once.ts';
import { int, list, type Schema, text, z } from '../zod.ts';
import { type ListPrint, listLayouts, mostCells, mostRows, type StoodRow } from './list-print.ts';
import {
  columns,
  type DealPrint,
  listNames,
  mostPlaces,
  type Printed,
  type PrintedList,
  placeNames,
} from './print.ts';
import { dealRefSchema } from './schema.ts';

const printed = once(
  (): Schema<Printed> =>
    z.union([
      z.strictObject({ text: text(0, 2000) }),
      z.enum(['blank', 'nothing', 'not-drawn', 'editing', 'masked']),
    ]),
);

/** What stands in one place of a page. */
export const printedPlaceSchema = once(() =>
  z.strictObject({
    printed: printed(),
    by: z.enum(['hook', 'label', 'shape', 'taught']),
    from: text(0, 200),
    label: text(0, 2000),
    under: z.optional(text(0, 2000)),
    column: z.optional(z.literal(true)),
  }),
);

const printedList = once(
  (): Schema<PrintedList> =>
    z.strictObject({
      rows: list(z.partialRecord(z.enum(columns), text(0, 2000)), 0, 200),
      more: z.optional(z.literal(true)),
      before: z.optional(z.literal(true)),
    }),
);

const short = once(() => list(text(0, 60), 0, 300));

const ways = once(() =>
  z.strictObject({ dates: short(), patterns: short(), amounts: short(), language: text(0, 40) }),
);

/** A print as the content script sends it; anything more, less or larger is refused. */
export const printSchema = once(
  (): Schema<DealPrint> =>
    z.strictObject({
      deal: dealRefSchema(),
      layout: text(0, 40),
      places: z.partialRecord(z.enum(placeNames), list(printedPlaceSchema(), 0, mostPlaces)),
      lists: z.partialRecord(z.enum(listNames), z.optional(printedList())),
      ways: ways(),
    }),
);

/** The last moment of any CRM, in milliseconds since 1970. */
const latest = 4_102_444_800_000;

const row = once(
  (): Schema<StoodRow> =>
    z.strictObject({
      deal: dealRefSchema(),
      since: int(0, latest),
      places: z.partialRecord(z.enum(placeNames), list(printedPlaceSchema(), 0, mostCells)),
    }),
);

/** The rows of a list as a content script sends them, held to the same. */
export const listPrintSchema = once(
  (): Schema<ListPrint<StoodRow>> =>
    z.strictObject({
      layout: z.enum(listLayouts),
      rows: list(row(), 0, mostRows),
      ways: ways(),
    }),
);
