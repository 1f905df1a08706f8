import type { HttpSmsEvent, OmnichannelEvent, Provider } from "../src/index.js";
import { withValue } from "../test/support/edit.js";
import { fixtures } from "../test/support/fixtures.js";

export const providers: readonly Provider[] = ["httpsms", "omnichannel"];

/** An event as text, and as a parser returns it. */
export interface Example {
  /** Name of the fixture. */
  readonly file: string;
  readonly text: string;
  readonly event: HttpSmsEvent | OmnichannelEvent;
}

/** Returns the documented examples as compact JSON, as providers send it. */
export const examplesOf = (provider: Provider): readonly Example[] =>
  fixtures
    .filter((fixture) => fixture.provider === provider)
    .map(({ file, event }) => ({ file, text: JSON.stringify(event), event }));

/** A required string of an event. */
const requiredOf = (event: object): readonly string[] => {
  if ("data" in event) return ["data", "owner"];
  return "payload" in event && "id" in Object(event.payload) ? ["payload", "id"] : ["apiSpaceId"];
};

/** Returns the same examples with a number for one required string. */
export const invalidOf = (provider: Provider): readonly string[] =>
  examplesOf(provider).map(({ event }) => JSON.stringify(withValue(event, requiredOf(event), 1)));

export const parseJson = (text: string): unknown => JSON.parse(text);
