import { idPrefix } from "../testing/endpoint/ids.js";
import { createCases, type EndpointFinding, type EndpointKeys, tryCases } from "../testing/endpoint/run.js";
import { printTarget, resolveTarget } from "./address.js";
import { commonOptions, keyOptions, readArguments, readSecrets } from "./arguments.js";
import { CallError, type Command } from "./command.js";
import { createSend } from "./http.js";
import { announce, write } from "./output.js";

const usage = `Usage: message-webhooks check URL [--httpsms-key KEY] [--omnichannel-secret SECRET] [--remote] [--json]

Sends requests to an endpoint as the providers and as an attacker would: valid, redelivered, unknown, odd and invalid
events, batches, and requests that it should refuse. Prints one line per case. Where a response is wrong, it says what
to do, and what that response makes the provider do. "advice" loses no event and lets no forged event in.

The endpoint may be written in any language. It handles the events of a check like any other, so use a test system. Their
ids begin with ${idPrefix}, and phone numbers are reserved for fiction.

  --httpsms-key KEY              the signing key, or the environment variable HTTPSMS_SIGNING_KEY
  --omnichannel-secret SECRET    the secret, or the environment variable OMNICHANNEL_SECRET
  --audience URL                 the address that httpSMS has, if the endpoint compares it with the token; by default URL
  --remote                       allow a URL of a different machine
  --json                         print one JSON object per line, for programs
  --help                         print this text

Example: HTTPSMS_SIGNING_KEY=key message-webhooks check http://localhost:3000/webhooks

Exit status: 0, 1 if a response is wrong, 2 for a wrong call.
`;

const options = { ...commonOptions, ...keyOptions } as const;

type Label = "ok" | "wrong" | "advice";

const labelOf = ({ ok, advice }: EndpointFinding): Label => (ok ? "ok" : advice ? "advice" : "wrong");

/**
 * Prints a finding for people.
 *
 * @param detail - Where a redirect leads, or why there is no response.
 */
export const printFinding = (finding: EndpointFinding, detail = ""): string => {
  const { provider, case: name, status, milliseconds, ok, why } = finding;
  const columns = [labelOf(finding).padEnd(6), provider.padEnd(11), name.padEnd(31), `${status}`.padEnd(7)];
  return `${columns.join("  ")}  ${milliseconds} ms${detail === "" ? "" : `  ${detail}`}\n${ok ? "" : `        ${why}\n`}`;
};

const readKeys = ({ signingKey, secret }: ReturnType<typeof readSecrets>, url: string): EndpointKeys => {
  if (signingKey === undefined && secret === undefined) {
    throw new CallError("no key: pass `--httpsms-key KEY`, `--omnichannel-secret SECRET`, or both");
  }
  return {
    httpsms: signingKey === undefined ? undefined : { signingKey, url },
    omnichannel: secret === undefined ? undefined : { secret },
  };
};

const names = { httpsms: "httpSMS", omnichannel: "Omnichannel" };

const describePlan = (cases: readonly { readonly provider: string }[]): string => {
  const countOf = (provider: string): number => cases.filter((each) => each.provider === provider).length;
  const parts = [
    [countOf("httpsms"), names.httpsms],
    [countOf("omnichannel"), names.omnichannel],
  ] as const;
  return parts.flatMap(([count, name]) => (count > 0 ? [`${count} cases of ${name}`] : [])).join(" and ");
};

/** Says that a valid event was not accepted, since the cause of that is often the cause of the other lines. */
const printCause = ({ provider, status }: EndpointFinding): string => {
  const response = typeof status === "number" ? `a ${status}` : "no response";
  return `The valid event \`good\` of ${names[provider]} got ${response}. Fix that first: the other lines may follow from it.\n`;
};

const run = async (args: readonly string[]): Promise<number> => {
  const { values, positionals } = readArguments(args, options);
  const [url, ...others] = positionals;
  if (url === undefined) throw new CallError("the URL of the endpoint is missing: `message-webhooks check URL`");
  if (others.length > 0) throw new CallError("too many arguments: `check` takes one URL");
  const keys = readKeys(readSecrets(values), values.audience ?? url);
  const target = await resolveTarget(url, values.remote);
  const cases = createCases(keys, target.isLocal || target.url.protocol === "https:");
  announce(
    `Sends ${describePlan(cases)} to ${printTarget(target)}: valid, odd, duplicate and forged events. Ids begin with ${idPrefix}.`,
  );
  const causes: string[] = [];
  const totals: Record<Label, number> = { ok: 0, wrong: 0, advice: 0 };
  let detail = "";
  const send = createSend(target, (text) => {
    detail = text;
  });
  for await (const finding of tryCases(cases, send, undefined)) {
    totals[labelOf(finding)] += 1;
    if (finding.case === "good" && labelOf(finding) === "wrong") causes.push(printCause(finding));
    await write(values.json ? `${JSON.stringify(finding)}\n` : printFinding(finding, detail));
    detail = "";
  }
  if (!values.json) await write(`${totals.ok} ok, ${totals.wrong} wrong, ${totals.advice} advice\n${causes.join("")}`);
  return totals.wrong > 0 ? 1 : 0;
};

export const checkCommand: Command = { usage, run };
