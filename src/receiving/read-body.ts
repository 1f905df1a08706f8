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
  const chunks: Uint8Array[] = [];
  let length = 0;
  // the header may be absent or wrong, so the bytes are counted too
  const reader = request.body?.getReader();
  for (let next = await reader?.read(); next?.value !== undefined; next = await reader?.read()) {
    if (!ArrayBuffer.isView(next.value)) throw new TypeError("the body of the request must be a stream of bytes");
    length += next.value.byteLength;
    if (length > maxBytes) {
      // the response does not depend on whether it can be canceled
      reader?.cancel().catch(() => {});
      return null;
    }
    chunks.push(next.value);
  }
  return join(chunks, length);
};

const join = (chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> => {
  const body = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return body;
};
