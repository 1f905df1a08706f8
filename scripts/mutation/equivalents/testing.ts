import type { Equivalents } from "../equivalents.js";

export const testing: readonly Equivalents[] = [
  {
    file: "src/testing/drift-fields.ts",
    reason: "the list was found right before: for the compiler",
    changes: [
      {
        code: 'const values = field.known?.join(", ");',
        original: "field.known?.join",
        replacement: "field.known.join",
      },
    ],
  },
  {
    file: "src/testing/drift-formats.ts",
    reason: "no format has either name",
    changes: [
      {
        code: 'export const formatMessage = (value: unknown, { format = "" }: DocumentedField): string | undefined => {',
        original: '""',
        replacement: '"Stryker was here!"',
      },
    ],
  },
  {
    file: "src/testing/drift-formats.ts",
    reason: "a format of numbers belongs to fields that are numbers only: for the compiler",
    changes: [
      {
        code: 'return typeof value === "number" ? messageOf(numberFormats[format], value) : undefined;',
        original: 'typeof value === "number"',
        replacement: "true",
      },
    ],
  },
  {
    file: "src/testing/drift.ts",
    reason: "an issue names the outermost part that does not fit, so that an object is around it",
    changes: [
      {
        code: "path.reduce<unknown>((current, key) => (Object(current) === current ? (current as never)[key] : undefined), value);",
        original: "Object(current) === current",
        replacement: "true",
      },
    ],
  },
  {
    file: "src/testing/memory-store.ts",
    reason: "every claim still has its own token",
    changes: [{ code: "claims += 1;", original: "claims += 1", replacement: "claims -= 1" }],
  },
  {
    file: "src/testing/encrypt.ts",
    reason: "an empty block adds nothing",
    changes: [
      {
        code: "for (let start = 0; start < plain.length; start += blockLength) {",
        original: "start < plain.length",
        replacement: "start <= plain.length",
      },
    ],
  },
  {
    file: "src/testing/drift-fields.ts",
    reason: "only strings have documented values",
    changes: [
      {
        code: 'typeof value === "string" && !open && known?.includes(value) === false;',
        original: 'typeof value === "string"',
        replacement: "true",
      },
    ],
  },
  {
    file: "src/testing/endpoint/httpsms-requests.ts",
    reason: "a signed request has a token: for the compiler",
    changes: [
      {
        code: 'const claimsOf = ({ headers }: EndpointRequest): string => headers["authorization"]?.split(".")[1] ?? "";',
        original: '""',
        replacement: '"Stryker was here!"',
      },
    ],
  },
  {
    file: "src/testing/endpoint/httpsms-requests.ts",
    reason: "the key is never exported",
    changes: [
      {
        code: 'const key = await crypto.subtle.importKey("raw", utf8(signingKey), algorithm, false, ["sign"]);',
        original: "false",
        replacement: "true",
      },
    ],
  },
  {
    file: "src/testing/endpoint/httpsms-requests.ts",
    reason: "a signed request has a token: for the compiler",
    changes: [
      {
        code: 'const claimsOf = ({ headers }: EndpointRequest): string => headers["authorization"]?.split(".")[1] ?? "";',
        original: 'headers["authorization"]?.split',
        replacement: 'headers["authorization"].split',
      },
    ],
  },
  {
    file: "src/testing/endpoint/judge.ts",
    reason: "a word is within no limits: for the compiler",
    changes: [
      {
        code: 'typeof status === "number" && status >= from && status < to;',
        original: 'typeof status === "number"',
        replacement: "true",
      },
    ],
  },
  {
    file: "src/testing/endpoint/judge.ts",
    reason: "every word but `ok` and `advice` stands for wrong",
    changes: [
      {
        code: 'if (isSuccess(status)) return verdict(isAdvice ? "advice" : "wrong", hint);',
        original: '"wrong"',
        replacement: '""',
      },
      {
        code: 'if (!isIn(status, 300, 600)) return verdict(isAdvice ? "advice" : "wrong", "Refuse it with a 401.", consequence);',
        original: '"wrong"',
        replacement: '""',
      },
      {
        code: 'return verdict(isAdvice ? "advice" : "wrong", hint, describeConsequence(provider, status, items));',
        original: '"wrong"',
        replacement: '""',
      },
      {
        code: 'if (handled > most) return verdict("wrong", difference, hint);',
        original: '"wrong"',
        replacement: '""',
      },
      {
        code: 'return verdict("wrong", difference, "Respond 2xx only when the event is stored: it is not sent again.", hint);',
        original: '"wrong"',
        replacement: '""',
      },
    ],
  },
  {
    file: "src/testing/endpoint/judge.ts",
    reason: "a count within the limits was accepted before",
    changes: [
      {
        code: 'if (handled > most) return verdict("wrong", difference, hint);',
        original: "handled > most",
        replacement: "handled >= most",
      },
    ],
  },
  {
    file: "src/testing/endpoint/omnichannel-cases.ts",
    reason: "these are the usual values",
    changes: [
      {
        code: 'batch("batch of 1", perItem, () => list(1), { items: 1, effects: [1, 1] }),',
        original: "{ items: 1, effects: [1, 1] }",
        replacement: "{}",
      },
    ],
  },
  {
    file: "src/testing/endpoint/omnichannel-requests.ts",
    reason: "a signed request has a signature: for the compiler",
    changes: [
      {
        code: 'export const signatureOf = ({ headers }: EndpointRequest): string => headers["x-comapi-signature"] ?? "";',
        original: '""',
        replacement: '"Stryker was here!"',
      },
    ],
  },
  {
    file: "src/testing/endpoint/run.ts",
    reason: "every case has a request, whose answer replaces this one: for the compiler",
    changes: [
      {
        code: 'let answer: TimedAnswer = { status: "error", milliseconds: 0 };',
        original: '{ status: "error", milliseconds: 0 }',
        replacement: "{}",
      },
      {
        code: 'let answer: TimedAnswer = { status: "error", milliseconds: 0 };',
        original: '"error"',
        replacement: '""',
      },
    ],
  },
  {
    file: "src/testing/endpoint/run.ts",
    reason: "both are known, or neither is: for the compiler",
    changes: [
      {
        code: "const handled = before === undefined || after === undefined ? null : after - before;",
        original: "before === undefined || after === undefined",
        replacement: "before === undefined && after === undefined",
      },
      {
        code: "const handled = before === undefined || after === undefined ? null : after - before;",
        original: "before === undefined",
        replacement: "false",
      },
      {
        code: "const handled = before === undefined || after === undefined ? null : after - before;",
        original: "after === undefined",
        replacement: "false",
      },
    ],
  },
  {
    file: "src/testing/build-omnichannel.ts",
    reason: "a sample without an id does not use it",
    changes: [
      {
        code: 'messageId: textAt(overrides, "payload", "id") ?? sample.id ?? "",',
        original: '""',
        replacement: '"Stryker was here!"',
      },
    ],
  },
  {
    file: "src/testing/build-omnichannel.ts",
    reason: "a name has a part before its dot: for the compiler",
    changes: [{ code: 'const family = name.split(".")[0] ?? "";', original: '""', replacement: '"Stryker was here!"' }],
  },
  {
    file: "src/testing/build-omnichannel.ts",
    reason: "it keeps the place of the id, which is replaced right after",
    changes: [
      {
        code: 'const template = { eventId: "", accountId: 1234, apiSpaceId: defaultApiSpace, name, ...others, timestamp };',
        original: '""',
        replacement: '"Stryker was here!"',
      },
    ],
  },
  {
    file: "src/testing/event-id.ts",
    reason: "the first match is at the start",
    changes: [
      {
        code: 'return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");',
        original: "/^(.{8})(.{4})(.{4})(.{4})/",
        replacement: "/(.{8})(.{4})(.{4})(.{4})/",
      },
    ],
  },
  {
    file: "src/testing/fixtures.ts",
    reason: "every fixture has a variant: for the compiler",
    changes: [
      {
        code: "(event) => event.name === name && (channel === undefined || identify(event)?.channel === channel),",
        original: "identify(event)?.channel",
        replacement: "identify(event).channel",
      },
    ],
  },
  {
    file: "src/testing/history-steps.ts",
    reason: "no event contains the word that is searched then: for the compiler",
    changes: [
      {
        code: "if (from === undefined || to === undefined) return event;",
        original: "from === undefined",
        replacement: "false",
      },
    ],
  },
  {
    file: "src/testing/samples/app-messaging.ts",
    reason: "the details are replaced right after",
    changes: [{ code: '...buildStatus("appMessaging", seed),', original: '"appMessaging"', replacement: '""' }],
  },
  {
    file: "src/testing/samples/fb-messenger.ts",
    reason: "the details are replaced right after",
    changes: [{ code: '...buildStatus("fbMessenger", seed),', original: '"fbMessenger"', replacement: '""' }],
  },
  {
    file: "src/testing/samples/mms.ts",
    reason: "the details are replaced right after",
    changes: [{ code: '...buildStatus("mms", seed),', original: '"mms"', replacement: '""' }],
  },
  {
    file: "src/testing/samples/rcs.ts",
    reason: "the details are replaced right after",
    changes: [{ code: '...buildStatus("rcs", seed),', original: '"rcs"', replacement: '""' }],
  },
  {
    file: "src/testing/samples/sms.ts",
    reason: "the details are replaced right after",
    changes: [{ code: '...buildStatus("sms", seed),', original: '"sms"', replacement: '""' }],
  },
  {
    file: "src/testing/sha1.ts",
    reason: "no round uses the last word then",
    changes: [
      { code: "for (let index = 0; index < 80; index += 1) {", original: "index < 80", replacement: "index <= 80" },
    ],
  },
  {
    file: "src/testing/arbitrary-shapes.ts",
    reason: "every documented array says what its items are: for the compiler",
    changes: [
      {
        code: 'return fc.array(generateField(field.items ?? { kinds: ["unknown"] }), { maxLength: 4 });',
        original: '{ kinds: ["unknown"] }',
        replacement: "{}",
      },
      {
        code: 'return fc.array(generateField(field.items ?? { kinds: ["unknown"] }), { maxLength: 4 });',
        original: '["unknown"]',
        replacement: "[]",
      },
      {
        code: 'return fc.array(generateField(field.items ?? { kinds: ["unknown"] }), { maxLength: 4 });',
        original: '"unknown"',
        replacement: '""',
      },
    ],
  },
  {
    file: "src/testing/arbitrary-shapes.ts",
    reason: "every documented object has the name of its shape: for the compiler",
    changes: [
      {
        code: '.tuple(generateRecord(), generateShape(field.shape ?? ""))',
        original: '""',
        replacement: '"Stryker was here!"',
      },
      { code: ': generateShape(field.shape ?? "");', original: '""', replacement: '"Stryker was here!"' },
    ],
  },
  {
    file: "src/testing/arbitrary.ts",
    reason: "the key was found right before: for the compiler",
    changes: [
      {
        code: 'Object.hasOwn(documentedEvents, key) ? [documentedEvents[key] ?? ""] : [],',
        original: '""',
        replacement: '"Stryker was here!"',
      },
    ],
  },
  {
    file: "src/testing/endpoint/target.ts",
    reason: "a host that ends in a number is an IPv4 address, so nothing is before it",
    changes: [
      {
        code: "const isLoopbackV4 = (host: string): boolean => /^127\\.\\d+\\.\\d+\\.\\d+$/.test(host);",
        original: "/^127\\.\\d+\\.\\d+\\.\\d+$/",
        replacement: "/127\\.\\d+\\.\\d+\\.\\d+$/",
      },
    ],
  },
  {
    file: "src/testing/drift-fields.ts",
    reason: "a value of any kind is never wrong, and no required field may have one",
    changes: [
      { code: 'unknown: ["", "any value"],', original: '["", "any value"]', replacement: "[]" },
      { code: 'unknown: ["", "any value"],', original: '""', replacement: '"Stryker was here!"' },
      { code: 'unknown: ["", "any value"],', original: '"any value"', replacement: '""' },
    ],
  },
];
