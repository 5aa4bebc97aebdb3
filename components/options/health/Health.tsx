/** How well pages are read: a light per field of every layout seen, and since when it is worse. */
import type { CrmId } from '#core/deal/deal.ts';
import { type FieldName, fieldNames } from '#core/deal/deal.ts';
import type { Day } from '#core/deal/when.ts';
import type { FamilyHealth, FieldHealth } from '#core/health/family.ts';
import { type Light, lightOf, worstLight } from '#core/health/light.ts';
import { saySource } from '#i18n/say.ts';
import { ChevronIcon } from '../../ui/icons.tsx';
import type { Loaded } from '../../ui/loaded.ts';
import { Section } from '../../ui/Section.tsx';
import { useVoice } from '../../voice.tsx';
import { Listed } from '../Listed.tsx';

export type HealthList = Loaded<{ families: FamilyHealth[]; version: string }>;

interface Props {
  health: HealthList;
  today: Day;
  onRetry: () => void;
}

/** Its colour, and its name in words: the colour alone says nothing to many. */
function Lamp({ light }: { light: Light }) {
  const { words } = useVoice();
  return (
    <span className={`lamp ${light}`} data-light={light}>
      {words.health.lights[light]}
    </span>
  );
}

function FieldLine({ name, field }: { name: FieldName; field: FieldHealth }) {
  const voice = useVoice();
  const { words, format } = voice;
  const { missed, weaker, by, from } = field;
  const since = missed?.since ?? weaker;
  return (
    <tr data-health={name}>
      <th scope="row">{words.common.fields[name]}</th>
      <td>
        <Lamp light={lightOf(field)} />
        {since !== null && (
          <span className="small soft"> {words.health.since(format.day(format.dayOf(since)))}</span>
        )}
      </td>
      <td className="small soft break">
        {saySource(name, by, voice)} <code>{from}</code>
      </td>
    </tr>
  );
}

function Family({ family, today }: { family: FamilyHealth; today: Day }) {
  const { words, format } = useVoice();
  const w = words.health;
  const { crm, org, layout, fields, poor, last } = family;
  const named = Object.hasOwn(w.layouts, layout) ? (w.layouts[layout] ?? layout) : layout;
  const crms: { [C in CrmId]: string } = words.popup.crms;
  const light = layout === 'unproven' ? 'lost' : worstLight(family);
  const pages = poor.day === today ? poor.deals.length : 0;
  return (
    <details className="family" data-family={family.id} open={light === 'lost'}>
      <summary>
        <span className="twist">
          <ChevronIcon />
        </span>
        <b>{w.family(crms[crm], named)}</b> <Lamp light={light} />
        <span className="small soft">
          {org !== null && `${org} · `}
          {pages > 0 && `${w.poorToday(format.count(pages), pages)} · `}
          {w.seen(format.dateTime(last))}
        </span>
      </summary>
      {Object.keys(fields).length > 0 && (
        <table className="lights">
          <thead>
            <tr>
              <th scope="col">{w.field}</th>
              <th scope="col">{w.light}</th>
              <th scope="col">{w.how}</th>
            </tr>
          </thead>
          <tbody>
            {fieldNames.map(
              (name) => fields[name] && <FieldLine key={name} name={name} field={fields[name]} />,
            )}
          </tbody>
        </table>
      )}
    </details>
  );
}

export function Health({ health, today, onRetry }: Props) {
  const { words } = useVoice();
  const w = words.health;
  return (
    <Section title={w.title} className="card health">
      <p className="soft lead">{w.note}</p>
      <Listed list={health} onRetry={onRetry}>
        {({ families }) =>
          families.length === 0 ? (
            <p className="soft">{w.none}</p>
          ) : (
            families.map((family) => <Family key={family.id} family={family} today={today} />)
          )
        }
      </Listed>
    </Section>
  );
}
