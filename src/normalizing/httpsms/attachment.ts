import type { NormalizedAttachment } from "../model.js";

/** The server's table: it stores a file with one of these extensions, and serves it with this media type. */
const mediaTypes: ReadonlyMap<string, string> = new Map([
  ["jpg", "image/jpeg"],
  ["png", "image/png"],
  ["gif", "image/gif"],
  ["webp", "image/webp"],
  ["bmp", "image/bmp"],
  ["mp4", "video/mp4"],
  ["3gp", "video/3gpp"],
  ["mp3", "audio/mpeg"],
  ["ogg", "audio/ogg"],
  ["amr", "audio/amr"],
  ["pdf", "application/pdf"],
  ["vcf", "text/vcard"],
]);

/** The last segment of a path, in the form that the server gives to names. */
const fileName = /^https?:\/\/[^/?#]+\/(?:[^?#]*\/)?([a-z0-9-]+\.([a-z0-9]+))(?:[?#]|$)/;

/** A file of a received message, with the name and the media type that its URL says. */
export const toAttachment = (url: string): NormalizedAttachment => {
  const [, name = null, extension = ""] = fileName.exec(url) ?? [];
  return { kind: null, url, name, contentType: mediaTypes.get(extension) ?? null, data: null };
};
