/** Language and theme, in effect at the click. */
import type { Language } from '#core/text.ts';
import type { Prefs } from '#messages/table.ts';
import { Choices } from '../ui/Choices.tsx';
import { useVoice } from '../voice.tsx';

interface Props {
  prefs: Prefs;
  onPrefs: (prefs: Prefs) => void;
}

/** Every language there are words for, in the order the dictionaries name them. */
const languagesOf = (names: { [L in Language]: string }) => Object.keys(names) as Language[];

export function Appearance({ prefs, onPrefs }: Props) {
  const { words } = useVoice();
  const w = words.options;
  return (
    <div className="rows">
      <Choices
        label={w.language}
        chosen={prefs.language}
        choices={[
          { value: 'auto', name: w.auto },
          ...languagesOf(words.common.languages).map((value) => ({
            value,
            name: words.common.languages[value],
            lang: value,
          })),
        ]}
        onChoose={(language) => onPrefs({ ...prefs, language })}
      />
      <Choices
        label={w.theme}
        chosen={prefs.theme}
        choices={[
          { value: 'auto', name: w.autoTheme },
          { value: 'light', name: w.light },
          { value: 'dark', name: w.dark },
        ]}
        onChoose={(theme) => onPrefs({ ...prefs, theme })}
      />
    </div>
  );
}
