/** When to reach this customer next: the windows, best first, and on demand what each rests on. */
import type { Advice } from '#core/advice.ts';
import { sayDay } from '#i18n/say.ts';
import { Explain } from '../ui/Explain.tsx';
import { ClockIcon } from '../ui/icons.tsx';
import { Section } from '../ui/Section.tsx';
import { useVoice } from '../voice.tsx';

export function Windows({ advice }: { advice: Advice }) {
  const voice = useVoice();
  const { words, format, text } = voice;
  const { windows, findings } = words.panel;
  return (
    <Section title={windows.title} aside={advice.working ? undefined : windows.offHours}>
      {advice.windows.length === 0 && <p className="soft">{windows.none}</p>}
      <ol className="windows">
        {advice.windows.map(({ id, from, to, n, note, now }) => (
          <li key={`${id} ${from}`} data-window={id} data-from={from} data-to={to} data-n={n}>
            <Explain
              summary={
                <span className="window-time">
                  <strong>
                    {sayDay(format.dayOf(from), voice)} {format.time(from)}–{format.time(to)}
                  </strong>
                  {now && (
                    <span className="chip ok">
                      <ClockIcon />
                      {windows.now}
                    </span>
                  )}
                  {n > 0 && windows.fromOwn(format.count(n), n)}
                </span>
              }
            >
              <p className="small soft break">
                {n === 0 && windows.fromPack} {text(note.text)} {findings.source(text(note.source))}
              </p>
            </Explain>
          </li>
        ))}
      </ol>
      {advice.calendarEnds !== null && (
        <p className="small soft">{windows.calendarEnds(format.day(advice.calendarEnds))}</p>
      )}
    </Section>
  );
}
