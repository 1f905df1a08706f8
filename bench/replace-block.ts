const start = "<!-- bench -->";
const end = "<!-- /bench -->";

/** Replaces the block between the two marks of a page. */
export const replaceBlock = (page: string, block: string): string => {
  const from = page.indexOf(start);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`a page lacks the block from ${start} to ${end} that the figures go into`);
  return `${page.slice(0, from + start.length)}\n${block}\n${page.slice(to)}`;
};
