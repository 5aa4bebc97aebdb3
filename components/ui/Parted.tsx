/** A long list a part at a time: what is drawn in one go stays small, however much there is. */
import { type ReactNode, useState } from 'react';
import { useVoice } from '../voice.tsx';
import { trusted } from './trusted.ts';

interface Props<T> {
  items: readonly T[];
  /** How many are shown before more is asked for. */
  first: number;
  /** On the button: how many are left. */
  more: (n: string, count: number) => string;
  /** Draws some of the items as one list. */
  children: (some: readonly T[]) => ReactNode;
}

/** Shown by each further click. */
const step = 40;

export function Parted<T>({ items, first, more, children }: Props<T>) {
  const { format } = useVoice();
  const [shown, setShown] = useState(first);
  const left = items.length - shown;
  return (
    <>
      {shown > 0 && children(items.slice(0, shown))}
      {left > 0 && (
        <button
          type="button"
          className="button small quiet"
          data-act="more"
          onClick={trusted(() => setShown(shown + step))}
        >
          {more(format.count(left), left)}
        </button>
      )}
    </>
  );
}
