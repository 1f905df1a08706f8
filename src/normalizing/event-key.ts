const maxLength = 256;

/** Length of a colon and the longest digest: two numbers of ten digits with a hyphen between them. */
const maxDigestLength = 22;

/** The longest part that is used whole: no provider sends a longer id or address, and to read one takes time. */
const maxPartLength = 4_096;

/**
 * Returns a digest of a text: 64 bits as two decimal numbers, from two multiplicative hashes that are mixed at the end.
 * Not cryptographic: it tells apart messages that one sender sent at one time.
 */
export const digest = (text: string): string => {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
    // a product moves bits upwards only, so they are moved down again
    high ^= high >>> 15;
    low ^= low >>> 13;
  }
  const mixedHigh = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const mixedLow = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(mixedHigh ^ (mixedHigh >>> 13), 3266489909);
  return `${mixedHigh >>> 0}-${mixedLow >>> 0}`;
};

/** Shortens a part that is too long, before it is escaped: the escape makes a text of colons three times as long. */
const shortenPart = (part: string): string =>
  part.length <= maxPartLength
    ? part
    : `${part.slice(0, maxPartLength / 2)}${part.length}${part.slice(-maxPartLength / 2)}`;

// searched first, since most parts have neither
const needsEscape = (part: string): boolean => part.includes(":") || part.includes("%");

/** Escapes the colon, which separates the parts of a key: without the escape, two facts could have the same key. */
export const escapePart = (part: string): string => {
  const short = shortenPart(part);
  return needsEscape(short) ? short.replaceAll("%", "%25").replaceAll(":", "%3a") : short;
};

const loneSurrogate = /\p{Surrogate}/gu;

/** Not in the types of ES2023. It costs nothing for a text of Latin letters, and a regular expression does. */
type MaybeWellFormed = string & { readonly isWellFormed?: () => boolean };

const isWellFormed = (text: MaybeWellFormed): boolean => text.isWellFormed?.() ?? text.search(loneSurrogate) === -1;

const dividedPair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/;

/** Returns a shorter key of valid Unicode: a digest of the whole key replaces what is lost. */
const cutKey = (key: string): string => {
  const length = maxLength - maxDigestLength;
  // the cut must not divide a pair
  const end = dividedPair.test(key.slice(length - 1, length + 1)) ? length - 1 : length;
  return `${key.slice(0, end).replace(loneSurrogate, "\uFFFD")}:${digest(key)}`;
};

/**
 * Returns a key as well-formed Unicode of at most 256 characters.
 *
 * @param start - Parts of the key, each escaped and followed by a colon.
 * @param last - The rest, in which a colon separates nothing.
 */
export const makeKey = (start: string, last: string): string => {
  const key = `${start}${shortenPart(last)}`;
  return key.length <= maxLength && isWellFormed(key) ? key : cutKey(key);
};
