import { address, personal, record, text } from "../../words.js";
import { factEvent, rarePayload } from "./envelopes.js";

export const FacebookOptinEventSchema = factEvent(
  "https://developer.dotdigital.com/reference/facebook-events",
  "facebook.optin",
  "A person agreed to receive messages on Facebook Messenger. The payload has no `id`.",
  {
    payload: rarePayload("facebook.optin", "Who agreed", {
      fbMessengerId: address("Id of the person on Messenger. Present in every example.").optional(),
      profileId: address("Id of the person's profile: any text. Absent if not sent.").optional(),
      stateData: record(
        "A state, in our reading the one that the customer stored before: any keys and values. Absent if not sent.",
      ).optional(),
      ref: personal(text("Reference of the stored state, opaque text. Absent if not sent.")).optional(),
      rawData: record("The event of Messenger, as Facebook sent it. Absent if not sent.").optional(),
      pageId: address("Id of the Facebook page. Present in every example.").optional(),
    }).describe("Who agreed, and on which page."),
  },
);
