/** The home of rule packs: what is used, the ways in, the review, addresses, drafts and keys. */
import type { Text } from '#core/text.ts';
import { Explain } from '../ui/Explain.tsx';
import { Failed } from '../ui/Failed.tsx';
import { Section } from '../ui/Section.tsx';
import { useVoice } from '../voice.tsx';
import { Channels } from './channels/Channels.tsx';
import { Drafts } from './desk/Drafts.tsx';
import { Keys } from './desk/Keys.tsx';
import { Publish } from './desk/Publish.tsx';
import { InstallPack } from './install/InstallPack.tsx';
import { Listed } from './Listed.tsx';
import { Conflicts } from './packs/Conflicts.tsx';
import { nameIn } from './packs/name.ts';
import { PackList } from './packs/PackList.tsx';
import { Policy } from './packs/Policy.tsx';
import { Review } from './review/Review.tsx';
import { SaidLine } from './SaidLine.tsx';
import type { OptionsProps } from './view.ts';

type Props = OptionsProps & { nameOf: (id: string) => Text };

function InUse({ packs, lists, said, deeds, nameOf }: Props) {
  const { words, format } = useVoice();
  const w = words.packs;
  const several = packs.filter(({ place }) => place !== null).length > 1;
  return (
    <Section title={w.title} className="card">
      <p className="soft lead">{w.note}</p>
      <PackList packs={packs} moved={said?.moved ?? null} deeds={deeds.packs} />
      {several && (
        <Listed list={lists.conflicts} onRetry={deeds.retry}>
          {(conflicts) =>
            conflicts.length === 0 ? (
              <p className="soft small">{w.conflicts.none}</p>
            ) : (
              <Explain
                summary={w.conflicts.title(format.count(conflicts.length), conflicts.length)}
                className="overlaps"
              >
                <Conflicts conflicts={conflicts} nameOf={nameOf} />
              </Explain>
            )
          }
        </Listed>
      )}
      <SaidLine about="packs" said={said} />
    </Section>
  );
}

/** The one thing being decided: a draft to be made into a file, or a file to be installed. */
function Deciding({ packs, lists, review, publishing, copied, deeds }: Props) {
  const { desk } = lists;
  if (review) {
    return (
      <Review
        // A new review is a new document: it takes the focus anew.
        key={review.turn}
        reviewing={review}
        packs={packs}
        copied={copied}
        deeds={deeds.review}
        onCopy={deeds.copy}
        onOtherKey={deeds.publish.begin}
      />
    );
  }
  if (!publishing || desk.state !== 'ready') return null;
  const { drafts, keys } = desk.value;
  const draft = drafts.find(({ id }) => id === publishing.draft);
  return (
    <Publish
      key={publishing.draft}
      publishing={publishing}
      draft={draft}
      keys={keys}
      known={packs.find(({ id }) => id === draft?.pack)?.key ?? null}
      copied={copied}
      deeds={deeds.publish}
      onCopy={deeds.copy}
    />
  );
}

export function PackHome(props: OptionsProps) {
  const { words } = useVoice();
  const { packs, lists, install, said, copied, deeds } = props;
  const nameOf = (id: string): Text => nameIn(packs, id);
  return (
    <>
      <InUse {...props} nameOf={nameOf} />
      {lists.policy.state === 'ready' && <Policy policy={lists.policy.value} nameOf={nameOf} />}
      {lists.policy.state === 'error' && (
        <Section title={words.packs.policy.title} className="card">
          <Failed code={lists.policy.code} said={words.options} onRetry={deeds.retry} />
        </Section>
      )}
      <Section title={words.packs.install.title} className="card">
        <p className="soft lead">{words.packs.install.lead}</p>
        <InstallPack
          install={install}
          packs={packs}
          deeds={deeds.install}
          onAdd={deeds.packs.add}
        />
      </Section>
      <Deciding {...props} nameOf={nameOf} />
      <Channels
        channels={lists.channels}
        nameOf={nameOf}
        said={said}
        deeds={deeds.channels}
        onRetry={deeds.retry}
      />
      <Drafts
        desk={lists.desk}
        packs={packs}
        problems={props.draftProblems}
        said={said}
        copied={copied}
        deeds={deeds.drafts}
        onPublish={deeds.publish.begin}
        onCopy={deeds.copy}
        onRetry={deeds.retry}
      />
      <Keys desk={lists.desk} said={said} deeds={deeds.keys} onRetry={deeds.retry} />
    </>
  );
}
