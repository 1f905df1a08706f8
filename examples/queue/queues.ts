import { createHash } from "node:crypto";
import { type ConnectionOptions, Queue } from "bullmq";
import type { NormalizedEvent, Provider } from "message-webhooks";

/** A request that was verified. */
export interface RequestJob {
  readonly provider: Provider;
  /** The bytes that came, in base64: only a parser may say that they are text. */
  readonly body: string;
}

/** A request with items that are invalid or cannot be written, for a person to look at. */
export interface DeadLetter extends RequestJob {
  /** What is wrong with which item of the batch; the index of a single event is 0. */
  readonly problems: readonly { readonly index: number; readonly message: string }[];
}

export const queueNames = {
  requests: "webhook-requests",
  events: "webhook-events",
  deadLetters: "webhook-dead-letters",
} as const;

// Omnichannel sends a request again for up to a day: a job is known for longer, and so is not done again
const rememberedSeconds = 3 * 24 * 60 * 60;

/** How often a job is tried, whether its function fails or its process dies. */
export const attempts = 12;

const defaultJobOptions = {
  attempts,
  // 1 s, 2 s, 4 s, …: half an hour in all, after which the job stays among the failed ones
  backoff: { type: "exponential", delay: 1000 },
  removeOnComplete: { age: rememberedSeconds },
};

export const openQueues = (connection: ConnectionOptions) => {
  const options = { connection, defaultJobOptions };
  return {
    requests: new Queue<RequestJob>(queueNames.requests, options),
    events: new Queue<NormalizedEvent>(queueNames.events, options),
    deadLetters: new Queue<DeadLetter>(queueNames.deadLetters, options),
  };
};

export type Queues = ReturnType<typeof openQueues>;

/** The same for the same content: BullMQ ignores a job whose id it has. An id must not be a number or hold a colon. */
export const jobIdOf = (provider: Provider, content: string | Uint8Array): string =>
  `${provider}-${createHash("sha256").update(content).digest("hex")}`;
