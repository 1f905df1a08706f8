import type { Equivalents } from "../equivalents.js";

export const normalizing: readonly Equivalents[] = [
  {
    file: "src/normalizing/httpsms/attachment.ts",
    reason: "a URL without a name has no extension, so no media type is found; only the groups of the match are read",
    changes: [
      {
        code: 'const [, name = null, extension = ""] = fileName.exec(url) ?? [];',
        original: '""',
        replacement: '"Stryker was here!"',
      },
      {
        code: 'const [, name = null, extension = ""] = fileName.exec(url) ?? [];',
        original: "[]",
        replacement: '["Stryker was here"]',
      },
    ],
  },
  {
    file: "src/normalizing/httpsms/cipher.ts",
    reason: "the key is never exported",
    changes: [
      {
        code: 'return crypto.subtle.importKey("raw", digest, "AES-CTR", false, ["encrypt"]);',
        original: "false",
        replacement: "true",
      },
    ],
  },
  {
    file: "src/normalizing/httpsms/decrypt.ts",
    reason: "each of several spaces is removed either way",
    changes: [{ code: 'const text = content.replace(/\\s+/g, "");', original: "/\\s+/g", replacement: "/\\s/g" }],
  },
  {
    file: "src/normalizing/httpsms/decrypt.ts",
    reason: "`Promise.all` does not wait for a string",
    changes: [{ code: "const blocks: Promise<void>[] = [];", original: "[]", replacement: '["Stryker was here"]' }],
  },
  {
    file: "src/normalizing/httpsms/decrypt.ts",
    reason: "one more block is empty, and so is its text",
    changes: [
      {
        code: "for (let start = blockLength; start < bytes.length; start += blockLength) {",
        original: "start < bytes.length",
        replacement: "start <= bytes.length",
      },
    ],
  },
  {
    file: "src/normalizing/message-state.ts",
    reason: "equal values were handled before, or give the same value",
    changes: [
      { code: "return left < right ? -1 : 1;", original: "left < right", replacement: "left <= right" },
      { code: "return left < right ? left : right;", original: "left < right", replacement: "left <= right" },
      {
        code: "other === null || (value !== null && value > other);",
        original: "value > other",
        replacement: "value >= other",
      },
      { code: "status: order < 0 ? right.status : left.status,", original: "order < 0", replacement: "order <= 0" },
      {
        code: "isFinal: order === 0 ? left.isFinal || right.isFinal : (order < 0 ? right : left).isFinal,",
        original: "order < 0",
        replacement: "order <= 0",
      },
    ],
  },
  {
    file: "src/normalizing/message-state.ts",
    reason: "no text is greater than `null`, so the other time is returned",
    changes: [
      {
        code: "if (left === null || right === null) return left ?? right;",
        original: "left === null",
        replacement: "false",
      },
    ],
  },
  {
    file: "src/normalizing/message-state.ts",
    reason: "an unknown provider has the ranks of httpSMS",
    changes: [{ code: 'const order = rankOf("httpsms", status);', original: '"httpsms"', replacement: '""' }],
  },
  {
    file: "src/normalizing/message-state.ts",
    reason: "no key is there twice",
    changes: [
      {
        code: "keys.sort((one, other) => placeOf(one) - placeOf(other) || (one < other ? -1 : 1));",
        original: "one < other",
        replacement: "one <= other",
      },
    ],
  },
  {
    file: "src/normalizing/omnichannel/account.ts",
    reason: "`Number.isFinite` is false for anything but a number: for the compiler",
    changes: [
      {
        code: 'if (typeof accountId !== "number" || !Number.isFinite(accountId)) return null;',
        original: 'typeof accountId !== "number"',
        replacement: "false",
      },
    ],
  },
  {
    file: "src/normalizing/omnichannel/failure.ts",
    reason: "a string is no validation failure",
    changes: [
      {
        code: "const [first] = Array.isArray(validationFailures) ? (validationFailures as readonly unknown[]) : [];",
        original: "[]",
        replacement: '["Stryker was here"]',
      },
    ],
  },
  {
    file: "src/normalizing/omnichannel/failure.ts",
    reason: "no code is `null`: for the compiler",
    changes: [
      {
        code: "const byCode = code === null ? undefined : codes.get(code);",
        original: "code === null",
        replacement: "false",
      },
    ],
  },
  {
    file: "src/normalizing/omnichannel/failure.ts",
    reason: "a default for the compiler: no known reason is like this",
    changes: [
      {
        code: 'return byCode ?? reasons.find(([known]) => known.test(message ?? ""))?.[1] ?? "unknown";',
        original: '""',
        replacement: '"Stryker was here!"',
      },
    ],
  },
  {
    file: "src/normalizing/omnichannel/normalize.ts",
    reason: "an invalid result has no channel, and an event with a channel was handled before: for the compiler",
    changes: [
      {
        code: 'if (result.kind === "unknown" && result.channel !== undefined) {',
        original: 'result.kind === "unknown"',
        replacement: "true",
      },
    ],
  },
  {
    file: "src/normalizing/omnichannel/normalize.ts",
    reason: "no channel is `null`: for the compiler",
    changes: [
      {
        code: "const facts = channel === null ? nothing : readProgressFacts(channel, { channelStatus });",
        original: "channel === null",
        replacement: "false",
      },
    ],
  },
  {
    file: "src/normalizing/omnichannel/normalize.ts",
    reason: "an event on an unknown channel is read in the same way below",
    changes: [
      {
        code: 'if (result.kind === "event" && (result.family === "message" || result.family === "interaction")) {',
        original: 'result.kind === "event"',
        replacement: "true",
      },
    ],
  },
  {
    file: "src/normalizing/redact-event.ts",
    reason: "the expression matches every rule, and each sign that reads an index has one: defaults for the compiler",
    changes: [
      {
        code: 'const [, key = "", sign = "", index = ""] = /^(.*?)(?:([*:=])(\\d*))?$/.exec(printed) ?? [];',
        original: '""',
        replacement: '"Stryker was here!"',
      },
      {
        code: 'const [, key = "", sign = "", index = ""] = /^(.*?)(?:([*:=])(\\d*))?$/.exec(printed) ?? [];',
        original: "/^(.*?)(?:([*:=])(\\d*))?$/",
        replacement: "/(.*?)(?:([*:=])(\\d*))?$/",
      },
      {
        code: 'const [, key = "", sign = "", index = ""] = /^(.*?)(?:([*:=])(\\d*))?$/.exec(printed) ?? [];',
        original: "[]",
        replacement: '["Stryker was here"]',
      },
    ],
  },
  {
    file: "src/normalizing/redact-event.ts",
    reason: "no part that is redacted as a shape may be `null` today, and the others are no objects",
    changes: [
      { code: "if (!isObject(value)) return value;", original: "!isObject(value)", replacement: "false" },
      {
        code: 'else copy[key] = sign === ":" ? redactShape(part, inner) : part;',
        original: 'sign === ":"',
        replacement: "true",
      },
    ],
  },
  {
    file: "src/normalizing/redact-event.ts",
    reason: "each index and each event is in the generated data: defaults for the compiler",
    changes: [
      {
        code: 'for (const printed of (redactionShapes[index] ?? "").split(" ")) {',
        original: '""',
        replacement: '"Stryker was here!"',
      },
      {
        code: 'else if (sign === "=") copy[key] = maskUnlessKnown(part, redactionLists[inner] ?? []);',
        original: "[]",
        replacement: '["Stryker was here"]',
      },
      { code: 'return redactionRoots[key ?? ""] ?? -1;', original: '""', replacement: '"Stryker was here!"' },
      { code: 'return redactionRoots[key ?? ""] ?? -1;', original: "-1", replacement: "+1" },
    ],
  },
  {
    file: "src/normalizing/redact-event.ts",
    reason: "the parser rejects an event of neither provider, or of both: for the compiler",
    changes: [
      { code: "if (provider === null) return mask(event);", original: "provider === null", replacement: "false" },
    ],
  },
  {
    file: "src/normalizing/redact.ts",
    reason: "a default for the compiler: no type is like this",
    changes: [
      {
        code: 'const [provider, userId, type = "", ...rest] = key.split(":");',
        original: '""',
        replacement: '"Stryker was here!"',
      },
    ],
  },
  {
    file: "src/normalizing/time.ts",
    reason: "only for speed: a time that cannot be moved here is moved as a Date",
    changes: [
      {
        code: "const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));",
        original: "time.slice(0, 2)",
        replacement: "time",
      },
      {
        code: "const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));",
        original: "time.slice(3, 5)",
        replacement: "time",
      },
      { code: "const east = minutesOf(offset.slice(1));", original: "offset.slice(1)", replacement: "offset" },
      {
        code: 'const minutes = minutesOf(time.slice(11, 16)) - (offset.startsWith("-") ? -east : east);',
        original: "time.slice(11, 16)",
        replacement: "time",
      },
      {
        code: "return minutes >= 0 && minutes < minutesPerDay",
        original: "minutes >= 0 && minutes < minutesPerDay",
        replacement: "false",
      },
      { code: "return minutes >= 0 && minutes < minutesPerDay", original: "minutes >= 0", replacement: "minutes > 0" },
      { code: "const minutesPerDay = 24 * 60;", original: "24 * 60", replacement: "24 / 60" },
      {
        code: "const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));",
        original: "(time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))",
        replacement: "() => undefined",
      },
    ],
  },
  {
    file: "src/normalizing/time.ts",
    reason: "only for speed: such a time is put together again",
    changes: [
      {
        code: "if (isUtc && time.length === 24) return time;",
        original: "isUtc && time.length === 24",
        replacement: "false",
      },
    ],
  },
  {
    file: "src/normalizing/event-key.ts",
    reason: "only for speed: a text without either character stays as it is",
    changes: [
      {
        code: 'const needsEscape = (part: string): boolean => part.includes(":") || part.includes("%");',
        original: 'part.includes(":") || part.includes("%")',
        replacement: "true",
      },
      {
        code: 'const needsEscape = (part: string): boolean => part.includes(":") || part.includes("%");',
        original: '":"',
        replacement: '""',
      },
      {
        code: 'const needsEscape = (part: string): boolean => part.includes(":") || part.includes("%");',
        original: '"%"',
        replacement: '""',
      },
    ],
  },
];
