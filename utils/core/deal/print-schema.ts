/** Validation of what a page prints: the page is not trusted. */
import { once } from '../once.ts';
import { z } from '../zod.ts';
import { type ListPrint, listLayouts, mostCells, mostRows, type RowPrint } from './list-print.ts';
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

const text = (max: number) => z.string().max(max);

const printed = once(
  (): z.ZodType<Printed> =>
    z.union([
      z.strictObject({ text: text(2000) }),
      z.enum(['blank', 'nothing', 'not-drawn', 'editing', 'masked']),
    ]),
);

/** What stands in one place of a page. */
export const printedPlaceSchema = once(() =>
  z.strictObject({
    printed: printed(),
    by: z.enum(['hook', 'label', 'shape', 'taught']),
    from: text(200),
    label: text(2000),
    column: z.literal(true).optional(),
  }),
);

const list = once(
  (): z.ZodType<PrintedList> =>
    z.strictObject({
      rows: z.array(z.partialRecord(z.enum(columns), text(2000))).max(200),
      more: z.literal(true).optional(),
    }),
);

const short = once(() => z.array(text(60)).max(300));

const ways = once(() =>
  z.strictObject({ dates: short(), patterns: short(), amounts: short(), language: text(40) }),
);

/** A print as the content script sends it; anything more, less or larger is refused. */
export const printSchema = once(
  (): z.ZodType<DealPrint> =>
    z.strictObject({
      deal: dealRefSchema(),
      layout: text(40),
      places: z.partialRecord(z.enum(placeNames), z.array(printedPlaceSchema()).max(mostPlaces)),
      lists: z.partialRecord(z.enum(listNames), list().optional()),
      ways: ways(),
    }),
);

const row = once(
  (): z.ZodType<RowPrint> =>
    z.strictObject({
      deal: dealRefSchema(),
      places: z.partialRecord(z.enum(placeNames), z.array(printedPlaceSchema()).max(mostCells)),
    }),
);

/** The rows of a list as a content script sends them, held to the same. */
export const listPrintSchema = once(
  (): z.ZodType<ListPrint> =>
    z.strictObject({
      layout: z.enum(listLayouts),
      rows: z.array(row()).max(mostRows),
      ways: ways(),
    }),
);
