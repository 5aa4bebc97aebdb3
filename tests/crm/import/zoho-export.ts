/**
 * Exports of an invented Zoho account, as large as wanted: the column names and the forms of dates,
 * amounts and ids are those of two real CSV exports of Zoho's demo organisation (Potentials with
 * "15 Apr, 2021 00:02:00" and "$22,700.00", Calls with "2021-04-15 23:03:00"); every row is made up.
 */

const two = (n: number): string => String(n).padStart(2, '0');
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const quoted = (cells: readonly string[]): string =>
  cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');

/** A day of the years 2021 to 2024, every one of them in turn. */
function dayAt(at: number): { y: number; m: number; d: number } {
  const day = new Date(Date.UTC(2021, 0, 1 + (at % 1400)));
  return { y: day.getUTCFullYear(), m: day.getUTCMonth(), d: day.getUTCDate() };
}
const named = (at: number): string => {
  const { y, m, d } = dayAt(at);
  return `${two(d)} ${months[m]}, ${y} ${two(at % 24)}:${two(at % 60)}:00`;
};
const numbered = (at: number): string => {
  const { y, m, d } = dayAt(at);
  return `${y}-${two(m + 1)}-${two(d)} ${two(at % 24)}:${two(at % 60)}:00`;
};
const dollars = (n: number): string => `$${n.toLocaleString('en-US')}.00`;

const dealHeads =
  'Potential Name,Potential Owner,Created Time,Closing Date,Amount,Expected Revenue,Stage,Forecast Type,Type,Lead Source,Probability,Age in Days,Age Tier,Amount Tier,LEADID,Tasks Involved,Events Involved,Calls Involved,Activities Involved,Campaign Id';
const callHeads =
  'TASKID,Call Start Time,Call Duration (in seconds),Call Owner,Call Owner Id,Subject,Call Type,Call Purpose,Billable,Created Time,Modified Time,CONTACTID,ACCOUNTID,POTENTIALID,LEADID,Call Duration (in minutes),Who Id Id,What Id,SEMODULE';

export const dealsOfZoho = (rows: number): string =>
  [
    dealHeads,
    ...Array.from({ length: rows }, (_, at) =>
      quoted([
        `Family ${at}, Given`,
        'Owner Name',
        named(at),
        named(at + 40),
        dollars(900 + at * 100),
        dollars(1000 + at),
        at % 2 ? 'Needs Analysis' : 'Closed Won',
        at % 2 ? 'Open' : 'Closed Won',
        'New Business',
        'Advertisement',
        String(at % 101),
        String(at % 300),
        '1. 0 - 60 days',
        '3. $20,001 - $30K',
        String(1000 + at),
        'No',
        'No',
        'Yes',
        'Yes',
        '24000023',
      ]),
    ),
  ].join('\n');

/** Every third call is with a contact alone, as in the real export: its POTENTIALID is 0. */
export const callsOfZoho = (rows: number): string =>
  [
    callHeads,
    ...Array.from({ length: rows }, (_, at) =>
      quoted([
        String(5_000_000 + at),
        numbered(at),
        '420',
        'Owner Name',
        '1003',
        `call ${at}`,
        at % 2 ? 'Inbound' : 'Outbound',
        'Prospecting',
        'No',
        numbered(at),
        numbered(at + 90),
        String(2000 + at),
        '1458',
        at % 3 ? String(26_000 + at) : '0',
        '',
        '7',
        '',
        '',
        '',
      ]),
    ),
  ].join('\n');
