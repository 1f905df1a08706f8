/** Text as UTF-8. */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export const bytesToHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

export const bytesToBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/**
 * The text behind unpadded base64url.
 *
 * @param part - Characters of base64url only.
 * @throws {Error} Its length is impossible, or its bytes are not UTF-8.
 */
export const base64UrlToText = (part: string): string => {
  const binary = atob(part.replaceAll("-", "+").replaceAll("_", "/"));
  // ASCII is UTF-8 already
  if (/^[\0-\x7f]*$/.test(binary)) return binary;
  return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
};
