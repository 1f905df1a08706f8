import { describe, expect, onTestFinished, test, vi } from "vitest";
import { listKinds } from "../../src/cli/new-event.js";
import { buildHttpSmsEvent, buildOmnichannelEvent, signOmnichannel } from "../../src/testing.js";
import { audienceOf, keyOptions, startEndpoint } from "../support/testing/command-endpoint.js";
import { listen, secret, signingKey } from "../support/testing/endpoint.js";
import { runHere, stdoutOf } from "../support/testing/run-here.js";
import { jsonOf, useFolder } from "../support/testing/run-inspect.js";

const nowhere = "http://127.0.0.1:1/webhooks";

/** Starts a server that responds with one status after another, and returns its URL. */
const respond = (...statuses: readonly number[]): Promise<string> => {
  const left = [...statuses];
  return listen((request, response) => {
    request.resume();
    response.writeHead(left.shift() ?? 500, { location: "/elsewhere" }).end();
  });
};

describe("message-webhooks send", () => {
  const { fileOf } = useFolder();

  test("prints a report: where it sends, each response, and what that makes the provider do", async () => {
    const url = await respond(200, 299, 300, 400);
    const outcome = await runHere(["send", "message.read", "rcs", "--to", url, ...keyOptions, "--times", "4"]);
    expect(outcome.stderr).toBe(`Sends 4 requests to ${url} (127.0.0.1).\n`);
    expect(stdoutOf(outcome)).toBe(
      [
        "message.read (rcs)  200  9 ms",
        "  Omnichannel counts it as accepted.",
        "message.read (rcs)  299  9 ms",
        "  Omnichannel counts it as accepted.",
        "message.read (rcs)  300 (redirects to /elsewhere, not followed)  9 ms",
        "  Omnichannel counts this as failed, and retries with growing pauses for up to 24 hours, then gives up. Whether it follows redirects is not documented.",
        "message.read (rcs)  400  9 ms",
        "  Omnichannel never retries after a 400: the event is lost.",
        "",
      ].join("\n"),
    );
    expect(outcome.status).toBe(1);
  });

  test("prints the same as JSON", async () => {
    const url = await respond(299, 300);
    const outcome = await runHere([
      "send",
      "phone.heartbeat.online",
      "--to",
      url,
      ...keyOptions,
      "--times",
      "2",
      "--json",
    ]);
    const common = { provider: "httpsms", event: "phone.heartbeat.online", milliseconds: expect.any(Number) };
    expect(jsonOf(outcome)).toEqual([
      { ...common, ok: true, status: 299, meaning: "httpSMS counts the event as delivered.", detail: null },
      {
        ...common,
        ok: false,
        status: 300,
        meaning: expect.stringMatching(/^httpSMS counts every final status below 400 as success\./),
        detail: "redirects to /elsewhere, not followed",
      },
    ]);
    expect(outcome.status).toBe(1);
  });

  test("exits with 0 if each response is 2xx", async () => {
    const url = await respond(200, 204);
    const { status } = await runHere(["send", "message.read", "rcs", "--to", url, ...keyOptions, "--times", "2"]);
    expect(status).toBe(0);
  });

  test("says what the loss of a batch means", async () => {
    const url = await respond(400);
    const outcome = await runHere(["send", "message.failed", "--batch", "2", "--to", url, ...keyOptions]);
    expect(stdoutOf(outcome)).toBe(
      "2 x message.failed  400  9 ms\n  Omnichannel never retries after a 400: all 2 items of the batch are lost.\n",
    );
    expect(outcome.stderr).toBe(`Sends 1 request to ${url} (127.0.0.1).\n`);
  });

  test("lists every event, for people or as JSON", async () => {
    const kinds = listKinds();
    const outcome = await runHere(["send", "--list"]);
    const lines = outcome.stdout.split("\n");
    expect(lines).toHaveLength(kinds.length + 1);
    expect(lines[0]).toBe("httpsms      message.phone.received");
    expect(lines).toContain("omnichannel  message.sent  whatsApp");
    expect(lines).toContain("omnichannel  message.failed");
    const json = await runHere(["send", "--list", "--json"]);
    expect(jsonOf(json)).toEqual(kinds.map(({ channel = null, ...kind }) => ({ ...kind, channel })));
    expect([outcome.status, json.status]).toEqual([0, 0]);
  });

  test.each<[args: readonly string[], audience: string]>([
    [[], nowhere],
    [["--audience", "https://example.com/webhooks"], "https://example.com/webhooks"],
  ])("signs for `--to`, or for the audience that is given: %j", async (args, audience) => {
    const { stdout } = await runHere([
      "send",
      "message.call.missed",
      "--to",
      nowhere,
      ...keyOptions,
      ...args,
      "--print",
      "curl",
    ]);
    expect(audienceOf(/authorization: Bearer (\S+)'/i.exec(stdout)?.[1])).toEqual([audience]);
  });

  test("prints calls of curl for other machines too, and sends nothing", async () => {
    const event = JSON.stringify({ ...buildOmnichannelEvent("message.sent", "sms"), eventId: "it's" });
    const file = await fileOf("captured.jsonl", `${event}\n${event}\n`);
    const args = ["send", "--file", file, "--to", "http://192.0.2.1/?a='", ...keyOptions, "--print", "curl"];
    const { headers } = await signOmnichannel(event, { secret });
    const call = [
      "# The signature does not expire, and is valid for exactly this body.",
      "curl --include --request POST 'http://192.0.2.1/?a=%27' \\",
      ...Object.entries(headers).map(([name, value]) => `  --header '${name}: ${value}' \\`),
      `  --data-raw '${event.replace("'", "'\\''")}'`,
      "",
    ].join("\n");
    expect(await runHere(args)).toEqual({ status: 0, stdout: `${call}${call}`, stderr: "" });
  });

  test.each<[args: readonly string[], notes: readonly string[]]>([
    [["message.sent", "sms"], []],
    [["message.sent", "sms", "--set", "payload.id=one"], []],
    [
      ["message.sent", "sms", "--batch", "2", "--set", "payload.idd=one", "--set", "é=1"],
      ["Note: `/payload/idd` is not documented.", "Note: `/\\u{e9}` is not documented."],
    ],
    [["message.failed", "--set", "name=message.lost"], ["Note: the event is not documented."]],
  ])("notes once what is not documented: %j", async (args, notes) => {
    const { stderr } = await runHere(["send", ...args, "--to", nowhere, ...keyOptions]);
    expect(
      stderr
        .split("\n")
        .filter((line) => line.startsWith("Note"))
        .toSorted(),
    ).toEqual(notes.toSorted());
  });

  test("sends nothing if the key of one event is missing", async () => {
    const { url, bodies } = await startEndpoint();
    const events = [buildHttpSmsEvent("message.phone.sent"), buildOmnichannelEvent("message.sent", "sms")];
    const file = await fileOf("both.jsonl", events.map((event) => JSON.stringify(event)).join("\n"));
    const outcome = await runHere(["send", "--file", file, "--to", url, "--httpsms-key", signingKey]);
    expect(outcome).toEqual({
      status: 2,
      stdout: "",
      stderr: "message-webhooks: no secret: pass `--omnichannel-secret SECRET`, or set `OMNICHANNEL_SECRET`\n",
    });
    expect(bodies).toEqual([]);
  });

  test("sends the requests in their order, or in random order", async () => {
    const { url, events } = await startEndpoint();
    const args = ["send", "omnichannel", "--history", "sent,delivered,read", "--to", url, ...keyOptions];
    await runHere(args);
    vi.spyOn(Math, "random").mockReturnValue(0);
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    await runHere([...args, "--shuffle"]);
    expect(events().map(([result]) => result?.name)).toEqual([
      "message.sent",
      "message.delivered",
      "message.read",
      "message.delivered",
      "message.read",
      "message.sent",
    ]);
  });

  test.each<[args: readonly string[], message: string]>([
    [["--times", "1001"], "`--times` must be a whole number from 1 to 1000"],
    [["message.failed", "--batch", "501"], "`--batch` must be a whole number from 1 to 500"],
    [["a", "b", "c"], "too many arguments: `send` takes a name and a channel"],
    [[], "the name of the event is missing: `message-webhooks send --list` lists all events"],
    [["--file", "x", "message.sent"], "`--file` sends what is in the file: leave out the name"],
    [["--file", "x", "--batch", "2"], "`--file` sends what is in the file: leave out the name"],
    [["--file", "x", "--history", "sent"], "`--file` sends what is in the file: leave out the name"],
    [["httpsms", "--history", "sent", "--batch", "2"], "`--history` sends one event per request: leave out `--batch`"],
    [["message.phone.sent", "--print", ""], "`--print` has one form: use `--print curl`"],
  ])("refuses %j: %s", async (args, message) => {
    const { status, stdout, stderr } = await runHere(["send", "--to", nowhere, ...keyOptions, ...args]);
    expect(stderr).toContain(`message-webhooks: ${message}`);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });
});
