/** Finds fields by what their CRM is known by: its own marks, then the labels of its own layouts. */
import type { PlaceName, PrintedPlace } from '#core/deal/print.ts';
import { once } from '#core/once.ts';
import type { Look } from '../dom/look.ts';
import { all, attr, closest, first, holds, matches } from '../dom/reach.ts';
import { printed } from '../dom/text.ts';
import { labelKey } from '../label.ts';
import type { Hook, Profile } from '../profile.ts';
import { labelsOf } from '../shape/labels.ts';
import { canHold, gapIn, rawOf, rawText } from './raw.ts';

export interface Place extends PrintedPlace {
  element: Element;
}

export interface Known {
  /** The open editor of a field; nothing of it is saved. */
  editing: (name: PlaceName) => Place[];
  hooked: (name: PlaceName) => Place[];
  labelled: (name: PlaceName) => Place[];
  /** The label beside a value, as printed; empty where there is none. */
  labelBeside: (element: Element) => string;
}

/** Two candidates that meet in one element (a component and the text inside it) are one place. */
export const meets = (place: Place, places: readonly Place[]): boolean =>
  places.some(({ element }) => holds(element, place.element) || holds(place.element, element));

/** Fields inside `root`; labels are indexed once, and only if some field needs them. */
export function knownIn(root: Element, look: Look, profile: Profile): Known {
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

  const placesAt = (name: PlaceName, { at, attribute, after }: Hook): Place[] =>
    look
      .shown(root, at)
      .filter(canHold)
      .map((element): Place => {
        const raw = attribute
          ? rawText(attr(element, attribute)?.trim() ?? '')
          : rawOf(element, look, profile.shape);
        const [, rest = ''] = after && typeof raw === 'object' ? raw.text.split(after) : [];
        return {
          printed: after ? rawText(rest.trim()) : raw,
          by: 'hook',
          from: attribute ? `${at}[${attribute}]` : at,
          label: name === 'amount' ? labelBeside(element) : '',
          element,
        };
      });

  /** By the CRM's own name of a field, and by what else it is marked with. */
  const marked = (name: PlaceName, own = '', more: readonly Hook[] = []): Place[] => {
    const places: Place[] = [];
    for (const hook of [...(own ? profile.hooksOf(own) : []), ...more]) {
      if (hook.last && places.length > 0) continue;
      for (const place of placesAt(name, hook)) if (!meets(place, places)) places.push(place);
    }
    return places;
  };

  const besideLabel = (at: Element, name: PlaceName): Place[] => {
    if (!look.visible(at)) return [];
    const layout = profile.labels.find(({ label }) => matches(at, label));
    const around = layout && closest(at, layout.row);
    const element = around && holds(root, around) ? first(around, layout.value) : null;
    if (!element || element === at || !canHold(element) || !look.visible(element)) return [];
    const raw = rawOf(element, look, profile.shape, gapIn(name));
    return [{ printed: raw, by: 'label', from: '', label: printed(at, look), element }];
  };

  return {
    labelBeside,
    editing(name) {
      const { own = '', column = own } = profile.places[name] ?? {};
      const element = editors().get(own) ?? editors().get(column);
      return element ? [{ printed: 'editing', by: 'hook', from: own, label: '', element }] : [];
    },
    hooked(name) {
      const { own, hooks, column } = profile.places[name] ?? {};
      const places = marked(name, own, hooks);
      return places.length > 0 ? places : marked(name, column);
    },
    labelled(name) {
      for (const from of labelsOf(name, profile.places[name]?.labels)) {
        const places = (index().get(labelKey(from)) ?? []).flatMap((at) => besideLabel(at, name));
        if (places.length > 0) return places.map((place) => ({ ...place, from }));
      }
      return [];
    },
  };
}

/** Every label of the root, hidden ones too, under its comparable form. */
const indexLabels = (root: Element, look: Look, { labels }: Profile): Map<string, Element[]> =>
  Map.groupBy(all(root, labels.map(({ label }) => label).join()), (at) =>
    labelKey(printed(at, look)),
  );
