/** A page that could not be read: what was looked for, as a report a person can send on. */
import { WarnIcon } from '../ui/icons.tsx';
import { useVoice } from '../voice.tsx';
import { ReportButton } from './ReportButton.tsx';
import type { Acts, Copying, Report } from './shown.ts';

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
  copying: Copying | null;
  acts: Pick<Acts, 'report'>;
}

export function Unreadable({ report, copying, acts }: Props) {
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
              </li>
            ))}
          </ul>
        </>
      )}
      <ReportButton otherwise={asText(report)} copying={copying} acts={acts} />
    </section>
  );
}
