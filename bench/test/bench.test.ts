import { describe, expect, test } from "vitest";
import { findWrongAnswers } from "../peers/agreement.js";
import { peers } from "../peers/all.js";
import { drawPlot } from "../plot.js";
import { findWrongReceipts } from "../receivers/agreement.js";
import { receivers } from "../receivers/all.js";
import { replaceBlock } from "../replace-block.js";
import { formatFigure, printSection } from "../report.js";
import { measure } from "../sample.js";

describe("the benchmark's peers", () => {
  test("are the documented libraries", () => {
    const names = ["ajv", "typebox", "zod, compiled", "arktype", "zod", "valibot", "zod/mini"];
    expect(peers.map(({ name }) => name)).toEqual(["message-webhooks", ...names]);
  });

  test.each(peers)("$name accepts every example, and rejects every invalid body", (peer) => {
    expect(findWrongAnswers(peer)).toEqual([]);
  });

  test("would be caught with a wrong answer", () => {
    const always = (answer: boolean) => ({ httpsms: () => answer, omnichannel: () => answer });
    const eager = { name: "eager", how: "", validate: always(true), fromText: always(true) };
    expect(findWrongAnswers(eager)).toContain("eager accepts httpsms-id-missing");
    const lazy = { name: "lazy", how: "", validate: always(false), fromText: always(false) };
    expect(findWrongAnswers(lazy)).toContain("lazy rejects message.sent-sms");
  });
});

describe("the benchmark's receivers", () => {
  test("are the documented libraries", () => {
    expect(receivers.filter(({ provider }) => provider === "httpsms").map(({ name }) => name)).toEqual([
      "message-webhooks",
      "fast-jwt",
      "jsonwebtoken",
      "jose",
    ]);
    expect(receivers.filter(({ provider }) => provider === "omnichannel").map(({ name }) => name)).toEqual([
      "message-webhooks",
      "@octokit/webhooks-methods",
      "stripe",
      "standardwebhooks",
    ]);
  });

  test.each(receivers)(
    "$name, $provider, accepts every signed example, and rejects every forged one",
    async (receiver) => {
      expect(await findWrongReceipts(receiver)).toEqual([]);
    },
  );

  test.each(receivers)("$name, $provider, would be caught with a wrong answer", async (receiver) => {
    const eager = { ...receiver, name: "eager", receive: () => ({ kind: "event" }) };
    expect((await findWrongReceipts(eager))[0]).toMatch(/^eager accepts a (?:forged|changed) /);
    const lazy = { ...receiver, name: "lazy", receive: () => Promise.reject(new Error("wrong")) };
    expect((await findWrongReceipts(lazy))[0]).toMatch(/^lazy rejects /);
  });
});

test("awaits each result of a reader that returns promises", async () => {
  const order: string[] = [];
  const read = async (item: string): Promise<void> => {
    order.push(`start ${item}`);
    await Promise.resolve();
    order.push(`end ${item}`);
  };
  const task = { items: ["1", "2"], read };
  await measure([{ base: task, own: task }], { warmUpSeconds: 0, pairs: 1, seconds: 1, awaits: true });
  expect(order.slice(0, 4)).toEqual(["start 1", "end 1", "start 2", "end 2"]);
});

test("returns each contest with its ratio, in order", async () => {
  const task = { items: ["{}"], read: (text: string) => JSON.parse(text) };
  const measured = await measure(
    [
      { what: "first", base: task, own: task },
      { what: "second", base: task, own: task },
    ],
    { warmUpSeconds: 0, pairs: 3, seconds: 1 },
  );
  expect(measured).toHaveLength(2);
  expect(measured[0]?.what).toBe("first");
  expect(measured[0]?.ratio.median).toBeGreaterThan(0);
  expect(measured[0]?.ratio.baseMicroseconds).toBeGreaterThan(0);
});

describe("the benchmark prints", () => {
  test("figures with three digits or two decimals", () => {
    expect([0.333, 1.2345, 12.345, 123.45].map(formatFigure)).toEqual(["0.33", "1.23", "12.3", "123"]);
  });

  test("a section with its table and goals", () => {
    const section = {
      title: "Parts",
      note: "What was measured.",
      tables: [{ head: ["library", "ratio"], rows: [["ours", "1.10"]] }],
      goals: [
        { what: "ours", value: 1.1, atMost: 1.2, unit: "" },
        { what: "bytes", value: 40, atMost: 0, unit: "bytes" },
      ],
    };
    expect(printSection(section)).toBe(
      [
        "## Parts\n",
        "What was measured.\n",
        "| library | ratio |",
        "| --- | ---: |",
        "| ours | 1.10 |\n",
        "- met: ours: 1.10, goal at most 1.20",
        "- **missed**: bytes: 40.0 bytes, goal at most 0.00 bytes",
      ].join("\n"),
    );
  });

  test("a plot with a bar and a value for each ratio, the fastest first", () => {
    const bars = [
      { name: "other", ratios: { httpsms: 2, omnichannel: 4 } },
      { name: "ours", ratios: { httpsms: 1.05, omnichannel: 1.15 } },
    ];
    const svg = drawPlot(bars, "2026-11-22");
    const valuesDrawn = [...svg.matchAll(/font-size="11">([\d.]+)</g)].map(([, value]) => value);
    expect(valuesDrawn).toEqual(["1.05", "1.15", "2.00", "4.00"]);
    const widths = [...svg.matchAll(/<rect x="180" y="\d+" width="(\d+)" height="12" fill="#[^"]+"\/>/g)];
    const [, ...lengths] = widths.map(([, width]) => Number(width));
    expect((lengths[3] ?? 0) / (lengths[2] ?? 1)).toBeCloseTo(2, 1);
    expect(svg).toContain("only JSON.parse = 1");
    expect(svg).toContain("2026-11-22");
  });

  test("only into the block of a page, and throws if the block is missing", () => {
    const page = "before\n<!-- bench -->\nold\n<!-- /bench -->\nafter";
    expect(replaceBlock(page, "new")).toBe("before\n<!-- bench -->\nnew\n<!-- /bench -->\nafter");
    expect(() => replaceBlock("no block", "new")).toThrow("a page lacks the block");
  });
});
