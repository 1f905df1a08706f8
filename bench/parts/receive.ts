import { examplesOf } from "../examples.js";
import { fields } from "../receivers/all.js";
import { key, type Receiver } from "../receivers/receiver.js";
import { formatFigure, providerNames, type Section } from "../report.js";
import { measure, type Ratio, type Task } from "../sample.js";

/** The CPU time of a receiver as a ratio to that of the receiver which ours must not exceed. */
export interface Receipt {
  readonly receiver: Receiver;
  readonly rival: Receiver;
  readonly ratio: Ratio;
}

const taskOf = async ({ provider, sign, receive }: Receiver): Promise<Task> => ({
  items: await Promise.all(examplesOf(provider).map(({ text }) => sign(text, key))),
  read: receive,
});

export const measureReceive = async (): Promise<readonly Receipt[]> => {
  const receipts: Receipt[] = [];
  for (const { own, rival, others } of fields) {
    const base = await taskOf(rival);
    const enter = async (receiver: Receiver) => ({ receiver, rival, base, own: await taskOf(receiver) });
    const limits = { warmUpSeconds: 2, pairs: 300, seconds: 4, awaits: true };
    // the goal first and by itself, since applications have one library, and some slow down what runs in turns with them
    for (const group of [[own, rival], others]) {
      receipts.push(...(await measure(await Promise.all(group.map(enter)), limits)));
    }
  }
  return receipts;
};

const isOwn = ({ receiver }: Receipt): boolean => fields.some(({ own }) => own === receiver);

export const receiveSection = (receipts: readonly Receipt[]): Section => ({
  title: "Receiving",
  note: "CPU time of one request in one process, of all threads: the signature is verified, then the body is parsed by this package. Requests are documented examples with headers and bytes as Express gives them to a route, one after another. For the token of httpSMS, each library verifies algorithm, issuer and times. No library knows the HMAC-SHA1 of Omnichannel, so each signs in its own scheme, with HMAC-SHA256. Each accepts all examples and rejects forged ones.",
  tables: fields.map(({ rival, own: { provider } }) => ({
    head: [`library, ${providerNames[provider]}`, "µs per request", `ratio to ${rival.name}`],
    rows: receipts
      .filter(({ receiver }) => receiver.provider === provider)
      .map(({ receiver, ratio }) => [
        `${receiver.name}: ${receiver.how}`,
        formatFigure(ratio.median * ratio.baseMicroseconds),
        `${formatFigure(ratio.median)} (${formatFigure(ratio.lowerQuartile)} to ${formatFigure(ratio.upperQuartile)})`,
      ]),
  })),
  goals: receipts.filter(isOwn).map(({ receiver, rival, ratio }) => ({
    what: `${receiver.how}, against ${rival.name} and our parser`,
    value: ratio.median,
    atMost: 1,
    unit: "",
  })),
});
