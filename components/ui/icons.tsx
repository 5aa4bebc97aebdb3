/** The few icons there are, drawn inline: decoration beside a word, never alone in meaning. */
import type { ReactNode } from 'react';

const Icon = ({ children }: { children: ReactNode }) => (
  <svg
    className="icon-mark"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {children}
  </svg>
);

/** A triangle: something is past its limit. */
export const WarnIcon = () => (
  <Icon>
    <path d="M8 2.2 14.5 13.5h-13zM8 6.5v3.2M8 11.7v.1" />
  </Icon>
);

/** A bulb-less circle with a mark: something comes near its limit. */
export const AdviceIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.2" />
    <path d="M8 7.4v3.6M8 5v.1" />
  </Icon>
);

export const CheckIcon = () => (
  <Icon>
    <path d="m3 8.5 3.2 3.2L13 5" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
    <path d="M10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5" />
  </Icon>
);

export const ClockIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.2" />
    <path d="M8 4.6V8l2.3 1.6" />
  </Icon>
);

export const ChevronIcon = () => (
  <Icon>
    <path d="m6 3.5 4.5 4.5L6 12.5" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.2" />
    <path d="m10.2 10.2 3.3 3.3" />
  </Icon>
);

export const SleepIcon = () => (
  <Icon>
    <path d="M13.2 9.8A5.6 5.6 0 0 1 6.2 2.8a5.6 5.6 0 1 0 7 7z" />
  </Icon>
);

export const EyeOffIcon = () => (
  <Icon>
    <path d="M2 2l12 12M6.5 4.2A6.7 6.7 0 0 1 8 4c3.6 0 5.7 2.6 6.4 4a8.8 8.8 0 0 1-1.7 2.2M10 11.6A6 6 0 0 1 8 12c-3.6 0-5.7-2.6-6.4-4a8.6 8.6 0 0 1 2.4-2.8" />
  </Icon>
);

export const NarrowIcon = () => (
  <Icon>
    <path d="M3.5 8h9" />
  </Icon>
);

export const WidenIcon = () => (
  <Icon>
    <path d="M3.5 8h9M8 3.500v9" />
  </Icon>
);

/** A pane with its strip on the side the panel would move to. */
export const SideIcon = ({ to }: { to: 'left' | 'right' }) => (
  <Icon>
    <rect x="2" y="3" width="12" height="10" rx="1.5" />
    <path d={to === 'left' ? 'M6.5 3v10' : 'M9.5 3v10'} />
  </Icon>
);

/** Two arrows towards an edge: the panel folds away there. */
export const FoldIcon = ({ to }: { to: 'left' | 'right' }) => (
  <Icon>
    <path
      d={
        to === 'left'
          ? 'm8 3.5-4.5 4.500L8 12.500M13 3.5 8.5 8l4.5 4.5'
          : 'm8 3.5 4.5 4.500L8 12.500M3 3.5 7.5 8 3 12.5'
      }
    />
  </Icon>
);

/** A window with a strip of its own at the right: out into it, or back from it. */
export const AsideIcon = ({ back }: { back: boolean }) => (
  <Icon>
    <path d="M2 3.5h12v9H2zM10.5 3.5v9" />
    <path d={back ? 'M8 8H4.5M6 6 4 8l2 2' : 'M4 8h4M6.5 6l2 2-2 2'} />
  </Icon>
);
