/** Sizes as people read them. */
import type { Language } from '#core/text.ts';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** `1.4 MB` for 1,400,000 bytes. */
export function sayBytes(bytes: number, language: Language): string {
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(bytes || 1) / 3)));
  const unit = units[step] ?? 'byte';
  const fraction = step === 0 ? 0 : 1;
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, {
    style: 'unit',
    unit,
    maximumFractionDigits: fraction,
  }).format(bytes / 1000 ** step);
}
