import { describe, expect, test } from "vitest";
import { identify } from "../../src/parsing/identify.js";
import { keyOf, labelOf, nameOf } from "../../src/parsing/variant.js";
import { cells, minimalHttpSmsEvents, minimalOmnichannelEvent } from "../support/minimal.js";

const sent = minimalHttpSmsEvents["message.phone.sent"];
const sms = minimalOmnichannelEvent("message.sent", "sms");

describe("identify", () => {
  test.each(Object.entries(minimalHttpSmsEvents))("finds %s", (type, event) => {
    const variant = identify(event);
    expect(variant?.name.provider).toBe("httpsms");
    expect(variant === undefined ? "" : nameOf({ ...event }, variant)).toBe(type);
  });

  test.each(cells)("finds $name $channel", ({ name, channel }) => {
    const event = minimalOmnichannelEvent(name, channel);
    const variant = identify(event);
    expect(variant).toMatchObject({ name: { provider: "omnichannel" }, channel });
    expect(variant === undefined ? "" : nameOf({ ...event }, variant)).toBe(name);
  });

  test.each<[what: string, value: unknown]>([
    ["null", null],
    ["a text", "{}"],
    ["a list", [sent]],
    ["no envelope", {}],
    ["the envelopes of both providers", { ...sent, ...sms }],
  ])("finds nothing in %s", (_, value) => {
    expect(identify(value)).toBeUndefined();
  });

  test("has no name for a name that is not a string", () => {
    const variant = identify(sms);
    expect(variant === undefined ? undefined : nameOf({ ...sms, name: 7 }, variant)).toBe("");
  });
});

test("an event has a key for tables and a label for messages, with its channel if it has one", () => {
  expect([keyOf("message.sent", "sms"), keyOf("message.failed", undefined)]).toEqual([
    "message.sent/sms",
    "message.failed",
  ]);
  expect([labelOf("message.sent", "sms"), labelOf("message.failed", undefined)]).toEqual([
    "message.sent (sms)",
    "message.failed",
  ]);
});
