import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type ChatMessageSentEvent,
  normalize,
  type OmnichannelPlatformEvent,
  type OmnichannelResult,
  omnichannelEventNames,
  type PresenceAvailableEvent,
  type PresenceAwayEvent,
  type PresenceOfflineEvent,
  type ProfileCreateEvent,
  redact,
  routeEvents,
  safeParseOmnichannelEvent,
} from "../../src/index.js";
import { buildOmnichannelEvent, driftFindings } from "../../src/testing.js";
import { buildCell } from "../support/build.js";
import { pathOf, without, withValue } from "../support/edit.js";
import { platformFixtures } from "../support/fixtures.js";
import { isMessageName, minimalOmnichannelEvent } from "../support/minimal.js";

const names = omnichannelEventNames.filter((name) => !isMessageName(name));

const familyOf = (name: string): string => name.split(".")[0] ?? "";

type Handled = Extract<OmnichannelResult, { kind: "event" }>;

const handled = (event: unknown): Handled => {
  const result = safeParseOmnichannelEvent(event);
  if (result.kind !== "event") throw new Error(`expected an event, got "${result.kind}"`);
  return result;
};

describe("the events of the platform", () => {
  test("are 18 names with an example", () => {
    expect(names).toHaveLength(18);
    expect(new Set(platformFixtures.map(({ name }) => name))).toEqual(new Set(names));
    expect(platformFixtures).toHaveLength(19);
  });

  test.each(platformFixtures)("$file is an event of its family, without drift", ({ name, event }) => {
    const result = handled(event);
    expect(result).toMatchObject({ name, family: familyOf(name), channel: undefined, issues: [] });
    expect(result.event).toBe(event);
    expect(driftFindings(event)).toEqual([]);
  });

  test.each(platformFixtures)("$file is redacted to the same name without issues", ({ name, event }) => {
    expect(safeParseOmnichannelEvent(redact(event))).toMatchObject({ kind: "event", name, issues: [] });
    expect(JSON.stringify(redact(event))).not.toMatch(/acme\.test|Jane|Hi there|anon_|1000200030004/);
  });

  test.each(names)("%s has the fields of its kind of envelope", (name) => {
    const family = familyOf(name);
    const isFact = name === "conversation.participantAdded" || family === "facebook";
    const isStream = family === "conversationMessage" || family === "chatMessage";
    const keys = Object.keys(buildCell({ name, channel: undefined }));
    expect(keys.includes("payload")).toBe(family !== "presence");
    expect(keys.includes("profileId")).toBe(family === "presence");
    expect(keys.includes("revision")).toBe(family !== "presence" && !isFact);
    expect(keys.includes("etag")).toBe(family !== "presence" && !isFact && !isStream);
  });

  test.each(["profile.devicesUpdated", "conversation.undelete", "conversation.participantDeleted", "chat.delete"])(
    "%s has no whole example, and is unknown",
    (name) => {
      const event = { ...minimalOmnichannelEvent("chat.closed", undefined), name };
      expect(safeParseOmnichannelEvent(event)).toMatchObject({ kind: "unknown", name, family: undefined, event });
    },
  );
});

describe("a platform event", () => {
  test("narrows on the family", () => {
    const result = handled(minimalOmnichannelEvent("presence.away", undefined));
    if (result.family !== "presence") throw new Error("another family");
    expectTypeOf(result.event).toEqualTypeOf<PresenceAvailableEvent | PresenceAwayEvent | PresenceOfflineEvent>();
    const read = (): string => result.event.profileId;
    expect(read()).toBe("agent-1");
    // @ts-expect-error: presence events have no payload
    expect(result.event.payload).toBeUndefined();
  });

  test("narrows on the name", () => {
    const result = handled(minimalOmnichannelEvent("chatMessage.sent", undefined));
    if (result.name !== "chatMessage.sent") throw new Error("another name");
    expectTypeOf(result.event).toEqualTypeOf<ChatMessageSentEvent>();
    expectTypeOf(result.channel).toEqualTypeOf<undefined>();
    // @ts-expect-error: a stream has no tag
    expect(result.event.etag).toBeUndefined();
  });

  test("has attributes of the customer only in a profile", () => {
    const event = withValue(minimalOmnichannelEvent("profile.create", undefined), ["payload", "shoeSize"], 44);
    const result = handled(event);
    if (result.name !== "profile.create") throw new Error("another name");
    expectTypeOf(result.event).toEqualTypeOf<ProfileCreateEvent>();
    expectTypeOf(result.event.payload.id).toEqualTypeOf<string>();
    expectTypeOf(result.event.payload["shoeSize"]).toEqualTypeOf<unknown>();
    expect(result.event.payload["shoeSize"]).toBe(44);
    expect(driftFindings(withValue(buildOmnichannelEvent("profile.create"), ["payload", "a-b"], []))).toEqual([]);
  });

  test.each(["profile.create", "profile.update", "profile.undelete"])(
    "%s may have attributes with the names that `profile.delete` gives to its fields",
    (name) => {
      const event = { ...minimalOmnichannelEvent(name, undefined), payload: { id: "profile-1", by: 7, date: {} } };
      expect(safeParseOmnichannelEvent(event)).toMatchObject({ kind: "event", event, issues: [] });
    },
  );

  test("is routed by its name", () => {
    const route = routeEvents({
      "presence.offline": (event, { name }) => `${name} ${event.profileId}`,
      "profile.delete": ({ payload }) => payload.by,
      otherwise: ({ kind }) => kind,
    });
    expect(route(handled(minimalOmnichannelEvent("presence.offline", undefined)))).toBe("presence.offline agent-1");
    expect(route(handled(buildOmnichannelEvent("profile.delete")))).toMatch(/^access:/);
    expect(route(handled(minimalOmnichannelEvent("chat.closed", undefined)))).toBe("event");
  });

  test.each<[name: OmnichannelPlatformEvent["name"], path: string, value: unknown]>([
    ["profile.delete", "payload.by", null],
    ["conversation.create", "payload.roles", "owner"],
    ["conversation.create", "payload.roles.owner.canSend", "yes"],
    ["conversation.create", "payload.participants.0", null],
    ["conversationMessage.sent", "payload.parts.0", "text"],
    ["conversationMessage.read", "payload.conversationEventId", "31"],
    ["chat.create", "payload.context", []],
    ["chat.closed", "payload.closeTimeSecs", "71720"],
    ["chatMessage.sent", "payload.context.to", null],
    ["facebook.optin", "payload.stateData", "state"],
    ["chat.closed", "revision", "4"],
    ["chat.closed", "etag", 4],
  ])("is not lost to a leaf: %s with an odd %s", (name, path, value) => {
    const event = withValue(buildCell({ name, channel: undefined }), pathOf(path), value);
    const result = safeParseOmnichannelEvent(event);
    expect(result).toMatchObject({ kind: "event", name, issues: [{ path: pathOf(path) }] });
    expect(result.original).toBe(event);
    expect(normalize(event as never)).toMatchObject({ kind: "other", name });
  });

  test.each(names)("%s is invalid without a required part", (name) => {
    const event = minimalOmnichannelEvent(name, undefined);
    const parts = [
      "eventId",
      "accountId",
      "apiSpaceId",
      "timestamp",
      name.startsWith("presence.") ? "profileId" : "payload",
    ];
    for (const key of parts) {
      const result = safeParseOmnichannelEvent(without(event, [key]));
      expect(result.kind).toBe("invalid");
      expect(result.issues.map(({ path }) => path)).toEqual([[key]]);
      expect(result.error?.message).toMatch(new RegExp(`^${name}: ${key} must be `));
    }
  });
});
