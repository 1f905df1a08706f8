import { commonOptions, readArguments } from "./arguments.js";
import type { Command } from "./command.js";
import { readChunks } from "./file.js";
import { inspectText } from "./inspection.js";
import { linesOf } from "./lines.js";
import { write } from "./output.js";
import { payloadsOf } from "./payloads.js";
import { countIn, createTotals, type Place, printJson, printText, printTotals, type Totals } from "./print.js";

const usage = `Usage: message-webhooks inspect [--json] [FILE...]

Prints the outcome of each webhook payload (event, unknown or invalid), the normalized event, and what differs from the
documentation. Reads the files, or standard input without a file (or for "-"): JSON documents, each starting on a new
line. A document may span several lines.

  --json   print one JSON object per line, for programs
  --help   print this text

Example: message-webhooks inspect captured.jsonl

Exit status: 0, 1 if a payload is invalid, 2 if a file cannot be read or an argument is wrong.
`;

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
    const stream = source === "-" ? process.stdin : readChunks(source);
    for await (const { input, line } of payloadsOf(linesOf(stream))) {
      await report({ source, line }, input);
    }
  }
  if (process.stderr.isTTY && count >= progressEvery) process.stderr.write("\n");
  return totals;
};

const run = async (args: readonly string[]): Promise<number> => {
  const { values, positionals: files } = readArguments(args, commonOptions);
  const totals = await inspect(files.length === 0 ? ["-"] : files, values.json);
  if (!values.json) await write(printTotals(totals));
  return totals.invalid > 0 ? 1 : 0;
};

export const inspectCommand: Command = { usage, run };
