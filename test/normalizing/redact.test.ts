import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Node, Shape } from "../../scripts/read-schema.js";
import { httpSmsEvents, httpSmsShapes, omnichannelEvents, omnichannelShapes } from "../../scripts/shapes.js";
import { httpSmsEventArbitrary, omnichannelEventArbitrary } from "../../src/arbitraries.js";
import {
  httpSmsEventTypes,
  normalize,
  omnichannelEventNames,
  redact,
  safeParseBody,
  safeParseEvent,
  trackMessage,
} from "../../src/index.js";
import { fixtures, leafFixtures } from "../support/fixtures.js";
import { minimalHttpSmsEvents, minimalOmnichannelEvent } from "../support/minimal.js";
import { messageOf, normalizeAny } from "../support/normalized.js";
import { seed, times } from "../support/seed.js";

const shapes: readonly Shape[] = [...httpSmsShapes, ...omnichannelShapes];
const nodeNamed = (name: string): Node | undefined => shapes.find((shape) => shape.name === name)?.node;

const leavesOf = (value: unknown): readonly unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [value];

/** Every leaf of a value that the schemas mark as personal, found without the generated data. */
const personalIn = (value: unknown, node: Node | undefined): readonly unknown[] => {
  if (node?.personal !== undefined || node?.kind === "record") return leavesOf(value);
  switch (node?.kind) {
    case "ref":
      return personalIn(value, nodeNamed(node.name));
    case "array":
      return Array.isArray(value) ? value.flatMap((item) => personalIn(item, node.items)) : [];
    case "union":
      return node.options.flatMap((option) => personalIn(value, option));
    case "object":
      if (typeof value !== "object" || value === null) return [];
      return Object.entries(value).flatMap(([key, part]) =>
        personalIn(part, node.fields.find((field) => field.key === key)?.node ?? { kind: "record" }),
      );
    default:
      return [];
  }
};

const shapeNameOf = (event: object): string => {
  const { type, name } = event as { type?: string; name?: string };
  const result = safeParseEvent(event);
  return (
    httpSmsEvents.find((each) => each.type === type)?.name ??
    omnichannelEvents.find((each) => each.name === name && each.channel === result.channel)?.event ??
    ""
  );
};

const documentedCodes = new Set(
  shapes.flatMap(({ node }) =>
    node.kind === "object"
      ? node.fields.flatMap((field) => (field.node.kind === "string" ? field.node.known : []))
      : [],
  ),
);

/** What must not survive of an event: its personal texts, and each long run of digits in them. */
const secretsOf = (event: object) => {
  const personal = personalIn(event, nodeNamed(shapeNameOf(event))).filter(
    (leaf) => !documentedCodes.has(leaf as string),
  );
  const texts = personal.filter((leaf): leaf is string => typeof leaf === "string" && leaf.length >= 4);
  const digits = personal.flatMap((leaf) => String(leaf).match(/\d{7,}/g) ?? []);
  return { texts, digits };
};

/** Texts that stay: what is not personal, and the words that this package writes. */
const plainTextsOf = (event: object): string => {
  const personal = new Set(personalIn(event, nodeNamed(shapeNameOf(event))));
  return JSON.stringify(leavesOf(event).filter((leaf) => !personal.has(leaf)));
};

const expectNothingLeft = (event: object, copy: unknown): void => {
  const { texts, digits } = secretsOf(event);
  const plain = plainTextsOf(event);
  const left = leavesOf(copy).filter((leaf) => leaf !== "[redacted]");
  const kept = JSON.stringify(left);
  for (const run of digits) if (!plain.includes(run)) expect(kept).not.toContain(run);
  for (const text of texts) if (!plain.includes(JSON.stringify(text).slice(1, -1))) expect(left).not.toContain(text);
};

const anyEvent = fc.oneof(
  ...httpSmsEventTypes.map((type) => httpSmsEventArbitrary(type)),
  ...omnichannelEventNames.map((name) => omnichannelEventArbitrary(name)),
);

