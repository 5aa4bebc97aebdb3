/** The ways in: drop a file, choose one, paste its text, or fetch it; then how far it came. */
import type { PackSummary } from '#messages/packs.ts';
import { Explain } from '../../ui/Explain.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
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
  const { words } = useVoice();
  return (
    <div className="install">
      <FileDrop
        said={words.packs.install}
        accept=".json,application/json"
        of="pack"
        onFiles={([file]) => file && deeds.file(file)}
      />
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
