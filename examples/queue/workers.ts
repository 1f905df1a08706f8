import { type WorkerOptions as BullOptions, type ConnectionOptions, type Job, Worker } from "bullmq";
import {
  type HttpSmsResult,
  type NormalizedEvent,
  normalize,
  type OmnichannelResult,
  safeParseHttpSmsEvent,
  safeParseOmnichannelBody,
} from "message-webhooks";
import { type OnceOptions, once } from "message-webhooks/receive";
import { describeError } from "./describe-error.js";
import { attempts, jobIdOf, type Queues, queueNames, type RequestJob } from "./queues.js";

export interface WorkerOptions {
  readonly connection: ConnectionOptions;
  readonly queues: Queues;
  /** Where handled events are remembered. BullMQ may run a job twice, and forgets its id after some days. */
  readonly once: OnceOptions;
  /** Handles one event, known or unknown. What it rejects with makes BullMQ call it again later, for this event only. */
  readonly handle: (event: NormalizedEvent) => Promise<void>;
  /** How soon a job whose process died is noticed. By default 30 seconds. */
  readonly timing?: Pick<BullOptions, "lockDuration" | "stalledInterval">;
}

const parse = ({ provider, body }: RequestJob): readonly (HttpSmsResult | OmnichannelResult)[] => {
  const bytes = Buffer.from(body, "base64");
  return provider === "httpsms" ? [safeParseHttpSmsEvent(bytes)] : safeParseOmnichannelBody(bytes);
};

/** Whether an item can never be written, such as one that is nested too deep for `JSON.stringify`. */
const isUnwritable = (error: unknown): boolean => error instanceof RangeError || error instanceof TypeError;

/**
 * Makes one job of each event. All ids follow from the contents, so that a second run adds nothing. What cannot be written
 * goes to the dead letters, and keeps no other item back.
 */
const sortOut = async ({ data, attemptsMade }: Job<RequestJob>, { events, deadLetters }: Queues): Promise<void> => {
  const { provider, body } = data;
  const isLastTry = attemptsMade + 1 >= attempts;
  const problems: { readonly index: number; readonly message: string }[] = [];
  const failures: unknown[] = [];
  for (const [index, result] of parse(data).entries()) {
    if (result.kind === "invalid") {
      problems.push({ index, message: result.error.message });
      continue;
    }
    const event = normalize(result.event);
    try {
      await events.add(event.name, event, { jobId: jobIdOf(provider, event.eventKey) });
    } catch (error) {
      if (isLastTry || isUnwritable(error)) problems.push({ index, message: describeError(error) });
      else failures.push(error);
    }
  }
  if (problems.length > 0) {
    // the last try may have more of them
    const id = jobIdOf(provider, `${body} ${problems.map(({ index }) => index).join()}`);
    await deadLetters.add(provider, { ...data, problems }, { jobId: id });
  }
  if (failures.length > 0) throw failures[0];
};

export const startWorkers = ({
  connection,
  queues,
  once: onceOptions,
  handle,
  timing,
}: WorkerOptions): readonly Worker[] => {
  // a job whose process died gets as many tries as one that failed; by default, the second crash ends it
  const options = { connection, maxStalledCount: attempts, ...timing };
  const run = once(onceOptions, handle);
  const workers = [
    new Worker<RequestJob>(queueNames.requests, (job) => sortOut(job, queues), options),
    new Worker<NormalizedEvent>(queueNames.events, ({ data }) => run(data), options),
  ];
  for (const worker of workers) {
    worker.on("failed", (job, error) => console.error(worker.name, job?.id, describeError(error)));
    worker.on("error", (error) => console.error(worker.name, describeError(error)));
  }
  return workers;
};
