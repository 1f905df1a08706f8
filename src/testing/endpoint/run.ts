import type { Provider } from "../../shapes/provider.js";
import type { EndpointCase, SendRequest } from "./case.js";
import { describeConsequence, timeLimits } from "./consequence.js";
import { httpSmsCases } from "./httpsms-cases.js";
import { httpSmsRefusals } from "./httpsms-refusals.js";
import { createHttpSmsBuilder, createHttpSmsSigner } from "./httpsms-requests.js";
import { createIds } from "./ids.js";
import { judge } from "./judge.js";
import { omnichannelBatches, omnichannelCases } from "./omnichannel-cases.js";
import { omnichannelRefusals } from "./omnichannel-refusals.js";
import { createOmnichannelBuilders, createOmnichannelSigner } from "./omnichannel-requests.js";
import { sendInTime, type TimedAnswer } from "./send.js";

/** How an endpoint answered one case. */
export interface EndpointFinding {
  /** Name of the case, such as `forged` or `batch of 3`. */
  readonly case: string;
  /** The provider whose request it was. */
  readonly provider: Provider;
  /** Whether the endpoint did what it should. */
  readonly ok: boolean;
  /** Whether a finding that is not `ok` is only advice: no event is lost, and no forged event gets in. */
  readonly advice: boolean;
  /** Status of the response. `timeout` if there was none in the provider's time, `error` if there was none at all. */
  readonly status: number | "timeout" | "error";
  /** Time until the response, in milliseconds. */
  readonly milliseconds: number;
  /** What to do, and what this answer makes the provider do. Without values from the request or the response. */
  readonly why: string;
}

/** The keys that requests are signed with. */
export interface EndpointKeys {
  readonly httpsms?: { readonly signingKey: string; readonly url?: string | undefined } | undefined;
  readonly omnichannel?: { readonly secret: string } | undefined;
}

/** Returns the cases of the providers whose key is given, in the order in which they are sent. */
export const createCases = ({ httpsms, omnichannel }: EndpointKeys, maySendKey: boolean): readonly EndpointCase[] => {
  const newId = createIds();
  const cases: EndpointCase[] = [];
  if (httpsms !== undefined) {
    const build = createHttpSmsBuilder(newId);
    const sign = createHttpSmsSigner(httpsms);
    cases.push(...httpSmsCases(build, sign), ...httpSmsRefusals(build, sign, httpsms.signingKey, maySendKey));
  }
  if (omnichannel !== undefined) {
    const build = createOmnichannelBuilders(newId);
    const sign = createOmnichannelSigner(omnichannel.secret);
    cases.push(...omnichannelCases(build, sign), ...omnichannelBatches(build, sign));
    cases.push(...omnichannelRefusals(build, sign, omnichannel.secret, maySendKey));
  }
  return cases;
};

type CountEffects = () => number | Promise<number>;

/** Sends the requests of a case, up to the first that has another answer than it should. */
const tryCase = async (
  tried: EndpointCase,
  send: SendRequest,
  effects: CountEffects | undefined,
): Promise<EndpointFinding> => {
  const before = await effects?.();
  let answer: TimedAnswer = { status: "error", milliseconds: 0 };
  for (const request of await tried.prepare()) {
    answer = await sendInTime(send, request, timeLimits[tried.provider]);
    if (!judge(tried, { ...answer, handled: null }).ok) break;
  }
  const after = await effects?.();
  const handled = before === undefined || after === undefined ? null : after - before;
  return { case: tried.name, provider: tried.provider, ...answer, ...judge(tried, { ...answer, handled }) };
};

/** After so many cases in a row without a response, the endpoint is taken for absent. */
const maxSilent = 3;

const noServer = "No response: check that the server runs, and that the address and the port are right.";

/**
 * Tries the cases one after another, and yields each finding.
 *
 * @param silence - The likely cause if an endpoint has not responded to any case.
 */
export async function* tryCases(
  cases: readonly EndpointCase[],
  send: SendRequest,
  effects: CountEffects | undefined,
  silence = noServer,
): AsyncGenerator<EndpointFinding> {
  let silent = 0;
  let hasResponded = false;
  for (const [index, tried] of cases.entries()) {
    const found = await tryCase(tried, send, effects);
    hasResponded ||= found.status !== "error";
    // the advice of a case would be wrong for an endpoint that cannot be reached
    const why = hasResponded ? found.why : `${silence} ${describeConsequence(tried.provider, "error")}`;
    const finding = { ...found, why };
    silent = typeof finding.status === "number" ? 0 : silent + 1;
    const left = cases.length - index - 1;
    if (silent < maxSilent || left === 0) {
      yield finding;
    } else {
      yield { ...finding, why: `${finding.why} The other ${left} cases were not tried, since no response came.` };
      return;
    }
  }
}
