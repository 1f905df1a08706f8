import { describe, expect, it } from "vitest";
import { findReleaseProblems, type Release } from "../../scripts/release/changelog.js";

const good: Release = {
  tag: "v1.2.0",
  version: "1.2.0",
  changelog:
    "# Changelog\n\n## Unreleased\n\n## 1.2.0 - 2026-12-01\n\n### Added\n\n- An event.\n\n## 1.1.0 - 2026-11-30\n\n- Old.\n",
};

const cases: readonly {
  readonly what: string;
  readonly release: Partial<Release>;
  readonly problems: readonly string[];
}[] = [
  { what: "all is in place", release: {}, problems: [] },
  {
    what: "a version before its release",
    release: { tag: "v1.2.0-rc.1", version: "1.2.0-rc.1", changelog: "## 1.2.0-rc.1 - 2026-11-29\n\n- An event.\n" },
    problems: [],
  },
  {
    what: "the tag of another version",
    release: { tag: "v1.2.1" },
    problems: ["The tag is v1.2.1, and package.json has version 1.2.0."],
  },
  {
    what: "a tag without its v",
    release: { tag: "1.2.0" },
    problems: ["The tag is 1.2.0, and package.json has version 1.2.0."],
  },
  {
    what: "a longer version that begins alike",
    release: { changelog: "## 1.2.0-rc.1 - 2026-12-01\n\n- An event.\n" },
    problems: ["CHANGELOG.md does not say what is new in 1.2.0."],
  },
  {
    what: "a section without a word",
    release: { changelog: "## 1.2.0 - 2026-12-01\n\n## 1.1.0 - 2026-11-30\n\n- Old.\n" },
    problems: ["CHANGELOG.md does not say what is new in 1.2.0."],
  },
  {
    what: "a section without a date",
    release: { changelog: "## 1.2.0 - soon\n\n- An event.\n" },
    problems: ["CHANGELOG.md gives 1.2.0 no date."],
  },
  {
    what: "changes that were not moved to the version",
    release: { changelog: `## Unreleased\n\n- Another event.\n\n${good.changelog.split("## Unreleased\n\n")[1]}` },
    problems: ['CHANGELOG.md still has changes under "Unreleased".'],
  },
];

describe("findReleaseProblems", () => {
  it.each(cases)("$what", ({ release, problems }) => {
    expect(findReleaseProblems({ ...good, ...release })).toEqual(problems);
  });
});
