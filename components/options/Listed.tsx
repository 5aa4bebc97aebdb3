/** A list that is asked for on its own: on its way, here, or not come, with the way to ask again. */
import type { ReactNode } from 'react';
import { Failed } from '../ui/Failed.tsx';
import type { Loaded } from '../ui/loaded.ts';
import { useVoice } from '../voice.tsx';

interface Props<T> {
  list: Loaded<T>;
  onRetry: () => void;
  children: (value: T) => ReactNode;
}

export function Listed<T>({ list, onRetry, children }: Props<T>) {
  const { words } = useVoice();
  if (list.state === 'loading') return <p className="soft">{words.packs.asking}</p>;
  if (list.state === 'error')
    return <Failed code={list.code} said={words.options} onRetry={onRetry} />;
  return children(list.value);
}
