/** Putting a finding off: a day and a reason, both asked for. */
import type { FormEvent } from 'react';
import type { Finding } from '#core/advice.ts';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import type { Acts, SnoozeDays } from './shown.ts';

interface Props {
  finding: Finding;
  days: SnoozeDays;
  acts: Pick<Acts, 'snooze'>;
}

export function Snooze({ finding, days, acts }: Props) {
  const { words, format } = useVoice();
  const { findings } = words.panel;
  const choices = [
    { day: days.tomorrow, name: findings.snoozeTomorrow },
    { day: days.inThreeDays, name: findings.snoozeThree },
    { day: days.inAWeek, name: findings.snoozeWeek },
  ];
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    const chosen = String(form.get('until') ?? '');
    const until = chosen === 'date' ? String(form.get('date') ?? '') : chosen;
    const reason = String(form.get('reason') ?? '').trim();
    if (until >= days.tomorrow && reason !== '')
      acts.snooze(finding.rule, finding.fingerprint, until, reason);
  };
  return (
    <form
      className="snooze"
      onSubmit={(event) => {
        event.preventDefault();
        trusted(submit)(event);
      }}
    >
      <fieldset className="snooze-days">
        <legend className="unseen">{findings.snoozeUntil}</legend>
        {choices.map(({ day, name }, index) => (
          <label key={name} className="pick" title={format.weekday(day)}>
            <input type="radio" name="until" value={day} defaultChecked={index === 0} />
            {name}
          </label>
        ))}
        <label className="pick">
          <input type="radio" name="until" value="date" />
          {findings.snoozeDate}
        </label>
        <input
          className="field snooze-date"
          type="date"
          name="date"
          min={days.tomorrow}
          defaultValue={days.inAWeek}
          aria-label={findings.snoozeUntil}
        />
      </fieldset>
      <div className="snooze-row">
        <input
          className="field"
          name="reason"
          required
          maxLength={200}
          autoComplete="off"
          aria-label={findings.snoozeReason}
          placeholder={findings.snoozeReasonHint}
        />
        <button type="submit" className="button">
          {findings.snoozeSave}
        </button>
      </div>
      <p className="small soft">{findings.snoozeNote}</p>
    </form>
  );
}
