/** The way in for a file of history: drop it or choose it. */
import type { DragEvent } from 'react';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';

export function Choose({ onFile }: { onFile: (file: File) => void }) {
  const { words } = useVoice();
  const w = words.imports;
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
      <span className="soft">{w.drop}</span>
      <label className="button file">
        {w.choose}
        <input
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,text/csv"
          data-import-file
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
