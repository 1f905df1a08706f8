import autocannon from "autocannon";
import type { LoadRequest } from "./requests.js";

/** What became of some requests. */
export interface Sent {
  readonly requests: readonly LoadRequest[];
  /** The status of each request, or `undefined` if there was no response. */
  readonly statuses: readonly (number | undefined)[];
  /** How long each response took, in milliseconds. */
  readonly latencies: readonly number[];
  /** From the first request to the last response. */
  readonly seconds: number;
}

/** How many connections send at once: each sends its next request when it has the response. */
export const connections = 10;

/** Sends each request once. */
export const send = async (url: string, requests: readonly LoadRequest[]): Promise<Sent> => {
  const statuses = requests.map((): number | undefined => undefined);
  const latencies: number[] = [];
  let opened = 0;
  let start = 0;
  let end = 0;
  await autocannon({
    url,
    connections: Math.min(connections, requests.length),
    amount: requests.length,
    // how often it looks whether all have been answered, in milliseconds
    sampleInt: 50,
    timeout: 30,
    setupClient: (client) => {
      const own = opened;
      opened += 1;
      const share = requests.flatMap(({ headers, body }, index) =>
        index % connections === own
          ? {
              method: "POST" as const,
              headers: { ...headers },
              body,
              onResponse: (status: number) => {
                statuses[index] = status;
              },
            }
          : [],
      );
      client.setRequests(share);
      client.on("response", (_status, _bytes, milliseconds) => {
        end = performance.now();
        latencies.push(milliseconds);
      });
      start = performance.now();
    },
  });
  return { requests, statuses, latencies, seconds: (end - start) / 1000 };
};
