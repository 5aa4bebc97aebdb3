/** Rules: what raises a reminder. The fields of a rule depend on its kind. */
import { at, isObject, listAt, wordAt } from '#core/pack/draft/json.ts';
import { mostItems } from '#core/pack/most.ts';
import { namesOf, saidAt } from '../names.ts';
import { type Kind, kindForm, kindForms } from './params.ts';
import { keeping, note, say } from './parts.ts';
import type { ListSection } from './section.ts';

const isKind = (kind: string): kind is Kind => Object.hasOwn(kindForms, kind);

export const rules: ListSection = {
  layout: 'list',
  key: 'rules',
  most: mostItems.rules,
  titlePath: 'title',
  parts: (rule) => [
    { kind: 'rule-kind', key: 'kind' },
    { kind: 'text', key: 'title', label: 'ruleTitle' },
    {
      kind: 'references',
      key: 'stages',
      to: 'stages',
      open: true,
      label: 'ruleStages',
      hint: 'ruleStages',
    },
    ...(kindForm(wordAt(rule, 'kind'))?.fields ?? []),
    { kind: 'note', key: 'why', hint: 'why' },
    { kind: 'text', key: 'clearsBy', hint: 'clearsBy' },
    { kind: 'references', key: 'tracks', to: 'tracks', label: 'ruleTracks', hint: 'ruleTracks' },
    keeping,
  ],
  summary: (rule, glance) => {
    const { words } = glance.voice;
    const kind = wordAt(rule, 'kind');
    const name = isKind(kind) ? words.desk.kinds[kind].name : kind;
    const same = saidAt(rule, 'title', glance.voice.language) === name;
    const settings = kindForm(kind)?.summary(at(rule, 'params'), glance) ?? '';
    const scope = namesOf(listAt(rule, 'stages'), glance.stages).join('/');
    const where = scope === '' || listAt(rule, 'params.limits').length > 0 ? '' : scope;
    return [same ? '' : name, where, settings].filter((part) => part !== '').join(' · ');
  },
  fresh: ({ voice, id }, kind = 'stuck-in-stage') => {
    const known = isKind(kind) ? kind : 'stuck-in-stage';
    const { name, why, clears } = voice.words.desk.kinds[known];
    return {
      id: id(known),
      title: say(voice, name),
      enabled: true,
      stages: [],
      why: note(voice, why),
      clearsBy: say(voice, clears),
      tracks: [],
      kind: known,
      params: kindForms[known].fresh,
    };
  },
};

/** The settings a rule goes on with as another kind: its own where they fit, else those of a new one. */
export function paramsFor(kind: Kind, params: ReturnType<typeof at>) {
  const { fresh } = kindForms[kind];
  const fits = isObject(params) && Object.keys(fresh).every((key) => Object.hasOwn(params, key));
  return fits && Object.keys(params).length === Object.keys(fresh).length ? params : fresh;
}
