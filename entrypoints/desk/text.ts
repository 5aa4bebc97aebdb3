/** A draft as a text and back: in one line to be kept and checked, in many to be edited as a file. */
import { isObject, type Json } from '#core/pack/draft/json.ts';
import { upgrade } from '#core/pack/upgrade.ts';

/** The draft in one line: of a large one that is ten times sooner done, and sooner sent. */
export const lineOf = (draft: Json): string => JSON.stringify(draft);

let last: { draft: Json; text: string } | undefined;

/** The draft as people can read it; the last one is remembered, being asked for several times. */
export function fileOf(draft: Json): string {
  if (last?.draft !== draft) last = { draft, text: `${JSON.stringify(draft, null, 2)}\n` };
  return last.text;
}

/** An older format in the newest, as far as it can be brought there. */
function inNewest(value: Json): Json {
  const upgraded = upgrade(value);
  return 'problem' in upgraded ? value : (upgraded.value as Json);
}

/** The draft in `text`, however wrong it is as a pack; null where it is no JSON, or no object. */
export function draftIn(text: string): Json | null {
  try {
    const value: Json = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    return isObject(value) ? inNewest(value) : null;
  } catch {
    // No JSON: it can be repaired as a text alone.
    return null;
  }
}
