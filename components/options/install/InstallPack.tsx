/** The ways in: drop a file, choose one, paste its text, or fetch it; then how far it came. */
import type { DragEvent } from 'react';
import type { PackSummary } from '#messages/packs.ts';
import { Explain } from '../../ui/Explain.tsx';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import { Outcome } from './Outcome.tsx';
import type { Install, InstallDeeds } from './view.ts';

interface Props {
  install: Install;
  packs: readonly PackSummary[];
  deeds: InstallDeeds;
  /** Puts an installed pack in use. */
  onAdd: (id: string) => void;
}

function DropOrChoose({ onFile }: { onFile: (file: File) => void }) {
  const { words } = useVoice();
  const w = words.packs.install;
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
          accept=".json,application/json"
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

function Paste({ onText }: { onText: (text: string) => void }) {
  const { words } = useVoice();
  const w = words.packs.install;
  return (
    <Explain summary={w.paste}>
      <form
        className="paste"
        onSubmit={(event) => {
          event.preventDefault();
          if (!event.nativeEvent.isTrusted) return;
          onText(String(new FormData(event.currentTarget).get('text') ?? ''));
        }}
      >
        <textarea
          className="field"
          name="text"
          rows={7}
          spellCheck={false}
          aria-label={w.pasteLabel}
        />
        <button type="submit" className="button">
          {w.pasteDo}
        </button>
      </form>
    </Explain>
  );
}

function Address({ onAddress }: { onAddress: (url: string) => void }) {
  const { words } = useVoice();
  const w = words.packs.install;
  return (
    <Explain summary={w.address}>
      <form
        className="address"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!event.nativeEvent.isTrusted) return;
          onAddress(String(new FormData(event.currentTarget).get('url') ?? '').trim());
        }}
      >
        <input
          className="field"
          type="url"
          name="url"
          autoComplete="off"
          spellCheck={false}
          aria-label={w.addressLabel}
          placeholder={w.addressHint}
        />
        <button type="submit" className="button">
          {w.addressDo}
        </button>
        <p className="soft small">{w.addressWhy}</p>
      </form>
    </Explain>
  );
}

export function InstallPack({ install, packs, deeds, onAdd }: Props) {
  return (
    <div className="install">
      <DropOrChoose onFile={deeds.file} />
      <div data-way="paste">
        <Paste onText={deeds.text} />
      </div>
      <div data-way="address">
        <Address onAddress={deeds.address} />
      </div>
      <div role="status" className="outcome">
        <Outcome install={install} packs={packs} onAgain={deeds.again} onAdd={onAdd} />
      </div>
    </div>
  );
}
