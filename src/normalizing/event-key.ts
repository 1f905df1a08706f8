const maxLength = 256;

/** Two numbers of at most ten digits, and what is between and before them. */
const maxDigestLength = 22;

/**
 * Digest of a text: 64 bits as two decimal numbers, made by two multiplicative hashes that are mixed at the end. Not
 * cryptographic: it tells apart messages that one sender sent at one time.
 *
 * @param salt - Texts under two salts have two digests.
 */
export const digest = (text: string, salt = 0): string => {
  let high = 0xdeadbeef ^ salt;
  let low = 0x41c6ce57 ^ salt;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
    // a product carries bits upwards only, so that they are brought down again
    high ^= high >>> 15;
    low ^= low >>> 13;
  }
  const mixedHigh = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const mixedLow = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(mixedHigh ^ (mixedHigh >>> 13), 3266489909);
  return `${mixedHigh >>> 0}-${mixedLow >>> 0}`;
};

/** A key that is too long is cut, with a digest of the whole for what is cut off. */
export const boundedKey = (key: string): string =>
  key.length <= maxLength ? key : `${key.slice(0, maxLength - maxDigestLength)}:${digest(key)}`;
