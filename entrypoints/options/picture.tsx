/** A state made visible: the options page's props. */
import type { HostList } from '#components/options/hosts/view.ts';
import { Options } from '#components/options/Options.tsx';
import type { OptionsProps } from '#components/options/view.ts';
import { mapLoaded } from '#components/ui/loaded.ts';
import type { CrmId } from '#core/deal/deal.ts';
import { patternOf } from '#core/hosts/added.ts';
import { crmHosts } from '#crm/hosts.ts';
import type { Acts } from './options.ts';
import type { State } from './state.ts';

/** Every page that is read: those of the manifest, and those that were added and permitted. */
function withAdded(hosts: HostList): OptionsProps['hosts'] {
  const added = hosts.state === 'ready' ? hosts.value.filter(({ permitted }) => permitted) : [];
  const at = (crm: CrmId) => [
    ...crmHosts[crm],
    ...added.filter((one) => one.crm === crm).map(({ host }) => patternOf(host)),
  ];
  return { zoho: at('zoho'), fxiaoke: at('fxiaoke') };
}

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
    deepFailed,
    marks,
    marksFailed,
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
        deepFailed,
        copied,
        hosts: withAdded(lists.hosts),
        shortcut,
        marks,
        marksFailed,
        deeds,
      }))}
      onRetry={onRetry}
    />
  );
};
