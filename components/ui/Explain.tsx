/** An explanation on demand: closed until asked for, native `<details>`. */
import type { ReactNode } from 'react';
import { ChevronIcon } from './icons.tsx';

interface Props {
  summary: ReactNode;
  children: ReactNode;
  className?: string;
}

export const Explain = ({ summary, children, className = '' }: Props) => (
  <details className={`more ${className}`}>
    <summary>
      <span className="twist">
        <ChevronIcon />
      </span>
      {summary}
    </summary>
    {children}
  </details>
);
