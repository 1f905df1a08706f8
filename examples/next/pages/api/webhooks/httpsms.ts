import { toNodeListener } from "message-webhooks/receive";
import { onHttpSms } from "../../../lib/handlers";

/** The signature is of the bytes: Next.js must not parse them. */
export const config = { api: { bodyParser: false } };

export default toNodeListener(onHttpSms);
