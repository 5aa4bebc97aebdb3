/** A state made visible: the options page's props. */
import { Options } from '#components/options/Options.tsx';
import { mapLoaded } from '#components/ui/loaded.ts';
import { crmHosts } from '#crm/hosts.ts';
import type { Acts } from './options.ts';
import type { State } from './state.ts';

interface Props {
  state: State;
  acts: Acts;
}

export const Picture = ({ state, acts: { deeds, onRetry } }: Props) => {
  const {
    lists,
    install,
    importing,
    review,
    publishing,
    draftProblems,
    upkeep,
    said,
    copied,
    shortcut,
  } = state;
  return (
    <Options
      page={mapLoaded(state.page, (page) => ({
        ...page,
        lists,
        now: state.now,
        install,
        importing,
        review,
        publishing,
        draftProblems,
        upkeep,
        said,
        copied,
        hosts: crmHosts,
        shortcut,
        deeds,
      }))}
      onRetry={onRetry}
    />
  );
};
