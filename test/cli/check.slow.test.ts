import { describe, expect, test } from "vitest";
import { keyOptions, startEndpoint } from "../support/testing/command-endpoint.js";
import { listen, secret, signingKey } from "../support/testing/endpoint.js";
import { jsonOf, useCommand } from "../support/testing/run-inspect.js";

describe("message-webhooks check", () => {
  const { run, fileOf } = useCommand();

  test("says before what it sends, and finds nothing in the handler of this package", async () => {
    const { url } = await startEndpoint();
    const { status, stdout, stderr } = await run(["check", url, ...keyOptions]);
    expect(stderr).toBe(
      `Sends 28 cases of httpSMS and 26 cases of Omnichannel to ${url} (127.0.0.1): valid, odd, duplicate and forged events. Ids begin with 00000000-0000-4000-8.\n`,
    );
    expect(stdout).toMatch(/^ok {6}httpsms {6}good +204 +\d+ ms\n/);
    expect(stdout).toMatch(/\n54 ok, 0 wrong, 0 advice\n$/);
    expect(stdout).not.toMatch(/^(?:wrong|advice)/m);
    expect(status).toBe(0);
  });

  test("says what a wrong answer costs, and exits with 1", async () => {
    const url = await listen((request, response) => {
      request.resume();
      response.writeHead(request.method === "GET" ? 405 : 400).end();
    });
    const { status, stdout } = await run(["check", url, "--omnichannel-secret", secret]);
    expect(stdout).toMatch(
      /^wrong {3}omnichannel {2}batch of 500 +400 +\d+ ms\n {8}.* all 500 items of the batch are lost\.$/m,
    );
    expect(stdout).toMatch(/^advice {2}omnichannel {2}forged +400 /m);
    expect(stdout).toMatch(/^ok {6}omnichannel {2}GET +405 /m);
    expect(status).toBe(1);
  });

  test("says why no response comes", async () => {
    const { status, stdout } = await run(["check", "http://127.0.0.1:1/", "--httpsms-key", signingKey]);
    expect(stdout).toMatch(/^wrong {3}httpsms {6}good +error +\d+ ms {2}ECONNREFUSED\n/);
    expect(stdout).toMatch(
      /The other 25 cases were not tried, since no response came\.\n0 ok, 3 wrong, 0 advice\nThe valid event `good` of httpSMS got no response\. /,
    );
    expect(status).toBe(1);
  });

  test("prints JSON for programs, and exits with 0 for advice", async () => {
    const { url } = await startEndpoint();
    const target = await listen(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { method = "", headers } = request;
      if (method === "GET") return response.writeHead(200).end();
      const { status } = await fetch(url, { method, headers: headers as HeadersInit, body: Buffer.concat(chunks) });
      return response.writeHead(status).end();
    });
    const outcome = await run(["check", target, "--httpsms-key", signingKey, "--audience", url, "--json"]);
    const findings = jsonOf(outcome);
    expect(findings).toHaveLength(28);
    expect(findings.filter(({ ok }) => ok !== true)).toEqual([
      {
        case: "GET",
        provider: "httpsms",
        ok: false,
        advice: true,
        status: 200,
        milliseconds: expect.any(Number),
        why: expect.stringContaining("Respond 405"),
      },
    ]);
    expect(outcome.status).toBe(0);
  });

  test.each<[args: readonly string[], message: string]>([
    [[], "the URL of the endpoint is missing"],
    [["http://127.0.0.1:1"], "no key"],
    [["http://127.0.0.1:1", "x", ...keyOptions], "too many arguments"],
    [["http://192.0.2.1/", ...keyOptions], "add `--remote`"],
    [["http://[2001:db8::1]/", ...keyOptions], "add `--remote`"],
    [["http://127.0.0.1:1", "--httpsmskey", "k"], "Did you mean `--httpsms-key`?"],
  ])("exits with 2 when called with %j", async (args, message) => {
    const { status, stdout, stderr } = await run(["check", ...args]);
    expect(stderr).toMatch(/^message-webhooks: /);
    expect(stderr).toContain(message);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });

  test.each(["inspect", "send", "check"])("explains %s with an example", async (command) => {
    const { status, stdout } = await run([command, "--help"]);
    expect(stdout).toMatch(new RegExp(`^Usage: message-webhooks ${command} `));
    expect(stdout).toMatch(new RegExp(`\nExample: .*message-webhooks ${command} `));
    expect(status).toBe(0);
  });

  test("prints its version, and what commands there are", async () => {
    expect((await run(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await run(["--help"])).stdout).toMatch(/^Usage: message-webhooks COMMAND\n/);
  });

  test("suggests a command for a misspelled one, and `inspect` for a file", async () => {
    expect((await run(["chekc"])).stderr).toBe("message-webhooks: unknown command `chekc`. Did you mean `check`?\n");
    const file = await fileOf("captured.jsonl", "");
    expect((await run([file])).stderr).toContain(`run \`message-webhooks inspect ${file}\``);
  });
});
