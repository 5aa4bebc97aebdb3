/** Draws an extension page into its document: in the person's language, theme and zone. */
import { type ReactNode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import '#components/base.css';
import { VoiceProvider } from '#components/voice.tsx';
import type { Instant } from '#core/deal/when.ts';
import { pickLanguage } from '#i18n/pick.ts';
import { type Voice, voiceFor } from '#i18n/voice.ts';
import type { Words } from '#i18n/words.ts';
import type { Prefs } from '#messages/table.ts';

/** What a person chose before the first answer came: nothing yet. */
const noPrefs: Prefs = { language: 'auto', theme: 'auto' };

/** For whom, where and when a picture is drawn. */
interface Sitting {
  /** Undefined before the first answer. */
  prefs: Prefs | undefined;
  zone: string;
  now: Instant;
}

/**
 * What is typed, ticked or chosen is drawn at once, or the field would jump back. Everything else,
 * however long, is drawn a few milliseconds at a time, so that the page stays free.
 */
const isFilledIn = (target: EventTarget | null | undefined): boolean =>
  target instanceof Element && target.matches('input, select, textarea');

/** A brush for `page`, whose tab is called what `titleOf` says; each stroke is a whole picture. */
export function drawingOn(page: Document, titleOf: (words: Words) => string) {
  const element = page.querySelector('#root');
  if (!element) throw new Error(`${page.URL} has no #root`);
  const root = createRoot(element);
  let spoken = '';
  let voice: Voice | undefined;
  return ({ prefs = noPrefs, zone, now }: Sitting, picture: (voice: Voice) => ReactNode): void => {
    const language = pickLanguage(prefs.language, navigator.languages);
    // The same voice while nothing about it changed: whoever speaks with it need not be drawn again.
    const asked = [language, zone, now].join(' ');
    if (!voice || asked !== spoken) voice = voiceFor(language, zone, now);
    spoken = asked;
    const { documentElement } = page;
    // Written only where they change: each makes the browser look at every style anew.
    if (documentElement.lang !== language) documentElement.lang = language;
    const theme = prefs.theme === 'auto' ? undefined : prefs.theme;
    if (theme === undefined) delete documentElement.dataset.theme;
    else if (documentElement.dataset.theme !== theme) documentElement.dataset.theme = theme;
    const title = `${titleOf(voice.words)} · ${voice.words.common.product}`;
    if (page.title !== title) page.title = title;
    const tree = <VoiceProvider value={voice}>{picture(voice)}</VoiceProvider>;
    if (isFilledIn(page.defaultView?.event?.target)) root.render(tree);
    else startTransition(() => root.render(tree));
  };
}
