import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { toNodeListener } from "../../src/receive.js";
import { sendInTime } from "../../src/testing/endpoint/send.js";
import { createEndpoint, listen } from "../support/testing/endpoint.js";

const lookup = vi.fn();

/** The modules with a look-up that a test decides about. */
const load = async () => ({
  ...(await import("../../src/cli/address.js")),
  ...(await import("../../src/cli/http.js")),
});

beforeEach(() => {
  vi.resetModules();
  vi.doMock("node:dns/promises", () => ({ lookup }));
});

afterEach(() => {
  vi.doUnmock("node:dns/promises");
  vi.resetModules();
  lookup.mockReset();
});

const local = { address: "127.0.0.1", family: 4 };
const localV6 = { address: "::1", family: 6 };
const elsewhere = { address: "192.0.2.7", family: 4 };

describe("resolveTarget", () => {
  test.each([[[local]], [[local, localV6]], [[{ address: "127.9.9.9", family: 4 }]]])(
    "accepts a name with the addresses %j",
    async (addresses) => {
      lookup.mockResolvedValue(addresses);
      const { resolveTarget } = await load();
      expect(await resolveTarget("http://webhooks.test/", false)).toMatchObject({ addresses, isLocal: true });
    },
  );

  test.each([
    ["localhost", [elsewhere]],
    ["localhost", [local, elsewhere]],
    ["webhooks.test", [{ address: "::ffff:192.0.2.7", family: 6 }]],
    ["webhooks.test", [{ address: "0.0.0.0", family: 4 }]],
    ["webhooks.test", [{ address: "::", family: 6 }]],
  ])("refuses %s with the addresses %j, unless it may be remote", async (host, addresses) => {
    lookup.mockResolvedValue(addresses);
    const { resolveTarget } = await load();
    await expect(resolveTarget(`http://${host}/`, false)).rejects.toThrow("add `--remote`");
    expect(await resolveTarget(`http://${host}/`, true)).toMatchObject({ addresses, isLocal: false });
  });

  test("refuses a name without an address", async () => {
    lookup.mockResolvedValue([]);
    const { resolveTarget } = await load();
    await expect(resolveTarget("http://webhooks.test/", true)).rejects.toThrow("has no address");
  });

  test("prints the URL and each of its addresses", async () => {
    lookup.mockResolvedValue([local, localV6]);
    const { printTarget, resolveTarget } = await load();
    const target = await resolveTarget("http://webhooks.test/a", false);
    expect(printTarget(target)).toBe("http://webhooks.test/a (127.0.0.1, ::1)");
  });

  test("looks an IPv6 address up without its brackets", async () => {
    lookup.mockResolvedValue([localV6]);
    const { resolveTarget } = await load();
    await resolveTarget("http://[::1]:3000/", false);
    expect(lookup).toHaveBeenCalledExactlyOnceWith("::1", { all: true });
  });
});

describe("createSend", () => {
  test("connects to the addresses that were checked, and looks up nothing again", async () => {
    const url = await listen(toNodeListener(createEndpoint().handle));
    lookup.mockResolvedValueOnce([local]).mockRejectedValue(new Error("looked up again"));
    const { resolveTarget, createSend } = await load();
    // no look-up but ours knows this name
    const target = await resolveTarget(url.replace("127.0.0.1", "webhooks.invalid"), false);
    const send = createSend(target);
    const request = { method: "POST", headers: {}, body: "" } as const;
    expect(await sendInTime(send, request, 600_000)).toMatchObject({ status: 401 });
    expect(await sendInTime(send, { method: "GET", headers: {} }, 600_000)).toMatchObject({ status: 405 });
    expect(lookup).toHaveBeenCalledTimes(1);
  });

  test("says why there is no response", async () => {
    lookup.mockResolvedValue([local]);
    const { resolveTarget, createSend } = await load();
    const details: string[] = [];
    const send = createSend(await resolveTarget("http://webhooks.invalid:1/", false), (detail) => details.push(detail));
    expect(await sendInTime(send, { method: "GET", headers: {} }, 600_000)).toMatchObject({ status: "error" });
    expect(details).toEqual(["ECONNREFUSED"]);
  });
});
