import { address, time } from "../../words.js";

/** When and by whom an entity was deleted. */
export const deletedFields = (entity: string) => ({
  date: time(`When the ${entity} was deleted: ISO 8601 in UTC with milliseconds. Present in every example.`).optional(),
  by: address(
    "Who deleted it: `access:` and the id of an access token in every example. Absent if not sent.",
  ).optional(),
});
