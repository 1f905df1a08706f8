import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { NormalizedEvent } from "message-webhooks";
import { openQueues } from "./queues.js";
import { createReceiver } from "./receiver.js";
import { startWorkers } from "./workers.js";

export interface Options {
  readonly redisUrl: string;
  readonly port: number;
  readonly signingKey: string;
  readonly secret: string;
  readonly handle: (event: NormalizedEvent) => Promise<void>;
}

/** Starts the receiver and the workers, here in one process; they share nothing but Redis. */
export const start = async ({ redisUrl, port, signingKey, secret, handle }: Options) => {
  // while Redis is away the receiver answers 500 at once, and the provider sends the request again
  const queues = openQueues({ url: redisUrl, enableOfflineQueue: false, commandTimeout: 3000 });
  await Promise.all(Object.values(queues).map((queue) => queue.waitUntilReady()));
  const workers = startWorkers({ connection: { url: redisUrl, maxRetriesPerRequest: null }, queues, handle });
  const server = createReceiver({ signingKey, secret, requests: queues.requests }).listen(port);
  await once(server, "listening");

  /** Ends the jobs that are running, and takes no new ones. */
  const stop = async (): Promise<void> => {
    await promisify(server.close.bind(server))();
    await Promise.all(workers.map((worker) => worker.close()));
    await Promise.all(Object.values(queues).map((queue) => queue.close()));
  };
  return { port: (server.address() as AddressInfo).port, queues, stop };
};

const variable = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`${name} is not set`);
  return value;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { port, stop } = await start({
    redisUrl: process.env["REDIS_URL"] ?? "redis://127.0.0.1:6379",
    port: Number(process.env["PORT"] ?? 3000),
    signingKey: variable("HTTPSMS_SIGNING_KEY"),
    secret: variable("OMNICHANNEL_SECRET"),
    // not the `eventKey`, which may contain phone numbers
    handle: async ({ provider, name, status, eventId }) => console.log(provider, name, status, eventId),
  });
  console.log(`http://localhost:${port}`);
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}
