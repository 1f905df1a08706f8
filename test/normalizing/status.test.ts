import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type MessageStatus,
  type NormalizedEvent,
  type NormalizedMessage,
  normalize,
  Status,
} from "../../src/index.js";
import { minimalHttpSmsEvents } from "../support/minimal.js";

describe("Status", () => {
  test("has one name for each value", () => {
    expect(Status).toStrictEqual({
      Received: "received",
      Sent: "sent",
      Delivered: "delivered",
      Read: "read",
      Retrying: "retrying",
      Expired: "expired",
      Failed: "failed",
      Missed: "missed",
      Online: "online",
      Offline: "offline",
      Clicked: "clicked",
      Unknown: "unknown",
    });
  });

  test("is the type of its values too", () => {
    expectTypeOf<Status>().toEqualTypeOf<
      | "received"
      | "sent"
      | "delivered"
      | "read"
      | "retrying"
      | "expired"
      | "failed"
      | "missed"
      | "online"
      | "offline"
      | "clicked"
      | "unknown"
    >();
    expectTypeOf<NormalizedEvent["status"]>().toEqualTypeOf<Status>();
    const values = Object.values(Status) satisfies readonly Status[];
    expect(new Set(values).size).toBe(12);
    // @ts-expect-error a misspelled status does not exist
    const misspelt: Status = "recieved";
    expect(values).not.toContain(misspelt);
  });

  test("holds literals, which cannot be changed", () => {
    expectTypeOf(Status.Sent).toEqualTypeOf<"sent">();
    // @ts-expect-error the values are fixed
    const change = () => (Status.Sent = "delivered");
    expect(change).toBeTypeOf("function");
  });

  test("narrows an event as its text does", () => {
    const event = normalize(minimalHttpSmsEvents["message.call.missed"]);
    if (event.status !== Status.Missed) throw new Error(event.status);
    expectTypeOf(event.kind).toEqualTypeOf<"call">();
    expect(event.from).toBe("+18005550100");
  });
});

/** A word for each status of a message: it compiles only while it is complete. */
const words = {
  [Status.Received]: "came in",
  [Status.Sent]: "left",
  [Status.Delivered]: "arrived",
  [Status.Read]: "was read",
  [Status.Retrying]: "is tried again",
  [Status.Expired]: "came too late",
  [Status.Failed]: "failed",
} satisfies Record<MessageStatus, string>;

describe("MessageStatus", () => {
  test("is the part of Status that a message can have", () => {
    expectTypeOf<MessageStatus>().toExtend<Status>();
    expectTypeOf<NormalizedMessage["status"]>().toEqualTypeOf<MessageStatus>();
    expectTypeOf<Exclude<Status, MessageStatus>>().toEqualTypeOf<
      "missed" | "online" | "offline" | "clicked" | "unknown"
    >();
    expectTypeOf<keyof typeof words>().toEqualTypeOf<MessageStatus>();
    for (const status of Object.keys(words)) expect(Object.values(Status)).toContain(status);
    // @ts-expect-error a message is not online
    const online: MessageStatus = Status.Online;
    expect(Object.keys(words)).not.toContain(online);
  });
});
