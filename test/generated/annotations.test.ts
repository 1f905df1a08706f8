import { describe, expect, test } from "vitest";
import type { Node, Shape } from "../../scripts/read-schema.js";
import { httpSmsShapes, omnichannelShapes } from "../../scripts/shapes.js";

const shapes = [...httpSmsShapes, ...omnichannelShapes];

const fields = shapes.flatMap(({ name, node }) =>
  node.kind === "object" ? node.fields.map((field) => ({ path: `${name}.${field.key}`, ...field })) : [],
);

/** The mark of a value: its own, or that of its items or options. */
const personalOf = (node: Node): string | undefined => {
  if (node.personal !== undefined) return node.personal;
  if (node.kind === "array") return personalOf(node.items);
  return node.kind === "union" ? node.options.map(personalOf).find((mark) => mark !== undefined) : undefined;
};

const markOf = (path: string): string | undefined => {
  const field = fields.find((candidate) => candidate.path === path);
  if (field === undefined) throw new Error(`no field is at ${path}`);
  return personalOf(field.node);
};

/** A shape must be an object or a union, so that a mark on a field is never on a whole shape. */
const isContainer = ({ node }: Shape): boolean => ["object", "union", "record"].includes(node.kind);

describe("the generator reads the annotations", () => {
  test("of formats that JSON Schema does not have", () => {
    const nodeOf = (path: string) => fields.find((field) => field.path === path)?.node;
    expect(nodeOf("MessageSendExpiredData.send_attempt_count")).toEqual({ kind: "number", format: "uint" });
    expect(nodeOf("SmsReceipt.datetime")).toMatchObject({ kind: "string", format: "local-date-time" });
    expect(nodeOf("SmsReceipt.statustimeutc")).toMatchObject({ kind: "string", format: "date-time" });
    expect(nodeOf("MessengerCoordinates.lat")).toEqual({ kind: "number", format: undefined, personal: "address" });
  });

  test("of open lists, and of personal data", () => {
    const reason = fields.find(({ path }) => path === "MessageSendFailedData.error_message")?.node;
    expect(reason).toMatchObject({ kind: "string", open: true, personal: "text" });
    expect(reason?.kind === "string" && reason.known).toContain("NO_SERVICE");
  });

  test.each([
    ["MessagePhoneReceivedData.owner", "address"],
    ["MessagePhoneReceivedData.contact", "address"],
    ["MessagePhoneReceivedData.content", "text"],
    ["MessagePhoneReceivedData.attachments", "url"],
    ["MessagePhoneReceivedEvent.source", "url"],
    ["MessagePhoneReceivedData.message_id", undefined],
    ["SmsReceipt.recipient", "address"],
    ["SmsReceipt.statusid", undefined],
    ["AppMessagingSender.name", "name"],
    ["AppMessagingSender.avatarUrl", "url"],
    ["AppMessagingReceipt.profileId", "address"],
    ["MessengerAttachment.url", "url"],
    ["MessagePart.data", "text"],
    ["MailgunReceipt.signature", "secret"],
    ["MailgunReceipt.token", "secret"],
    ["MessageInboundSmsPayload.body", "text"],
  ])("of %s: %s", (path, mark) => {
    expect(markOf(path)).toBe(mark);
  });

  test("and finds a mark on each field whose name is personal", () => {
    const telling =
      /phone_?number$|email$|^from$|^to$|recipient$|profileId|messengerId|pageId|agentId|conversationId|url$|uri$|token|signature|content$|^body|title$|^text$/i;
    const plain = fields.filter(
      ({ key, node }) => telling.test(key) && node.kind === "string" && personalOf(node) === undefined,
    );
    expect(plain.map(({ path }) => path)).toEqual([]);
    expect(shapes.every(isContainer)).toBe(true);
  });
});
