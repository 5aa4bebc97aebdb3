/** What content scripts ask about the rows of a list, and what the options page chooses. */
import { dayOf } from '#core/calendar/day.ts';
import { dealKey } from '#core/deal/deal.ts';
import type { Instant } from '#core/deal/when.ts';
import { readRow } from '#crm/read-row.ts';
import { type FindingVoice, findingVoiceFor } from '#i18n/finding-voice.ts';
import { pickLanguage } from '#i18n/pick.ts';
import { sayDay, sayFacts } from '#i18n/say.ts';
import type { Mark } from '#messages/marks.ts';
import { Refusal } from '#messages/refusal.ts';
import type { Handlers } from '#messages/serve.ts';
import { allMarksOn, setMarks } from '#storage/marks.ts';
import { mirrorWhatWasChosen } from '#storage/mirroring.ts';
import { now, zone } from '../clock.ts';
import { crmOf } from '../crm-of.ts';
import { hostsKnown } from '../hosts.ts';
import { keep, recall } from '../memory.ts';
import { seeRows, type Worst, worstOfEach } from './rows.ts';
import { applyMarks } from './seating.ts';

type MarkHandlers = Pick<Handlers, 'page/rows' | 'marks/state' | 'marks/choose'>;

/** The finding in words; what rests on an earlier day says which. */
function say({ finding, read }: Worst, at: Instant, voice: FindingVoice): Mark {
  const { words, text } = voice;
  const sentence = words.marks.said(text(finding.title), sayFacts(finding.facts, voice));
  const day = dayOf(read, zone());
  const old = day < dayOf(at, zone());
  return {
    level: finding.level,
    text: old ? words.marks.asOf(sentence, sayDay(day, voice)) : sentence,
  };
}

export const markHandlers: MarkHandlers = {
  async 'page/rows'({ print: { rows, ...list } }, sender) {
    const crm = crmOf(sender.url);
    // A page of one CRM may not speak for the other, nor plant a link that the popup would open.
    if (rows.some(({ deal }) => deal.crm !== crm || crmOf(deal.url) !== crm))
      throw new Refusal('not-allowed');
    const at = now();
    const env = { now: at, zone: zone() };
    const seen = await seeRows(
      rows.flatMap((print) => {
        const row = readRow(print, list, env);
        // No list says since a time that is still to come.
        const since = new Date(Math.min(print.since, Date.parse(at))).toISOString();
        return row ? { row, since } : [];
      }),
      at,
    );
    if (!seen) return { on: false, marks: [] };
    const worst = await worstOfEach(seen.deals, at);
    const language = pickLanguage(seen.prefs.language, navigator.languages);
    const voice = findingVoiceFor(language, zone(), at);
    return {
      on: true,
      marks: rows.map(({ deal }) => {
        const found = worst.get(dealKey(deal));
        return { deal: dealKey(deal), mark: found ? say(found, at, voice) : null };
      }),
    };
  },

  async 'marks/state'() {
    const { value } = await recall(allMarksOn, async () => []);
    return { zoho: value.includes('zoho'), fxiaoke: value.includes('fxiaoke') };
  },

  async 'marks/choose'({ crm, on }) {
    await keep((tx) => setMarks(tx, crm, on));
    await mirrorWhatWasChosen();
    await hostsKnown();
    await applyMarks();
    return null;
  },
};
