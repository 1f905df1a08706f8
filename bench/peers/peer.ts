import type { Provider } from "../../src/index.js";

/** Whether an input is a known event. If not, the library must also have computed its reasons. */
export type Accepts<Input> = (input: Input) => boolean;

export type ByProvider<Value> = Readonly<Record<Provider, Value>>;

export type Validators = ByProvider<Accepts<unknown>>;

/** A library that reads the events of both providers, from the same schemas. */
export interface Peer {
  readonly name: string;
  /** How it is configured, in a clause. */
  readonly how: string;
  /** Accepts a value that is already parsed. */
  readonly validate: Validators;
  readonly fromText: ByProvider<Accepts<string>>;
}

/** A library that leaves the parsing of a text to `JSON.parse`. */
export const createPeer = (name: string, how: string, validate: Validators): Peer => ({
  name,
  how,
  validate,
  fromText: {
    httpsms: (text) => validate.httpsms(JSON.parse(text)),
    omnichannel: (text) => validate.omnichannel(JSON.parse(text)),
  },
});
