/**
 * The body of a request, or `null` as soon as it is longer than the limit.
 *
 * @throws {TypeError} Something else has read it, or it is not a stream of bytes.
 */
export const readBody = async (request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | null> => {
  if (request.bodyUsed) {
    throw new TypeError(
      "the body of the request was read before: call the handler first, or read the body of a `request.clone()`",
    );
  }
  if (Number(request.headers.get("content-length")) > maxBytes) return null;
  let body: Uint8Array<ArrayBuffer> = new Uint8Array();
  let length = 0;
  // the header may be absent or wrong, so the bytes are counted too
  const reader = request.body?.getReader();
  let next = await reader?.read();
  while (next?.value !== undefined) {
    const chunk: unknown = next.value;
    if (!isBytes(chunk)) throw new TypeError("the body of the request must be a stream of bytes");
    const end = length + chunk.byteLength;
    if (end > maxBytes) {
      // the response does not depend on whether it can be canceled
      reader?.cancel().catch(() => {});
      return null;
    }
    // copied at once, since a million chunks of one byte would take 400 times their bytes
    body = grow(body, end);
    body.set(chunk, length);
    length = end;
    next = await reader?.read();
  }
  return body.subarray(0, length);
};

const isBytes = (chunk: unknown): chunk is Uint8Array => ArrayBuffer.isView(chunk);

/** The same bytes with space for more: at least twice as much, so that each byte is copied only a few times. */
const grow = (bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> => {
  if (length <= bytes.length) return bytes;
  const larger = new Uint8Array(Math.max(length, 2 * bytes.length));
  larger.set(bytes);
  return larger;
};
