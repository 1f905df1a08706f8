import { fixtures, invalidFixtures } from "../../test/fixtures.js";
import type { Peer } from "./peer.js";

/** Where a peer's answer is wrong: an example that it refuses, or a malformed body that it takes. */
export const wrongAnswers = ({ name, fromText }: Peer): readonly string[] => [
  ...fixtures.filter(({ provider, text }) => !fromText[provider](text)).map(({ file }) => `${name} refuses ${file}`),
  ...invalidFixtures
    .filter(({ provider, text }) => fromText[provider](text))
    .map(({ file }) => `${name} takes ${file}`),
];
