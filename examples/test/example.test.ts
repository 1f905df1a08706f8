import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/root.js";
import { fixtures, httpSmsFixtures, omnichannelFixtures } from "../../test/support/fixtures.js";

/** Runs the program as `npm run example` does; a status other than 0 rejects. */
const run = async (): Promise<readonly string[]> => {
  const program = "examples/receive-everything/main.ts";
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", program], { cwd: root });
  return stdout.trimEnd().split("\n");
};

/** A row without what it says of persons and contents: "message.sent sms event". */
const outlineOf = (line: string): string => {
  const [event, channel, , , outcome] = line.split(/ {2,}/);
  return [event, channel, outcome].join(" ");
};

const rowOf = ({ name, channel }: { readonly name: string; readonly channel?: string | undefined }): string =>
  `${name} ${channel ?? "-"} event`;

describe("the example", () => {
  let lines: readonly string[] = [];

  beforeAll(async () => {
    lines = await run();
  });

  test("prints one row for each fixture, those of Omnichannel once more for the batch, and two for the odd events", () => {
    const rows = lines
      .slice(0, -1)
      .filter((line) => / (event|unknown|invalid)$/.test(line))
      .map(outlineOf);
    const expected = [
      ...[...httpSmsFixtures, ...omnichannelFixtures, ...omnichannelFixtures].map(rowOf),
      "message.sent pigeonPost unknown",
      "- - invalid",
    ];
    expect(rows.sort()).toEqual(expected.sort());
    expect(fixtures).toHaveLength(55);
  });

  test.each([
    ["the text of an inbound message", "message.phone.received", "+18005550100", "This is a test incoming message"],
    [
      "the id that a status is about",
      "message.phone.sent",
      "+18005550100",
      "message ff313c14-17a3-4f74-bcb2-ca77213a64af",
    ],
    [
      "the id under its other name",
      "message.send.expired",
      "+18005550100",
      "message ff313c14-17a3-4f74-bcb2-ca77213a64af",
    ],
    ["who a receipt is from", "message.delivered", "447123123123", "message e9f154c8-4011-493f-bb73-09cfcf8a1411"],
    [
      "the file of a message without text",
      "message.inbound",
      "447123123123",
      "files: ClaimsForm.pdf (application/pdf)",
    ],
    ["the channel and the reason of a failure", "message.failed", "447123123123", "sms: Rejected by operator"],
    ["what is wrong with an invalid event", "-", "-", "message.sent (sms): payload.id must be a string"],
  ])("shows %s", (_, event, who, what) => {
    expect(lines.map((line) => line.split(/ {2,}/))).toContainEqual([
      event,
      expect.anything(),
      who,
      what,
      expect.anything(),
    ]);
  });

  test("aligns the columns", () => {
    // the summary ends with an outcome too
    const outcomes = lines.slice(0, -1).filter((line) => / (event|unknown|invalid|outcome)$/.test(line));
    expect(new Set(outcomes.map((line) => line.search(/\S+$/))).size).toBe(1);
  });

  test("prints what the README shows of it", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    const shown = /^```text\n(event .*?)^```$/ms.exec(readme)?.[1]?.trimEnd().split("\n") ?? [];
    expect(shown.length).toBeGreaterThan(5);
    expect(lines).toEqual(expect.arrayContaining(shown));
  });

  test("ends with a summary", () => {
    expect(lines.at(-1)).toBe("102 events, 1 unknown, 1 invalid");
  });
});
