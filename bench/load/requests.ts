import type { Provider } from "../../src/index.js";
import { fixtures, type SignedTextRequest, signHttpSms, signOmnichannel } from "../../src/testing.js";
import { toEventId } from "./store.js";

export const signingKey = "key-of-the-httpsms-webhook";
export const secret = "f946b0e7-5fe9-4f57-9d8f-62b3ac0b4a13";
const wrongKey = "key-of-another-webhook";

/** The largest batch that the provider sends. */
export const batchSize = 500;

/** For how many genuine requests there is a forged one. */
export const genuinePerForged = 20;

/** A signed request whose events have ids of their own. */
export interface LoadRequest extends SignedTextRequest {
  readonly provider: Provider;
  readonly isForged: boolean;
  readonly events: number;
}

/** Returns a function that prints an event with an id, without printing the rest of it again. */
const toPrinter = (text: string): ((id: string) => string) => {
  const [before, after] = text.split('"@"');
  return (id) => `${before}"${id}"${after}`;
};

const printers = {
  httpsms: fixtures.httpsms.map((event) => toPrinter(JSON.stringify({ ...event, id: "@" }))),
  omnichannel: fixtures.omnichannel.map((event) => toPrinter(JSON.stringify({ ...event, eventId: "@" }))),
};

const printEvent = (provider: Provider, index: number, isForged: boolean): string =>
  printers[provider][index % printers[provider].length]?.(toEventId(index, isForged)) ?? "";

const sign = (provider: Provider, body: string, isForged: boolean): Promise<SignedTextRequest> =>
  provider === "httpsms"
    ? signHttpSms(body, { signingKey: isForged ? wrongKey : signingKey })
    : signOmnichannel(body, { secret: isForged ? wrongKey : secret });

/** Creates requests one after another, so that no event has the id of another one. */
export const createRequests = () => {
  let next = 0;
  const createRequest = async (provider: Provider, isForged: boolean): Promise<LoadRequest> => {
    const events = provider === "httpsms" ? 1 : batchSize;
    const texts = Array.from({ length: events }, (_, offset) => printEvent(provider, next + offset, isForged));
    next += events;
    const signed = await sign(provider, provider === "httpsms" ? texts.join() : `[${texts.join()}]`, isForged);
    return { ...signed, provider, isForged, events };
  };

  /** Creates a number of genuine requests, and forged ones between them. */
  return async (provider: Provider, count: number): Promise<readonly LoadRequest[]> => {
    const requests: LoadRequest[] = [];
    for (let index = 0; index < count; index += 1) {
      if (index % genuinePerForged === 0) requests.push(await createRequest(provider, true));
      requests.push(await createRequest(provider, false));
    }
    return requests;
  };
};
