#!/usr/bin/env node
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { parseArgs } from "node:util";
import { inspectText } from "./inspection.js";
import { linesOf } from "./lines.js";
import { payloadsOf } from "./payloads.js";
import { countIn, createTotals, type Place, printJson, printText, printTotals, type Totals } from "./print.js";

const usage = `Usage: message-webhooks inspect [--json] [FILE...]

Prints the outcome of each webhook payload (event, unknown or invalid), the normalized event, and what differs from the
documentation. Reads the files, or standard input without a file (or for "-"): JSON documents one after another, each on
one line or on several.

  --json   print one JSON object per line, for programs
  --help   print this text

Exit status: 0, 1 if a payload is invalid, 2 if a file cannot be read or an argument is wrong.
`;

/** Ends the command with a message. */
const fail = (message: string): never => {
  process.stderr.write(`message-webhooks: ${message}\n`);
  process.exit(2);
};

const readArguments = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { json: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
    });
  } catch (error) {
    return fail((error as Error).message);
  }
};

/** Waits if the reader of the output is slower, so that no output accumulates in memory. */
const write = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
};

const progressEvery = 10_000;

const inspect = async (sources: readonly string[], json: boolean): Promise<Totals> => {
  const totals = createTotals();
  let count = 0;
  const report = async (place: Place, input: string | Uint8Array): Promise<void> => {
    for (const inspection of inspectText(input)) {
      countIn(totals, inspection);
      count += 1;
      if (process.stderr.isTTY && count % progressEvery === 0) process.stderr.write(`\r${count} inspected`);
      await write(json ? printJson(place, inspection) : printText(place, inspection));
    }
  };
  for (const source of sources) {
    const stream = source === "-" ? process.stdin : createReadStream(source);
    for await (const { input, line } of payloadsOf(linesOf(stream))) {
      await report({ source, line }, input);
    }
  }
  if (process.stderr.isTTY && count >= progressEvery) process.stderr.write("\n");
  return totals;
};

// the reader of the output may stop early, as `head` does
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));

const run = async (): Promise<void> => {
  const { values, positionals } = readArguments();
  const [command, ...files] = positionals;
  if (values.help) return write(usage);
  if (command !== "inspect") {
    fail(
      `${command === undefined ? "a command is missing" : `unknown command ${JSON.stringify(command)}`}\n\n${usage}`,
    );
  }
  const totals = await inspect(files.length === 0 ? ["-"] : files, values.json);
  if (!values.json) await write(printTotals(totals));
  process.exitCode = totals.invalid > 0 ? 1 : 0;
};

run().catch((error: Error) => fail(error.message));
