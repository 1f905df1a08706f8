import { onOmnichannel } from "../../../lib/handlers";

export const POST = onOmnichannel;
