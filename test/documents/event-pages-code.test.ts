import { transformSync } from "esbuild";
import * as webhooks from "message-webhooks";
import * as testing from "message-webhooks/testing";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { readArguments } from "../../src/cli/arguments.js";
import { listKinds } from "../../src/cli/new-event.js";
import { options } from "../../src/cli/send-options.js";
import { blocksIn, type EventPage, eventPages } from "../support/event-pages.js";

const modules: Readonly<Record<string, object>> = {
  "message-webhooks": webhooks,
  "message-webhooks/testing": testing,
};

/** Runs a block of TypeScript, and returns its exports. */
const run = (code: string): Readonly<Record<string, unknown>> => {
  const module = { exports: {} };
  new Function("require", "module", transformSync(code, { loader: "ts", format: "cjs" }).code)(
    (name: string) => modules[name],
    module,
  );
  return module.exports;
};

/** The values that the narrowing code logs for some bodies. */
const logsOf = ([narrowing = ""]: readonly string[], bodies: readonly unknown[]): readonly unknown[] => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  onTestFinished(() => log.mockRestore());
  const { onBody } = run(narrowing) as { readonly onBody: (body: string) => void };
  for (const body of bodies) onBody(JSON.stringify(body));
  return log.mock.calls.map(([value]) => value);
};

/** The value of the field that the narrowing code reads. */
const readField = ([narrowing = ""]: readonly string[], event: object): unknown => {
  const path = /console\.log\(result\.event\.(.*)\);/.exec(narrowing)?.[1] ?? "";
  return path
    .split(/\??\./)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], event);
};

/** The events that `send` can build. */
const kinds = listKinds();

const others = (page: EventPage): readonly object[] =>
  eventPages.filter((other) => other !== page && other.provider === page.provider).map(({ built }) => built);

describe.each(eventPages)("the code on the page of $label ($provider)", (page) => {
  const blocks = blocksIn(page.text, "ts");

  test("finds the event and reads a field that the test kit builds", () => {
    const value = readField(blocks, page.built);
    expect(logsOf(blocks, [page.built])).toEqual([value]);
    expect(value).toBeDefined();
  });

  test("finds no other event", () => {
    expect(logsOf(blocks, others(page))).toEqual([]);
  });

  test("builds the event, and returns its documented examples", () => {
    const { event, example, examples } = run(blocks[1] ?? "");
    const documented = page.examples.map((each) => each.event);
    expect(event).toEqual(page.built);
    if (page.provider === "httpsms") expect([example]).toEqual(documented);
    else expect(examples ?? []).toEqual(documented);
  });

  test("is two blocks of TypeScript and one command", () => {
    expect(blocks).toHaveLength(2);
    expect(blocksIn(page.text, "sh")).toHaveLength(1);
  });

  test("sends the event with a command that is right", () => {
    const words = (blocksIn(page.text, "sh")[0] ?? "").split(" ");
    expect(words.slice(0, 3)).toEqual(["npx", "message-webhooks", "send"]);
    const { values, positionals } = readArguments(words.slice(3), options);
    const [name = "", channel, ...more] = positionals;
    expect(more).toEqual([]);
    expect([name, channel]).toEqual([page.name, page.channel]);
    expect(kinds).toContainEqual({ provider: page.provider, name, channel });
    expect(new URL(values.to ?? "").hostname).toBe("localhost");
    const key = page.provider === "httpsms" ? "HTTPSMS_SIGNING_KEY" : "OMNICHANNEL_SECRET";
    expect(page.text).toContain(`in the environment variable \`${key}\`:`);
  });
});
