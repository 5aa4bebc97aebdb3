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
  let index: Map<string, Labelled[]> | undefined;
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
      if (!places) continue;
      return places.map(({ label, element }) => ({
        raw: rawOf(element, look, profile.shape),
        by: 'label',
        from: name,
        label,
        element,
      }));
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

/** A label as printed and the element that holds the value beside it. */
interface Labelled {
  label: string;
  element: Element;
}

/** Every label of the root with the values beside it, under the label's comparable form. */
function indexLabels(root: Element, look: Look, { labels }: Profile): Map<string, Labelled[]> {
  const index = new Map<string, Labelled[]>();
  for (const at of all(root, labels.map(({ label }) => label).join())) {
    const layout = labels.find(({ label }) => matches(at, label));
    const around = layout && closest(at, layout.row);
    const element = around && holds(root, around) ? first(around, layout.value) : null;
    if (!element || element === at || !canHold(element)) continue;
    if (!look.visible(at) || !look.visible(element)) continue;
    const label = printed(at, look);
    const key = normaliseLabel(cleanLabel(label).label);
    index.set(key, [...(index.get(key) ?? []), { label, element }]);
  }
  return index;
}
