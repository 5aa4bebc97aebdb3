/** The strip on top: how the panel sits, and how it is folded away. */
import type { Place } from '#core/prefs.ts';
import { AsideIcon, FoldIcon, NarrowIcon, SideIcon, WidenIcon } from '../ui/icons.tsx';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import type { Acts, PanelProps } from './shown.ts';

/** CSS pixels. */
const narrowest = 320;
const widest = 480;
const stride = 40;

interface Props {
  place: Place;
  here: PanelProps['here'];
  acts: Pick<Acts, 'place' | 'goOver'>;
}

export function Bar({ place, here, acts }: Props) {
  const { words } = useVoice();
  const { panel } = words;
  const { side, width } = place;
  const widthBy = (by: number) =>
    trusted(() => acts.place({ width: Math.min(widest, Math.max(narrowest, width + by)) }));
  const goOver = {
    name: here === 'browser' ? panel.backOnPage : panel.aside,
    icon: <AsideIcon back={here === 'browser'} />,
    act: trusted(acts.goOver),
    off: false,
  };
  const onPage = [
    {
      name: panel.narrower,
      icon: <NarrowIcon />,
      act: widthBy(-stride),
      off: width <= narrowest,
    },
    { name: panel.wider, icon: <WidenIcon />, act: widthBy(stride), off: width >= widest },
    {
      name: panel.otherSide[side],
      icon: <SideIcon to={side === 'left' ? 'right' : 'left'} />,
      act: trusted(() => acts.place({ side: side === 'left' ? 'right' : 'left' })),
      off: false,
    },
    {
      name: panel.collapseKey,
      icon: <FoldIcon to={side} />,
      act: trusted(() => acts.place({ open: false })),
      off: false,
    },
  ];
  // In the browser's side panel the browser seats it; an added address has no other place for it.
  const back = place.apart === 'only' ? [] : [goOver];
  const tools = here === 'browser' ? back : here === 'page' ? [goOver, ...onPage] : onPage;
  return (
    <header className="bar">
      <span className="brand one-line">{words.common.product}</span>
      {tools.map(({ name, icon, act, off }) => (
        <button
          key={name}
          type="button"
          className="button quiet small icon"
          aria-label={name}
          title={name}
          disabled={off}
          onClick={act}
        >
          {icon}
        </button>
      ))}
    </header>
  );
}
