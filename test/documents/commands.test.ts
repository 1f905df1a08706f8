import { describe, expect, test } from "vitest";
import { printFinding } from "../../src/cli/check.js";
import { buildHttpSmsEvent, buildOmnichannelEvent, checkEndpoint } from "../../src/testing.js";
import { textOf } from "../support/pages.js";
import { keys, secret, signingKey } from "../support/testing/endpoint.js";
import { createFaulty, digestOf, isUnknown, rightSteps, signatureOf } from "../support/testing/faulty-endpoints.js";
import { useCommand } from "../support/testing/run-inspect.js";

/** The findings that a page shows as the output of `check`. */
const findingsOn = (path: string): readonly string[] =>
  [...textOf(path).matchAll(/^```text\n((?:ok|wrong|advice) .*?)^```$/gms)].flatMap(([, shown = ""]) =>
    shown.split(/^(?=ok|wrong|advice)/m),
  );

describe("the pages", () => {
  const { run } = useCommand();

  test("show what `check` prints", async () => {
    const { handle } = createFaulty({
      ...rightSteps({ signingKey, secret }),
      isOmnichannel: (request) =>
        digestOf(secret, JSON.stringify(JSON.parse(request.body))) === signatureOf(request).toLowerCase(),
      refuse: (event) => (isUnknown(event) ? 400 : undefined),
    });
    const findings = await checkEndpoint(handle, keys);
    const printed = findings.map((finding) => printFinding(finding).replace(/ +\d+ ms$/m, ""));
    expect(findingsOn("docs/commands.md")).toHaveLength(3);
    expect(findingsOn("README.md")).toHaveLength(1);
    for (const part of [...findingsOn("docs/commands.md"), ...findingsOn("README.md")]) expect(printed).toContain(part);
  });

  test("show what `inspect` prints", async () => {
    const captured = [
      buildHttpSmsEvent("message.call.missed", { data: { sim: "SIM3" } }),
      buildOmnichannelEvent("message.sent", "email", { payload: { details: { channel: "carrierPigeon" as never } } }),
      buildOmnichannelEvent("message.delivered", "sms", { payload: { id: 7 as never } }),
    ];
    const { stdout } = await run(["inspect"], captured.map((event) => JSON.stringify(event)).join("\n"));
    const shown = stdout.replaceAll(/^-:/gm, "captured.jsonl:").replaceAll(/^ {2}normalized .*\n/gm, "");
    expect(textOf("docs/commands.md")).toContain(`\`\`\`text\n${shown}\`\`\``);
  });
});
