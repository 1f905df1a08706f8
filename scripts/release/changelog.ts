/** What must be in place before a version is published. */
export interface Release {
  /** The git tag, such as `v1.2.3`. */
  readonly tag: string;
  /** The version of package.json. */
  readonly version: string;
  /** The text of CHANGELOG.md. */
  readonly changelog: string;
}

interface Section {
  readonly title: string;
  readonly text: string;
}

const sectionsOf = (changelog: string): readonly Section[] =>
  changelog
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = "", ...lines] = section.split("\n");
      return { title: title.trim(), text: lines.join("\n").trim() };
    });

/** Lists what is missing for a release, one sentence per problem. Empty if everything is in place. */
export const findReleaseProblems = ({ tag, version, changelog }: Release): readonly string[] => {
  const sections = sectionsOf(changelog);
  const own = sections.find(({ title }) => title.startsWith(`${version} `));
  const unreleased = sections.find(({ title }) => title === "Unreleased");
  const problems = [
    tag === `v${version}` ? [] : [`The tag is ${tag}, and package.json has version ${version}.`],
    own === undefined || own.text === "" ? [`CHANGELOG.md does not say what is new in ${version}.`] : [],
    own === undefined || /^\S+ - \d{4}-\d{2}-\d{2}$/.test(own.title) ? [] : [`CHANGELOG.md gives ${version} no date.`],
    unreleased === undefined || unreleased.text === "" ? [] : ['CHANGELOG.md still has changes under "Unreleased".'],
  ];
  return problems.flat();
};
