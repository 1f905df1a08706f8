import { describe, expect, test } from "vitest";
import type { Node, Shape } from "../../scripts/read-schema.js";
import { httpSmsShapes, omnichannelShapes } from "../../scripts/shapes.js";

const shapes = [...httpSmsShapes, ...omnichannelShapes];

const fields = shapes.flatMap(({ name, node }) =>
  node.kind === "object" ? node.fields.map((field) => ({ path: `${name}.${field.key}`, ...field })) : [],
);

/** Whether a value has a mark, or its items or options have one. */
const isPersonal = (node: Node): boolean =>
  node.personal ||
  (node.kind === "array" && isPersonal(node.items)) ||
  (node.kind === "union" && node.options.some(isPersonal));

/** A shape must be an object or a union, so that a mark on a field is never on a whole shape. */
const isContainer = ({ node }: Shape): boolean => ["object", "union", "record"].includes(node.kind);

describe("the generator reads the annotations", () => {
  test("of formats that JSON Schema does not have", () => {
    const nodeOf = (path: string) => fields.find((field) => field.path === path)?.node;
    expect(nodeOf("MessageSendExpiredData.send_attempt_count")).toEqual({ kind: "number", format: "uint" });
    expect(nodeOf("SmsReceipt.datetime")).toMatchObject({ kind: "string", format: "local-date-time" });
    expect(nodeOf("SmsReceipt.statustimeutc")).toMatchObject({ kind: "string", format: "date-time" });
    expect(nodeOf("MessengerCoordinates.lat")).toEqual({ kind: "number", format: undefined, personal: true });
  });

  test("of open lists, and of personal data", () => {
    const reason = fields.find(({ path }) => path === "MessageSendFailedData.error_message")?.node;
    expect(reason).toMatchObject({ kind: "string", open: true, personal: true });
    expect(reason?.kind === "string" && reason.known).toContain("NO_SERVICE");
  });

  test("and finds a mark on each field whose name is personal", () => {
    const telling =
      /phone_?number$|email$|^from$|^to$|recipient$|profileId|messengerId|pageId|agentId|conversationId|url$|uri$|token|signature|content$|^body|title$|^text$/i;
    const plain = fields.filter(({ key, node }) => telling.test(key) && node.kind === "string" && !isPersonal(node));
    expect(plain.map(({ path }) => path)).toEqual([]);
    expect(shapes.every(isContainer)).toBe(true);
  });
});
