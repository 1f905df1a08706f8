import { describe, expect, test } from "vitest";
import { post, postStream, recorder } from "../support/receiving/recorder.js";
import { secret, sentSms, signatureOf, signOmnichannel, url } from "../support/receiving/sign.js";

const mebibyte = 1024 * 1024;
const bytesOf = (length: number): string => "x".repeat(length);
/** Good in form, so that the body is read. */
const wellFormed = { "x-comapi-signature": "0".repeat(40) };

/** A stream of so many chunks, which counts those that were taken. */
const countedStream = (chunk: Uint8Array, count: number) => {
  const seen = { taken: 0, isCancelled: false };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        if (seen.taken === count) controller.close();
        else controller.enqueue(chunk);
        seen.taken += 1;
      },
      cancel: () => {
        seen.isCancelled = true;
      },
    },
    // nothing is taken before it is asked for
    { highWaterMark: 0 },
  );
  return { seen, stream };
};

describe("a body beyond the limit is answered 413", () => {
  test("by its content-length, without being read", async () => {
    const { seen, stream } = countedStream(new Uint8Array(1), 1);
    const { calls, handle } = recorder({ maxBodyBytes: 1000 });
    const request = postStream({ ...wellFormed, "content-length": "1001" }, stream);
    const response = await handle(request);
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({ error: "body_too_large" });
    expect(request.bodyUsed).toBe(false);
    expect(seen.taken).toBe(0);
    expect(calls).toMatchObject([{ callback: "onError" }]);
  });

  test("by what comes, and is not read on", async () => {
    const { seen, stream } = countedStream(new Uint8Array(400), Number.POSITIVE_INFINITY);
    const { calls, handle } = recorder({ maxBodyBytes: 1000 });
    const response = await handle(postStream(wellFormed, stream));
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({ error: "body_too_large" });
    expect(seen).toEqual({ taken: 3, isCancelled: true });
    expect(calls).toMatchObject([{ callback: "onError" }]);
  });

  test.each(["0", "1", "-1", "1e9x", "", "Infinityx"])("by what comes, when content-length says %j", async (length) => {
    const { stream } = countedStream(new Uint8Array(400), 3);
    const { handle } = recorder({ maxBodyBytes: 1000 });
    expect((await handle(postStream({ ...wellFormed, "content-length": length }, stream))).status).toBe(413);
  });

  test("also when the stream cannot be cancelled", async () => {
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(400)),
      cancel: () => Promise.reject(new Error("the socket is gone")),
    });
    expect((await recorder({ maxBodyBytes: 1000 }).handle(postStream(wellFormed, stream))).status).toBe(413);
  });

  test("only if it is signed, since the headers are checked first", async () => {
    const request = await signOmnichannel(bytesOf(1001), { secret });
    const { calls, handle } = recorder({ maxBodyBytes: 1000 });
    expect((await handle(post(request))).status).toBe(413);
    expect(calls).toMatchObject([{ callback: "onError", given: { name: "RangeError" } }]);
    expect(String(calls[0]?.given)).toMatch(
      /^RangeError: the body has more than `maxBodyBytes` \(\d+\): the provider gives up/,
    );
    expect((await handle(post({ ...request, headers: {} }))).status).toBe(401);
    expect(calls).toHaveLength(1);
  });
});

describe("the limit", () => {
  test.each([
    { length: 999, status: 204 },
    { length: 1000, status: 204 },
    { length: 1001, status: 413 },
  ])("of 1000 bytes: $length are answered $status", async ({ length, status }) => {
    const { handle } = recorder({ maxBodyBytes: 1000 });
    expect((await handle(post(await signOmnichannel(bytesOf(length), { secret })))).status).toBe(status);
  });

  test("counts bytes, not characters", async () => {
    const { handle } = recorder({ maxBodyBytes: 1000 });
    expect((await handle(post(await signOmnichannel("é".repeat(500), { secret })))).status).toBe(204);
    expect((await handle(post(await signOmnichannel("é".repeat(501), { secret })))).status).toBe(413);
  });

  test.each([
    { length: 5 * mebibyte, status: 204 },
    { length: 5 * mebibyte + 1, status: 413 },
  ])("is 5 MiB by default: $length are answered $status", async ({ length, status }) => {
    expect((await recorder().handle(post(await signOmnichannel(bytesOf(length), { secret })))).status).toBe(status);
  });

  test("lets 500 events of 10,000 bytes through by default", async () => {
    const event = { ...JSON.parse(sentSms), metadata: bytesOf(9_000) };
    const batch = JSON.stringify(Array(500).fill(event));
    expect(batch.length).toBeGreaterThan(4.5 * mebibyte);
    const { calls, handle } = recorder();
    expect((await handle(post(await signOmnichannel(batch, { secret })))).status).toBe(204);
    expect(calls).toHaveLength(500);
  });

  test("may be nothing, which lets empty bodies through", async () => {
    const { handle } = recorder({ maxBodyBytes: 0 });
    expect((await handle(post(await signOmnichannel("", { secret })))).status).toBe(204);
    expect((await handle(post(await signOmnichannel("x", { secret })))).status).toBe(413);
  });
});

