/** The sum modulo 2^32. */
const add = (left: number, right: number): number => (left + right) | 0;

const rotateLeft = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/** Appends a 1 bit, zeros and the length in bits, up to a multiple of 64 bytes. */
const pad = (message: Uint8Array): DataView => {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(message.length) * 8n);
  return view;
};

/** Extends the 16 words of a block to the 80 that its rounds use. */
const expand = (message: DataView, offset: number): readonly number[] => {
  const words: number[] = [];
  for (let index = 0; index < 80; index += 1) {
    const at = (back: number): number => words[index - back] ?? 0;
    words.push(index < 16 ? message.getInt32(offset + index * 4) : rotateLeft(at(3) ^ at(8) ^ at(14) ^ at(16), 1));
  }
  return words;
};

/** The mixing function and the constant of each quarter of the rounds. */
const quarters: readonly (readonly [mix: (b: number, c: number, d: number) => number, constant: number])[] = [
  [(b, c, d) => (b & c) | (~b & d), 0x5a827999],
  [(b, c, d) => b ^ c ^ d, 0x6ed9eba1],
  [(b, c, d) => (b & c) | (b & d) | (c & d), 0x8f1bbcdc],
  [(b, c, d) => b ^ c ^ d, 0xca62c1d6],
];

type State = readonly [a: number, b: number, c: number, d: number, e: number];

const initial: State = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];

const compress = (state: State, words: readonly number[]): State => {
  let [a, b, c, d, e] = state;
  for (const [quarter, [mix, constant]] of quarters.entries()) {
    for (const word of words.slice(quarter * 20, quarter * 20 + 20)) {
      const next = (rotateLeft(a, 5) + mix(b, c, d) + e + constant + word) | 0;
      [a, b, c, d, e] = [next, a, rotateLeft(b, 30), c, d];
    }
  }
  return [add(state[0], a), add(state[1], b), add(state[2], c), add(state[3], d), add(state[4], e)];
};

/**
 * The SHA-1 digest of a message, as RFC 3174 defines it. Written here because an entity tag is needed synchronously, and
 * Web Crypto is asynchronous. Signatures use `receiving/hmac.ts` instead.
 */
export const sha1 = (message: Uint8Array): Uint8Array => {
  const padded = pad(message);
  let state = initial;
  for (let offset = 0; offset < padded.byteLength; offset += 64) state = compress(state, expand(padded, offset));
  const digest = new DataView(new ArrayBuffer(20));
  for (const [index, word] of state.entries()) digest.setInt32(index * 4, word);
  return new Uint8Array(digest.buffer);
};
