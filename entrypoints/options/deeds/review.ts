/** Reviewing a file: asked what it would do, tried on the deals, and installed at the click alone. */
import type { ReviewDeeds, Reviewing, Use } from '#components/options/review/view.ts';
import { loadedBy } from '#components/ui/loaded.ts';
import type { Origin } from '#core/pack/trust.ts';
import type { Review } from '#messages/packs.ts';
import { type Inside, type Outside, patience } from '../outside.ts';
import { packsIn } from '../state.ts';

/** What is to be looked at, and what hangs on it beside the pack. */
export interface Subject {
  text: string;
  origin: Origin;
  /** The address it came from, where it is to be asked daily from now on. */
  follow?: Reviewing['follow'];
  made?: Reviewing['made'];
}

/** Opens the review of a text; false where the background gave none. */
export type OpenReview = (subject: Subject) => Promise<boolean>;

export function reviewing(outside: Outside, { state, happen, look }: Inside) {
  const { ask, now, pause } = outside;
  let turn = 0;
  let last: Subject | null = null;

  /** The pack is used somewhere, so that it would do something to the deals. */
  const isUsed = (review: Review, use: Use): boolean =>
    review.state === 'open' &&
    use !== 'unused' &&
    (use !== 'as-before' ||
      packsIn(state()).some(({ id, place }) => id === review.pack.id && place !== null));

  async function tryOut(): Promise<void> {
    const current = state().review;
    if (!current || current.use === 'unused' || !isUsed(current.review, current.use)) return;
    const { turn, text, use } = current;
    happen({ is: 'reviewed', turn, part: { impact: { state: 'loading' } } });
    await pause();
    const reply = await ask('packs/impact', { text, use }, patience);
    // Another choice was made meanwhile: its own answer is on its way.
    if (state().review?.use !== use) return;
    happen({ is: 'reviewed', turn, part: { impact: loadedBy(reply) } });
  }

  function show(subject: Subject, review: Review, install: Reviewing['install']): void {
    turn += 1;
    const { text, origin, follow = null, made = null } = subject;
    const reviewing: Reviewing = {
      turn,
      text,
      origin,
      review,
      use: review.state === 'open' ? review.suggested : 'unused',
      accepted: false,
      follow,
      impact: { state: 'loading' },
      install,
      made,
    };
    happen({ is: 'review', review: reviewing });
    void tryOut();
  }

  const open: OpenReview = async (subject) => {
    last = subject;
    happen({ is: 'install', install: { state: 'checking' } });
    const { text } = subject;
    await pause();
    const reply = await ask('packs/review', { text }, patience);
    // Another file was handed over meanwhile: that one is looked at.
    if (last !== subject) return true;
    if ('ok' in reply) show(subject, reply.ok, 'none');
    else happen({ is: 'install', install: { state: 'unsent', why: 'failed' } });
    return 'ok' in reply;
  };

  async function install(): Promise<void> {
    const current = state().review;
    if (current?.review.state !== 'open' || current.install === 'installing') return;
    const { turn, text, origin, use, follow, made, review } = current;
    if (review.how === 'rotation' && !current.accepted) return;
    happen({ is: 'reviewed', turn, part: { install: 'installing' } });
    await pause();
    const reply = await ask('packs/install', { text, origin, use, at: now() }, patience);
    if ('error' in reply) {
      return happen({ is: 'reviewed', turn, part: { install: 'failed' } });
    }
    if ('review' in reply.ok) return show(current, reply.ok.review, 'changed');
    const { id } = reply.ok;
    // Without a key nobody can tell who an update is from: those are always looked at.
    const auto = follow?.auto === true && review.key !== null;
    const followed = follow ? await ask('packs/follow', { url: follow.url, pack: id, auto }) : null;
    if (made) outside.save(made.file, text);
    // The list first, so that the pack is said to be installed by its name.
    await look();
    happen({ is: 'review', review: null });
    happen({ is: 'install', install: { state: 'installed', id, file: made?.file ?? null } });
    if (followed && 'error' in followed)
      happen({ is: 'said', said: { about: 'channels', how: 'failed' } });
  }

  /** Changes what the person chose about the review that is open. */
  function choose(part: Partial<Reviewing>): void {
    const current = state().review;
    if (current) happen({ is: 'reviewed', turn: current.turn, part });
  }

  function save(): void {
    const current = state().review;
    if (!current?.made) return;
    outside.save(current.made.file, current.text);
    choose({ made: { ...current.made, saved: true } });
  }

  const deeds: ReviewDeeds = {
    use: (use) => {
      choose({ use });
      void tryOut();
    },
    accept: (accepted) => choose({ accepted }),
    auto: (auto) => {
      const follow = state().review?.follow;
      if (follow) choose({ follow: { ...follow, auto } });
    },
    impact: () => void tryOut(),
    install: () => void install(),
    cancel: () => happen({ is: 'review', review: null }),
    save,
  };
  return { open, again: () => void (last && open(last)), deeds };
}
