/** Only a person's own clicks and keys count: a page can send made-up events into what it frames. */
import type { SyntheticEvent } from 'react';

/** `act`, called for events that the browser vouches for and for no others. */
export const trusted =
  <E extends SyntheticEvent>(act: (event: E) => void) =>
  (event: E): void => {
    if (event.nativeEvent.isTrusted) act(event);
  };
