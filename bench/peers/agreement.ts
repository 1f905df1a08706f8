import { objectPaths, withValue } from "../../test/support/edit.js";
import { fixtures, invalidFixtures } from "../../test/support/fixtures.js";
import { ours } from "./ours.js";
import type { Peer } from "./peer.js";

/** The examples with a list for one of their objects: some libraries take a list for an object. */
const withLists = fixtures.flatMap(({ file, provider, event }) =>
  objectPaths(event)
    .filter((path) => path.length > 0)
    .map((path) => ({
      what: `${file} with a list at ${path.join(".")}`,
      provider,
      text: JSON.stringify(withValue(event, path, [])),
    })),
);

/** Where a peer's answer is wrong: an example that it refuses, or a malformed body that it takes. */
export const wrongAnswers = ({ name, fromText }: Peer): readonly string[] => [
  ...fixtures.filter(({ provider, text }) => !fromText[provider](text)).map(({ file }) => `${name} refuses ${file}`),
  ...invalidFixtures
    .filter(({ provider, text }) => fromText[provider](text))
    .map(({ file }) => `${name} takes ${file}`),
  ...withLists
    .filter(({ provider, text }) => fromText[provider](text) !== ours.fromText[provider](text))
    .map(({ what }) => `${name} differs from ours on ${what}`),
];
