/** Installing a pack: drop a file, choose one, or paste its text; then what came of it. */
import type { DragEvent } from 'react';
import type { PackSummary } from '#messages/table.ts';
import { Explain } from '../ui/Explain.tsx';
import { CheckIcon, WarnIcon } from '../ui/icons.tsx';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import { Problems } from './Problems.tsx';
import type { Install } from './view.ts';

interface Props {
  install: Install;
  packs: readonly PackSummary[];
  copied: boolean;
  onFile: (file: File) => void;
  onText: (text: string) => void;
  onCopy: (text: string) => void;
  onUse: (id: string) => void;
}

function Outcome({ install, packs, copied, onCopy, onUse }: Omit<Props, 'onFile' | 'onText'>) {
  const { words, text } = useVoice();
  const w = words.options.install;
  if (install.state === 'checking') return <p className="soft">{w.checking}</p>;
  if (install.state === 'installed') {
    const pack = packs.find(({ id }) => id === install.id);
    const idle = pack?.active === false;
    return (
      <div className="note ok" data-installed={install.id}>
        <CheckIcon />
        <p>
          {w.installed(pack ? text(pack.name) : install.id)} {idle && w.installedIdle}
        </p>
        {idle && (
          <button type="button" className="button small" onClick={trusted(() => onUse(install.id))}>
            {words.options.use}
          </button>
        )}
      </div>
    );
  }
  if (install.state === 'unsent') {
    return (
      <p className="note warn" data-unsent={install.why}>
        <WarnIcon />
        {w[install.why]}
      </p>
    );
  }
  if (install.state === 'refused') {
    return <Problems problems={install.problems} copied={copied} onCopy={onCopy} />;
  }
  return null;
}

export function InstallPack({ onFile, onText, ...outcome }: Props) {
  const { words } = useVoice();
  const w = words.options.install;
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    event.currentTarget.classList.remove('over');
    const file = event.dataTransfer.files[0];
    if (event.nativeEvent.isTrusted && file) onFile(file);
  };
  return (
    <div className="install">
      <h3>{w.title}</h3>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way beside the file button inside it. */}
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
      <div role="status" className="outcome">
        <Outcome {...outcome} />
      </div>
    </div>
  );
}
