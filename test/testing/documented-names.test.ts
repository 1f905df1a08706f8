import { describe, expect, test } from "vitest";
import { documentedEvents, documentedShapes } from "../../src/generated/documented.js";
import { cells } from "../support/minimal.js";

/** "message.sent/fbMessenger" -> "MessageSentFbMessenger" */
const pascal = (key: string): string =>
  key
    .split(/[./]/)
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join("");

const shapeOf = (shape: string | undefined, key: string): string | undefined =>
  documentedShapes[shape ?? ""]?.[key]?.shape;

describe("the type of an event is named after the event, and so are its parts", () => {
  test.each(cells.map(({ name, channel }) => (channel === undefined ? name : `${name}/${channel}`)))("%s", (key) => {
    const event = documentedEvents[key];
    expect(event).toBe(`${pascal(key)}Event`);
    const payload = shapeOf(event, "payload");
    // a click has an open payload, and presence has none
    if (!/^(?:interaction|presence)\./.test(key)) expect(payload).toBe(`${pascal(key)}Payload`);
    const details = shapeOf(payload, "details");
    if (/^message\.(?!inbound)/.test(key)) expect(details).toBe(`${pascal(key)}Details`);
    else expect(details).toBeUndefined();
  });
});
