import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Provider, safeParseEvent } from "../../src/index.js";
import { keyOf, labelOf } from "../../src/parsing/variant.js";
import { buildHttpSmsEvent, buildOmnichannelEvent } from "../../src/testing.js";
import { eventPageOf } from "../event-page-of.js";
import { shapeNamed } from "../find-shape.js";
import type { Shape } from "../read-schema.js";
import { root } from "../root.js";
import { httpSmsEvents, httpSmsShapes, omnichannelEvents, omnichannelShapes } from "../shapes.js";

/** A documented example of an event. */
export interface Example {
  /** Path of its file in the repository. */
  readonly file: string;
  readonly event: unknown;
}

/** An event of a provider: a type of httpSMS, or a name of Omnichannel on one channel. */
export interface Variant {
  readonly provider: Provider;
  readonly name: string;
  /** `undefined` for a name without channels. */
  readonly channel: string | undefined;
  /** "message.sent/sms" */
  readonly key: string;
  /** "message.sent (sms)" */
  readonly label: string;
  /** Path of its page in the repository. */
  readonly path: string;
  /** Its interface. */
  readonly shape: Shape;
  /** The shapes of its provider. */
  readonly shapes: readonly Shape[];
  /** Empty if no document shows the event. */
  readonly examples: readonly Example[];
  /** What the test kit builds. */
  readonly built: unknown;
}

/** The documented examples, by the key of their event. */
const readExamples = (): ReadonlyMap<string, readonly Example[]> => {
  const examples = new Map<string, readonly Example[]>();
  for (const folder of ["httpsms", "omnichannel", "omnichannel-platform"]) {
    const files = readdirSync(join(root, "fixtures", folder)).filter((name) => name.endsWith(".json"));
    for (const name of files.sort()) {
      const file = `fixtures/${folder}/${name}`;
      const event: unknown = JSON.parse(readFileSync(join(root, file), "utf8"));
      const result = safeParseEvent(event);
      if (result.kind !== "event") throw new Error(`${file} is not an event of this version`);
      const key = keyOf(result.name, result.channel);
      examples.set(key, [...(examples.get(key) ?? []), { file, event }]);
    }
  }
  return examples;
};

const examples = readExamples();

const variantOf = (
  provider: Provider,
  name: string,
  channel: string | undefined,
  shapes: readonly Shape[],
  event: string,
  built: unknown,
): Variant => {
  const key = keyOf(name, channel);
  return {
    provider,
    name,
    channel,
    key,
    label: labelOf(name, channel),
    path: `docs/${eventPageOf(provider, name, channel)}.md`,
    shape: shapeNamed(shapes, event),
    shapes,
    examples: examples.get(key) ?? [],
    built,
  };
};

// the builders type their names, and these come from the schemas
const buildHttpSms = buildHttpSmsEvent as (type: string) => unknown;
const buildOmnichannel = buildOmnichannelEvent as (name: string, channel?: string) => unknown;

/** Every event of both providers. */
export const variants: readonly Variant[] = [
  ...httpSmsEvents.map(({ type, name }) =>
    variantOf("httpsms", type, undefined, httpSmsShapes, name, buildHttpSms(type)),
  ),
  ...omnichannelEvents.map(({ name, channel, event }) =>
    variantOf("omnichannel", name, channel, omnichannelShapes, event, buildOmnichannel(name, channel)),
  ),
];
