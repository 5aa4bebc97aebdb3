/** Short texts, each a chip: labels of a CRM, a customer's own words. Many lines can be pasted. */
import { isList, type Json } from '#core/pack/draft/json.ts';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import { type FieldProps, problemsIn, shown } from '../bench.ts';
import { CrossIcon } from '../icons.tsx';
import { Frame, useTies } from './Frame.tsx';

const lines = /[\n\r\t;；]+/;
const commas = /[\n\r\t;；,，、]+/;

/** What was typed or pasted, as the texts it holds that are not there yet. */
export function wordsFrom(typed: string, present: readonly Json[], parted: RegExp): string[] {
  const found = typed.split(parted).map((word) => word.trim());
  return [...new Set(found)].filter((word) => word !== '' && !present.includes(word));
}

export function WordsField({ field, path, value, problems, bench }: FieldProps<'words'>) {
  const { words } = useVoice();
  const { forms } = words.desk;
  const here = problemsIn(problems, path);
  const { id, tied } = useTies(field.hint !== undefined, here);
  const list = isList(value) ? value : [];
  const parted = field.commas ? commas : lines;
  const put = (next: readonly Json[], focus?: string) =>
    bench.edit({ is: 'put', path, value: next }, focus);
  /** Takes what stands in the input into the list. */
  const take = (input: HTMLInputElement, typed = input.value) => {
    const fresh = wordsFrom(typed, list, parted);
    input.value = '';
    if (fresh.length > 0) put([...list, ...fresh]);
  };
  return (
    <Frame field={field} id={id} problems={here} bench={bench} wide>
      <div className="chips field">
        {list.map((word, n) => {
          const own = `${path}[${n}]`;
          const said = shown(word);
          const wrong = here.some((one) => one.path === own);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a broken file may hold one twice.
            <span key={`${said} ${n}`} className={`chip word ${wrong ? 'warn' : ''}`}>
              <span className="break">{said}</span>
              <button
                type="button"
                data-path={own}
                aria-label={forms.take(said)}
                onClick={trusted(() =>
                  put(
                    list.filter((_, other) => other !== n),
                    path,
                  ),
                )}
              >
                <CrossIcon />
              </button>
            </span>
          );
        })}
        <input
          data-path={path}
          id={id}
          autoComplete="off"
          placeholder={list.length === 0 ? forms.addWordHint : forms.addWord}
          {...tied}
          onKeyDown={trusted((event) => {
            const input = event.currentTarget;
            // Enter also ends what an input method composes.
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') {
              event.preventDefault();
              take(input);
            }
            if (event.key === 'Backspace' && input.value === '' && list.length > 0) {
              event.preventDefault();
              input.value = shown(list.at(-1));
              put(list.slice(0, -1));
            }
          })}
          onPaste={trusted((event) => {
            const pasted = event.clipboardData.getData('text/plain');
            if (!parted.test(pasted)) return;
            event.preventDefault();
            take(event.currentTarget, `${event.currentTarget.value}${pasted}`);
          })}
          onBlur={trusted((event) => take(event.currentTarget))}
        />
      </div>
    </Frame>
  );
}
