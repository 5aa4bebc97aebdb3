/** What a form works with: the draft, what is wrong in it, and the one way to change it. */
import type { ChangeEvent } from 'react';
import type { Change } from '#core/pack/draft/change.ts';
import { isWithin, type Json, join } from '#core/pack/draft/json.ts';
import type { PackProblem } from '#core/pack/problem.ts';
import { trusted } from '../ui/trusted.ts';
import type { Field, FieldKind, FieldOf } from './form.ts';

export interface Bench {
  draft: Json;
  /** How much of a long list is drawn by now: the rest follows, a little in each frame. */
  shown: number;
  /** Does one change; the focus then goes to the field at `focus`, if named. */
  edit: (change: Change, focus?: string) => void;
}

/** One field of one item. */
export interface FieldProps<K extends FieldKind = FieldKind> {
  field: FieldKind extends K ? Field : FieldOf<K>;
  /** Where the value stands in the draft. */
  path: string;
  value: Json | undefined;
  /** The item around it, which stays however empty it becomes. */
  within: string;
  /** What is wrong in the item. */
  problems: readonly PackProblem[];
  bench: Bench;
  /** In a table the column is the label: this says it to those who cannot see it. */
  bare?: string;
}

export const none: readonly PackProblem[] = [];

/** The problems at `path` and in it. */
export const problemsIn = (
  problems: readonly PackProblem[],
  path: string,
): readonly PackProblem[] => {
  const inside = problems.filter((one) => isWithin(one.path, path));
  return inside.length === 0 ? none : inside;
};

/** The problems in `path` that are not in one of its parts, each of which shows its own. */
export const problemsBeside = (
  problems: readonly PackProblem[],
  path: string,
  parts: readonly string[],
): readonly PackProblem[] => {
  const paths = parts.map((part) => join(path, part));
  return problemsIn(problems, path).filter(
    (one) => !paths.some((part) => part !== path && isWithin(one.path, part)),
  );
};

/** Writes what is typed: an empty text is taken out of the file, and what it leaves empty too. */
export const typed = (bench: Bench, path: string, within: string, blank = false) =>
  trusted((event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    const { value } = event.currentTarget;
    bench.edit(
      value === '' && !blank
        ? { is: 'drop', path, within, typing: true }
        : { is: 'put', path, value, typing: true },
    );
  });

/** A value of a broken file as far as a field can show it. */
export const shown = (value: Json | undefined): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
