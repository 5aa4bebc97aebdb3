/** How the limits of changed rules told lost deals from won ones so far, in honest words. */
import type { Audit, Share } from '#core/review/audit.ts';
import { sayDays } from '#i18n/say.ts';
import type { Voice } from '#i18n/voice.ts';
import { Parted } from '../../ui/Parted.tsx';
import { useVoice } from '../../voice.tsx';

/** Points of a hundred, `−12` with a true minus. */
const points = (n: number, { format }: Voice): string =>
  format.count(Math.round(n * 100)).replace('-', '−');

const rate = ({ deals, lost }: Share, { format }: Voice): string =>
  format.percent(deals === 0 ? 0 : Math.round((100 * lost) / deals));

/** What can be said about a limit: too little, that it does not tell, or by how much it does. */
export function verdictOf({ difference }: Audit): 'too-few' | 'undecided' | 'tells' | 'reversed' {
  if (difference === null) return 'too-few';
  const { low, high } = difference;
  if (low <= 0 && high >= 0) return 'undecided';
  return high < 0 ? 'reversed' : 'tells';
}

/** The audit in sentences. */
export function sayAudit(audit: Audit, voice: Voice): string[] {
  const { words, format } = voice;
  const w = words.review.audits;
  const { limit, clock, under, past, difference } = audit;
  const closed = under.deals + past.deals;
  if (difference === null) return [w.tooFew(format.count(closed), closed)];
  const days = sayDays(limit, clock, voice);
  const [low, high] = [points(difference.low, voice), points(difference.high, voice)];
  const shares = w.tells(
    days,
    rate(past, voice),
    format.count(past.deals),
    rate(under, voice),
    format.count(under.deals),
  );
  const verdict = verdictOf(audit);
  if (verdict === 'undecided') return [w.undecided(days, low, high), shares];
  const differs = w.differs(points(difference.points, voice), low, high);
  return verdict === 'reversed' ? [shares, differs, w.reversed] : [shares, differs];
}

/** Audits shown at once. */
const shown = 5;

export function Audits({ audits }: { audits: readonly Audit[] }) {
  const voice = useVoice();
  const { words, text } = voice;
  const w = words.review.audits;
  return (
    <div className="audits">
      <h4>{w.title}</h4>
      <Parted items={audits} first={shown} more={w.more}>
        {(some) => (
          <ul>
            {some.map((audit) => (
              <li
                key={`${audit.rule} ${audit.stage.id} ${audit.limit} ${audit.tiers ?? ''}`}
                data-audit={audit.rule}
                data-verdict={verdictOf(audit)}
              >
                <p>
                  <b>
                    {w.says(
                      text(audit.title),
                      text(audit.stage.name),
                      audit.tiers?.join(' / ') ?? '',
                    )}
                  </b>
                </p>
                {sayAudit(audit, voice).map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </li>
            ))}
          </ul>
        )}
      </Parted>
      <p className="soft small">{w.caution}</p>
    </div>
  );
}
