/** Words of the desk about the kinds of rules: what each watches, and what a new one begins with. */
import type { kinds as zh } from '../zh-CN/desk-kinds.ts';

export const kinds: typeof zh = {
  'stuck-in-stage': {
    name: 'Too long in one stage',
    what: 'The deal has been in the same stage for more days than you allow.',
    why: 'The longer it stands, the harder it is to move.',
    clears: 'A change of stage, or a snooze with the reason',
  },
  idle: {
    name: 'No contact for too long',
    what: 'The last contact with the customer is more days ago than you allow. A dated next step ahead keeps it quiet.',
    why: 'The longer the silence, the colder the customer.',
    clears: 'A logged contact, or a dated next step',
  },
  'close-date-passed': {
    name: 'The close date has passed',
    what: 'The expected close date is over and the deal is still open.',
    why: 'Past its date, the forecast cannot be trusted.',
    clears: 'A new date both sides believe, or closing the deal',
  },
  'close-date-pushed': {
    name: 'The close date keeps moving',
    what: 'The expected close date was moved later as many times as you say.',
    why: 'Moved again and again, something is usually unsaid.',
    clears: 'A snooze that says why',
  },
  'no-next-step': {
    name: 'No next step agreed',
    what: 'The next step is blank, or its day has passed.',
    why: 'A next step without a date is no next step.',
    clears: 'A next step with a date',
  },
  'field-required': {
    name: 'A required field is blank',
    what: 'A CRM field that you want filled is still blank.',
    why: 'Without it the team cannot judge the deal.',
    clears: 'Filling the field in the CRM',
  },
  'not-updated-today': {
    name: 'Seen today, not updated',
    what: 'It is past your hour, and nothing about a deal opened today has changed.',
    why: 'What changed today is noted today; tomorrow it is hazy.',
    clears: 'An updated stage, contact or next step',
  },
};
