/** A page that could not be read: what was looked for, as a report a person can send on. */
import { type PlaceName, placeNames } from '#core/deal/print.ts';
import type { TeachingView } from '#messages/teach.ts';
import { WarnIcon } from '../ui/icons.tsx';
import { useVoice } from '../voice.tsx';
import { PointButton } from './PointButton.tsx';
import { ReportButton } from './ReportButton.tsx';
import type { Acts, Copying, Report } from './shown.ts';

const isPlace = (name: string): name is PlaceName =>
  (placeNames as readonly string[]).includes(name);

/** Plain lines in English whatever the language: whoever mends the reader may speak another. */
const asText = ({ crm, version, layout, missing }: Report): string =>
  [
    `Dealside ${version}: page not readable`,
    `CRM: ${crm}`,
    `Layout: ${layout ?? 'unknown'}`,
    'Not found:',
    ...missing.map((one) => `- ${one}`),
  ].join('\n');

interface Props {
  report: Report;
  teaching: TeachingView | undefined;
  copying: Copying | null;
  acts: Pick<Acts, 'report' | 'point' | 'unteach'>;
}

export function Unreadable({ report, teaching, copying, acts }: Props) {
  const { panel, common } = useVoice().words;
  const fields: { [name: string]: string } = common.fields;
  return (
    <section className="unreadable">
      <h1>
        <WarnIcon />
        {panel.unreadable.title}
      </h1>
      <p className="soft">{panel.unreadable.why}</p>
      {report.missing.length > 0 && (
        <>
          <h2>{panel.unreadable.looked}</h2>
          <ul className="looked">
            {report.missing.map((one) => (
              <li key={one} className="break">
                {Object.hasOwn(fields, one) ? fields[one] : one}
                {teaching && isPlace(one) && (
                  <PointButton field={one} read={false} teaching={teaching} acts={acts} />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <ReportButton otherwise={asText(report)} copying={copying} acts={acts} />
    </section>
  );
}
