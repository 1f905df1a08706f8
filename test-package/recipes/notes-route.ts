import { readNotes } from "../../lib/webhooks";

export const POST = readNotes;
