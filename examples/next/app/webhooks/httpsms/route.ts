import { onHttpSms } from "../../../lib/handlers";

export const POST = onHttpSms;
