import type { NormalizedAttachment } from "../model.js";

/** The media types of the server, by extension: it stores and serves no other files. */
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

/** Matches the last segment of a path, in the form that the server gives to names. */
const fileName = /^https?:\/\/[^/?#]+\/(?:[^?#]*\/)?([a-z0-9-]+\.([a-z0-9]+))(?:[?#]|$)/;

/** Returns a file of a received message, with the name and the media type from its URL. */
export const toAttachment = (url: string): NormalizedAttachment => {
  const [, name = null, extension = ""] = fileName.exec(url) ?? [];
  return { kind: null, url, name, contentType: mediaTypes.get(extension) ?? null, data: null };
};
