/** What Dealside does, in three lines beside a picture of it on a deal page. */
import { CheckIcon, ClockIcon, CopyIcon } from '../ui/icons.tsx';
import { useVoice } from '../voice.tsx';

/** A CRM’s deal page without its words, and the panel beside it: the real one, small and inert. */
function Scene({ frame }: { frame: string | null }) {
  const { words } = useVoice();
  return (
    <div className="scene" role="img" aria-label={words.welcome.picture}>
      <div className="scene-page">
        <div className="scene-bar">
          <i />
          <i />
          <i />
        </div>
        <div className="scene-body">
          <b />
          <div className="scene-path">
            <i />
            <i />
            <i className="now" />
            <i />
          </div>
          <div className="scene-fields">
            {['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((field) => (
              <i key={field} />
            ))}
          </div>
          <div className="scene-list">
            <i />
            <i />
            <i />
          </div>
        </div>
      </div>
      <div className="scene-panel">
        {frame !== null && (
          <iframe key={frame} src={frame} title={words.welcome.picture} tabIndex={-1} inert />
        )}
      </div>
    </div>
  );
}

/** `frame` is where the panel of the picture comes from; null while that is not known. */
export function Intro({ frame }: { frame: string | null }) {
  const { words } = useVoice();
  const { says, where, counts } = words.welcome.does;
  const lines = [
    { key: 'where', icon: <ClockIcon />, ...where },
    { key: 'says', icon: <CopyIcon />, ...says },
    { key: 'counts', icon: <CheckIcon />, ...counts },
  ];
  return (
    <section className="intro" aria-label={words.welcome.head}>
      <ul className="intro-lines">
        {lines.map(({ key, icon, name, what }) => (
          <li key={key}>
            <span className="intro-icon">{icon}</span>
            <div>
              <h2>{name}</h2>
              <p className="soft">{what}</p>
            </div>
          </li>
        ))}
      </ul>
      <Scene frame={frame} />
    </section>
  );
}
