/**
 * Reads a CPU profile for the time spent with a frame of the extension on the stack: unlike the
 * browser's own script counter, this sees code after an `await` too.
 */

interface ProfileNode {
  id: number;
  callFrame: { functionName: string; url: string };
  children?: number[];
}

/** The parts of `Profiler.stop`'s answer that are read. */
export interface Profile {
  nodes: ProfileNode[];
  samples?: number[];
  timeDeltas?: number[];
}

export interface Share {
  /** Milliseconds in all, by the wall clock. */
  total: number;
  /** Milliseconds in which the main thread was at anything at all. */
  busy: number;
  /** The longest run without a pause, in milliseconds: no task of ours was longer. */
  longest: number;
}

/** Ids of the nodes at or below a frame of an extension. */
function below({ nodes }: Profile): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const take = (id: number): void => {
    ours.add(id);
    for (const child of byId.get(id)?.children ?? []) take(child);
  };
  for (const { id, callFrame } of nodes) {
    if (callFrame.url.startsWith('chrome-extension:') && !ours.has(id)) take(id);
  }
  return ours;
}

export function extensionShare(profile: Profile): Share {
  const ours = below(profile);
  const idle = profile.nodes.find(({ callFrame }) => callFrame.functionName === '(idle)')?.id;
  const { samples = [], timeDeltas = [] } = profile;
  const share: Share = { total: 0, busy: 0, longest: 0 };
  let run = 0;
  samples.forEach((node, index) => {
    // A sample stands for the time until the next one.
    const milliseconds = (timeDeltas[index + 1] ?? 0) / 1000;
    run = ours.has(node) ? run + milliseconds : 0;
    if (ours.has(node)) share.total += milliseconds;
    if (node !== idle) share.busy += milliseconds;
    share.longest = Math.max(share.longest, run);
  });
  return share;
}
