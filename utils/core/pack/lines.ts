/** Where in a pack file a path stands, so that an editor can go there. */
import { parentOf } from './path.ts';
import { type Place, placesIn } from './place.ts';
import { scanJson, withoutMark } from './scan.ts';

/**
 * The place of every path in `text`, as `path.ts` writes them: of a member its key, of an item its
 * first sign, of the root where it begins. A path that is not there has the place of the nearest
 * one around it that is; of a text that breaks off, only what stands before is known. Undefined
 * where nothing is: the text holds no JSON at all.
 */
export function linesOf(text: string): (path: string) => Place | undefined {
  const json = withoutMark(text);
  const offsets = new Map<string, number>();
  scanJson(json, (path, at) => offsets.set(path, at));
  const placeOf = placesIn(json);
  return (path) => {
    for (let around: string | undefined = path; around !== undefined; around = parentOf(around)) {
      const at = offsets.get(around);
      if (at !== undefined) return placeOf(at);
    }
    return undefined;
  };
}
