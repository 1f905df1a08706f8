import { readdir, readFile } from "node:fs/promises";

/** Requests that a provider would post to one path. */
export interface Delivery {
  readonly title: string;
  readonly path: "/httpsms" | "/omnichannel";
  readonly bodies: readonly string[];
}

const readFixtures = async (name: string): Promise<readonly string[]> => {
  const folder = new URL(`../../fixtures/${name}/`, import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  return Promise.all(names.map((name) => readFile(new URL(name, folder), "utf8")));
};

const envelope = {
  eventId: "5b0e2f0a-6f6d-4d39-9d0c-1d8f6c1f4f10",
  accountId: 1234,
  apiSpaceId: "c224cf6e-4352-4b26-a71a-c9032bea7a01",
  name: "message.sent",
  timestamp: "2026-01-15T09:30:00.000Z",
};

/** A valid event on a channel that the library does not know. */
const unknownEvent = JSON.stringify({
  ...envelope,
  payload: { id: "0f2d1c3b-4a59-4687-8b6a-7c8d9e0f1a2b", details: { channel: "pigeonPost" } },
});

/** A known event that is invalid: the id of the message is a number. */
const invalidEvent = JSON.stringify({ ...envelope, payload: { id: 4711, details: { channel: "sms" } } });

/** Every example of the documentation, those of Omnichannel again in one batch, with two odd events in its middle. */
export const readDeliveries = async () => {
  const httpSms = await readFixtures("httpsms");
  const omnichannel = [...(await readFixtures("omnichannel")), ...(await readFixtures("omnichannel-platform"))];
  const half = Math.floor(omnichannel.length / 2);
  const batch = [...omnichannel.slice(0, half), unknownEvent, invalidEvent, ...omnichannel.slice(half)];
  const deliveries: readonly Delivery[] = [
    { title: "httpSMS, one event per request", path: "/httpsms", bodies: httpSms },
    { title: "Omnichannel, one event per request", path: "/omnichannel", bodies: omnichannel },
    { title: "Omnichannel, one batch", path: "/omnichannel", bodies: [`[${batch.join()}]`] },
  ];
  return { deliveries, expected: { event: httpSms.length + 2 * omnichannel.length, unknown: 1, invalid: 1 } };
};
