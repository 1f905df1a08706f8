import * as z from "zod";
import { record } from "../words.js";
import { envelope, page, shape } from "./envelope.js";

export const InteractionClickEventSchema = shape(
  "InteractionClickEvent",
  `Somebody followed a tracked link of an e-mail or a shortened link of an SMS. Only its name is documented, so its payload is open.\n\nDocumentation: ${page}`,
  envelope(
    z.literal("interaction.click").describe("Name of the event, the discriminant."),
    record("What was clicked, undocumented."),
  ),
);
