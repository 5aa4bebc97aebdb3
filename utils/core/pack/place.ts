/** Lines and columns of a text. */

/** A place as editors name it; both start at 1. */
export interface Place {
  line: number;
  column: number;
}

/** The place of each offset in `text`: its line starts are found once, each place by halving. */
export function placesIn(text: string): (at: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (at) => {
    let [first, past] = [0, starts.length];
    while (past - first > 1) {
      const middle = (first + past) >> 1;
      if ((starts[middle] ?? 0) <= at) first = middle;
      else past = middle;
    }
    return { line: first + 1, column: at - (starts[first] ?? 0) + 1 };
  };
}
