/** What the team is to read first: its agreements and its notices. */
import type { PackBrief } from '#messages/packs.ts';
import { useVoice } from '../../voice.tsx';

export function Told({ pack: { agreements, notices } }: { pack: PackBrief }) {
  const { words, format, text } = useVoice();
  const w = words.review;
  return (
    <>
      {agreements.length > 0 && (
        <section className="part agreements">
          <h3>{w.agreements}</h3>
          <ol>
            {agreements.map((one) => (
              <li key={one.id} data-agreement={one.id}>
                {text(one.text)}
              </li>
            ))}
          </ol>
        </section>
      )}
      {notices.length > 0 && (
        <section className="part notices">
          <h3>{w.notices}</h3>
          <ul>
            {notices.map((one) => (
              <li key={one.id} data-notice={one.id}>
                {text(one.text)}{' '}
                <span className="soft small">{w.until(format.day(one.until))}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
