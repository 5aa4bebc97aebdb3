/** The addresses that are asked for updates. */
import type { Channel } from '#messages/packs.ts';
import type { Loaded } from '../../ui/loaded.ts';

export type ChannelList = Loaded<Channel[]>;

export interface ChannelDeeds {
  /** Asks the browser for the host again where it was taken back. */
  check: (url: string) => void;
  auto: (url: string, auto: boolean) => void;
  stop: (url: string) => void;
  /** Opens the review of the version that waits. */
  review: (url: string) => void;
}
