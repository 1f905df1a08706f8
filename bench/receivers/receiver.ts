import type { Provider } from "../../src/index.js";

/** A request as Express gives it to a route with a raw parser. */
export interface RawRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** A library that verifies who sent a request, followed by our parser. */
export interface Receiver {
  readonly name: string;
  /** What is called, in a clause. */
  readonly how: string;
  /** The events that it receives. */
  readonly provider: Provider;
  /** Signs a body in the scheme of this library. */
  readonly sign: (body: string, key: string) => Promise<RawRequest>;
  /** Verifies a request under `key`, then parses it. Throws, or rejects, if the signature is wrong. */
  readonly receive: (request: RawRequest) => unknown;
}

export const key = "f946b0e7-5fe9-4f57-9d8f-62b3ac0b4a13";

/** Headers that come with each request, so that every library has to find its own among them. */
const transportHeaders = {
  host: "example.com",
  "user-agent": "Go-http-client/2.0",
  "content-type": "application/json",
  accept: "*/*",
  "accept-encoding": "gzip",
  "x-forwarded-for": "203.0.113.7",
  "x-forwarded-proto": "https",
};

/** Adds to a signature what a server receives with it. */
export const toRawRequest = (headers: Readonly<Record<string, string>>, text: string): RawRequest => {
  const body = Buffer.from(text);
  return { headers: { ...transportHeaders, "content-length": `${body.length}`, ...headers }, body };
};
