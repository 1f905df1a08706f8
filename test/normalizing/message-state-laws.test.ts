import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type MessageState,
  type MessageStatus,
  mergeMessageStates,
  type NormalizedMessage,
  type Provider,
  trackMessage,
} from "../../src/index.js";
import { historyArbitrary, messageArbitrary, providers, statusOrder } from "../support/message-arbitrary.js";
import { trackAll } from "../support/normalized.js";
import { seed, times } from "../support/seed.js";

const runs = { seed, numRuns: times(1_000) };

/** Equal as values and as texts, so that a store may compare either. */
const expectSame = (left: MessageState, right: MessageState): void => {
  expect(left).toStrictEqual(right);
  expect(JSON.stringify(left)).toBe(JSON.stringify(right));
};

const state = (provider: Provider): fc.Arbitrary<MessageState> => historyArbitrary(provider).map(trackAll);

/** What a state keeps of an event that failed. */
const lastPart = ({ occurredAt, revision, failure }: NormalizedMessage) => ({ occurredAt, revision, failure });

/** A history, and the same in another order, with some events more than once. */
const shuffled = (provider: Provider) =>
  historyArbitrary(provider).chain((history) =>
    fc.tuple(
      fc.constant(history),
      fc
        .tuple(
          fc.shuffledSubarray([...history], { minLength: history.length }),
          fc.array(fc.tuple(fc.nat(), fc.constantFrom(...history)), { maxLength: 6 }),
        )
        .map(([order, repeated]) =>
          repeated.reduce((events, [at, event]) => events.toSpliced(at % (events.length + 1), 0, event), order),
        ),
    ),
  );

describe.each(providers)("the state of a message of %s", (provider) => {
  const order = statusOrder[provider];
  const rank = ({ status }: { readonly status: MessageStatus }): number => order.indexOf(status);

  test("is the same in any order, with any event repeated", () => {
    fc.assert(
      fc.property(shuffled(provider), ([history, events]) => {
        expect(events.length).toBeGreaterThanOrEqual(history.length);
        expectSame(trackAll(events), trackAll(history));
      }),
      runs,
    );
  });

  test("is the same in every order of three events", () => {
    const event = messageArbitrary(provider);
    fc.assert(
      fc.property(event, event, event, (a, b, c) => {
        const first = trackAll([a, b, c]);
        for (const events of [
          [a, c, b],
          [b, a, c],
          [b, c, a],
          [c, a, b],
          [c, b, a],
        ])
          expectSame(trackAll(events), first);
      }),
      runs,
    );
  });

  test("merges commutatively, associatively and idempotently", () => {
    fc.assert(
      fc.property(state(provider), state(provider), state(provider), (a, b, c) => {
        expectSame(mergeMessageStates(a, b), mergeMessageStates(b, a));
        expectSame(mergeMessageStates(mergeMessageStates(a, b), c), mergeMessageStates(a, mergeMessageStates(b, c)));
        expectSame(mergeMessageStates(a, a), a);
        expectSame(mergeMessageStates(mergeMessageStates(a, b), b), mergeMessageStates(a, b));
      }),
      runs,
    );
  });

  test("is the merge of two halves of its history", () => {
    fc.assert(
      fc.property(historyArbitrary(provider), historyArbitrary(provider), (left, right) => {
        expectSame(mergeMessageStates(trackAll(left), trackAll(right)), trackAll([...left, ...right]));
      }),
      runs,
    );
  });

  test("takes an event as the state of that event alone", () => {
    fc.assert(
      fc.property(state(provider), messageArbitrary(provider), (before, event) => {
        expectSame(trackMessage(before, event), mergeMessageStates(before, trackMessage(null, event)));
      }),
      runs,
    );
  });

  test("never goes back", () => {
    fc.assert(
      fc.property(historyArbitrary(provider), messageArbitrary(provider), (history, event) => {
        const before = trackAll(history);
        const after = trackMessage(before, event);
        expect(rank(after)).toBe(Math.max(rank(before), rank(event)));
        if (rank(before) === rank(after) && before.isFinal) expect(after.isFinal).toBe(true);
      }),
      runs,
    );
  });

  test("survives JSON, between any two events too", () => {
    fc.assert(
      fc.property(historyArbitrary(provider), (history) => {
        const stored = history.reduce<MessageState | null>(
          (before, event) => JSON.parse(JSON.stringify(trackMessage(before, event))),
          null,
        );
        expect(isDeepStrictEqual(stored, trackAll(history))).toBe(true);
      }),
      runs,
    );
  });

  test("holds what the events together say", () => {
    fc.assert(
      fc.property(historyArbitrary(provider), (history) => {
        const status = history
          .map((event) => event.status)
          .reduce((a, b) => (order.indexOf(a) < order.indexOf(b) ? b : a));
        const times = (seen: MessageStatus) =>
          history.flatMap((event) => (event.status === seen && event.occurredAt !== null ? [event.occurredAt] : []));
        const attempts = history.flatMap(({ attempt }) => (attempt === null ? [] : [attempt]));
        const { failure, ...rest } = trackAll(history);
        expect(rest).toStrictEqual({
          provider,
          messageId: "message-1",
          status,
          isFinal: history.some((event) => event.status === status && event.isFinal),
          firstSeen: Object.fromEntries(history.map((event) => [event.status, times(event.status).sort()[0] ?? null])),
          attempts: attempts.length === 0 ? null : Math.max(...attempts),
          channels: [...new Set(history.flatMap((event) => event.channels))].sort(),
        });
        const failures = history.filter((event) => event.failure !== null);
        expect(failure === null).toBe(failures.length === 0);
        if (failure === null) return;
        const { occurredAt, revision, ...reason } = failure;
        const same = { occurredAt, revision, failure: reason };
        expect(failures.some((event) => isDeepStrictEqual(same, lastPart(event)))).toBe(true);
        // none of them came later
        const latest = Math.max(...failures.map((event) => event.revision ?? -Infinity));
        expect(revision ?? -Infinity).toBe(latest);
        const rivals = failures.filter((event) => (event.revision ?? -Infinity) === latest);
        expect(occurredAt ?? "").toBe(
          rivals
            .map((event) => event.occurredAt ?? "")
            .sort()
            .at(-1),
        );
      }),
      runs,
    );
  });

  test("changes neither of the states that it is made of", () => {
    fc.assert(
      fc.property(state(provider), state(provider), (left, right) => {
        const before = structuredClone([left, right]);
        mergeMessageStates(left, right);
        expect([left, right]).toStrictEqual(before);
      }),
      { ...runs, numRuns: times(200) },
    );
  });
});
