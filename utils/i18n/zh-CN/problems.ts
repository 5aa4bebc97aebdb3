/** Problems of a rule pack, by code, in words for the person who wrote it. */
export const problems = {
  'not-json': '不是有效的 JSON',
};
