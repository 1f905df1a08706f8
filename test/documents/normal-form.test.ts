import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/root.js";
import { httpSmsEventTypes, omnichannelEventNames } from "../../src/index.js";
import { cells, isMessageName } from "../support/minimal.js";
import { normalizeAny } from "../support/normalized.js";
import { codesIn, eventOf, rowsUnder, withDeep } from "../support/page-table.js";
import { textOf } from "../support/pages.js";

const page = "docs/normal-form.md";

describe("the table of statuses", () => {
  const rows = rowsUnder(page, "| provider | event | kind | status | final? |");
  const nameOf = (event = ""): string => codesIn(event)[0] ?? event.replace(/^any other.*/, "any other");

  test("has every event, and any other", () => {
    const named = rows.map(([provider, event]) => `${provider} ${nameOf(event)}`);
    const expected = [
      ...[...httpSmsEventTypes, "any other"].map((name) => `httpSMS ${name}`),
      ...[...omnichannelEventNames.filter(isMessageName), "any other"].map((name) => `Omnichannel ${name}`),
    ];
    expect(new Set(named)).toEqual(new Set(expected));
  });

  test.each(rows)("%s %s: %s, %s, final: %s", (provider = "", event, kind, status, final = "") => {
    const flag = /is_final: (true|false)/.exec(event ?? "")?.[1];
    const plain = eventOf(provider, nameOf(event));
    const normalized = normalizeAny(flag === undefined ? plain : withDeep(plain, "data.is_final", flag === "true"));
    expect({ kind: `\`${normalized.kind}\``, status: `\`${normalized.status}\`` }).toEqual({ kind, status });
    expect(Reflect.get(normalized, "isFinal")).toBe({ yes: true, no: false }[final]);
    expect(normalized).toMatchObject({ provider: provider.toLowerCase(), name: nameOf(event) });
    if (provider !== "Omnichannel" || nameOf(event) !== "any other") return;
    const others = omnichannelEventNames.filter((name) => !isMessageName(name));
    expect(others.map((name) => normalizeAny(eventOf(provider, name)).kind)).toEqual(others.map(() => "other"));
  });
});

describe("the table of kinds", () => {
  const rows = rowsUnder(page, "| kind | has in addition |");
  const keysOfEveryKind = codesIn(/^Every kind has [^.]*/m.exec(textOf(page))?.[0] ?? "");

  const everyEvent = [
    ...[...httpSmsEventTypes, "any other"].map((type) => eventOf("httpSMS", type)),
    ...[...cells, { name: "any other", channel: undefined }].map(({ name, channel }) =>
      eventOf("Omnichannel", name, channel),
    ),
  ];

  test.each(everyEvent.map(normalizeAny))("has all that $provider $name has", (event) => {
    const [, keys = ""] = rows.find(([kinds = ""]) => codesIn(kinds).includes(event.kind)) ?? [];
    expect(Object.keys(event).sort()).toEqual([...keysOfEveryKind, ...codesIn(keys)].sort());
  });
});

describe("the table of failures", () => {
  const rows = rowsUnder(page, "| provider | where | value | category |").map(([provider, place, value, category]) => ({
    provider: provider ?? "",
    place: place ?? "",
    value: codesIn(value ?? "")[0] ?? "any other",
    category: codesIn(category ?? "")[0],
  }));

  const httpSms = (message: string): object =>
    withDeep(eventOf("httpSMS", "message.send.failed"), "data.error_message", message);

  const omnichannel = (channel: string, status: object): object =>
    withDeep(eventOf("Omnichannel", "message.failed"), "payload.details.channelStatus", { [channel]: status });

  /** An event that has a value in each of the places that the table names. */
  const places: Readonly<Record<string, (value: string) => object>> = {
    "`error_message`": httpSms,
    "`error_message` contains": (value) => httpSms(`before ${value} after`),
    "first of `validationFailures`: `failureCode`": (failureCode) =>
      omnichannel("sms", { details: { reason: "a reason", data: { validationFailures: [{ failureCode }] } } }),
    "SMS receipt: `statusid`": (statusid) =>
      omnichannel("sms", { details: { reason: "a reason", data: { statusid } } }),
    "e-mail: `code`": (code) => omnichannel("email", { description: "a description", code }),
    "`reason`": (reason) => omnichannel("rcs", { details: { reason } }),
    "`reason` starts with": (reason) => omnichannel("mms", { details: { reason: `${reason} after` } }),
  };

  const categoryOf = (place: string, value: string): unknown => {
    const event = normalizeAny(places[place]?.(value) ?? {});
    return event.kind === "message" ? event.failure?.category : undefined;
  };

  test.each(rows)("$provider: $place $value is $category", ({ place, value, category }) => {
    expect(categoryOf(place, value)).toBe(category);
  });

  test.each(Object.keys(places))("%s is unknown for another value", (place) => {
    expect(categoryOf(place, "another value")).toBe("unknown");
  });

  test.each(["httpSMS", "Omnichannel"])("has as many values as the code has for %s", (platform) => {
    const source = readFileSync(join(root, `src/normalizing/${platform.toLowerCase()}/failure.ts`), "utf8");
    const mapped = source.match(/, "(?:device|network|recipient|content|configuration|provider)"\]/g) ?? [];
    expect(mapped.length).toBeGreaterThan(3);
    const listed = rows.filter(({ provider, category }) => provider === platform && category !== "unknown");
    expect(listed).toHaveLength(mapped.length);
  });
});
