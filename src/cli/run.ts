import { existsSync } from "node:fs";
import manifest from "../../package.json" with { type: "json" };
import { commonOptions, printable } from "./arguments.js";
import { checkCommand } from "./check.js";
import { CallError, type Command } from "./command.js";
import { inspectCommand } from "./inspect.js";
import { write } from "./output.js";
import { sendCommand } from "./send.js";
import { suggest } from "./suggest.js";

const commands: ReadonlyMap<string, Command> = new Map([
  ["inspect", inspectCommand],
  ["send", sendCommand],
  ["check", checkCommand],
]);

const usage = `Usage: message-webhooks COMMAND

  inspect [FILE...]              say what webhook payloads are, and what differs from the documentation
  send NAME [CHANNEL] --to URL   send an event to an endpoint, signed now
  check URL                      send valid, odd and forged requests to an endpoint, and say what it gets wrong

  --help      print this text, or with a command, its options and an example
  --version   print the version

Example: message-webhooks check --help
`;

/** Ends the command with a message. */
const fail = (message: string): void => {
  process.stderr.write(`message-webhooks: ${message}\n`);
  process.exit(2);
};

const describeUnknown = (name: string): string => {
  const unknown = `unknown command \`${printable(name)}\``;
  const hint = suggest(name, [...commands.keys()]);
  if (hint !== "") return `${unknown}${hint}`;
  if (!existsSync(name)) return `${unknown}\n\n${usage}`;
  return `${unknown}. To inspect this file, run \`message-webhooks inspect ${printable(name)}\``;
};

const describeMissing = (args: readonly string[]): string => {
  const unknown = args.find((argument) => !Object.keys(commonOptions).includes(argument.replace(/^--/, "")));
  if (unknown === undefined) return `a command is missing\n\n${usage}`;
  return `unknown option \`${printable(unknown)}\`: put a command first\n\n${usage}`;
};

const run = async (given: readonly string[]): Promise<number> => {
  const args = given.map((argument) => (argument === "-h" ? "--help" : argument));
  const index = args.findIndex((argument) => !argument.startsWith("-"));
  const name = args[index];
  const command = name === undefined ? undefined : commands.get(name);
  if (name !== undefined && command === undefined) throw new CallError(describeUnknown(name));
  if (args.includes("--help") || args.includes("--version")) {
    await write(args.includes("--help") ? (command?.usage ?? usage) : `${manifest.version}\n`);
    return 0;
  }
  if (command === undefined) throw new CallError(describeMissing(args));
  return command.run(args.filter((_, place) => place !== index));
};

/** Runs the command that this process was started for. */
export const runProcess = async (): Promise<void> => {
  // the reader of the output may stop early, as `head` does
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    fail((error as Error).message);
  }
};
