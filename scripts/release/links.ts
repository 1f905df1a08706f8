/** Returns the Markdown without code, whose brackets are no links. */
const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");

/** "Call it `once` again" -> "call-it-once-again", as GitHub and npm do. */
const toAnchor = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s_-]/gu, "")
    .replace(/\s/g, "-");

const anchorsOf = (text: string): readonly string[] =>
  [...text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => toAnchor(heading));

const isAddress = (target: string): boolean => /^https:\/\/[^/]/.test(target) && URL.canParse(target);

/** Lists the links and images of a page that lead nowhere. `read` returns a file by its path, or `undefined`. */
export const findLinkProblems = (page: string, read: (path: string) => string | undefined): readonly string[] => {
  const text = read(page) ?? "";
  const plain = withoutCode(text);
  const targets = [
    ...[...plain.matchAll(/\]\(([^)\s]+)[^)]*\)/g)].map(([, target = ""]) => target),
    ...[...plain.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)].map(([, target = ""]) => target),
  ];
  const leadsNowhere = (target: string): boolean => {
    if (isAddress(target)) return false;
    const [path = "", anchor] = target.split("#");
    const content = path === "" ? text : read(path);
    if (content === undefined) return true;
    return anchor !== undefined && !anchorsOf(content).includes(anchor);
  };
  return targets.filter(leadsNowhere).map((target) => `${page} links to ${target}, which does not exist.`);
};
