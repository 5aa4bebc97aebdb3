/** Words of the first-run page: what it does, choosing a pack, a try on samples, what is kept. */
import type { welcome as zh } from '../zh-CN/welcome.ts';

export const welcome: typeof zh = {
  title: 'Welcome',
  head: 'Welcome to Dealside',
  sub: 'A side panel on your deal pages: what is stuck, what to say, when to get in touch.',
  loading: 'Getting ready…',
  picture: 'Picture: the panel at the right of a deal page',

  does: {
    where: {
      name: 'See what is stuck',
      what: 'Open a deal and the panel says how long it has stood still and when you last spoke. Where each number comes from, and what clears it, is one click away.',
    },
    says: {
      name: 'Know what to say',
      what: 'Find a talk track by the customer’s own words and copy it step by step. You change it, you send it.',
    },
    counts: {
      name: 'Note what you did',
      what: 'After a call or a proposal, one click notes it. How far you are from today’s targets stands in the toolbar’s popup.',
    },
  },

  choice: {
    title: 'Choose a set of rules',
    note: 'Rules, talk tracks, contact windows and daily targets come from a rule pack. The days in it are examples, resting on no data; change them to suit your team. No harm in choosing wrong: you can switch at any time.',
    choose: 'Use this',
    chosen: 'In use',
    used: (name) => `“${name}” is now in use. Switch at any time, here or in the options.`,
    failed: 'Not switched. Please click again.',
    others: (names) =>
      `In use now: ${names}. Choosing one of these uses that one alone; the others stay installed, and the options bring them back.`,
    later: 'Will your manager send you a pack as a file? Then skip this, and once you have it,',
    laterLink: 'install it in the options',
  },
  about: {
    starter: {
      who: 'For teams that sell to companies in few steps.',
      how: 'Four stages: lead, interest, negotiation, won. Warns on day 7 of a negotiation.',
    },
    'starter-five': {
      who: 'For teams that sell to companies and settle needs before they propose.',
      how: 'Five stages: prospect, interested, needs, proposal, signing. Warns on day 10 of a proposal.',
    },
    'starter-consumer': {
      who: 'For selling online to people: new customers and regulars.',
      how: 'Carts and unpaid orders by the day, regulars on a clock of their own; talk tracks for price and for style.',
    },
  },

  sample: {
    title: 'Try it on sample deals',
    badge: 'A sample: nothing is kept',
    note: 'This is the real panel; only the deals are invented. Click anything: what you note or change stays in this frame and is gone with the next sample.',
    which: 'Which deal',
    frame: 'The panel on a sample deal',
    tries: 'Things to try',
    todo: {
      why: (name) => `Open “${name}”: which numbers it goes by, which rule, where they were read.`,
      copy: (name) =>
        `Press “${name}” for the first step; where a gap is left to fill, it asks first.`,
      log: (name) =>
        `Log one thing at the bottom and watch “${name}”; ten seconds to take it back.`,
      tier: (name) => `Change the ${name.toLowerCase()} at the top right; the limits follow.`,
    },
    deals: {
      b2b: {
        late: {
          name: 'Stuck in negotiation',
          says: 'Nine days in negotiation, no contact for days, and no next step.',
        },
        due: {
          name: 'Date passed',
          says: 'The closing date passed four days ago; all else is in order.',
        },
        fine: {
          name: 'All is well',
          says: 'Just spoken, next step agreed: with nothing to say it keeps quiet.',
        },
      },
      consumer: {
        late: {
          name: 'Ordered, not paid',
          says: 'Ordered three days ago and not paid; tagged price-sensitive.',
        },
        due: {
          name: 'A regular is due',
          says: 'No purchase for 52 days, and no word for weeks: time to get in touch.',
        },
        fine: {
          name: 'All is well',
          says: 'Spoken today, real pictures go out tomorrow: with nothing to say it keeps quiet.',
        },
      },
    },
  },

  kept: {
    title: 'What is read, where it is kept, who sees it',
    reads: {
      name: 'Reads',
      what: 'Only the fields of the deal page you open: name, stage, amount, dates, customer, last touch, next step and the like. No message bodies, nothing you have typed and not saved.',
    },
    writes: { name: 'Changes', what: 'Nothing in your CRM.' },
    where: {
      name: 'Keeps',
      what: 'Only in this browser on this computer. No account, no server.',
    },
    sends: {
      name: 'Sends',
      what: 'Nothing, to nobody. Only where you or your company entered the address of a rule pack does it go online, to fetch that pack; it hands over nothing.',
    },
    sees: {
      name: 'Who sees it',
      what: 'Only you. A manager sees only what you export and send yourself.',
    },
    erase: {
      name: 'Erasing',
      what: 'The options erase all of it at once; removing the extension erases it too.',
      link: 'Open the options',
    },
    works: {
      name: 'Where it works',
      what: 'Deal pages of Zoho CRM (CRM Plus too) and Fxiaoke. Open a deal, and the panel is at its right; it looks at no other pages.',
      all: 'All addresses',
    },
  },

  looks: 'Language and theme',
  done: 'Done, let’s start',
  doneNote: 'This page will close. Open a deal in your CRM to see the panel.',
  error: 'The background did not answer. Please try again.',
  orphaned: 'The extension was just updated. Please reload this page.',
};