const assertLaws = (event: object): void => {
  const before = JSON.stringify(event);
  const result = safeParseEvent(event);
  const copy = redact(event);
  expect(JSON.stringify(event)).toBe(before);
  const { kind, provider, name, channel } = result;
  // same outcome, and every type is true
  expect(safeParseEvent(copy)).toMatchObject({ kind, provider, name, channel, issues: [] });
  expect(redact(copy)).toStrictEqual(copy);
  expectNothingLeft(event, copy);
  expectNothingLeft(event, redact(result));
  const normalized = normalizeAny(event);
  expectNothingLeft(event, redact(normalized));
  if (normalized.kind === "message") expectNothingLeft(event, redact(trackMessage(null, normalized)));
};

describe("a redacted event", () => {
  test("has the same kind, name and channel, and nothing personal", () => {
    fc.assert(fc.property(anyEvent, assertLaws), { seed, numRuns: times(1_500) });
  });

  test.each([...fixtures, ...leafFixtures.map(({ file, text }) => ({ file, event: JSON.parse(text) as object }))])(
    "obeys the laws: $file",
    ({ event }) => {
      if (safeParseEvent(event).kind !== "invalid") assertLaws(event);
    },
  );

  test.each(fixtures)("keeps ids, names and times: $file", ({ event }) => {
    const copy = redact(event) as unknown as Record<string, unknown>;
    for (const key of ["id", "type", "time", "eventId", "accountId", "apiSpaceId", "name", "timestamp", "revision"]) {
      expect(copy[key]).toBe((event as unknown as Record<string, unknown>)[key]);
    }
    const [before, after] = [normalizeAny(event), normalizeAny(copy)];
    for (const key of ["kind", "status", "messageId", "eventId", "accountId", "occurredAt"] as const) {
      expect(after[key]).toBe(before[key]);
    }
  });

  test("masks each type in its own way", () => {
    const received = minimalHttpSmsEvents["message.phone.received"];
    const data = { ...received.data, attachments: ["https://example.com/1.jpg"], added: "secret" };
    expect(redact({ ...received, source: "/v1", extra: 1, data })).toStrictEqual({
      ...received,
      source: "[redacted]",
      data: {
        ...received.data,
        owner: "[redacted]",
        contact: "[redacted]",
        content: "[redacted]",
        attachments: [],
      },
    });
    expect(redact({ ...received, data: { ...received.data, attachments: null } }).data.attachments).toBeNull();
    const inbound = minimalOmnichannelEvent("message.inbound", "fbMessenger");
    const attachments = [{ type: "location", payload: { coordinates: { lat: 51.5, long: -0.1 } } }];
    const body = { timestamp: 1, message: { mid: "mid", attachments } };
    expect(
      redact({ ...inbound, payload: { ...inbound.payload, metadata: { a: 1 }, channelData: { body } } }).payload,
    ).toEqual({
      ...inbound.payload,
      metadata: {},
      channelData: { body: { timestamp: 1, message: { mid: "mid", attachments: [] } } },
    });
  });

  test.each([
    ["NO_SERVICE", "NO_SERVICE"],
    ["CANNOT BE DELIVERED", "CANNOT BE DELIVERED"],
    ["cannot send notification to your phone [+18005550100].", "[redacted]"],
  ])("keeps a documented reason only: %s", (reason, kept) => {
    const failed = minimalHttpSmsEvents["message.send.failed"];
    const event = { ...failed, data: { ...failed.data, error_message: reason } };
    expect(redact(event).data.error_message).toBe(kept);
    expect(redact(messageOf(event)).failure?.message).toBe(kept);
    expect(redact(trackMessage(null, messageOf(event))).failure?.message).toBe(kept);
  });

  test.each([
    ["UNKNOWN:113", "UNKNOWN:113"],
    ["UNKNOWN:18005550100", "[redacted]"],
    ["ALICE", "[redacted]"],
    ["ALICE_UNKNOWN:113", "[redacted]"],
  ])("keeps a short result code only: %s", (reason, kept) => {
    const failed = minimalHttpSmsEvents["message.send.failed"];
    const event = messageOf({ ...failed, data: { ...failed.data, error_message: reason } });
    expect(redact(event).failure).toMatchObject({ code: kept, message: kept });
  });

  test("of an unknown name or channel stays one", () => {
    for (const event of [
      { id: "e", type: "ussd.phone.received", time: "t", data: { contact: "+18005550100" }, extra: "x" },
      { ...minimalOmnichannelEvent("session.create", undefined), payload: { text: "+18005550100" } },
      { ...minimalOmnichannelEvent("message.sent", "carrierPigeon"), more: "+18005550100" },
      minimalOmnichannelEvent("message.inbound", "constructor"),
    ]) {
      const { kind, name, channel } = safeParseEvent(event);
      expect(kind).toBe("unknown");
      expect(safeParseEvent(redact(event))).toMatchObject({ kind, name, channel, issues: [] });
      expect(JSON.stringify(redact(event))).not.toContain("8005550100");
    }
  });
});

