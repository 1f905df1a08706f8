import { describeConsequence } from "../../src/testing/endpoint/consequence.js";
import { type Line, wrap } from "./svg.js";

/** The statuses of the handler, and 400, which it sends only with `rejectInvalid`. */
const statuses = [204, 400, 401, 405, 413, 500];

/** Each meaning of a status, after the statuses that have it. */
const describeProvider = (provider: "httpsms" | "omnichannel"): readonly string[] => {
  const meaningOf = (status: number): string => describeConsequence(provider, status);
  return [...new Set(statuses.map(meaningOf))].map(
    (meaning) => `${statuses.filter((status) => meaningOf(status) === meaning).join(", ")}: ${meaning}`,
  );
};

/** What each status makes the providers do, in the words of the endpoint checks. */
export const describeStatuses = (space: number): readonly Line[] => [
  { text: "What the answer makes the provider do", style: "strong" },
  ...[...describeProvider("httpsms"), ...describeProvider("omnichannel")]
    .flatMap((text) => wrap(text, space))
    .map((text): Line => ({ text })),
  { text: "The handler sends 400 only with the option rejectInvalid.", style: "quiet" },
];
