/** Said where the tab in front is no CRM page: which CRMs there are, each with a way in. */
import type { CrmId } from '#core/deal/deal.ts';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';

/** One way into a CRM; `place` tells data centres apart: `crm.zoho.com.cn`. */
export interface Home {
  crm: CrmId;
  place: string;
  url: string;
}

interface Props {
  homes: readonly Home[];
  onOpen: (url: string) => void;
  onHosts: () => void;
}

export function Supported({ homes, onOpen, onHosts }: Props) {
  const { words } = useVoice();
  return (
    <p className="supported" data-supported>
      <span>{words.popup.noCrm}</span>
      {homes.map(({ crm, place, url }) => (
        <button
          key={url}
          type="button"
          className="link"
          title={place}
          onClick={trusted(() => onOpen(url))}
        >
          {words.popup.crms[crm]}
        </button>
      ))}
      <button type="button" className="link" data-hosts onClick={trusted(onHosts)}>
        {words.popup.ownCrm}
      </button>
    </p>
  );
}
