/** A state made visible: the first-run page's props, in the person's language. */
import { mapLoaded } from '#components/ui/loaded.ts';
import { offered, type WelcomeProps } from '#components/welcome/view.ts';
import { Welcome } from '#components/welcome/Welcome.tsx';
import { crmHosts } from '#crm/hosts.ts';
import type { Voice } from '#i18n/voice.ts';
import type { OptionsState } from '#messages/table.ts';
import { kindOf, sampleAddress } from '../sample/choice.ts';
import { inUse, isOffered, type State, sampledBy } from './state.ts';
import type { Acts } from './welcome.ts';

function saidOf({ choice }: State, { words, text }: Voice): WelcomeProps['said'] {
  if (choice === null) return null;
  const { used, failed } = words.welcome.choice;
  return { how: choice.how, words: choice.how === 'used' ? used(text(choice.name)) : failed };
}

/** Names of the packs in use, where that is anything else than one of the offered alone. */
function othersOf(packs: OptionsState['packs']): WelcomeProps['others'] {
  const used = inUse(packs);
  return used.every(({ id }) => isOffered(id)) && used.length < 2
    ? []
    : used.map(({ name }) => name);
}

const offeredOf = (packs: OptionsState['packs']): WelcomeProps['packs'] =>
  offered.flatMap((id) => {
    const pack = packs.find((one) => one.id === id);
    return pack ? [{ ...pack, id }] : [];
  });

interface Props {
  state: State;
  voice: Voice;
  acts: Acts;
}

export const Picture = ({ state, voice, acts: { deeds, onRetry } }: Props) => (
  <Welcome
    page={mapLoaded(state.page, ({ prefs, packs, trouble }) => {
      const sampled = sampledBy(packs);
      const { deal } = state;
      return {
        prefs,
        trouble,
        packs: offeredOf(packs),
        others: othersOf(packs),
        kind: kindOf(sampled),
        deal,
        frames: {
          picture: sampleAddress({ pack: sampled, deal: 'late', prefs }),
          sample: sampleAddress({ pack: sampled, deal, prefs }),
        },
        said: saidOf(state, voice),
        hosts: crmHosts,
        deeds,
      };
    })}
    onRetry={onRetry}
  />
);
