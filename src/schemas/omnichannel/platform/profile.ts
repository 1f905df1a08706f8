import { address, withAttributes } from "../../words.js";
import { deletedFields } from "./deleted.js";
import { entityEvents, payload } from "./envelopes.js";

const event = entityEvents("profile", "https://developer.dotdigital.com/reference/profile-events");

const id = address("Id of the profile: any text, an e-mail address in every example.");

const attributes = (name: string, description: string) => withAttributes(payload(name, description, { id }));

export const ProfileCreateEventSchema = event(
  "profile.create",
  "A profile of the Omnichannel API was created. It is not a contact of Dotdigital.",
  attributes("profile.create", "The profile, with its attributes").describe("The profile."),
);

export const ProfileUpdateEventSchema = event(
  "profile.update",
  "A profile of the Omnichannel API was changed. The documentation does not say whether the payload has all attributes or only those that changed.",
  attributes("profile.update", "The profile, with all its attributes or those that changed").describe("The profile."),
);

export const ProfileDeleteEventSchema = event(
  "profile.delete",
  "A profile of the Omnichannel API was deleted.",
  payload("profile.delete", "Which profile was deleted, when and by whom", {
    ...deletedFields("profile"),
    id,
  }).describe("What was deleted."),
);

export const ProfileUndeleteEventSchema = event(
  "profile.undelete",
  "A deleted profile of the Omnichannel API was restored. Its example has no attributes.",
  attributes("profile.undelete", "The profile that was restored").describe("The profile."),
);
