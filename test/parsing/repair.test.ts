import { describe, expect, test } from "vitest";
import { safeParseHttpSmsEvent, safeParseOmnichannelEvent } from "../../src/index.js";
import { minimalHttpSmsEvents, minimalOmnichannelEvent } from "../support/minimal.js";

const inbound = minimalOmnichannelEvent("message.inbound", "rcs");

const repairParts = (messageParts: readonly unknown[]) => {
  const original = { ...inbound, payload: { ...inbound.payload, messageParts } };
  const before = structuredClone(original);
  const { kind, event, issues } = safeParseOmnichannelEvent(original);
  expect(original).toEqual(before);
  const payload = Reflect.get(event ?? {}, "payload") as { readonly messageParts?: readonly unknown[] } | undefined;
  return { kind, parts: payload?.messageParts, issues: issues.map(({ path }) => path.join(".")) };
};

const whole = { type: "text/plain", data: "one" };
const other = { type: "text/plain", data: "two" };
const odd = { type: "image/png", size: "7" };

describe("an item of which a part does not fit", () => {
  test.each<[place: string, parts: readonly unknown[], repaired: readonly unknown[], at: string]>([
    ["first", [odd, whole, other], [{ type: "image/png" }, whole, other], "0"],
    ["in the middle", [whole, odd, other], [whole, { type: "image/png" }, other], "1"],
    ["last", [whole, other, odd], [whole, other, { type: "image/png" }], "2"],
  ])("loses only that part, and the list keeps its order: %s", (_place, parts, repaired, at) => {
    expect(repairParts(parts)).toEqual({ kind: "event", parts: repaired, issues: [`payload.messageParts.${at}.size`] });
  });

  test("stands next to items that are left out as a whole", () => {
    const { parts, issues } = repairParts([whole, null, odd, other, 7]);
    expect(parts).toEqual([whole, { type: "image/png" }, other]);
    expect(issues).toEqual(["payload.messageParts.1", "payload.messageParts.2.size", "payload.messageParts.4"]);
  });

  test("is left out if it is undefined, in an object that is no JSON", () => {
    const { parts, issues } = repairParts([whole, undefined, other]);
    expect(parts).toEqual([whole, other]);
    expect(issues).toEqual(["payload.messageParts.1"]);
  });

  test("is copied, and the others are shared", () => {
    const { parts } = repairParts([whole, odd]);
    expect(parts?.[0]).toBe(whole);
    expect(parts?.[1]).not.toBe(odd);
  });
});

test("shares a list in which everything fits, next to a part that does not", () => {
  const messageParts = [whole, other];
  const original = { ...inbound, revision: "7", payload: { ...inbound.payload, messageParts } };
  const { event, issues } = safeParseOmnichannelEvent(original);
  expect(issues.map(({ path }) => path)).toEqual([["revision"]]);
  expect(Reflect.get(Reflect.get(event ?? {}, "payload") ?? {}, "messageParts")).toBe(messageParts);
});

test("rejects an object whose inherited fields a copy would lose", () => {
  const whole = safeParseOmnichannelEvent(Object.create(inbound));
  expect(whole.kind).toBe("event");
  const odd = safeParseOmnichannelEvent(Object.create({ ...inbound, revision: "7" }));
  expect(odd).toMatchObject({ kind: "invalid", issues: [{ path: ["revision"] }] });
});

describe("a copy without the parts that do not fit", () => {
  const received = minimalHttpSmsEvents["message.phone.received"];

  test("keeps a key that is named `__proto__`", () => {
    const text = JSON.stringify(received).replace('"data":{', '"data":{"__proto__":{"a":1},"sim":7,"encrypted":"no",');
    const { event, issues } = safeParseHttpSmsEvent(text);
    expect(issues.map(({ path }) => path.join("."))).toEqual(["data.encrypted", "data.sim"]);
    const data = event?.data ?? {};
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(data, "__proto__")?.value).toEqual({ a: 1 });
    expect(Object.keys(data).toSorted()).toEqual(["__proto__", ...Object.keys(received.data)].toSorted());
  });

  test("keeps a list that is null", () => {
    const data = { ...received.data, attachments: null, sim: 7 };
    const result = safeParseHttpSmsEvent({ ...received, data });
    expect(result).toMatchObject({ kind: "event", event: { data: { attachments: null } } });
    expect(result.event?.data).not.toHaveProperty("sim");
  });

  test("keeps what no document describes", () => {
    const data = { ...received.data, sim: 7, carrier: { name: "Example" } };
    expect(safeParseHttpSmsEvent({ ...received, data }).event?.data).toEqual({
      ...received.data,
      carrier: { name: "Example" },
    });
  });
});
