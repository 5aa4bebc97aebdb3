/** A button that asks before it acts: a modal dialog, opened by the click itself. */
import { type ReactNode, useId, useRef } from 'react';
import { useVoice } from '../voice.tsx';
import { trusted } from './trusted.ts';

interface Props {
  /** On the button that opens the dialog. */
  button: string;
  /** Said to those who cannot see what the button stands beside. */
  label?: string;
  title: string;
  /** On the button that acts. */
  confirm: string;
  /** A word to be typed before it acts; none if left out. */
  word?: { label: string; word: string };
  small?: boolean;
  children: ReactNode;
  onConfirm: () => void;
}

/** Either case of every letter, spaces around it allowed. */
const patternOf = (word: string): string =>
  `\\s*${[...word].map((sign) => `[${sign.toLowerCase()}${sign.toUpperCase()}]`).join('')}\\s*`;

export function Ask(props: Props) {
  const { button, label, title, confirm, word, small = false, children, onConfirm } = props;
  const { words } = useVoice();
  const dialog = useRef<HTMLDialogElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const open = trusted(() => {
    form.current?.reset();
    dialog.current?.showModal();
  });
  return (
    <>
      <button
        type="button"
        className={`button danger ${small ? 'small' : ''}`}
        {...(label === undefined ? {} : { 'aria-label': label })}
        onClick={open}
      >
        {button}
      </button>
      <dialog ref={dialog} className="ask" aria-labelledby={id}>
        <form
          ref={form}
          onSubmit={(event) => {
            event.preventDefault();
            if (!event.nativeEvent.isTrusted) return;
            dialog.current?.close();
            onConfirm();
          }}
        >
          <h2 id={id}>{title}</h2>
          {children}
          {word !== undefined && (
            <label className="ask-word">
              <span>{word.label}</span>
              <input
                className="field"
                name="word"
                required
                pattern={patternOf(word.word)}
                autoComplete="off"
                spellCheck={false}
              />
            </label>
          )}
          <div className="ask-buttons">
            <button type="button" className="button" onClick={() => dialog.current?.close()}>
              {words.common.cancel}
            </button>
            <button type="submit" className="button destroy">
              {confirm}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
