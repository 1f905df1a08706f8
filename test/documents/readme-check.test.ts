import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/root.js";
import { printFinding } from "../../src/cli/check.js";
import { checkEndpoint } from "../../src/testing.js";
import { keys, secret, signingKey } from "../support/testing/endpoint.js";
import { createFaulty, digestOf, isUnknown, rightSteps, signatureOf } from "../support/testing/faulty-endpoints.js";

const readme = readFileSync(join(root, "README.md"), "utf8");

describe("the README", () => {
  test("shows what `check` prints", async () => {
    const { handle } = createFaulty({
      ...rightSteps({ signingKey, secret }),
      isOmnichannel: (request) =>
        digestOf(secret, JSON.stringify(JSON.parse(request.body))) === signatureOf(request).toLowerCase(),
      refuse: (event) => (isUnknown(event) ? 400 : undefined),
    });
    const findings = await checkEndpoint(handle, keys);
    const printed = findings.map((finding) => printFinding(finding).replace(/ +\d+ ms$/m, ""));
    const shown = /^```text\n(ok {6}omnichannel.*?)^```$/ms.exec(readme)?.[1] ?? "";
    const parts = shown.split(/^(?=ok|wrong|advice)/m);
    expect(parts).toHaveLength(3);
    for (const part of parts) expect(printed).toContain(part);
  });
});
