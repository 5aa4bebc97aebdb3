/** How many items a section of a pack may hold; apart from the schemas, for pages without them. */

export const mostItems = {
  stages: 20,
  rules: 500,
  tracks: 300,
  windows: 50,
  blocks: 12,
  actions: 20,
  targets: 20,
  replyClocks: 10,
  fieldLabels: 40,
  notices: 3,
  agreements: 30,
} as const;

/** How many taught fields; a pack may have no such section at all, so it is none of those above. */
export const mostTaught = 100;
