/** How old the rows of a list may be that come into sight: as old as the list they were drawn with. */

export interface Opening {
  /** The page is at an address of no list. */
  left: (address: string) => void;
  /**
   * A list is at this address; `remains` says whether any row seen last is still of the document.
   * Answers since when the list has been here: a row scrolled to may have been fetched then.
   */
  see: (address: string, remains: () => boolean, at: number) => number;
}

/** Follows one page, whose document was asked for at `loaded`; moments in milliseconds since 1970. */
export function listOpening(address: string, loaded: number): Opening {
  let opened = loaded;
  let last = address;
  let moved = false;
  const go = (to: string) => {
    moved ||= to !== last;
    last = to;
  };
  return {
    left: go,
    see(to, remains, at) {
      go(to);
      // What a deal slid over, or a filter left in place, was not fetched anew.
      if (moved && !remains()) opened = at;
      moved = false;
      return opened;
    },
  };
}
