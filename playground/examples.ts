import { normalize } from "message-webhooks";
import { fixtures, httpSmsFixture, omnichannelFixtures } from "message-webhooks/testing";

/** A payload to start from. */
export interface Example {
  readonly group: string;
  readonly label: string;
  readonly text: string;
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);

const createExample = (group: string, label: string, value: unknown): Example => ({ group, label, text: json(value) });

const labelOf = (event: Parameters<typeof normalize>[0]): string => {
  const normalized = normalize(event);
  const channels = normalized.kind === "message" ? normalized.channels : [];
  return channels.length === 0 ? normalized.name : `${normalized.name} (${channels.join(", ")})`;
};

/** Lists the documented examples. Several of one event get a number. */
const listDocumented = (group: string, events: readonly Parameters<typeof normalize>[0][]): readonly Example[] => {
  const labels = events.map(labelOf);
  return events.map((event, index) => {
    const label = labels[index] ?? "";
    const before = labels.slice(0, index).filter((each) => each === label).length;
    return createExample(
      group,
      labels.filter((each) => each === label).length > 1 ? `${label} ${before + 1}` : label,
      event,
    );
  });
};

const sent = httpSmsFixture("message.phone.sent");
const [sentSms] = omnichannelFixtures("message.sent", "sms");
const [deliveredSms] = omnichannelFixtures("message.delivered", "sms");

const carrierPigeon = { ...sentSms, payload: { ...sentSms?.payload, details: { channel: "carrierPigeon" } } };
const withoutId = { ...sentSms, payload: { ...sentSms?.payload, id: undefined } };
const drifted = { ...sent, region: "eu", data: { ...sent.data, sim: "SIM3", carrier: "Example" } };

/** Every documented example, and undocumented events. */
export const examples: readonly Example[] = [
  ...listDocumented("httpSMS", fixtures.httpsms),
  ...listDocumented("Omnichannel", fixtures.omnichannel),
  createExample("Several", "a batch with one invalid item", [sentSms, withoutId, deliveredSms]),
  {
    group: "Several",
    label: "one event per line",
    text: [sent, sentSms].map((event) => JSON.stringify(event)).join("\n"),
  },
  createExample("Drift", "new keys and a new value", drifted),
  createExample("Unknown", "a new type of httpSMS", { ...sent, type: "message.phone.scheduled" }),
  createExample("Unknown", "a new channel of Omnichannel", carrierPigeon),
  createExample("Unknown", "a new name of Omnichannel", { ...sentSms, name: "message.recalled" }),
  createExample("Invalid", "an id is missing", withoutId),
  createExample("Invalid", "two fields with a wrong type", { ...sent, id: 7, data: { ...sent.data, contact: null } }),
  createExample("Invalid", "no envelope", { hello: "world" }),
  { group: "Invalid", label: "not JSON", text: "message=hello&from=%2B18005550199" },
];
