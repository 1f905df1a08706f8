import type { Provider, WebhookResult } from "../../src/index.js";

/** What identifies an event. */
export interface Identity {
  readonly provider: Provider;
  readonly name: string;
  readonly channel: string | undefined;
}

/** All that printing a result shows, for an event in which every part fits. */
export const wholeResult = ({ provider, name, channel }: Identity, event: unknown) => ({
  kind: "event",
  provider,
  name,
  family: provider === "omnichannel" ? name.split(".")[0] : undefined,
  channel,
  event,
  issues: [],
});

/** The fields of a result that printing shows. */
export const shownFields = (result: WebhookResult): object => ({ ...result });
