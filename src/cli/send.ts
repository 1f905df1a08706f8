import { undocumentedPaths } from "../testing/drift.js";
import { describeConsequence, timeLimits } from "../testing/endpoint/consequence.js";
import { sendInTime } from "../testing/endpoint/send.js";
import { printTarget, readUrl, resolveTarget, type Target } from "./address.js";
import { printable, readArguments, readCount } from "./arguments.js";
import { CallError, type Command } from "./command.js";
import { printCurl } from "./curl.js";
import { buildHistory, shuffle } from "./history.js";
import { createSend } from "./http.js";
import { findKind, listKinds } from "./new-event.js";
import { buildOutgoing, type Outgoing, readOutgoing } from "./outgoing.js";
import { announce, write } from "./output.js";
import { type Keys, onlyProvider, options, readKeys, sign, usage, type Values } from "./send-options.js";
import { readSetting } from "./set-path.js";

const readBodies = async (values: Values, positionals: readonly string[], keys: Keys): Promise<readonly Outgoing[]> => {
  const settings = (values.set ?? []).map(readSetting);
  const batch = readCount("batch", values.batch, 500);
  const [name, channel, ...others] = positionals;
  if (others.length > 0) throw new CallError("too many arguments: `send` takes a name and a channel");
  if (values.file !== undefined) {
    if (name !== undefined || batch !== undefined || values.history !== undefined) {
      throw new CallError(
        "`--file` sends what is in the file: leave out the name, the channel, `--batch` and `--history`",
      );
    }
    return readOutgoing(values.file, settings, onlyProvider(keys));
  }
  if (values.history !== undefined) {
    if (batch !== undefined) throw new CallError("`--history` sends one event per request: leave out `--batch`");
    return buildHistory(name, channel, values.history, settings);
  }
  if (name === undefined) {
    throw new CallError("the name of the event is missing: `message-webhooks send --list` lists all events");
  }
  const outgoing = buildOutgoing(findKind(name, channel), settings, batch);
  if (settings.length > 0) noteUndocumented(outgoing);
  return [outgoing];
};

const printList = (json: boolean): string =>
  listKinds()
    .map((kind) =>
      json
        ? `${JSON.stringify({ ...kind, channel: kind.channel ?? null })}\n`
        : `${[kind.provider.padEnd(11), kind.name, kind.channel ?? ""].join("  ").trimEnd()}\n`,
    )
    .join("");

/** Sends one request, prints the response, and returns whether the request was accepted. */
const sendOne = async (outgoing: Outgoing, keys: Keys, target: Target, json: boolean): Promise<boolean> => {
  let detail = "";
  const send = createSend(target, (text) => {
    detail = text;
  });
  const request = { method: "POST", ...(await sign(outgoing, keys)) } as const;
  const { provider, label, items } = outgoing;
  const { status, milliseconds } = await sendInTime(send, request, timeLimits[provider]);
  const meaning = describeConsequence(provider, status, items);
  const ok = typeof status === "number" && status >= 200 && status < 300;
  const more = detail === "" ? "" : ` (${detail})`;
  await write(
    json
      ? `${JSON.stringify({ provider, event: label, ok, status, milliseconds, meaning, detail: detail || null })}\n`
      : `${label}  ${status}${more}  ${milliseconds} ms\n  ${meaning}\n`,
  );
  return ok;
};

/** Says which parts of an event the provider does not document, since `--set` may have a typo. */
const noteUndocumented = ({ body }: Outgoing): void => {
  const events: readonly unknown[] = [JSON.parse(body)].flat();
  for (const path of new Set(events.flatMap(undocumentedPaths))) {
    announce(`Note: ${path === "" ? "the event" : `\`${printable(path)}\``} is not documented.`);
  }
};

const run = async (args: readonly string[]): Promise<number> => {
  const { values, positionals } = readArguments(args, options);
  if (values.list) {
    await write(printList(values.json));
    return 0;
  }
  if (values.print !== undefined && values.print !== "curl") {
    throw new CallError("`--print` has one form: use `--print curl`");
  }
  const times = readCount("times", values.times, 1_000) ?? 1;
  if (values.to === undefined) throw new CallError("the URL of the endpoint is missing: add `--to URL`");
  const keys = readKeys(values, values.to);
  const bodies = await readBodies(values, positionals, keys);
  if (values.print === "curl") {
    const { href } = readUrl(values.to);
    for (const body of bodies) await write(printCurl(body.provider, href, await sign(body, keys)));
    return 0;
  }
  // all keys first, so that nothing is sent if one is missing
  await Promise.all(bodies.map((body) => sign(body, keys)));
  const target = await resolveTarget(values.to, values.remote);
  const count = bodies.length * times;
  announce(`Sends ${count === 1 ? "1 request" : `${count} requests`} to ${printTarget(target)}.`);
  let failed = 0;
  const requests = Array.from({ length: times }, () => bodies).flat();
  for (const body of values.shuffle ? shuffle(requests) : requests) {
    if (!(await sendOne(body, keys, target, values.json))) failed += 1;
  }
  return failed > 0 ? 1 : 0;
};

export const sendCommand: Command = { usage, run };
