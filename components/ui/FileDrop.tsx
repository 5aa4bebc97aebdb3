/** A way in for a file: dropped, or chosen by a button. */
import type { DragEvent } from 'react';
import { trusted } from './trusted.ts';

interface Props {
  said: { drop: string; choose: string };
  /** Kinds of files offered first, as an input takes them. */
  accept: string;
  /** What the file is for, as automation finds the input. */
  of: 'pack' | 'history';
  onFile: (file: File) => void;
}

export function FileDrop({ said, accept, of, onFile }: Props) {
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    event.currentTarget.classList.remove('over');
    const file = event.dataTransfer.files[0];
    if (event.nativeEvent.isTrusted && file) onFile(file);
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
          data-file={of}
          onChange={trusted((event) => {
            const file = event.currentTarget.files?.[0];
            // Emptied, so that the same file, corrected, can be chosen again.
            if (file) onFile(file);
            event.currentTarget.value = '';
          })}
        />
      </label>
    </div>
  );
}
