/** The document's own language, theme and title, for fonts, hyphenation, colours and the tab. */
import type { Language } from '#core/text.ts';
import type { Prefs } from '#messages/table.ts';

/** What a person chose before the first answer came: nothing yet. */
export const noPrefs: Prefs = { language: 'auto', theme: 'auto' };

export function dress(page: Document, language: Language, { theme }: Prefs, title: string): void {
  const root = page.documentElement;
  root.lang = language;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  page.title = title;
}
