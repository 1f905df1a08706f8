import { rm } from "node:fs/promises";
import type { Provider } from "../../src/index.js";
import { quantile } from "../numbers.js";
import { bundleRecipe, type Replacements } from "./bundle.js";
import type { Recipe } from "./recipes.js";
import { batchSize, createRequests } from "./requests.js";
import { type Sent, send } from "./send.js";
import { startServer } from "./server.js";
import type { Counts } from "./store.js";

/** How many events to send to each server. */
export interface Amounts {
  /** In batches. */
  readonly events: number;
  /** One per request. */
  readonly single: number;
}

/** How fast a server answered the requests of one provider. */
export interface Speed {
  readonly requestsPerSecond: number;
  /** Processor time of the server per request, in microseconds. */
  readonly processor: number;
  /** 99 of 100 responses took at most this long, in milliseconds. */
  readonly p99: number;
}

/** What was measured of one server. */
export interface Measured extends Readonly<Record<Provider, Speed>> {
  /** All requests, without their bodies. */
  readonly sent: readonly Sent[];
  readonly counts: Counts;
  /** Resident memory in bytes, after the warm-up and after all events. */
  readonly memory: { readonly before: number; readonly after: number };
}

/** Requests that are signed at once: as many as fit into memory. */
const perRound = { httpsms: 10_000, omnichannel: 200 };

const speedOf = (sent: readonly Sent[], processor: number): Speed => {
  const seconds = sent.reduce((sum, round) => sum + round.seconds, 0);
  const requests = sent.reduce((sum, round) => sum + round.requests.length, 0);
  const latencies = sent.flatMap((round) => round.latencies);
  return { requestsPerSecond: requests / seconds, processor: processor / requests, p99: quantile(latencies, 0.99) };
};

/** Keeps what is counted, so that bodies that were sent do not fill the memory. */
const withoutBodies = (sent: Sent): Sent => ({
  ...sent,
  requests: sent.requests.map((request) => ({ ...request, headers: {}, body: "" })),
});

/** Starts a recipe, sends it events of both providers, and stops it. */
export const measureRecipe = async (
  recipe: Recipe,
  replacements: Replacements,
  { events, single }: Amounts,
  env: NodeJS.ProcessEnv = {},
): Promise<Measured> => {
  const program = await bundleRecipe(recipe, replacements);
  const server = await startServer(program, env);
  try {
    const create = createRequests();
    const sendAll = async (provider: Provider, count: number): Promise<readonly Sent[]> => {
      const rounds: Sent[] = [];
      for (let done = 0; done < count; done += perRound[provider]) {
        // signed before they are sent, so that signing takes no time of the server
        const requests = await create(provider, Math.min(perRound[provider], count - done));
        rounds.push(withoutBodies(await send(`${server.origin}${recipe.paths[provider]}`, requests)));
      }
      return rounds;
    };
    const batches = Math.ceil(events / batchSize);
    // until the engine has compiled what it runs often: counted, but not timed
    const warmUp = [
      ...(await sendAll("httpsms", Math.ceil(single / 10))),
      ...(await sendAll("omnichannel", Math.ceil(batches / 20))),
    ];
    const before = await server.report();
    const httpsms = await sendAll("httpsms", single);
    const between = await server.report();
    const omnichannel = await sendAll("omnichannel", batches);
    const after = await server.report();
    return {
      httpsms: speedOf(httpsms, between.processor - before.processor),
      omnichannel: speedOf(omnichannel, after.processor - between.processor),
      sent: [...warmUp, ...httpsms, ...omnichannel],
      counts: after,
      memory: { before: before.memory, after: after.memory },
    };
  } finally {
    await server.stop();
    await rm(program);
  }
};
