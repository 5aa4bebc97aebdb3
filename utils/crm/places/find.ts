/** Finds what the page shows for one field: every visible place inside the located root. */
import type { FieldName } from '#core/deal/deal.ts';
import type { Look } from '../dom/look.ts';
import { attr, closest, first, holds, matches } from '../dom/reach.ts';
import { printed } from '../dom/text.ts';
import { once } from '../once.ts';
import { labelKey } from '../parse/index.ts';
import type { Hook, Profile } from '../profile.ts';
import type { Finder, Place } from './deal-page.ts';
import { canHold, rawOf, rawText } from './raw.ts';

/** Finds fields inside `root`; labels are indexed once, and only if some field needs them. */
export function finderIn(root: Element, look: Look, profile: Profile): Finder {
  const index = once(() => indexLabels(root, look, profile));
  const editors = once(() => {
    const { at, own } = profile.editors;
    return new Map(look.shown(root, at).map((element) => [own(element), element]));
  });

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
    look
      .shown(root, at)
      .filter(canHold)
      .map((element): Place => {
        const raw = attribute
          ? rawText(attr(element, attribute)?.trim() ?? '')
          : rawOf(element, look, profile.shape);
        const [, rest = ''] = after && typeof raw === 'object' ? raw.text.split(after) : [];
        return {
          raw: after ? rawText(rest.trim()) : raw,
          by: 'hook',
          from: attribute ? `${at}[${attribute}]` : at,
          label: field === 'amount' ? labelBeside(element) : '',
          element,
        };
      });

  const labelled = (names: string): Place[] => {
    for (const name of names.split('|')) {
      const places = index().get(labelKey(name));
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
    const { own = '', hooks = [], labels } = profile.fields[field] ?? {};
    const open = editors().get(own);
    if (open) return [{ raw: 'editing', by: 'hook', from: own, label: '', element: open }];
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

  return { look, root, find, labelled };
}

/** Two candidates that meet in one element (a component and the text inside it) are one place. */
const nested = (place: Place, places: readonly Place[]): boolean =>
  places.some(({ element }) => holds(element, place.element) || holds(place.element, element));

/** A label as printed and the element that holds the value beside it. */
type Labelled = Pick<Place, 'label' | 'element'>;

/** Every label of the root with the values beside it, under the label's comparable form. */
function indexLabels(root: Element, look: Look, { labels }: Profile): Map<string, Labelled[]> {
  const index = new Map<string, Labelled[]>();
  for (const at of look.shown(root, labels.map(({ label }) => label).join())) {
    const layout = labels.find(({ label }) => matches(at, label));
    const around = layout && closest(at, layout.row);
    const element = around && holds(root, around) ? first(around, layout.value) : null;
    if (!element || element === at || !canHold(element) || !look.visible(element)) continue;
    const label = printed(at, look);
    const key = labelKey(label);
    index.set(key, [...(index.get(key) ?? []), { label, element }]);
  }
  return index;
}
