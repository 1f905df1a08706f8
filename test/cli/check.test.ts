import { describe, expect, test } from "vitest";
import { printFinding } from "../../src/cli/check.js";
import { audienceOf, keyOptions } from "../support/testing/command-endpoint.js";
import { listen, secret, signingKey } from "../support/testing/endpoint.js";
import { runHere, stdoutOf } from "../support/testing/run-here.js";
import { jsonOf } from "../support/testing/run-inspect.js";

const httpSmsOnly = ["--httpsms-key", signingKey];
const omnichannelOnly = ["--omnichannel-secret", secret];

const finding = {
  case: "good",
  provider: "httpsms",
  ok: true,
  advice: false,
  status: 204,
  milliseconds: 12,
  why: "accepted",
} as const;

describe("printFinding", () => {
  test("prints a line of columns, without the reason if all is well", () => {
    expect(printFinding(finding)).toBe("ok      httpsms      good                             204      12 ms\n");
  });

  test.each([
    [false, "wrong "],
    [true, "advice"],
  ])("prints the reason below, and a detail behind the time: advice is %j", (advice, label) => {
    const wrong = { ...finding, provider: "omnichannel", ok: false, advice, status: "error", why: "Why." } as const;
    expect(printFinding(wrong, "ECONNRESET")).toBe(
      `${label}  omnichannel  good                             error    12 ms  ECONNRESET\n        Why.\n`,
    );
  });
});

describe("message-webhooks check", () => {
  const cost =
    "Without a response, httpSMS sends the event once more after a fraction of a second, then drops it and notifies the account by e-mail.";

  /** Responds 204 to the second request and the third, and to no other. */
  const listenNow = (): Promise<string> => {
    let count = 0;
    return listen((request, response) => {
      count += 1;
      request.resume();
      if (count === 2 || count === 3) response.writeHead(204).end();
      else request.socket.destroy();
    });
  };

  test("prints a report: what it sends, each case with its cost, and the totals", async () => {
    const url = await listenNow();
    const outcome = await runHere(["check", url, ...httpSmsOnly]);
    expect(outcome.stderr).toBe(
      `Sends 28 cases of httpSMS to ${url} (127.0.0.1): valid, odd, duplicate and forged events. Ids begin with 00000000-0000-4000-8.\n`,
    );
    expect(stdoutOf(outcome)).toBe(
      [
        "wrong   httpsms      good                             error    9 ms  ECONNRESET",
        `        No response: check that the server runs, and that the address and the port are right. ${cost}`,
        "ok      httpsms      redelivery                       204      9 ms",
        "wrong   httpsms      repeated report of a phone       error    9 ms  ECONNRESET",
        `        Deduplicate by the fact, as \`eventKey\` of a normalized event does: a retry has the same id, a phone that reports again causes new ids. ${cost}`,
        "wrong   httpsms      delivered before sent            error    9 ms  ECONNRESET",
        `        Accept events in any order: httpSMS guarantees none. ${cost}`,
        "wrong   httpsms      message.phone.sent               error    9 ms  ECONNRESET",
        `        The id of the message is in \`data.id\` here, and there is no \`data.message_id\`. ${cost} The other 23 cases were not tried, since no response came.`,
        "1 ok, 4 wrong, 0 advice",
        "The valid event `good` of httpSMS got no response. Fix that first: the other lines may follow from it.",
        "",
      ].join("\n"),
    );
    expect(outcome.status).toBe(1);
  });

  test("says last that a valid event is not accepted, per provider", async () => {
    const url = await listen((request, response) => {
      request.resume();
      response.writeHead(request.headers.authorization === undefined ? 204 : 404).end();
    });
    const outcome = await runHere(["check", url, ...keyOptions]);
    expect(outcome.stdout).toMatch(
      /advice\nThe valid event `good` of httpSMS got a 404\. Fix that first: the other lines may follow from it\.\n$/,
    );
    expect(outcome.stdout).not.toContain("of Omnichannel got");
  });

  test("prints the same as JSON, without the totals", async () => {
    const outcome = await runHere(["check", await listenNow(), ...omnichannelOnly, "--json"]);
    expect(outcome.stderr).toContain("Sends 26 cases of Omnichannel to ");
    const findings = jsonOf(outcome);
    expect(findings.map(({ case: name, provider, ok, status }) => [name, provider, ok, status])).toEqual([
      ["good", "omnichannel", false, "error"],
      ["redelivery", "omnichannel", true, 204],
      ["read before delivered", "omnichannel", false, "error"],
      ["message.inbound", "omnichannel", false, "error"],
      ["failed on no channel", "omnichannel", false, "error"],
    ]);
    expect(findings[1]).toEqual({
      ...finding,
      case: "redelivery",
      provider: "omnichannel",
      milliseconds: expect.any(Number),
    });
    expect(outcome.status).toBe(1);
  });

  test.each<[url: string, cases: number]>([
    ["http://0.0.0.0:1/", 27],
    ["https://0.0.0.0:1/", 28],
    ["https://127.0.0.1:1/", 28],
  ])("sends no key to a different machine without TLS: %s gets %d cases", async (url, cases) => {
    const { stderr } = await runHere(["check", url, ...httpSmsOnly, "--remote"]);
    expect(stderr).toContain(`Sends ${cases} cases of httpSMS to ${url}`);
  });

  test.each<[options: readonly string[], audience: string | undefined]>([
    [[], undefined],
    [["--audience", "https://example.com/webhooks"], "https://example.com/webhooks"],
  ])("signs for the URL, or for the audience that is given: %j", async (options, audience) => {
    const audiences: unknown[] = [];
    const url = await listen(({ headers, socket }) => {
      // the first request has a token
      if (audiences.length === 0) audiences.push(audienceOf(headers.authorization));
      socket.destroy();
    });
    await runHere(["check", url, ...keyOptions, ...options]);
    expect(audiences[0]).toEqual([audience ?? url]);
  });
});
