import { objectPaths, withValue } from "../../test/support/edit.js";
import { fixtures, invalidFixtures } from "../../test/support/fixtures.js";
import { ours } from "./ours.js";
import type { Peer } from "./peer.js";

/** The examples with an array for one of their objects: some libraries accept an array as an object. */
const withLists = fixtures.flatMap(({ file, provider, event }) =>
  objectPaths(event)
    .filter((path) => path.length > 0)
    .map((path) => ({
      what: `${file} with a list at ${path.join(".")}`,
      provider,
      text: JSON.stringify(withValue(event, path, [])),
    })),
);

/** Lists the wrong answers of a peer: an example that it rejects, or an invalid body that it accepts. */
export const findWrongAnswers = ({ name, fromText }: Peer): readonly string[] => [
  ...fixtures.filter(({ provider, text }) => !fromText[provider](text)).map(({ file }) => `${name} rejects ${file}`),
  ...invalidFixtures
    .filter(({ provider, text }) => fromText[provider](text))
    .map(({ file }) => `${name} accepts ${file}`),
  ...withLists
    .filter(({ provider, text }) => fromText[provider](text) !== ours.fromText[provider](text))
    .map(({ what }) => `${name} differs from ours on ${what}`),
];
