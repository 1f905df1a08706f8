import { type ConnectionOptions, type Job, Worker } from "bullmq";
import {
  type HttpSmsResult,
  type NormalizedEvent,
  normalize,
  type OmnichannelResult,
  safeParseHttpSmsEvent,
  safeParseOmnichannelBody,
} from "message-webhooks";
import { type DeadLetter, jobIdOf, type Queues, queueNames, type RequestJob } from "./queues.js";

export interface WorkerOptions {
  readonly connection: ConnectionOptions;
  readonly queues: Queues;
  /** Handles one event, known or unknown. What it rejects with makes BullMQ call it again later, for this event alone. */
  readonly handle: (event: NormalizedEvent) => Promise<void>;
}

const parse = ({ provider, body }: RequestJob): readonly (HttpSmsResult | OmnichannelResult)[] => {
  const bytes = Buffer.from(body, "base64");
  return provider === "httpsms" ? [safeParseHttpSmsEvent(bytes)] : safeParseOmnichannelBody(bytes);
};

/** Makes one job of each event. All ids follow from the contents, so that a second run adds nothing. */
const sortOut = async ({ data }: Job<RequestJob>, { events, deadLetters }: Queues): Promise<void> => {
  const { provider, body } = data;
  const results = parse(data);

  const problems: DeadLetter["problems"] = results.flatMap((result, index) =>
    result.kind === "invalid" ? [{ index, message: result.error.message }] : [],
  );
  if (problems.length > 0) {
    await deadLetters.add(provider, { ...data, problems }, { jobId: jobIdOf(provider, body) });
  }

  const normalized = results.flatMap((result) => (result.kind === "invalid" ? [] : [normalize(result.event)]));
  await events.addBulk(
    normalized.map((event) => ({
      name: event.name,
      data: event,
      opts: { jobId: jobIdOf(provider, event.eventKey) },
    })),
  );
};

export const startWorkers = ({ connection, queues, handle }: WorkerOptions): readonly Worker[] => {
  const workers = [
    new Worker<RequestJob>(queueNames.requests, (job) => sortOut(job, queues), { connection }),
    new Worker<NormalizedEvent>(queueNames.events, ({ data }) => handle(data), { connection }),
  ];
  for (const worker of workers) {
    worker.on("failed", (job, error) => console.error(worker.name, job?.id, error));
    worker.on("error", (error) => console.error(worker.name, error));
  }
  return workers;
};
