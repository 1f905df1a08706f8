import { createRequire } from "node:module";
import type * as FastCheck from "fast-check";

/**
 * fast-check, an optional peer: loaded when an arbitrary is made, so that the rest of the kit works without it.
 *
 * @throws {Error} It is not installed.
 */
export const loadFastCheck = (): typeof FastCheck => {
  try {
    return createRequire(import.meta.url)("fast-check");
  } catch (cause) {
    throw new Error("the arbitraries of message-webhooks need fast-check: npm install --save-dev fast-check", {
      cause,
    });
  }
};
