import { createHmac } from "node:crypto";

/** Small endpoints as they are often written, each right but for one mistake. They check signatures on their own. */

export interface EndpointKeys {
  readonly signingKey: string;
  readonly secret: string;
}

interface Received {
  readonly headers: Headers;
  readonly body: string;
}

/** What an endpoint does at each step. A mistake replaces one. */
export interface Steps {
  readonly method: (method: string) => boolean;
  readonly isHttpSms: (request: Received) => boolean;
  readonly isOmnichannel: (request: Received) => boolean;
  /** Whether the user of the token is that of the event. */
  readonly isSameUser: (request: Received, event: Json) => boolean;
  /** The status of a body that is not JSON. */
  readonly junk: number;
  readonly items: (body: Json) => readonly Json[];
  /** The status that ends the request, for an event that it does not accept. */
  readonly refuse: (event: Json) => number | undefined;
  /** The fact, to handle it once. */
  readonly fact: (event: Json) => string;
  readonly count: (fact: string, seen: string[]) => void;
  readonly respond: (request: Received) => Response | Promise<Response>;
}

// biome-ignore lint/suspicious/noExplicitAny: hand-written endpoints do not type what they parse
export type Json = any;

const decodePart = (part = ""): Json => JSON.parse(Buffer.from(part, "base64url").toString());

export const tokenOf = ({ headers }: Received): readonly string[] =>
  (headers.get("authorization") ?? "").replace(/^Bearer /, "").split(".");

export const claimsOf = (request: Received): Json => decodePart(tokenOf(request)[1]);

export const headerOf = (request: Received): Json => decodePart(tokenOf(request)[0]);

export const isSigned = (request: Received, key: string, hash = "sha256"): boolean => {
  const [header, claims, signature] = tokenOf(request);
  return createHmac(hash, key).update(`${header}.${claims}`).digest("base64url") === signature;
};

export const isInTime = (request: Received): boolean => claimsOf(request).exp > Date.now() / 1000;

export const signatureOf = ({ headers }: Received): string => headers.get("x-comapi-signature") ?? "";

export const digestOf = (secret: string, body: string | Buffer): string =>
  createHmac("sha1", secret).update(body).digest("hex");

export const textOf = (value: Json): string => (typeof value === "string" ? value : "");

/** The steps of an endpoint without a mistake. */
export const rightSteps = ({ signingKey, secret }: EndpointKeys): Steps => ({
  method: (method) => method === "POST",
  isHttpSms: (request) => headerOf(request).alg === "HS256" && isSigned(request, signingKey) && isInTime(request),
  isOmnichannel: (request) => digestOf(secret, request.body) === signatureOf(request).toLowerCase(),
  isSameUser: (request, event) => claimsOf(request).sub === event.data?.user_id,
  junk: 400,
  items: (body) => [body].flat(),
  refuse: () => undefined,
  fact: (event) =>
    event.type === "message.phone.received"
      ? `${event.data.contact} ${event.data.timestamp} ${event.data.content}`
      : (event.eventId ?? event.id),
  count: (fact, seen) => {
    if (!seen.includes(fact)) seen.push(fact);
  },
  respond: () => new Response(null, { status: 200 }),
});

const knownNames =
  /^(?:message\.(?:phone\.(?:received|sent|delivered)|send\.(?:failed|expired)|call\.missed)|phone\.heartbeat\.(?:offline|online)|message\.(?:delivered|read|inbound|failed)|presence\.available)$/;

export const isUnknown = (event: Json): boolean =>
  !knownNames.test(event.type ?? event.name) || event.payload?.details?.channel === "carrierPigeon";

export const isInvalid = (event: Json): boolean =>
  event.payload?.id === null || (event.type === "message.phone.received" && textOf(event.data.contact) === "");

const isTrue = (check: () => boolean): boolean => {
  try {
    return check();
  } catch {
    return false;
  }
};

/** Creates an endpoint of steps. */
export const createFaulty = (steps: Steps) => {
  const seen: string[] = [];
  const handle = async (request: Request): Promise<Response> => {
    if (!steps.method(request.method)) return new Response(null, { status: 405 });
    const received = { headers: request.headers, body: await request.text() };
    const isFromOmnichannel = request.headers.has("x-comapi-signature");
    const isGenuine = isFromOmnichannel ? steps.isOmnichannel : steps.isHttpSms;
    if (!isTrue(() => isGenuine(received))) return new Response(null, { status: 401 });
    let items: readonly Json[];
    try {
      items = steps.items(JSON.parse(received.body));
    } catch {
      return new Response(null, { status: steps.junk });
    }
    for (const event of items) {
      const isSame = isFromOmnichannel || steps.isSameUser(received, event);
      const status = isSame ? steps.refuse(event) : 401;
      if (status !== undefined) return new Response(null, { status });
      if (!isUnknown(event) && !isInvalid(event)) steps.count(steps.fact(event), seen);
    }
    return steps.respond(received);
  };
  return { handle, effects: () => seen.length };
};
