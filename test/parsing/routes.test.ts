import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type EventRoutes,
  type HttpSmsRoutes,
  type MessageDeliveredEvent,
  type MessageDeliveredSmsEvent,
  type MessagePhoneSentEvent,
  type OmnichannelChannel,
  routeEvents,
  safeParseBody,
  safeParseEvent,
  type WebhookResult,
} from "../../src/index.js";
import { fixtures } from "../support/fixtures.js";
import { cells, minimalHttpSmsEvents, minimalOmnichannelEvent } from "../support/minimal.js";

const parse = (event: unknown): WebhookResult => safeParseEvent(event);

const everyEvent = [
  ...Object.values(minimalHttpSmsEvents),
  ...cells.map(({ name, channel }) => minimalOmnichannelEvent(name, channel)),
];

/** Routes that say which of them was called. */
const routesFor = (results: readonly WebhookResult[], by: "name" | "channel"): EventRoutes => {
  const routes: Record<string, unknown> = { otherwise: () => "otherwise" };
  for (const { name = "", channel } of results) {
    const isNested = by === "channel" && channel !== undefined;
    routes[name] = isNested
      ? { ...(routes[name] as object), [channel]: () => `${name} ${channel}` }
      : (_event: unknown, result: WebhookResult) => `${name} ${result.channel ?? ""}`.trim();
  }
  return routes as unknown as EventRoutes;
};

describe("a route", () => {
  const results = everyEvent.map(parse);
  const expected = results.map(({ name, channel }) => `${name} ${channel ?? ""}`.trim());

  test.each(["name", "channel"] as const)("is called for every event by %s", (by) => {
    expect(results.map(routeEvents(routesFor(results, by)))).toEqual(expected);
  });

  test("calls a route with the event, the result and the other arguments, and returns its value", async () => {
    const calls: unknown[] = [];
    const route = routeEvents<[tenant: string]>({
      "message.phone.sent": async (event, result, tenant) => {
        calls.push([event, result, tenant]);
        return "done";
      },
      otherwise: () => "otherwise",
    });
    const result = parse(minimalHttpSmsEvents["message.phone.sent"]);
    await expect(route(result, "tenant-1")).resolves.toBe("done");
    expect(calls).toEqual([[result.event, result, "tenant-1"]]);
  });

  test("knows the types of its event and result", () => {
    const route = routeEvents<[tenant: string]>({
      "message.phone.sent": (event, result, tenant) => {
        expectTypeOf(event).toEqualTypeOf<MessagePhoneSentEvent>();
        expectTypeOf(result.name).toEqualTypeOf<"message.phone.sent">();
        expectTypeOf(tenant).toEqualTypeOf<string>();
      },
      "message.delivered": (event, result) => {
        expectTypeOf(event).toExtend<MessageDeliveredEvent>();
        expectTypeOf(result.channel).toEqualTypeOf<OmnichannelChannel>();
        if (result.channel === "sms") expectTypeOf(result.event).toEqualTypeOf<MessageDeliveredSmsEvent>();
      },
      "message.read": {
        rcs: (event, result) => {
          expectTypeOf(event.payload.details.channel).toEqualTypeOf<"rcs">();
          expectTypeOf(result.channel).toEqualTypeOf<"rcs">();
        },
      },
      "message.failed": (_event, result) => expectTypeOf(result.channel).toEqualTypeOf<undefined>(),
      otherwise: (result, tenant) => {
        expectTypeOf(result).toEqualTypeOf<WebhookResult>();
        expectTypeOf(tenant).toEqualTypeOf<string>();
      },
    });
    expectTypeOf(route).parameters.toEqualTypeOf<[result: WebhookResult, tenant: string]>();
    for (const { event } of fixtures) route(parse(event), "tenant-1");
    expect(route).toBeTypeOf("function");
  });

  test("is required per type on demand", () => {
    const all = Object.fromEntries(Object.keys(minimalHttpSmsEvents).map((type) => [type, () => type]));
    const required = all as unknown as Required<HttpSmsRoutes>;
    const route = routeEvents({ ...(required satisfies Required<HttpSmsRoutes>), otherwise: () => "otherwise" });
    expect(
      Object.values(minimalHttpSmsEvents)
        .map(parse)
        .map((result) => route(result)),
    ).toEqual(Object.keys(minimalHttpSmsEvents));
    // @ts-expect-error seven types are missing
    const some = { "message.phone.sent": () => "sent" } satisfies Required<HttpSmsRoutes>;
    expect(some).toBeDefined();
    // @ts-expect-error no event has this name
    routeEvents({ "message.phone.snet": () => "sent", otherwise: () => "otherwise" });
  });
});

