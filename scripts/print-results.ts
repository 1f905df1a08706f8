import { keyOf } from "../src/parsing/variant.js";
import { literal } from "./print-cases.js";

/** One member of the union of a provider's results. */
export interface ResultMember {
  readonly provider: "httpsms" | "omnichannel";
  readonly name: string;
  readonly family: string | undefined;
  readonly channel: string | undefined;
  /** Name of the event's interface. */
  readonly event: string;
}

const nameWords = {
  httpsms: "The `type` of the event, the second discriminant.",
  omnichannel: "The `name` of the event, the second discriminant.",
};

/** What a discriminant that the provider does not have says of itself. */
const orNone = (provider: ResultMember["provider"], words: string): string =>
  provider === "omnichannel" ? words : "Omnichannel only.";

/** The type of one result: a lookup costs a consumer no instantiation. */
export const resultType = (lookup: string, { name, channel }: ResultMember): string =>
  `${lookup}[${literal(keyOf(name, channel))}]`;

const printMember = ({ provider, name, family, channel, event }: ResultMember): string =>
  [
    `  readonly ${literal(keyOf(name, channel))}: {`,
    "      /** The outcome, the first discriminant. */",
    '      readonly kind: "event";',
    "      /** The provider that sent the event. */",
    `      readonly provider: ${literal(provider)};`,
    `      /** ${nameWords[provider]} */`,
    `      readonly name: ${literal(name)};`,
    `      /** ${orNone(provider, "The part of `name` before the dot.")} */`,
    `      readonly family${family === undefined ? "?" : ""}: ${literal(family)};`,
    `      /** ${orNone(provider, "The channel of the event. `undefined` for events without a channel of their own.")} */`,
    `      readonly channel${channel === undefined ? "?" : ""}: ${literal(channel)};`,
    "      /** The event: the parsed value itself, or a copy without the parts in `issues`. */",
    `      readonly event: ${event};`,
    "      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */",
    "      readonly issues: readonly Issue[];",
    "      /** The value as it was parsed. Not enumerable. */",
    "      readonly original: unknown;",
    "      /** Only an invalid result has an error. */",
    "      readonly error?: undefined;",
    "    };",
  ].join("\n");

/** The results for the supported events of a provider: a lookup by name and channel, and the union of all. */
export const printResults = (
  name: string,
  lookup: string,
  description: string,
  members: readonly ResultMember[],
): string =>
  [
    `/** The result of each event, by name and channel. */\nexport interface ${lookup} {`,
    ...members.map(printMember),
    `}\n\n/** ${description} */\nexport type ${name} =`,
    `${members.map((member) => `  | ${resultType(lookup, member)}`).join("\n")};\n`,
  ].join("\n");
