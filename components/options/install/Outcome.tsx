/** How far the last try to install something came. */
import type { PackSummary } from '#messages/packs.ts';
import { CheckIcon, WarnIcon } from '../../ui/icons.tsx';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import { sayFailure } from '../channels/result.ts';
import type { Install } from './view.ts';

interface Props {
  install: Install;
  packs: readonly PackSummary[];
  onAgain: () => void;
  onAdd: (id: string) => void;
}

function Installed({
  id,
  file,
  packs,
  onAdd,
}: Omit<Props, 'install' | 'onAgain'> & { id: string; file: string | null }) {
  const { words, text } = useVoice();
  const w = words.packs.install;
  const pack = packs.find((one) => one.id === id);
  const idle = pack?.place === null;
  return (
    <div className="note ok" data-installed={id}>
      <CheckIcon />
      <div>
        <p>
          {w.installed(pack ? text(pack.name) : id, String(pack?.sequence ?? ''))}{' '}
          {idle && w.installedIdle}
        </p>
        {file !== null && <p data-saved={file}>{w.saved(file)}</p>}
      </div>
      {idle && (
        <button type="button" className="button small" onClick={trusted(() => onAdd(id))}>
          {words.packs.add}
        </button>
      )}
    </div>
  );
}

export function Outcome({ install, packs, onAgain, onAdd }: Props) {
  const voice = useVoice();
  const w = voice.words.packs.install;
  switch (install.state) {
    case 'none':
      return null;
    case 'checking':
      return <p className="soft">{w.checking}</p>;
    case 'fetching':
      return <p className="soft">{w.fetching(install.host)}</p>;
    case 'installed':
      return <Installed id={install.id} file={install.file} packs={packs} onAdd={onAdd} />;
    case 'unsent':
      return (
        <div className="note warn" data-unsent={install.why}>
          <WarnIcon />
          <p>{w[install.why]}</p>
          {install.why === 'failed' && (
            <button type="button" className="button small" onClick={trusted(onAgain)}>
              {w.again}
            </button>
          )}
        </div>
      );
    case 'unfetched': {
      const { why, host } = install;
      const said =
        why === 'denied'
          ? w.denied(host)
          : why === 'failed'
            ? w.failed
            : voice.words.packs.channels.failed(sayFailure(why, voice));
      return (
        <p className="note warn" data-unfetched={why}>
          <WarnIcon />
          {said}
        </p>
      );
    }
  }
}
