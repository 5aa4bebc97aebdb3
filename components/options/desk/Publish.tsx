/** A draft on its way to a file: which key signs it, or what keeps it from being one. */
import { useId } from 'react';
import type { PublicKey } from '#core/pack/trust.ts';
import type { DraftBrief, SigningKey } from '#messages/desk.ts';
import { WarnIcon } from '../../ui/icons.tsx';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import { Fingerprint } from '../Fingerprint.tsx';
import { takeFocus } from '../focus.ts';
import { Problems } from '../Problems.tsx';
import type { PublishDeeds, Publishing } from './view.ts';

interface Props {
  publishing: Publishing;
  draft: DraftBrief | undefined;
  keys: readonly SigningKey[];
  /** The key the installed version of this pack is signed with. */
  known: PublicKey | null;
  copied: boolean;
  deeds: PublishDeeds;
  onCopy: (text: string) => void;
}

/** The key people expect: the one that replaces the known one, else that one, else the newest. */
function expected(keys: readonly SigningKey[], known: PublicKey | null): PublicKey | null {
  const newest = keys.toSorted((one, other) => other.made.localeCompare(one.made))[0];
  const heir = keys.find(({ replaces }) => replaces !== null && replaces === known);
  const same = keys.find(({ key }) => key === known);
  return (heir ?? same ?? newest)?.key ?? null;
}

function Choose({ publishing, keys, known, deeds }: Props) {
  const { words } = useVoice();
  const w = words.packs.publish;
  const first = expected(keys, known);
  const busy = publishing.step === 'sealing';
  return (
    <form
      className="publish"
      onSubmit={(event) => {
        event.preventDefault();
        if (!event.nativeEvent.isTrusted) return;
        const key = String(new FormData(event.currentTarget).get('key') ?? '');
        deeds.seal(key === '' ? null : key);
      }}
    >
      <p className="soft">{w.lead}</p>
      <fieldset className="uses">
        <legend>
          <h3>{w.sign}</h3>
        </legend>
        {keys.map(({ key, name }) => (
          <label key={key} className="tick">
            <input type="radio" name="key" value={key} defaultChecked={key === first} />
            <span>
              <b>{w.signWith(name)}</b>
              <span className="soft small">
                <Fingerprint of={key} />
              </span>
            </span>
          </label>
        ))}
        <label className="tick">
          <input type="radio" name="key" value="" defaultChecked={first === null} />
          <span>
            <b>{w.without}</b>
            <span className="soft small">{w.withoutWhat}</span>
          </span>
        </label>
      </fieldset>
      <p className="soft small">{keys.length > 0 ? w.signWhat : w.noKey}</p>
      <div className="decide">
        <button type="submit" className="button primary" disabled={busy}>
          {busy ? w.sealing : w.go}
        </button>
        <button type="button" className="button" onClick={trusted(deeds.cancel)}>
          {words.common.cancel}
        </button>
        <p role="status" className="said failed">
          {publishing.step === 'failed' && w.failed}
        </p>
      </div>
    </form>
  );
}

export function Publish(props: Props) {
  const { publishing, draft, copied, deeds, onCopy } = props;
  const { words, text } = useVoice();
  const w = words.packs.publish;
  const id = useId();
  const { step, problems } = publishing;
  const gone = step === 'gone' || !draft;
  return (
    <section
      className="section card review"
      aria-labelledby={id}
      data-publish={publishing.draft}
      data-step={gone ? 'gone' : step}
    >
      <div className="section-head">
        <h2 id={id} tabIndex={-1} ref={takeFocus}>
          {draft
            ? w.title(text(draft.name) || words.packs.drafts.unnamed)
            : words.packs.drafts.publish}
        </h2>
      </div>
      {gone && (
        <p className="note warn">
          <WarnIcon />
          {w.gone}
        </p>
      )}
      {!gone && step === 'problems' && (
        <Problems
          problems={problems}
          copied={copied}
          onCopy={onCopy}
          said={w.problems}
          why={w.problemsWhy}
        />
      )}
      {!gone && step !== 'problems' && <Choose {...props} />}
      {(gone || step === 'problems') && (
        <div className="decide">
          {!gone && (
            <a className="button primary" href={`desk.html#${publishing.draft}`}>
              {w.fix}
            </a>
          )}
          <button type="button" className="button" onClick={trusted(deeds.cancel)}>
            {words.review.close}
          </button>
        </div>
      )}
    </section>
  );
}
