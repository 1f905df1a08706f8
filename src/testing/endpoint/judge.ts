import type { AnswerStatus, EndpointCase, Expectation } from "./case.js";
import { describeConsequence, timeLimits } from "./consequence.js";

/** The answer to a case, and how many events the endpoint handled for it. */
export interface Answer {
  readonly status: AnswerStatus;
  readonly milliseconds: number;
  /** `null` if nothing counts them. */
  readonly handled: number | null;
}

export interface Verdict {
  readonly ok: boolean;
  readonly advice: boolean;
  readonly why: string;
}

type Severity = "ok" | "advice" | "wrong";

/** How much of the time limit an answer may take. */
const slowShare = 0.8;

const isIn = (status: AnswerStatus, from: number, to: number): boolean =>
  typeof status === "number" && status >= from && status < to;

const isSuccess = (status: AnswerStatus): boolean => isIn(status, 200, 300);

const isRefusal = (status: AnswerStatus): boolean => isIn(status, 400, 500);

const accepts: Readonly<Record<Expectation, (status: AnswerStatus) => boolean>> = {
  accept: isSuccess,
  refuse: isRefusal,
  tolerate: isSuccess,
  survive: (status) => isSuccess(status) || isRefusal(status),
};

const passed: Readonly<Record<Expectation, string>> = {
  accept: "accepted",
  refuse: "refused",
  tolerate: "accepted",
  survive: "responded",
};

const verdict = (severity: Severity, ...why: readonly string[]): Verdict => ({
  ok: severity === "ok",
  advice: severity === "advice",
  why: why.join(" "),
});

/** Judges the answer to a request that should have been refused and was not, or not well. */
const judgeRefusal = ({ provider, hint, isAdvice }: EndpointCase, status: AnswerStatus): Verdict => {
  if (isSuccess(status)) return verdict(isAdvice ? "advice" : "wrong", hint);
  const consequence = describeConsequence(provider, status);
  if (!isIn(status, 300, 600)) return verdict(isAdvice ? "advice" : "wrong", "Refuse it with a 401.", consequence);
  return verdict("advice", "It was not accepted, but a 401 would say why.", consequence);
};

const judgeStatus = (tried: EndpointCase, status: AnswerStatus): Verdict => {
  const { provider, expect, hint, items, isAdvice } = tried;
  if (expect === "refuse" && !isRefusal(status)) return judgeRefusal(tried, status);
  if (expect === "refuse" && provider === "omnichannel" && status === 400 && !isAdvice) {
    const reason = "Refuse it with a 401: while a secret is wrong in your settings, your endpoint refuses real events.";
    return verdict("advice", reason, describeConsequence(provider, status));
  }
  if (accepts[expect](status)) return verdict("ok", passed[expect]);
  return verdict(isAdvice ? "advice" : "wrong", hint, describeConsequence(provider, status, items));
};

const count = (events: number): string => (events === 1 ? "1 event" : `${events} events`);

/** Judges how many events the endpoint handled. */
const judgeEffects = ({ expect, hint, effects: [least, most] }: EndpointCase, handled: number): Verdict | undefined => {
  if (handled >= least && handled <= most) return undefined;
  if (expect === "refuse")
    return verdict("wrong", `Refused, but ${count(handled)} handled: stop after the refusal.`, hint);
  const expected = least === most ? count(most) : `${least} to ${most} events`;
  const difference = `Accepted, but ${count(handled)} handled, not ${expected}.`;
  if (handled > most) return verdict("wrong", difference, hint);
  return verdict("wrong", difference, "Respond 2xx only when the event is stored: it is not sent again.", hint);
};

/** Judges the answer to a case. */
export const judge = (tried: EndpointCase, { status, milliseconds, handled }: Answer): Verdict => {
  const byStatus = judgeStatus(tried, status);
  if (!byStatus.ok) return byStatus;
  const byEffects = handled === null ? undefined : judgeEffects(tried, handled);
  if (byEffects !== undefined) return byEffects;
  if (milliseconds < timeLimits[tried.provider] * slowShare) return byStatus;
  return verdict("advice", "Store the event and process it later.", describeConsequence(tried.provider, "timeout"));
};
