import * as z from "zod";
import { record } from "../words.js";
import { envelope, page, shape } from "./envelope.js";

export const InteractionClickEventSchema = shape(
  "InteractionClickEvent",
  `A person followed a tracked link of an e-mail, or a shortened link of an SMS or MMS. The provider documents only the name, so the payload is open.\n\nDocumentation: ${page}`,
  envelope(
    z.literal("interaction.click").describe("Name of the event, the discriminant."),
    record("The interaction, undocumented."),
  ),
);
