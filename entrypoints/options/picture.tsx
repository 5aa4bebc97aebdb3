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
  const { lists, install, review, publishing, draftProblems, upkeep, said, copied, shortcut } =
    state;
  const { marks, marksFailed } = state;
  return (
    <Options
      page={mapLoaded(state.page, (page) => ({
        ...page,
        lists,
        now: state.now,
        install,
        review,
        publishing,
        draftProblems,
        upkeep,
        said,
        copied,
        hosts: crmHosts,
        shortcut,
        marks,
        marksFailed,
        deeds,
      }))}
      onRetry={onRetry}
    />
  );
};
