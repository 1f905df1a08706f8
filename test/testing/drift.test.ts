import { describe, expect, test } from "vitest";
import { httpSmsEventTypes, isWebhookError } from "../../src/index.js";
import {
  assertDocumented,
  buildHttpSmsEvent,
  buildOmnichannelEvent,
  driftFindings,
  UndocumentedError,
  undocumentedPaths,
} from "../../src/testing.js";
import { buildCell } from "../support/build.js";
import { objectPaths, type Path, pathOf, without, withValue } from "../support/edit.js";
import { fixtures } from "../support/fixtures.js";
import { cells } from "../support/minimal.js";

const received = buildHttpSmsEvent("message.phone.received");
const delivered = buildOmnichannelEvent("message.delivered", "sms");
const rcs = buildOmnichannelEvent("message.inbound", "rcs");

/** What assertDocumented throws. */
const thrownBy = (event: unknown): UndocumentedError => {
  try {
    assertDocumented(event);
  } catch (error) {
    if (error instanceof UndocumentedError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
};

/** "/payload/metadata message", for each finding. */
const linesOf = (event: unknown): readonly string[] =>
  driftFindings(event).map(({ pointer, message }) => `${pointer} ${message}`);

/** An event with a value at a dotted path, and what drift says of it. */
const driftAt = (event: object, dotted: string, value: unknown): readonly string[] =>
  linesOf(withValue(event, pathOf(dotted), value));

describe.each(fixtures)("$provider $file", ({ file, event }) => {
  /** Nothing says what the channel may put there. */
  const isFree = (path: Path): boolean =>
    ["metadata", "stateData", "rawData", "facebook"].some((key) => path.includes(key)) ||
    // the customer names the attributes of a profile
    (path.length === 1 && /^profile\.(?!delete)/.test(file)) ||
    (path.at(-1) === "channelStatus" && ["message.sent-rcs", "message.sent-appMessaging"].includes(file));

  test("differs in nothing from what is documented", () => {
    expect(undocumentedPaths(event)).toEqual([]);
    expect(driftFindings(event)).toEqual([]);
    expect(() => assertDocumented(event)).not.toThrow();
  });

  test("with a key added to any of its objects has that key, unless the object is free-form", () => {
    for (const path of objectPaths(event)) {
      const found = undocumentedPaths(withValue(event, [...path, "addedKey"], { deep: 1 }));
      expect(found).toEqual(isFree(path) ? [] : [`/${[...path, "addedKey"].join("/")}`]);
    }
  });
});

describe("an undocumented key", () => {
  test("is named by a JSON Pointer, which escapes ~ and /", () => {
    const event = { ...received, "a/b": 1, "m~n": 2, "~1": 3, "": 4, data: { ...received.data, "x y": 5 } };
    expect(undocumentedPaths(event)).toEqual(["/data/x y", "/a~1b", "/m~0n", "/~01", "/"]);
  });

  test("is found in the items of a list, and when its name is one of JavaScript's own", () => {
    const parts = [{ type: "text/plain" }, { type: "image/gif", width: 1 }];
    expect(undocumentedPaths(withValue(rcs, pathOf("payload.messageParts"), parts))).toEqual([
      "/payload/messageParts/1/width",
    ]);
    for (const key of ["toString", "constructor", "__proto__"]) {
      expect(undocumentedPaths(withValue(received, ["data", key], 1))).toEqual([`/data/${key}`]);
    }
  });

  test("skips free-form records", () => {
    const free = { any: { deep: [1, { "thing/": null }] } };
    const failed = buildOmnichannelEvent("message.failed");
    const paths = [
      undocumentedPaths(withValue(delivered, pathOf("payload.metadata"), free)),
      undocumentedPaths(buildOmnichannelEvent("message.sent", "email", { payload: { channelData: free } })),
      undocumentedPaths(buildOmnichannelEvent("interaction.click", { payload: free })),
      undocumentedPaths(withValue(rcs, pathOf("payload.messageParts.0.data"), free)),
      undocumentedPaths(withValue(failed, pathOf("payload.details.channelStatus.mms"), { details: { data: free } })),
    ];
    expect(paths.flat()).toEqual([]);
  });

  test("is the only finding of undocumentedPaths", () => {
    const event = { ...received, id: "not a UUID", added: 1, data: { ...received.data, sim: "SIM3" } };
    expect(undocumentedPaths(event)).toEqual(["/added"]);
    expect(linesOf(event)).toEqual([
      "/id must be a UUID",
      "/data/sim must be one of the documented values: SIM1, SIM2",
      "/added is not documented",
    ]);
  });
});

describe("a format", () => {
  const uuid = "must be a UUID";
  const time = "must be an RFC 3339 timestamp with its zone";
  const address = "must be an absolute http or https URL";

  test.each<[event: object, path: string, value: string, message: string | undefined]>([
    [received, "id", "2b612e8c-b88d-485c-8e98-81939f879500", undefined],
    [received, "id", "2B612E8C-B88D-485C-8E98-81939F879500", undefined],
    [received, "id", "2b612e8cb88d485c8e9881939f879500", uuid],
    [received, "id", "2b612e8c-b88d-485c-8e98-81939f879500 ", uuid],
    [received, "id", " 2b612e8c-b88d-485c-8e98-81939f879500", uuid],
    [received, "data.message_id", "msg_1", uuid],
    [delivered, "payload.id", "", uuid],
    [delivered, "payload.details.channelStatus.apispaceid", "0", uuid],
    [received, "time", "2026-03-14T09:26:53Z", undefined],
    [received, "time", "2026-03-14T09:26:53.123456789+05:30", undefined],
    [received, "time", "2026-03-14T09:26:53.1234567890Z", time],
    [received, "time", "2026-03-14T09:26:53", time],
    [received, "time", "2026-03-14 09:26:53Z", time],
    [received, "time", "2026-03-14T09:26:53z", time],
    [received, "time", "2026-03-14T09:26:53+0530", time],
    [received, "time", "2026-13-14T09:26:53Z", time],
    [received, "time", "2026-02-29T09:26:53Z", time],
    [received, "time", "2026-03-14T25:26:53Z", time],
    [received, "data.timestamp", "0001-01-01T00:00:00Z", undefined],
    [received, "data.timestamp", "1773480413589", time],
    [delivered, "payload.details.channelStatus.statustimeutc", "2026-03-14T09:26:53.589", time],
    [delivered, "payload.details.channelStatus.datetime", "2026-03-14T09:26:53.589", undefined],
    [rcs, "payload.messageParts", "", "must be an array"],
  ])("of %# at %s: %s", (event, path, value, message) => {
    const pointer = `/${path.replaceAll(".", "/")}`;
    expect(driftAt(event, path, value)).toEqual(message === undefined ? [] : [`${pointer} ${message}`]);
  });

  test.each([
    ["https://example.com/1", []],
    ["http://localhost:3000/a b", [`/payload/messageParts/0/url ${address}`]],
    ["/relative", [`/payload/messageParts/0/url ${address}`]],
    ["ftp://example.com/1", [`/payload/messageParts/0/url ${address}`]],
    ["http://example.com/1", []],
    ["see https://example.com/1", [`/payload/messageParts/0/url ${address}`]],
  ])("of the address %s", (url, lines) => {
    const parts = [{ type: "image/gif", url }];
    expect(driftAt(rcs, "payload.messageParts", parts)).toEqual(lines);
  });
});

describe("a value outside the documented ones", () => {
  const documented = "must be one of the documented values:";
  const status = "payload.details.channelStatus.statusid";
  const failed = buildHttpSmsEvent("message.send.failed");

  test.each<[event: object, path: string, value: string, lines: readonly string[]]>([
    [delivered, status, "1", []],
    [delivered, status, "4", []],
    [delivered, status, "13", []],
    [received, "data.sim", "SIM2", []],
    [received, "data.sim", "SIM3", [`/data/sim ${documented} SIM1, SIM2`]],
    [rcs, "payload.status", "filtered", [`/payload/status ${documented} received, delivered, read`]],
    [failed, "data.error_message", "GENERIC_FAILURE", []],
    [failed, "data.error_message", "UNKNOWN:17", []],
    [failed, "data.error_message", "java.lang.IllegalStateException", []],
  ])("%#: %s is %s", (event, path, value, lines) => {
    expect(driftAt(event, path, value)).toEqual(lines);
  });
});

describe("a part that parsing needs", () => {
  test.each(httpSmsEventTypes)("is missed and told apart by its type in %s", (type) => {
    const event = buildHttpSmsEvent(type);
    expect(linesOf(without(event, ["data", "owner"]))).toEqual(["/data/owner is required and must be a string"]);
    expect(linesOf(withValue(event, ["data", "owner"], 7))).toEqual(["/data/owner must be a string"]);
    expect(linesOf(without(event, ["data"]))).toEqual(["/data is required and must be an object"]);
  });

  test.each(cells)("is missed and told apart by its type in $name $channel", ({ name, channel }) => {
    const event = buildCell({ name, channel });
    expect(linesOf(without(event, ["apiSpaceId"]))).toEqual(["/apiSpaceId is required and must be a string"]);
    expect(linesOf(withValue(event, ["accountId"], "1"))).toEqual(["/accountId must be a number"]);
  });

  test("in a list is named by its place", () => {
    expect(driftAt(rcs, "payload.messageParts", [{ type: "text/plain" }, {}])).toEqual([
      "/payload/messageParts/1/type is required and must be a string",
    ]);
  });
});

describe("an event of no documented kind", () => {
  const noKind = "has an undocumented type, name or channel";
  const noEnvelope =
    "the event must have the envelope of httpSMS (`id`, `type`, `time`, `data`) or of Omnichannel (`eventId`, `name`, `timestamp`)";

  test.each<[what: string, event: unknown]>([
    ["an unknown type", { ...received, type: "message.phone.read" }],
    ["a type of JavaScript's own", { ...received, type: "toString" }],
    ["an unknown name", { ...delivered, name: "profile.devicesUpdated" }],
    ["an unknown channel", withValue(delivered, pathOf("payload.details.channel"), "carrierPigeon")],
  ])("as a whole: %s", (_what, event) => {
    expect(undocumentedPaths(event)).toEqual([""]);
    expect(driftFindings(event)).toEqual([{ code: "undocumented_event", pointer: "", message: noKind }]);
    expect(thrownBy(event).message).toBe(`the event ${noKind}`);
  });

  test.each<[what: string, event: unknown, message: string]>([
    ["null", null, `${noEnvelope}\nthe event ${noKind}`],
    ["an empty object", {}, `${noEnvelope}\nthe event ${noKind}`],
    [
      "a text",
      JSON.stringify(received),
      "the event must be a parsed event, not its text or bytes: call a parser first",
    ],
    [
      "bytes",
      Buffer.from(JSON.stringify(received)),
      "the event must be a parsed event, not its text or bytes: call a parser first",
    ],
  ])("as a whole: %s", (_what, event, message) => {
    expect(undocumentedPaths(event)).toEqual([""]);
    expect(thrownBy(event).message).toBe(message);
  });

  test("as a whole: a batch, which has a function of its own", () => {
    expect(undocumentedPaths([delivered])).toEqual([""]);
    expect(thrownBy([delivered]).message).toContain("use `safeParseBody`");
  });
});

describe("the code of a finding", () => {
  const codesOf = (event: unknown): readonly string[] => driftFindings(event).map(({ code }) => code);

  test.each<[code: string, event: unknown]>([
    ["undocumented_key", { ...received, added: 1 }],
    ["undocumented_value", withValue(received, ["data", "sim"], "SIM3")],
    ["undocumented_event", { ...received, type: "message.phone.read" }],
    ["format", { ...received, id: "1" }],
    ["format", buildHttpSmsEvent("message.send.expired", { data: { send_attempt_count: 0.5 } })],
    ["type", withValue(received, ["data", "owner"], 7)],
    ["type", JSON.stringify(received)],
    ["type", new ArrayBuffer(2)],
    ["missing", without(received, ["data", "owner"])],
  ])("is %s: %#", (code, event) => {
    expect(codesOf(event)).toEqual([code]);
  });

  test("is type, then undocumented_event, for a value without a valid envelope", () => {
    expect(driftFindings({ eventId: 7, name: "message.queued" })).toMatchObject([
      { code: "type", pointer: "" },
      { code: "undocumented_event", pointer: "" },
    ]);
  });

  test("says what an event on an undocumented channel lacks and what has another type", () => {
    const event = { eventId: 7, name: "message.sent", payload: { id: "1", details: { channel: "carrierPigeon" } } };
    expect(driftFindings(event)).toMatchObject([
      { code: "type", pointer: "/eventId" },
      { code: "missing", pointer: "/accountId" },
      { code: "missing", pointer: "/apiSpaceId" },
      { code: "missing", pointer: "/timestamp" },
      { code: "undocumented_event", pointer: "" },
    ]);
  });
});

describe("what third parties document today is no drift", () => {
  const messengerEvent = { sender: { id: "1" }, recipient: { id: "2" }, timestamp: 1458692752478 };
  const inbound = (body: object) =>
    withValue<object>(buildOmnichannelEvent("message.inbound", "fbMessenger"), pathOf("payload.channelData.body"), {
      ...messengerEvent,
      ...body,
    });
  const attached = (...attachments: readonly object[]) => inbound({ message: { mid: "m_1", attachments } });
  const receipt = (channel: "rcs" | "fbMessenger", channelStatus: object) =>
    withValue<object>(
      buildOmnichannelEvent("message.delivered", channel),
      pathOf("payload.details.channelStatus"),
      channelStatus,
    );
  const failed = (details: object) =>
    withValue<object>(buildOmnichannelEvent("message.failed"), ["payload", "details"], details);

  test.each<[what: string, event: object]>([
    ["a quick reply", inbound({ message: { mid: "m_1", text: "yes", quick_reply: { payload: "YES" } } })],
    ["a reply", inbound({ message: { mid: "m_1", text: "yes", reply_to: { mid: "m_0", is_self_reply: false } } })],
    [
      "a sticker",
      attached({ type: "sticker", payload: { url: "https://example.com/1", sticker_id: 369239263222822 } }),
    ],
    ["a place", attached({ type: "location", payload: { coordinates: { lat: -33.9, long: 18.4 } } })],
    ["a wave", attached({ type: "fallback", title: "wave", payload: null })],
    ["a reel", attached({ type: "ig_reel", payload: { url: "https://example.com/1", title: "A reel" } })],
    ["a button", inbound({ postback: { mid: "m_1", title: "Start", payload: "START", referral: { ref: "r" } } })],
    ["a reaction", inbound({ reaction: { mid: "m_1", action: "react", reaction: "love", emoji: "\u2764" } })],
    ["Messenger's delivery", receipt("fbMessenger", { ...messengerEvent, delivery: { mids: ["m_1"], watermark: 1 } })],
    ["Google's receipt", receipt("rcs", { data: { eventType: "IS_TYPING", agentId: "agent", eventId: "1" } })],
    [
      "a hard bounce",
      failed({
        channelStatus: {
          email: { event: "bounced", code: "5.1.1", error: "550 5.1.1", notification: "", "delivery-status": null },
        },
      }),
    ],
    [
      "a failure that a custom channel posts",
      failed({ channel: "custom_email", failureReason: "full", channelStatus: { whatsApp: { status: "failed" } } }),
    ],
    [
      "an SMS that expired with a receipt",
      buildOmnichannelEvent("message.expired", "sms", {
        payload: { details: { channelStatus: { statusid: "2", recipient: "447123123123" } } },
      }),
    ],
  ])("%s", (_what, event) => {
    expect(driftFindings(event)).toEqual([]);
  });
});

describe("assertDocumented", () => {
  const secret = "+447700900123";
  const event = {
    ...received,
    id: secret,
    [`key of ${"x".repeat(3)}`]: secret,
    data: { ...received.data, sim: secret, timestamp: secret, extra: { deep: secret }, owner: 7 },
  };

  test("throws once, with all that it found", () => {
    const error = thrownBy(event);
    expect(error.findings).toEqual([...driftFindings(event)]);
    expect(error.findings.map(({ pointer }) => pointer)).toEqual([
      "/id",
      "/data/owner",
      "/data/timestamp",
      "/data/sim",
      "/data/extra",
      "/key of xxx",
    ]);
    expect(error.message.split("\n")).toHaveLength(6);
    expect(error.message).toContain("/data/extra is not documented");
  });

  test("throws an error of this package, which never holds a value", () => {
    const error = thrownBy(event);
    expect(isWebhookError(error)).toBe(true);
    expect(error).toMatchObject({ name: "UndocumentedError", code: "undocumented_event" });
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain(secret);
  });
});

describe("what a receipt or a count must look like", () => {
  const receipt = (channelStatus: object) =>
    driftFindings(buildOmnichannelEvent("message.delivered", "sms", { payload: { details: { channelStatus } } }));

  test.each([
    [{ datetime: "x y" }, "/payload/details/channelStatus/datetime", "must be a timestamp without a zone"],
    [
      { submissiontime: "2026-03-14T09:26:53Z" },
      "/payload/details/channelStatus/submissiontime",
      "must be a timestamp without a zone",
    ],
  ])("%j", (status, pointer, message) => {
    expect(receipt(status)).toEqual([{ code: "format", pointer, message }]);
  });

  test("requires integers from 0 for counts, URLs for files, and the envelope is that of CloudEvents 1.0", () => {
    const expired = buildHttpSmsEvent("message.send.expired", {
      specversion: "2.0",
      datacontenttype: "text/xml",
      data: { send_attempt_count: -1.5 },
    });
    const received = buildHttpSmsEvent("message.phone.received", { data: { attachments: ["x"] } });
    expect([...driftFindings(expired), ...driftFindings(received)].map(({ pointer }) => pointer)).toEqual([
      "/specversion",
      "/datacontenttype",
      "/data/send_attempt_count",
      "/data/attachments/0",
    ]);
  });

  test.each([-1, 0.5, -1.5])("a count is not %d", (send_attempt_count) => {
    const event = buildHttpSmsEvent("message.send.expired", { data: { send_attempt_count } });
    expect(linesOf(event)).toEqual(["/data/send_attempt_count must be an integer from 0"]);
  });

  test("names the kind of a flag", () => {
    expect(driftAt(received, "data.encrypted", "yes")).toEqual(["/data/encrypted must be a boolean"]);
  });

  test("accepts null where it is documented", () => {
    expect(driftAt(received, "data.attachments", null)).toEqual([]);
  });

  test("checks the documented fields of a profile, next to its free attributes", () => {
    const profile = buildOmnichannelEvent("profile.create");
    expect(driftAt(profile, "payload.id", 7)).toEqual(["/payload/id must be a string"]);
  });

  test("names both kinds of a part that may have two", () => {
    expect(driftAt(received, "data.attachments", 7)).toEqual(["/data/attachments must be an array or null"]);
    const app = buildOmnichannelEvent("message.inbound", "appMessaging");
    expect(driftAt(app, "payload.channelData.parts", [{ data: 7 }])).toEqual([
      "/payload/channelData/parts/0/data must be a string or an object",
    ]);
  });

  test("skips a key that is undefined", () => {
    expect(linesOf(withValue(received, pathOf("data.sim"), undefined))).toEqual([]);
    expect(linesOf(withValue(received, pathOf("data.owner"), undefined))).toEqual([
      "/data/owner is required and must be a string",
    ]);
  });

  test("is told for more than ten parts", () => {
    const messageParts = Array.from({ length: 15 }, (_, index) => ({ type: index as never }));
    expect(driftFindings(buildOmnichannelEvent("message.inbound", "rcs", { payload: { messageParts } }))).toHaveLength(
      15,
    );
  });
});
