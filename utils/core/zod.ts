/**
 * The only door to zod, in its small form, and what our schemas are mostly made of: nothing from
 * outside is of any length. `jitless` stops zod from probing `new Function`, which the extension
 * pages' CSP forbids and reports.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

/** A schema of whatever reads as `T`. */
export type Schema<T = unknown> = z.ZodMiniType<T>;

const ofLength = (min: number, max: number) => [
  ...(min > 0 ? [z.minLength(min)] : []),
  z.maxLength(max),
];

/** A text of `min` to `max` characters. */
export const text = (min: number, max: number) => z.string().check(...ofLength(min, max));

/** The same, once what stands around it is cut off. */
export const trimmed = (min: number, max: number) =>
  z.string().check(z.trim(), ...ofLength(min, max));

/** A text of this form; `error` names what it should have been. */
export const matching = (form: RegExp, error?: string) => z.string().check(z.regex(form, error));

export const number = (min: number, max: number) =>
  z.number().check(z.minimum(min), z.maximum(max));

export const int = (min: number, max: number) => z.int().check(z.minimum(min), z.maximum(max));

/** A list of `min` to `max` of them. */
export const list = <S extends z.core.$ZodType>(of: S, min: number, max: number) =>
  z.array(of).check(...ofLength(min, max));

export { z };
