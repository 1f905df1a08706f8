import { describe, expect, test } from "vitest";
import { safeParseEvent } from "../../src/index.js";
import { fixtures } from "../support/fixtures.js";
import { pathsOf, replaceAt, valueAt } from "../support/mutation.js";
import { passesGuard } from "../support/passes-guard.js";

type Path = readonly (string | number)[];

/** Keys that say which event it is. */
const discriminants = ["name", "type", "channel"];

/** Parts of which nothing is documented. */
const free = ["metadata", "stateData", "rawData", "facebook", "delivery-status"];

/** Whether any value may stand there. */
const isFree = (file: string, path: Path): boolean => {
  const [first = "", ...rest] = path;
  // the value of a free-form object must still be an object
  if (path.slice(0, -1).some((key) => free.includes(String(key))) || path.at(-1) === "delivery-status") return true;
  // the customer names the attributes of a profile
  if (file.startsWith("profile.") && first === "payload" && rest.length > 0 && rest[0] !== "id") return true;
  return (
    ["message.sent-rcs", "message.sent-appMessaging"].includes(file) && path.slice(0, -1).includes("channelStatus")
  );
};

const spoil = (value: unknown): unknown => (typeof value === "number" ? "text" : 7);

describe("a part of a documented example with a value of another type", () => {
  test.each(fixtures)("is found where it is, and its guard refuses it: $provider $file", ({ file, event }) => {
    expect(passesGuard(event)).toBe(true);
    const unnoticed = pathsOf(event).filter((path) => {
      if (discriminants.includes(String(path.at(-1))) || isFree(file, path)) return false;
      const spoiled = replaceAt(event, path, [spoil(valueAt(event, path))]) as object;
      const { issues } = safeParseEvent(spoiled);
      return passesGuard(spoiled) || !issues.some((issue) => issue.path.join() === path.join());
    });
    expect(unnoticed).toEqual([]);
  });
});