describe("a redacted normalized event", () => {
  test("has the type of each part", () => {
    const received = minimalHttpSmsEvents["message.phone.received"];
    const event = messageOf({ ...received, data: { ...received.data, attachments: ["https://example.com/1.jpg"] } });
    const copy = redact(event);
    expect(Object.keys(copy).sort()).toEqual(Object.keys(event).sort());
    expect(copy).toMatchObject({
      from: "[redacted]",
      to: "[redacted]",
      text: "[redacted]",
      attachments: [],
      eventKey: "httpsms:user-1:message.phone.received:[redacted]",
      channel: "mms",
      messageId: "message-1",
    });
  });

  test("has no address in its key, also where the key is cut", () => {
    for (const length of [1, 100, 230, 240, 300]) {
      for (const event of [
        minimalHttpSmsEvents["message.phone.received"],
        minimalHttpSmsEvents["message.call.missed"],
      ]) {
        for (const key of ["user_id", "owner", "contact"]) {
          const data = { ...event.data, owner: "+18005550199", contact: "+18005550100" };
          const long = normalizeAny({ ...event, data: { ...data, [key]: `${"x".repeat(length)}+18005550177` } });
          if (key !== "user_id") expect(redact(long).eventKey).not.toMatch(/180055501(?:99|00|77)/);
          expect(redact(long).eventKey).not.toMatch(/180055501(?:99|00)/);
        }
      }
    }
  });

  test("keeps the key of what no phone reported", () => {
    for (const event of [minimalHttpSmsEvents["message.phone.sent"], minimalOmnichannelEvent("message.sent", "sms")]) {
      const normalized = normalizeAny(event);
      expect(redact(normalized).eventKey).toBe(normalized.eventKey);
    }
    const phone = normalize(minimalHttpSmsEvents["phone.heartbeat.offline"]);
    expect(redact(phone)).toStrictEqual({ ...phone, phoneNumber: "[redacted]", raw: redact(phone.raw) });
  });

  test("has open metadata emptied", () => {
    const event = minimalOmnichannelEvent("message.sent", "sms");
    const normalized = messageOf({ ...event, payload: { ...event.payload, metadata: { phone: "+18005550100" } } });
    expect(redact(normalized).correlation).toEqual({ requestId: null, metadata: {}, clientRef: null, messageId: null });
  });
});

describe("a redacted result", () => {
  test("has neither the original nor the error", () => {
    const [valid, invalid] = safeParseBody([minimalHttpSmsEvents["message.phone.sent"], { id: "+18005550100" }]);
    const copies = redact([valid, invalid]);
    expect(copies[0]).toEqual({ ...valid, event: redact(valid?.event) });
    expect(copies[1]).toEqual({ kind: "invalid", provider: null, issues: invalid?.issues });
    expect(copies.map((copy) => [copy?.original, copy?.error])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});

describe("any other value", () => {
  test.each([
    ["+18005550100", "[redacted]"],
    [18005550100, 0],
    [{ phone: "+18005550100" }, {}],
    [["+18005550100"], ["[redacted]"]],
    [null, null],
    [undefined, undefined],
    [true, true],
    [{ id: "e", type: "message.phone.sent", time: "t", data: { contact: "+18005550100" } }, {}],
  ])("becomes empty: %j", (value, copy) => {
    expect(redact(value)).toEqual(copy);
  });

  test("never throws", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        redact(value);
      }),
      { seed, numRuns: times(500) },
    );
  });
});
