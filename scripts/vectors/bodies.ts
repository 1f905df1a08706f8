import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  normalize,
  type Provider,
  safeParseBody,
  safeParseHttpSmsEvent,
  safeParseOmnichannelBody,
  type WebhookResult,
} from "../../src/index.js";
import { root } from "../root.js";

/** A body, and the provider whose parser reads it: `null` if the provider is found in the body. */
interface Given {
  readonly title: string;
  readonly provider: Provider | null;
  /** The body as a value; absent if it is `text`. */
  readonly body?: unknown;
  /** The body as text, if it is not what JSON makes of a value. */
  readonly text?: string;
}

/** What a result says, without the event: it is the body, or the body without the parts that `issues` name. */
const describeResult = (result: WebhookResult): object => {
  const { kind, provider, name = null, family = null, channel = null, issues } = result;
  if (result.kind === "invalid") return { kind, provider, issues };
  const { raw, ...normalized } = normalize(result.event);
  return { kind, provider, name, family, channel, issues, normalized };
};

const parse = ({ provider, body, text }: Given): readonly WebhookResult[] => {
  const input = text ?? JSON.stringify(body);
  if (provider === "httpsms") return [safeParseHttpSmsEvent(input)];
  return provider === "omnichannel" ? safeParseOmnichannelBody(input) : safeParseBody(input);
};

interface File {
  readonly title: string;
  readonly content: { readonly provider?: Provider; readonly body?: unknown };
}

const read = (folder: string): readonly File[] =>
  readdirSync(join(root, "fixtures", folder))
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({
      title: `${folder}/${file.replace(/\.json$/, "")}`,
      content: JSON.parse(readFileSync(join(root, "fixtures", folder, file), "utf8")),
    }));

const examples = (folder: string, provider: Provider): readonly Given[] =>
  read(folder).map(({ title, content }) => ({ title, provider, body: content }));

const cases = (folder: string): readonly Given[] =>
  read(folder).map(({ title, content: { provider = null, body } }) => ({ title, provider, body }));

const httpSms = {
  id: "event-1",
  type: "message.phone.seen",
  time: "2026-03-01T12:00:00Z",
  data: { user_id: "user-1" },
};
const omnichannel = { eventId: "event-1", name: "message.sent", timestamp: "2026-03-01T12:00:00Z" };
const details = { channel: "carrierPigeon" };

const others: readonly Given[] = [
  { title: "an unknown type of httpSMS", provider: null, body: httpSms },
  { title: "a type that is the name of a method", provider: "httpsms", body: { ...httpSms, type: "toString" } },
  { title: "an unknown name of Omnichannel", provider: null, body: { ...omnichannel, name: "message.seen" } },
  {
    title: "an unknown channel",
    provider: null,
    body: { ...omnichannel, accountId: 1, apiSpaceId: "space-1", payload: { id: "message-1", details } },
  },
  {
    title: "an unknown channel without an id",
    provider: "omnichannel",
    body: { ...omnichannel, payload: { details } },
  },
  { title: "the envelopes of both providers", provider: null, body: { ...httpSms, ...omnichannel } },
  { title: "the envelope of neither provider", provider: null, body: { id: "event-1" } },
  {
    title: "a batch with an invalid item",
    provider: "omnichannel",
    body: [{ ...omnichannel, name: "message.seen" }, { name: "message.sent" }, null],
  },
  { title: "an empty batch", provider: "omnichannel", body: [] },
  { title: "no text", provider: "omnichannel", text: "" },
  { title: "a text that is not JSON", provider: "httpsms", text: "event=1" },
  { title: "a text that ends too early", provider: "omnichannel", text: '{"eventId":"event-1",' },
  { title: "white space around the JSON", provider: null, text: `\r\n ${JSON.stringify(httpSms)}\t` },
  { title: "a key that occurs twice", provider: null, text: `{"type":"other",${JSON.stringify(httpSms).slice(1)}` },
];

/** Bodies and the results of parsing them, each with its normal form. */
export const createBodies = (): readonly object[] =>
  [
    ...examples("httpsms", "httpsms"),
    ...examples("omnichannel", "omnichannel"),
    ...examples("omnichannel-platform", "omnichannel"),
    ...cases("leaves"),
    // invalid for the parser of one event only
    ...cases("invalid").filter(({ title }) => title !== "invalid/omnichannel-batch"),
    ...others,
  ].map((given) => ({ ...given, results: parse(given).map(describeResult) }));
