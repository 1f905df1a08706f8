import { ours } from "./ours.js";
import type { Receiver } from "./receiver.js";
import { octokit, standardWebhooks, stripeWebhooks } from "./signatures.js";
import { fastJwt, jose, jwt } from "./tokens.js";

/** What each provider's receivers are: ours, the one that ours must not exceed, and the others. */
export interface Field {
  readonly own: Receiver;
  readonly rival: Receiver;
  readonly others: readonly Receiver[];
}

export const fields: readonly Field[] = [
  { own: ours.httpsms, rival: fastJwt, others: [jwt, jose] },
  { own: ours.omnichannel, rival: octokit, others: [stripeWebhooks, standardWebhooks] },
];

export const receivers: readonly Receiver[] = fields.flatMap(({ own, rival, others }) => [own, rival, ...others]);
