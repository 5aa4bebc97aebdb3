/** What the last act in this part of the page came to, as a status. */
import type { ReactNode } from 'react';
import { useVoice } from '../voice.tsx';
import { type Said, type SaidAbout, type SaidWords, wentWrong } from './said.ts';

interface Props {
  about: SaidAbout;
  said: Said | null;
  /** What can be done about it, beside the sentence. */
  children?: ReactNode;
}

export function SaidLine({ about, said, children }: Props) {
  const { words, text } = useVoice();
  const { unnamed } = words.packs.drafts;
  const here = said?.about === about ? said : null;
  const all: SaidWords = { ...words.packs.said, taught: words.teach.said };
  const sentences: { [how: string]: (name: string, more: string) => string } = all[about];
  const sentence = here && sentences[here.how];
  return (
    <p
      role="status"
      className={`said ${here && wentWrong(here) ? 'failed' : ''}`}
      data-said={here?.how}
    >
      {here && sentence?.((here.name && text(here.name)) || unnamed, here.more ?? '')}
      {here && children}
    </p>
  );
}
