const start = "<!-- bench -->";
const end = "<!-- /bench -->";

/** Replaces the block between the two marks. */
export const replaceBlock = (readme: string, block: string): string => {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`README.md lacks the block from ${start} to ${end} that the figures go into`);
  return `${readme.slice(0, from + start.length)}\n${block}\n${readme.slice(to)}`;
};
