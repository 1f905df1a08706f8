import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { buildOmnichannelEvent } from "../../src/testing.js";
import { keyOptions, startEndpoint } from "../support/testing/command-endpoint.js";
import { listen, secret, signingKey } from "../support/testing/endpoint.js";
import { jsonOf, useCommand } from "../support/testing/run-inspect.js";

describe("message-webhooks send", () => {
  const { run, fileOf } = useCommand();

  test("sends an event that its endpoint accepts, and says what the answer means", async () => {
    const { url, events } = await startEndpoint();
    const args = ["send", "message.phone.received", "--to", url, ...keyOptions, "--set", "data.content=Hello"];
    const { status, stdout, stderr } = await run(args);
    expect(stdout).toMatch(
      /^message\.phone\.received {2}204 {2}\d+ ms\n {2}httpSMS counts the event as delivered\.\n$/,
    );
    expect(stderr).toBe(`Sends 1 request to ${url} (127.0.0.1).\n`);
    expect(status).toBe(0);
    expect(events()).toMatchObject([[{ kind: "event", event: { data: { content: "Hello" } } }]]);
  });

  test("sends the same event several times, or several events in one request", async () => {
    const { url, bodies, events } = await startEndpoint();
    await run(["send", "message.delivered", "sms", "--to", url, ...keyOptions, "--times", "2"]);
    expect(bodies).toHaveLength(2);
    expect(bodies[0]).toBe(bodies[1]);
    const { stdout } = await run(["send", "message.delivered", "sms", "--to", url, ...keyOptions, "--batch", "3"]);
    expect(stdout).toMatch(/^3 x message\.delivered \(sms\) {2}204 /);
    const ids = events()[2]?.map((result) => result.provider === "omnichannel" && result.event?.eventId);
    expect(new Set(ids).size).toBe(3);
  });

  test("sends the history of a message, in order or shuffled", async () => {
    const { url, events } = await startEndpoint();
    const history = ["omnichannel", "rcs", "--history", "sent,delivered,read", "--to", url, ...keyOptions];
    expect((await run(["send", ...history])).status).toBe(0);
    expect(events().flatMap((results) => results.map(({ name }) => name))).toEqual([
      "message.sent",
      "message.delivered",
      "message.read",
    ]);
    await run([
      "send",
      "httpsms",
      "--history",
      "retrying,sent,delivered",
      "--shuffle",
      "--times",
      "2",
      "--to",
      url,
      ...keyOptions,
    ]);
    const names = events()
      .slice(3)
      .flatMap((results) => results.map(({ name }) => `${name}`));
    expect(names.toSorted()).toEqual(
      ["message.phone.delivered", "message.phone.sent", "message.send.expired"].flatMap((name) => [name, name]),
    );
  });

  test("signs captured events anew, byte for byte, or with changes", async () => {
    const { url, bodies } = await startEndpoint();
    const event = buildOmnichannelEvent("message.sent", "sms");
    const spaced = JSON.stringify(event).replace('"revision":2', '"revision": 2.0');
    const file = await fileOf("captured.jsonl", `${spaced}\n\n${JSON.stringify([event, event])}\n`);
    expect((await run(["send", "--file", file, "--to", url, ...keyOptions])).status).toBe(0);
    expect(bodies).toEqual([spaced, JSON.stringify([event, event])]);
    await run(["send", "--file", file, "--to", url, ...keyOptions, "--set", "payload.id=one"]);
    expect(
      bodies
        .slice(2)
        .flatMap((body) => [JSON.parse(body)].flat())
        .map(({ payload }) => payload.id),
    ).toEqual(["one", "one", "one"]);
  });

  test("prints a call of curl that works, without the key", async () => {
    const { url, events } = await startEndpoint();
    const args = ["message.phone.received", "--to", url, ...keyOptions, "--set", 'data.content=it\'s "5 $HOME"'];
    const { stdout, status } = await run(["send", ...args, "--print", "curl"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# The token is valid for 10 minutes/);
    expect(stdout).not.toContain(signingKey);
    expect(events()).toEqual([]);
    const hasCurl = await promisify(execFile)("curl", ["--version"]).then(
      () => true,
      () => false,
    );
    if (!hasCurl) return;
    const { stdout: response } = await promisify(execFile)("sh", ["-c", stdout]);
    expect(response).toMatch(/^HTTP\/1\.1 204 /);
    expect(events()).toMatchObject([[{ event: { data: { content: 'it\'s "5 $HOME"' } } }]]);
  });

  test("notes a part that is not documented, since it may be a typo", async () => {
    const { url } = await startEndpoint();
    const args = ["send", "message.phone.received", "--to", url, ...keyOptions, "--set", "data.contnet=Hello"];
    const { status, stderr } = await run(args);
    expect(stderr).toContain("Note: `/data/contnet` is not documented.\n");
    expect(status).toBe(0);
  });

  test("reports a redirect, and does not follow it", async () => {
    const paths: (string | undefined)[] = [];
    const url = await listen((request, response) => {
      paths.push(request.url);
      response.writeHead(301, { location: "/elsewhere" }).end();
    });
    const { stdout, status } = await run(["send", "phone.heartbeat.online", "--to", url, ...keyOptions]);
    expect(stdout).toContain("301 (redirects to /elsewhere, not followed)");
    expect(stdout).toContain("the event is lost");
    expect({ status, paths }).toEqual({ status: 1, paths: ["/webhooks"] });
  });

  test("prints JSON for programs", async () => {
    const outcome = await run(["send", "message.failed", "--to", "http://127.0.0.1:1", ...keyOptions, "--json"]);
    expect(jsonOf(outcome)).toMatchObject([
      { provider: "omnichannel", event: "message.failed", ok: false, status: "error", detail: "ECONNREFUSED" },
    ]);
    expect(outcome.status).toBe(1);
  });

  test("takes the keys from the environment", async () => {
    const { url, events } = await startEndpoint();
    process.env["OMNICHANNEL_SECRET"] = secret;
    try {
      expect((await run(["send", "message.read", "rcs", "--to", url])).status).toBe(0);
    } finally {
      delete process.env["OMNICHANNEL_SECRET"];
    }
    expect(events()).toMatchObject([[{ kind: "event", name: "message.read", channel: "rcs" }]]);
  });

  test("lists every event", async () => {
    const { stdout, status } = await run(["send", "--list"]);
    expect(stdout).toContain("httpsms      message.phone.received\n");
    expect(stdout).toContain("omnichannel  message.sent  whatsApp\n");
    expect(status).toBe(0);
  });

  const local = ["--to", "http://127.0.0.1:1"];

  test.each<[args: readonly string[], message: string]>([
    [[], "the URL of the endpoint is missing"],
    [local, "the name of the event is missing"],
    [["message.phone.sent", ...local], "no signing key"],
    [["message.sent", "sms", ...local, "--httpsms-key", "k"], "no secret"],
    [["message.phone.sent", ...local, "--omnichannel-secret", "k"], "no signing key"],
    [["message.phone.sent", ...local, "--httpsms-key", " "], "`--httpsms-key` is empty"],
    [["message.phone.snet", ...local], "Did you mean `message.phone.sent`?"],
    [["message.phone.sent", "--tp", "x"], "unknown option `--tp`. Did you mean `--to`?"],
    [["message.phone.sent", ...local, "--batch", "2", ...keyOptions], "use `--times`"],
    [["message.phone.sent", ...local, "--times", "0", ...keyOptions], "`--times` must be a whole number"],
    [["message.phone.sent", ...local, "--print", "wget", ...keyOptions], "use `--print curl`"],
    [["message.phone.sent", ...local, "--set", "data", ...keyOptions], "`--set` must be a path"],
    [["message.phone.sent", "--to", "localhost", ...keyOptions], "must be a URL"],
    [["message.phone.sent", "--to", "http://192.0.2.1/", ...keyOptions], "add `--remote`"],
    [["a", "b", "c", ...local], "too many arguments"],
    [["--file", "README.md", ...local, ...keyOptions], "line 1 of the file is not JSON"],
    [["--file", "package.json", ...local, ...keyOptions], "the envelope of neither provider"],
    [["--file", "does-not-exist", ...local, ...keyOptions], "the file `does-not-exist` does not exist: check its path"],
  ])("exits with 2 when called with %j", async (args, message) => {
    const { status, stdout, stderr } = await run(["send", ...args]);
    expect(stderr).toMatch(/^message-webhooks: /);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(new RegExp(`${signingKey}|${secret}`));
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });
});
