/** The real panel on invented deals: whatever is clicked in it is kept nowhere, and it says so. */
import { Choices } from '../ui/Choices.tsx';
import { useVoice } from '../voice.tsx';
import { sampleIds, type WelcomeProps } from './view.ts';

type Props = Pick<WelcomeProps, 'kind' | 'deal'> & {
  frame: string;
  onDeal: WelcomeProps['deeds']['deal'];
};

export function TrySample({ kind, deal, frame, onDeal }: Props) {
  const { words } = useVoice();
  const { sample } = words.welcome;
  const { panel, common } = words;
  const names = sample.deals[kind];
  const { why, copy, log, tier } = sample.todo;
  const todo = [
    why(panel.findings.why),
    copy(common.copy),
    log(panel.clocks.idle),
    tier(common.fields.tier),
  ];
  return (
    <div className="try">
      <div className="try-words">
        <p>{sample.note}</p>
        <Choices
          label={sample.which}
          chosen={deal}
          choices={sampleIds.map((value) => ({ value, name: names[value].name }))}
          onChoose={onDeal}
        />
        <p className="try-says">{names[deal].says}</p>
        <h3>{sample.tries}</h3>
        <ol className="try-todo">
          {todo.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ol>
      </div>
      <figure className="try-frame">
        <figcaption>
          <span className="chip advice">{sample.badge}</span>
        </figcaption>
        {/* Another address is another document: what was tried on the last one is gone. */}
        <iframe key={frame} src={frame} title={sample.frame} />
      </figure>
    </div>
  );
}
