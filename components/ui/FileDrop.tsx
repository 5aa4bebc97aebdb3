/** A way in for files: dropped, or chosen by a button. */
import type { DragEvent } from 'react';
import { trusted } from './trusted.ts';

interface Props {
  said: { drop: string; choose: string };
  /** Kinds of files offered first, as an input takes them. */
  accept: string;
  /** What the file is for, as automation finds the input. */
  of: 'pack' | 'history';
  multiple?: boolean;
  onFiles: (files: File[]) => void;
}

export function FileDrop({ said, accept, of, multiple = false, onFiles }: Props) {
  const hand = (list: FileList | null): void => {
    const files = [...(list ?? [])].slice(0, multiple ? undefined : 1);
    if (files.length > 0) onFiles(files);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    event.currentTarget.classList.remove('over');
    if (event.nativeEvent.isTrusted) hand(event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way beside the file button inside it.
    <div
      className="drop"
      onDragOver={(event) => {
        event.preventDefault();
        event.currentTarget.classList.add('over');
      }}
      onDragLeave={(event) => event.currentTarget.classList.remove('over')}
      onDrop={drop}
    >
      <span className="soft">{said.drop}</span>
      <label className="button file">
        {said.choose}
        <input
          type="file"
          accept={accept}
          multiple={multiple}
          data-file={of}
          onChange={trusted((event) => {
            hand(event.currentTarget.files);
            // Emptied, so that the same file, corrected, can be chosen again.
            event.currentTarget.value = '';
          })}
        />
      </label>
    </div>
  );
}
