/** Up, down and out, for one of a list; Alt with an arrow does the same from anywhere in it. */
import type { KeyboardEvent } from 'react';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import { CrossIcon, DownIcon, UpIcon } from '../icons.tsx';

interface Props {
  title: string;
  /** On the button that takes it out, where the focus goes when it was moved. */
  path?: string;
  index: number;
  count: number;
  onMove: (to: number) => void;
  onRemove?: () => void;
}

export function RemoveButton({
  title,
  path,
  onRemove,
}: Pick<Props, 'title' | 'path'> & { onRemove: () => void }) {
  const { items } = useVoice().words.desk;
  return (
    <button
      type="button"
      className="button quiet icon small"
      aria-label={items.removeNamed(title)}
      title={items.remove}
      {...(path === undefined ? {} : { 'data-path': path })}
      onClick={trusted(onRemove)}
    >
      <CrossIcon />
    </button>
  );
}

export function OrderButtons({ title, path, index, count, onMove, onRemove }: Props) {
  const { words } = useVoice();
  const { items } = words.desk;
  return (
    <span className="order">
      <button
        type="button"
        className="button quiet icon small"
        aria-label={items.upNamed(title)}
        title={items.up}
        disabled={index === 0}
        onClick={trusted(() => onMove(index - 1))}
      >
        <UpIcon />
      </button>
      <button
        type="button"
        className="button quiet icon small"
        aria-label={items.downNamed(title)}
        title={items.down}
        disabled={index === count - 1}
        onClick={trusted(() => onMove(index + 1))}
      >
        <DownIcon />
      </button>
      {onRemove && (
        <RemoveButton title={title} onRemove={onRemove} {...(path === undefined ? {} : { path })} />
      )}
    </span>
  );
}

/** Where Alt with an arrow takes the item at `index`; null for any other key, or past an end. */
export function movedBy(event: KeyboardEvent, index: number, count: number): number | null {
  if (!event.altKey || event.ctrlKey || event.metaKey) return null;
  const to = event.key === 'ArrowUp' ? index - 1 : event.key === 'ArrowDown' ? index + 1 : index;
  return to === index || to < 0 || to >= count ? null : to;
}
