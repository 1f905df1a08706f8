import { lookup } from "node:dns/promises";
import { isIPv4 } from "node:net";
import { readTarget } from "../testing/endpoint/target.js";
import { CallError } from "./command.js";

/** An address as Node's look-up returns it. */
export interface Address {
  readonly address: string;
  readonly family: number;
}

/** Where requests go: a URL, and the addresses of its host that are connected to. */
export interface Target {
  readonly url: URL;
  readonly addresses: readonly [Address, ...Address[]];
  /** Whether every address belongs to this machine. */
  readonly isLocal: boolean;
}

const isLoopback = ({ address }: Address): boolean =>
  isIPv4(address) ? address.startsWith("127.") : address === "::1";

/** @throws {CallError} The text is not a URL of a web server. */
export const readUrl = (text: string): URL => {
  try {
    return readTarget(text);
  } catch (error) {
    throw new CallError((error as Error).message);
  }
};

const findAddresses = async ({ hostname }: URL): Promise<Target["addresses"]> => {
  try {
    const [first, ...others] = await lookup(hostname.replace(/^\[|\]$/g, ""), { all: true });
    if (first !== undefined) return [first, ...others];
  } catch {
    // the message below says it
  }
  throw new CallError("the host of the URL has no address: check its spelling");
};

/**
 * Resolves the host of a URL once, so that the addresses that are checked are those that are connected to.
 *
 * @throws {CallError} The host has no address, or one of a different machine without `--remote`.
 */
export const resolveTarget = async (text: string, remote: boolean): Promise<Target> => {
  const url = readUrl(text);
  const addresses = await findAddresses(url);
  const isLocal = addresses.every(isLoopback);
  if (isLocal || remote) return { url, addresses, isLocal };
  throw new CallError("the URL leads to a different machine: add `--remote` if that is what you want");
};

/** Prints where requests go. */
export const printTarget = ({ url, addresses }: Target): string =>
  `${url.href} (${addresses.map(({ address }) => address).join(", ")})`;