describe("everything else goes to `otherwise`", () => {
  const route = routeEvents({
    "message.phone.sent": () => "sent",
    "message.sent": { sms: () => "sms" },
    "message.inbound": () => "inbound",
    otherwise: (result, ...rest) => ["otherwise", result.kind, ...rest],
  });

  test.each([
    ["an event without a route", minimalHttpSmsEvents["message.call.missed"], "event"],
    ["a channel without a route", minimalOmnichannelEvent("message.sent", "mms"), "event"],
    ["an unknown channel of a name with routes by channel", minimalOmnichannelEvent("message.sent", "fax"), "unknown"],
    ["an unknown channel of a name with one route", minimalOmnichannelEvent("message.inbound", "fax"), "unknown"],
    ["an unknown name", minimalOmnichannelEvent("message.teleported", undefined), "unknown"],
    ["an unknown type", { id: "e", type: "ussd.phone.received", time: "t", data: {} }, "unknown"],
    ["an invalid event", { type: "message.phone.sent" }, "invalid"],
    ["no event", 7, "invalid"],
  ])("%s", (_title, event, kind) => {
    expect(route(parse(event))).toEqual(["otherwise", kind]);
  });

  test.each(["constructor", "toString", "__proto__", "otherwise", "hasOwnProperty"])("the name %s", (name) => {
    for (const by of ["name", "channel"] as const) {
      const all = routeEvents(routesFor(everyEvent.map(parse), by));
      for (const event of [
        { id: "e", type: name, time: "t", data: {} },
        minimalOmnichannelEvent(name, undefined),
        minimalOmnichannelEvent("message.sent", name),
        minimalOmnichannelEvent("message.inbound", name),
      ]) {
        expect(all(parse(event))).toBe("otherwise");
      }
    }
  });

  test("an event whose route is only inherited, or is named for no channel", () => {
    const inherited = Object.assign(Object.create({ "message.phone.sent": () => "inherited" }), {
      otherwise: () => "otherwise",
    });
    expect(routeEvents(inherited)(parse(minimalHttpSmsEvents["message.phone.sent"]))).toBe("otherwise");
    const nested = { "message.failed": { undefined: () => "no channel" }, otherwise: () => "otherwise" };
    const failed = minimalOmnichannelEvent("message.failed", undefined);
    expect(routeEvents(nested as unknown as EventRoutes)(parse(failed))).toBe("otherwise");
  });

  test("with the rest of the arguments", () => {
    const withRest = routeEvents<[string, number]>({ otherwise: (_result, ...rest) => rest });
    expect(withRest(parse({}), "a", 1)).toEqual(["a", 1]);
  });

  test("for each result of a batch", () => {
    const batch = [minimalOmnichannelEvent("message.sent", "sms"), {}];
    expect(safeParseBody(batch).map((result) => route(result))).toEqual(["sms", ["otherwise", "invalid"]]);
  });

  test("and is required", () => {
    // @ts-expect-error `otherwise` is missing
    expect(() => routeEvents({ "message.phone.sent": () => "sent" })).toThrow(TypeError);
    // @ts-expect-error `otherwise` is no function
    expect(() => routeEvents({ otherwise: "drop" })).toThrow("`otherwise` is required");
  });
});
