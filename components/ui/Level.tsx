/** A level as shape, colour and word together. */
import type { Level } from '#core/rules/kind.ts';
import { useVoice } from '../voice.tsx';
import { AdviceIcon, WarnIcon } from './icons.tsx';

export const LevelIcon = ({ level }: { level: Level }) =>
  level === 'warn' ? <WarnIcon /> : <AdviceIcon />;

export function LevelChip({ level }: { level: Level }) {
  const { words } = useVoice();
  return (
    <span className={`chip ${level}`}>
      <LevelIcon level={level} />
      {words.common.levels[level]}
    </span>
  );
}
