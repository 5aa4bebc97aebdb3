/** Finds what the page shows for one field: every visible place inside the located root. */
import type { FieldName, ReadBy } from '#core/deal/deal.ts';
import { normaliseLabel } from '#core/deal/label.ts';
import type { Look } from '../dom/look.ts';
import { all, attr, closest, first, holds, matches } from '../dom/reach.ts';
import { printed } from '../dom/text.ts';
import { cleanLabel } from '../parse/index.ts';
import type { Hook, Profile } from '../profile.ts';
import { canHold, type Raw, rawOf } from './raw.ts';

/** One place that shows a field, and what stands there. */
export interface Place {
  raw: Raw;
  by: Extract<ReadBy, 'hook' | 'label'>;
  /** The candidate, as shown to the person. */
  from: string;
  /** The label as printed, for a unit in it; empty where there is none. */
  label: string;
  element: Element;
}

export interface Finder {
  look: Look;
  root: Element;
  profile: Profile;
  find: (field: FieldName) => Place[];
  /** Places beside the first of these labels, separated by `|`, that the page shows. */
  labelled: (names: string) => Place[];
}

/** Finds fields inside `root`; labels are indexed once, and only if some field needs them. */
export function finderIn(root: Element, look: Look, profile: Profile): Finder {
  let index: Map<string, Place[]> | undefined;
  let editors: Map<string, Element> | undefined;

  const seen = (element: Element) => canHold(element) && look.visible(element);

  /** The label beside a hooked value, which may carry the unit: 商机金额(万元). */
  const labelBeside = (element: Element): string => {
    for (const { label, row } of profile.labels) {
      const around = closest(element, row);
      const beside = around && holds(root, around) ? first(around, label) : null;
      if (beside) return printed(beside, look);
    }
    return '';
  };

  const hooked = (field: FieldName, { at, attribute, after }: Hook): Place[] =>
    all(root, at)
      .filter(seen)
      .map((element): Place => {
        const raw = attribute
          ? ofAttribute(element, attribute)
          : rawOf(element, look, profile.shape);
        return {
          raw: after ? cutAfter(raw, after) : raw,
          by: 'hook',
          from: attribute ? `${at}[${attribute}]` : at,
          label: field === 'amount' ? labelBeside(element) : '',
          element,
        };
      });

  const labelled = (names: string): Place[] => {
    index ??= indexLabels(root, look, profile);
    for (const name of names.split('|')) {
      const places = index.get(normaliseLabel(name));
      if (places) return places.map((place) => ({ ...place, from: name }));
    }
    return [];
  };

  const search = (field: FieldName): Place[] => {
    const { own, hooks = [], labels } = profile.fields[field] ?? {};
    editors ??= new Map(
      all(root, profile.editors.at)
        .filter((element) => look.visible(element))
        .map((element) => [profile.editors.own(element), element]),
    );
    const open = own && editors.get(own);
    if (open) return [{ raw: { is: 'editing' }, by: 'hook', from: own, label: '', element: open }];
    const places: Place[] = [];
    for (const hook of [...(own ? profile.hooksOf(own) : []), ...hooks]) {
      if (hook.last && places.length > 0) continue;
      for (const place of hooked(field, hook)) if (!nested(place, places)) places.push(place);
    }
    return places.length === 0 && labels ? labelled(labels) : places;
  };

  const found = new Map<FieldName, Place[]>();
  const find = (field: FieldName): Place[] => {
    const places = found.get(field) ?? search(field);
    found.set(field, places);
    return places;
  };

  return { look, root, profile, find, labelled };
}

/** Two candidates that meet in one element (a component and the text inside it) are one place. */
const nested = (place: Place, places: readonly Place[]): boolean =>
  places.some(({ element }) => holds(element, place.element) || holds(place.element, element));

function ofAttribute(element: Element, attribute: string): Raw {
  const text = attr(element, attribute)?.trim() ?? '';
  return text === '' ? { is: 'nothing' } : { is: 'text', text };
}

function cutAfter(raw: Raw, words: RegExp): Raw {
  if (raw.is !== 'text') return raw;
  const text = words.test(raw.text) ? raw.text.replace(words, '').trim() : '';
  return text === '' ? { is: 'nothing' } : { is: 'text', text };
}

/** Every label of the root with the values beside it, under the label's comparable form. */
function indexLabels(root: Element, look: Look, profile: Profile): Map<string, Place[]> {
  const index = new Map<string, Place[]>();
  for (const { label: at, row, value } of profile.labels) {
    for (const element of all(root, at)) {
      if (!look.visible(element)) continue;
      const text = printed(element, look);
      const { label } = cleanLabel(text);
      const around = closest(element, row);
      const holder = around && holds(root, around) ? first(around, value) : null;
      if (label === '' || !holder || !canHold(holder) || !look.visible(holder)) continue;
      if (matches(holder, at)) continue;
      const key = normaliseLabel(label);
      const raw = rawOf(holder, look, profile.shape);
      const place: Place = { raw, by: 'label', from: label, label: text, element: holder };
      const places = index.get(key) ?? [];
      if (!nested(place, places)) index.set(key, [...places, place]);
    }
  }
  return index;
}
