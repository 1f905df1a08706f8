import { describe, expect, test } from "vitest";
import { httpSmsEventTypes } from "../../src/index.js";
import { cells } from "../support/minimal.js";
import { normalizeAny } from "../support/normalized.js";
import { codesIn, eventOf, rowsUnder, withDeep } from "../support/page-table.js";

/** What a row is about: a provider's names, on channels where it says so. */
const eventsOf = (provider: string, cell: string): readonly object[] => {
  const [names = "", channels] = cell.split(" on ");
  if (channels !== undefined) {
    return codesIn(names).flatMap((name) => codesIn(channels).map((channel) => eventOf(provider, name, channel)));
  }
  if (cell === "every type above") return httpSmsEventTypes.map((type) => eventOf(provider, type));
  if (cell === "every") return cells.map(({ name, channel }) => eventOf(provider, name, channel));
  // an inbound message has a time of its own always
  if (cell.startsWith("any other message")) {
    return cells
      .filter(({ name }) => name.startsWith("message.") && name !== "message.inbound")
      .map(({ name, channel }) => eventOf(provider, name, channel));
  }
  return [...codesIn(cell), ...(cell.includes("any other") ? ["any other"] : [])].map((name) =>
    eventOf(provider, name),
  );
};

describe("the table of times", () => {
  const rows = rowsUnder("docs/normal-form.md", "| provider | event | `occurredAt` |").flatMap(
    ([provider = "", cell = "", paths = ""]) =>
      eventsOf(provider, cell).map((event) => ({ event, provider, cell, paths: codesIn(paths) })),
  );

  const nowhere = "0001-01-01T00:00:00Z";
  const time = "2031-05-06T07:08:09.123Z";
  const later = "2032-05-06T07:08:09.123Z";
  // Messenger's receipts count milliseconds
  const writtenFor = (event: object): unknown =>
    JSON.stringify(event).includes('"fbMessenger"') ? Date.parse(time) : time;

  test("covers every event", () => {
    expect(new Set(rows.map(({ event }) => normalizeAny(event).name)).size).toBe(8 + 7 + 1);
  });

  test.each(rows)("$provider, $cell: $paths", ({ event, paths }) => {
    for (const [index, path] of paths.entries()) {
      const value = path.endsWith("channelStatus.timestamp") ? writtenFor(event) : time;
      const places = [
        ...paths.slice(0, index).map((before) => [before, nowhere] as const),
        [path, value] as const,
        ...paths.slice(index + 1).map((after) => [after, later] as const),
      ];
      const full = places.reduce((copy, [place, written]) => withDeep(copy, place, written), event);
      expect(normalizeAny(full).occurredAt).toBe(time);
    }
  });
});

/** The path of every text and number in an event. */
const leavesOf = (value: object, before = ""): readonly string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "object" && inner !== null ? leavesOf(inner, `${before}${key}.`) : [`${before}${key}`],
  );

const valueAt = (event: object, path: string): unknown =>
  path.split(".").reduce<unknown>((inner, key) => Reflect.get(inner as object, key), event);

describe("the table of keys", () => {
  const rows = rowsUnder("docs/once-and-state.md", "| provider | event | `eventKey` is made of |").flatMap(
    ([provider = "", cell = "", made = ""]) =>
      eventsOf(provider, cell).map((event) => ({ event, provider, cell, made: codesIn(made) })),
  );

  test("covers every event", () => {
    expect(new Set(rows.map(({ event }) => normalizeAny(event).name)).size).toBe(8 + 25 + 1);
  });

  test.each(rows)("$provider, $cell: $made", ({ event, made }) => {
    const key = normalizeAny(event).eventKey;
    const paths = new Set([...leavesOf(event), ...made]);
    // a call has no content, and another type, name or channel would be another event altogether
    if (Reflect.get(event, "type") === "message.call.missed") paths.delete("data.content");
    for (const path of [...paths].filter((leaf) => !/(?:^|\.)(?:type|name|channel)$/.test(leaf))) {
      const changed = typeof valueAt(event, path) === "number" ? 99 : "2031-05-06T07:08:09.123Z";
      const isSame = normalizeAny(withDeep(event, path, changed)).eventKey === key;
      expect({ path, isSame }).toEqual({ path, isSame: !made.includes(path) });
    }
  });
});
