import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Redis } from "ioredis";
import type { NormalizedEvent } from "message-webhooks";
import { redisStore } from "../stores/redis.js";
import { describeError } from "./describe-error.js";
import { openQueues } from "./queues.js";
import { createReceiver } from "./receiver.js";
import { startWorkers } from "./workers.js";

export interface Options {
  readonly redisUrl: string;
  readonly port: number;
  readonly signingKey: () => string | undefined;
  readonly secret: () => string | undefined;
  readonly handle: (event: NormalizedEvent) => Promise<void>;
}

/** Starts the receiver and the workers, here in one process; they share nothing but Redis. */
export const start = async ({ redisUrl, port, signingKey, secret, handle }: Options) => {
  // while Redis is away the receiver responds 500 at once, and the provider sends the request again
  const queues = openQueues({ url: redisUrl, enableOfflineQueue: false, commandTimeout: 3000 });
  await Promise.all(Object.values(queues).map((queue) => queue.waitUntilReady()));
  for (const queue of Object.values(queues)) queue.on("error", (error) => console.error(describeError(error)));
  const client = new Redis(redisUrl, { commandTimeout: 3000 });
  client.on("error", (error) => console.error(describeError(error)));
  const workers = startWorkers({
    connection: { url: redisUrl, maxRetriesPerRequest: null },
    queues,
    once: { store: redisStore(client), scope: "handle" },
    handle,
  });
  const server = createReceiver({ signingKey, secret, requests: queues.requests }).listen(port);
  await once(server, "listening");

  /** Ends the jobs that are running, and takes no new ones. */
  const stop = async (): Promise<void> => {
    await promisify(server.close.bind(server))();
    await Promise.all(workers.map((worker) => worker.close()));
    await Promise.all(Object.values(queues).map((queue) => queue.close()));
    client.disconnect();
  };
  return { port: (server.address() as AddressInfo).port, queues, stop };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { port, stop } = await start({
    redisUrl: process.env["REDIS_URL"] ?? "redis://127.0.0.1:6379",
    port: Number(process.env["PORT"] ?? 3000),
    signingKey: () => process.env["HTTPSMS_SIGNING_KEY"],
    secret: () => process.env["OMNICHANNEL_SECRET"],
    // not the `eventKey`, which may contain phone numbers
    handle: async ({ provider, name, status, eventId }) => console.log(provider, name, status, eventId),
  });
  console.log(`http://localhost:${port}`);
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}