describe("a body in chunks", () => {
  test.each([1, 2, 7, 100_000])("of %d bytes is put together", async (size) => {
    const bytes = Buffer.from(sentSms.replace("My correlation data", "Héllo 👋"));
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      Uint8Array.from(bytes.subarray(index * size, (index + 1) * size)),
    );
    const { calls, handle } = recorder();
    const headers = { "x-comapi-signature": signatureOf(bytes) };
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => {
        // an empty chunk is not the end
        for (const chunk of [new Uint8Array(), ...chunks, new Uint8Array()]) controller.enqueue(chunk);
        controller.close();
      },
    });
    expect((await handle(postStream(headers, stream))).status).toBe(204);
    expect(calls).toMatchObject([{ callback: "onEvent", given: { event: JSON.parse(bytes.toString()) } }]);
  });

  test("is copied chunk by chunk, so that many small chunks take no more memory than their bytes", async () => {
    const bytes = Buffer.from(sentSms);
    const memory = new Uint8Array(10);
    let start = 0;
    const stream = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          const part = bytes.subarray(start, start + memory.length);
          if (part.length === 0) return controller.close();
          // a chunk that was kept has the bytes of the next one
          memory.set(part);
          start += part.length;
          controller.enqueue(memory.subarray(0, part.length));
        },
      },
      { highWaterMark: 0 },
    );
    const { calls, handle } = recorder();
    expect((await handle(postStream({ "x-comapi-signature": signatureOf(bytes) }, stream))).status).toBe(204);
    expect(calls).toMatchObject([{ callback: "onEvent", given: { event: JSON.parse(sentSms) } }]);
  });

  test("that breaks off is an error, and no event", async () => {
    const error = new Error("aborted");
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(Buffer.from(sentSms));
        controller.error(error);
      },
    });
    const { calls, handle } = recorder();
    expect((await handle(postStream({ "x-comapi-signature": signatureOf(sentSms) }, stream))).status).toBe(500);
    expect(calls).toEqual([{ callback: "onError", given: error, context: { provider: "omnichannel" } }]);
  });

  test.each(["text", "json", "arrayBuffer"] as const)(
    "that a framework has read with %s() is a mistake that says what to do",
    async (read) => {
      const request = post(await signOmnichannel(sentSms, { secret }));
      await request[read]();
      const { calls, handle } = recorder();
      expect((await handle(request)).status).toBe(500);
      expect(calls).toMatchObject([{ callback: "onError", given: { name: "TypeError" } }]);
      expect(String(calls[0]?.given)).toMatch(/the body of the request was read before.*request\.clone\(\)/);
    },
  );

  test("may be missing, as that of a Request without one", async () => {
    const { calls, handle } = recorder();
    const headers = { "x-comapi-signature": signatureOf("") };
    expect((await handle(new Request(url, { method: "POST", headers }))).status).toBe(204);
    expect(calls).toMatchObject([{ callback: "onInvalid", context: { body: "", index: 0 } }]);
  });
});

test("a stream that is not of bytes is refused at its first chunk", async () => {
  const text = new ReadableStream({ pull: (controller) => controller.enqueue("0123456789") });
  const { calls, handle } = recorder({ maxBodyBytes: 10 });
  expect((await handle(postStream({ "x-comapi-signature": signatureOf("") }, text))).status).toBe(500);
  expect(String(calls[0]?.given)).toMatch(/stream of bytes/);
});
