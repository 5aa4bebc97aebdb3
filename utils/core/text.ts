/** Texts that a pack carries in one or both languages. */
import { once } from './once.ts';
import { matching, trimmed, z } from './zod.ts';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

const said = once(() => trimmed(1, 2000));

/** A text in at least one language: `{ "zh-CN": "价格异议", "en": "Price objection" }`. */
export const textSchema = once(() =>
  z.strictObject({ 'zh-CN': z.exactOptional(said()), en: z.exactOptional(said()) }).check(
    z.refine((text) => text['zh-CN'] !== undefined || text.en !== undefined, {
      error: 'needs-language',
    }),
  ),
);
export type Text = z.infer<ReturnType<typeof textSchema>>;

/**
 * Ids inside a pack: short, lower case, safe as attribute values and object keys. Here and below
 * the error names the form, for the problem that `readPack` makes of it.
 */
export const idSchema = once(() => matching(/^[a-z][a-z0-9-]{0,63}$/, 'id'));

/** A time of day, `09:30`; `24:00` only as an end. */
export const clockTimeSchema = once(() => matching(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'time'));

/** A statement and where it comes from: numbers never stand without a source. */
export const noteSchema = once(() => z.strictObject({ text: textSchema(), source: textSchema() }));
export type Note = z.infer<ReturnType<typeof noteSchema>>;
