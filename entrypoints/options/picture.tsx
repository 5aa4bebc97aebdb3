/** A state made visible: the options page's props, in the person's language. */
import { Options } from '#components/options/Options.tsx';
import { mapLoaded } from '#components/ui/loaded.ts';
import { crmHosts } from '#crm/hosts.ts';
import type { Voice } from '#i18n/voice.ts';
import type { Acts } from './options.ts';
import type { State } from './state.ts';

function saidOf({ packs }: State, { words, text }: Voice): string {
  if (packs === null) return '';
  const { used, removed, failed } = words.options;
  if (packs.how === 'failed') return failed;
  return (packs.how === 'used' ? used : removed)(text(packs.name));
}

interface Props {
  state: State;
  voice: Voice;
  acts: Acts;
}

export const Picture = ({ state, voice, acts: { deeds, onRetry } }: Props) => (
  <Options
    page={mapLoaded(state.page, (page) => ({
      ...page,
      install: state.install,
      upkeep: state.upkeep,
      said: saidOf(state, voice),
      copied: state.copied,
      hosts: crmHosts,
      shortcut: state.shortcut,
      deeds,
    }))}
    onRetry={onRetry}
  />
);
