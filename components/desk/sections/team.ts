/** What is the team’s own: labels of its CRM, notices, agreements. */
import { addDays } from '#core/calendar/day.ts';
import { crmIds, fieldNames } from '#core/deal/deal.ts';
import { isDay } from '#core/deal/when.ts';
import { type Json, listAt, wordAt, wordsAt } from '#core/pack/draft/json.ts';
import { mostItems } from '#core/pack/most.ts';
import { choiceName } from '../choices.ts';
import { idOnly, say } from './parts.ts';
import type { ListSection, Making } from './section.ts';

/** The first field of a CRM that has no line yet. */
function freeField(draft: Json): { crm: string; field: string } {
  const taken = listAt(draft, 'fieldLabels').map(
    (item) => `${wordAt(item, 'crm')} ${wordAt(item, 'field')}`,
  );
  const all = fieldNames.flatMap((field) => crmIds.map((crm) => ({ crm, field })));
  // Amount first: the field that teams rename most.
  const order = [...all.filter(({ field }) => field === 'amount'), ...all];
  const free = order.find(({ crm, field }) => !taken.includes(`${crm} ${field}`));
  return free ?? { crm: 'zoho', field: 'amount' };
}

const freshLabels = ({ draft, voice }: Making) => {
  const free = freeField(draft);
  return { ...free, labels: [choiceName('field', free.field, voice.words)] };
};

export const fieldLabels: ListSection = {
  layout: 'list',
  key: 'fieldLabels',
  most: mostItems.fieldLabels,
  titlePath: null,
  title: (item, { voice: { words } }) =>
    `${choiceName('crm', wordAt(item, 'crm'), words)} · ${choiceName('field', wordAt(item, 'field'), words)}`,
  parts: () => [
    { kind: 'choice', key: 'crm', of: 'crm' },
    { kind: 'choice', key: 'field', of: 'field' },
    { kind: 'words', key: 'labels', hint: 'fieldLabels' },
  ],
  summary: (item, { voice }) => voice.format.list(wordsAt(item, 'labels')),
  fresh: freshLabels,
  copy: (item, making) => ({ ...item, ...freeField(making.draft) }),
};

export const notices: ListSection = {
  layout: 'list',
  key: 'notices',
  most: mostItems.notices,
  titlePath: 'text',
  parts: () => [
    { kind: 'text', key: 'text', label: 'noticeText', lines: true },
    { kind: 'date', key: 'until', hint: 'until' },
    idOnly,
  ],
  summary: (notice, { voice: { words, format } }) => {
    const until = wordAt(notice, 'until');
    return isDay(until) ? words.desk.forms.summary.until(format.day(until)) : '';
  },
  fresh: ({ voice, id }) => ({
    id: id('notice'),
    text: say(voice, voice.words.desk.forms.fresh.notice),
    until: addDays(voice.format.today, 7),
  }),
};

export const agreements: ListSection = {
  layout: 'list',
  key: 'agreements',
  most: mostItems.agreements,
  titlePath: 'text',
  parts: () => [{ kind: 'text', key: 'text', label: 'agreementText', lines: true }, idOnly],
  summary: () => '',
  fresh: ({ voice, id }) => ({
    id: id('agreement'),
    text: say(voice, voice.words.desk.forms.fresh.agreement),
  }),
};
