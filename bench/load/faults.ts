import type { Sent } from "./send.js";
import type { Counts } from "./store.js";

/** How many events were sent, and what became of them. */
export interface Tally extends Counts {
  readonly sent: number;
  /** Events of requests that were answered with 401. */
  readonly refused: number;
  /** Events that were neither stored nor refused. */
  readonly lost: number;
  readonly faults: readonly string[];
}

/** Lists the answers that are not what they should be: by default 204, and 401 for a forged request. */
export const findWrongAnswers = (sent: readonly Sent[], forForged = 401): readonly string[] => {
  const wrong = new Map<string, number>();
  for (const { requests, statuses } of sent) {
    for (const [index, { isForged, provider }] of requests.entries()) {
      const expected = isForged ? forForged : 204;
      const status = statuses[index];
      if (status === expected) continue;
      const what = `${provider}: ${status ?? "no response"} instead of ${expected}`;
      wrong.set(what, (wrong.get(what) ?? 0) + 1);
    }
  }
  return [...wrong].map(([what, times]) => `${what}, ${times} times`);
};

/** Compares what was sent with what the store has. Every event must be stored once or refused, and none that is forged. */
export const tally = (sent: readonly Sent[], counts: Counts): Tally => {
  const events = sent.flatMap(({ requests, statuses }) =>
    requests.map(({ events }, index) => ({ events, isRefused: statuses[index] === 401 })),
  );
  const sum = (some: typeof events): number => some.reduce((total, request) => total + request.events, 0);
  const all = sum(events);
  const refused = sum(events.filter(({ isRefused }) => isRefused));
  const lost = all - refused - counts.stored;
  const faults = [
    ...findWrongAnswers(sent),
    ...(lost === 0 ? [] : [`${all} events sent, ${counts.stored} stored, ${refused} refused: ${lost} lost`]),
    ...(counts.twice === 0 ? [] : [`${counts.twice} events stored again`]),
    ...(counts.forged === 0 ? [] : [`${counts.forged} forged events stored`]),
    ...(counts.strange === 0 ? [] : [`${counts.strange} events stored that were not sent`]),
  ];
  return { ...counts, sent: all, refused, lost, faults };
};
