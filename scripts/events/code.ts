import type { FieldRow } from "./fields.js";
import type { Variant } from "./variants.js";

/** Keys that say most about an event, the best first: its page reads one of them. */
const tellingKeys = [
  "error_message",
  "is_final",
  "last_heartbeat_timestamp",
  "content",
  "contact",
  "reason",
  "statusid",
  "body",
  "successful",
  "sendTime",
  "watermark",
  "conversationMessageId",
  "messageId",
  "by",
  "role",
  "sentOn",
  "closeTimeSecs",
  "channelId",
  "name",
  "ref",
  "profileId",
  "id",
  "eventId",
];

const isLeaf = ({ node }: FieldRow): boolean => ["string", "number", "boolean"].includes(node.kind);

const contentsOf = ({ provider }: Variant): string => (provider === "httpsms" ? "data." : "payload.");

const valueAt = (event: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((value, key) => Reflect.get(Object(value), key), event);

/** The field that the code reads: one that the built event has, in the contents if they are not open. */
const findTellingField = (variant: Variant, fields: readonly FieldRow[]): FieldRow => {
  const leaves = fields.filter((field) => isLeaf(field) && valueAt(variant.built, field.path) !== undefined);
  const inside = leaves.filter(({ path }) => path.startsWith(contentsOf(variant)));
  const candidates = inside.length > 0 ? inside : leaves;
  const found = tellingKeys.flatMap((key) => candidates.filter(({ path }) => path.split(".").at(-1) === key))[0];
  if (found === undefined)
    throw new Error(`${variant.label}: no telling key in scripts/events/code.ts is a field of it`);
  return found;
};

/** `result.event.payload.details.channelStatus?.statusid` */
const readField = (path: string, fields: readonly FieldRow[]): string => {
  const keys = path.split(".");
  return keys.reduce((read, key, index) => {
    const parent = fields.find((field) => field.path === keys.slice(0, index).join("."));
    return `${read}${parent === undefined || parent.required === "event" ? "." : "?."}${key}`;
  }, "result.event");
};

const narrowHttpSms = (name: string, read: string): string => `import { safeParseHttpSmsEvent } from "message-webhooks";

export const onBody = (body: string): void => {
  const result = safeParseHttpSmsEvent(body);
  if (result.kind === "event" && result.event.type === "${name}") {
    console.log(${read});
  }
};`;

const narrowOmnichannel = (name: string, channel: string | undefined, read: string): string => {
  const tests = [
    'result.kind === "event"',
    `result.name === "${name}"`,
    ...(channel === undefined ? [] : [`result.channel === "${channel}"`]),
  ];
  return `import { safeParseOmnichannelBody } from "message-webhooks";

export const onBody = (body: string): void => {
  for (const result of safeParseOmnichannelBody(body)) {
    if (${tests.join(" && ")}) {
      console.log(${read});
    }
  }
};`;
};

/** Code that finds the event in a body and reads a field of it. */
export const printNarrowing = (variant: Variant, fields: readonly FieldRow[]): string => {
  const { provider, name, channel } = variant;
  const read = readField(findTellingField(variant, fields).path, fields);
  return provider === "httpsms" ? narrowHttpSms(name, read) : narrowOmnichannel(name, channel, read);
};

/** Code that builds the event, and reads the documented examples of it. */
export const printBuilding = ({ provider, name, channel, examples }: Variant): string => {
  const [build, read] =
    provider === "httpsms" ? ["buildHttpSmsEvent", "httpSmsFixture"] : ["buildOmnichannelEvent", "omnichannelFixtures"];
  const names = [name, ...(channel === undefined ? [] : [channel])].map((each) => JSON.stringify(each)).join(", ");
  const built = `export const event = ${build}(${names});`;
  if (examples.length === 0) return `import { ${build} } from "message-webhooks/testing";\n\n${built}`;
  const documented = `export const ${provider === "httpsms" ? "example" : "examples"} = ${read}(${names});`;
  return `import { ${build}, ${read} } from "message-webhooks/testing";\n\n${built}\n${documented}`;
};

/** The command that sends the event. */
export const printSending = ({ name, channel }: Variant): string =>
  `npx message-webhooks send ${[name, ...(channel === undefined ? [] : [channel])].join(" ")} --to http://localhost:3000/webhooks`;
