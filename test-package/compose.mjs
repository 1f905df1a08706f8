// What an application does with the zod entry and a zod of its own, at run time.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { HttpSmsEventSchema, OmnichannelEventSchema } from "message-webhooks/zod";
import * as z from "zod";

const { fixtures } = createRequire(import.meta.url)("message-webhooks/testing");

const stored = z.object({ storedAt: z.date(), event: z.union([HttpSmsEventSchema, OmnichannelEventSchema]) });

for (const event of [...fixtures.httpsms, ...fixtures.omnichannel]) {
  const row = { storedAt: new Date(), event };
  assert.deepEqual(stored.parse(row), row);
}

const inbox = z.array(HttpSmsEventSchema);
const { error } = inbox.safeParse([fixtures.httpsms[0], { ...fixtures.httpsms[0], data: {} }]);
assert.deepEqual(error.issues[0].path.slice(0, 2), [1, "data"]);
