import type { Mutant } from "./instrument.js";

/** Mutants of a file that do the same as the source, and why. They do not count; one that a test notices is an error. */
interface Equivalents {
  readonly file: string;
  readonly reason: string;
  readonly changes: readonly Pick<Mutant, "code" | "original" | "replacement">[];
}

const equivalents: readonly Equivalents[] = [
  {
    file: "src/shapes/nodes.ts",
    reason: "a default for the compiler: a node with fields has the list of required parts",
    changes: [
      {
        code: "export const fitsNode = (value: unknown, { isType, items, fields, required = [] }: Node): boolean => {",
        original: "[]",
        replacement: '["Stryker was here"]',
      },
    ],
  },
  {
    file: "src/parsing/repair.ts",
    reason: "the whole event is an object already, so no issue has an empty path here",
    changes: [
      { code: "if (place === undefined) return [];", original: "place === undefined", replacement: "false" },
      { code: "if (place === undefined) return [];", original: "[]", replacement: '["Stryker was here"]' },
    ],
  },
  {
    file: "src/parsing/repair.ts",
    reason: "the longer way to the same path: the short one saves memory",
    changes: [
      {
        code: "return place.parent === undefined ? [place.key] : [...pathOf(place.parent), place.key];",
        original: "place.parent === undefined",
        replacement: "false",
      },
    ],
  },
  {
    file: "src/parsing/repair.ts",
    reason: "no part that may be null has required parts today",
    changes: [
      {
        code: "if (node.required === undefined || value === null) return true;",
        original: "value === null",
        replacement: "false",
      },
    ],
  },
  {
    file: "src/parsing/repair.ts",
    reason: "no optional part has two required parts today, so there is one mistake",
    changes: [
      { code: "issues.list.push(...mistakes.slice(0, 1));", original: "mistakes.slice(0, 1)", replacement: "mistakes" },
    ],
  },
  {
    file: "src/parsing/repair.ts",
    reason: "a default for the compiler: the node of an object has fields",
    changes: [{ code: "{ fields = [] }: Node,", original: "[]", replacement: '["Stryker was here"]' }],
  },
  {
    file: "src/parsing/repair.ts",
    reason: "the slower way to the same copy",
    changes: [
      {
        code: 'if (key === "__proto__") return Object.fromEntries(Object.entries(object).filter(([each]) => !left.includes(each)));',
        original: 'key === "__proto__"',
        replacement: "true",
      },
      {
        code: 'if (key === "__proto__") return Object.fromEntries(Object.entries(object).filter(([each]) => !left.includes(each)));',
        original: 'key === "__proto__"',
        replacement: 'key !== "__proto__"',
      },
    ],
  },
  {
    file: "src/parsing/repair.ts",
    reason:
      "what a channel adds repeats no required part but `details`, of which only the channel is required: it was read before",
    changes: [
      {
        code: "for (const [key, node] of right.required ?? []) required.set(key, merge(required.get(key) ?? node, node));",
        original: "[]",
        replacement: '["Stryker was here"]',
      },
      {
        code: "for (const [key, node] of right.required ?? []) required.set(key, merge(required.get(key) ?? node, node));",
        original: "required.get(key) ?? node",
        replacement: "required.get(key) && node",
      },
    ],
  },
  {
    file: "src/parsing/repair.ts",
    reason: "a default for the compiler: an envelope has required parts and fields",
    changes: [
      {
        code: "const { required = [], fields = [] } = envelope.node;",
        original: "[]",
        replacement: '["Stryker was here"]',
      },
    ],
  },
  {
    file: "src/parsing/repair.ts",
    reason: "only for speed: the node is created again",
    changes: [
      { code: "if (found !== undefined) return found;", original: "found !== undefined", replacement: "false" },
      {
        code: "nodes.set(variant.name, new Map([...(nodes.get(variant.name) ?? []), [variant.own, node]]));",
        original: "[...(nodes.get(variant.name) ?? []), [variant.own, node]]",
        replacement: "[]",
      },
      {
        code: "nodes.set(variant.name, new Map([...(nodes.get(variant.name) ?? []), [variant.own, node]]));",
        original: "[variant.own, node]",
        replacement: "[]",
      },
    ],
  },
  {
    file: "src/parsing/repair.ts",
    reason: "no event has more than ten required parts",
    changes: [
      {
        code: "if (!isUseful(event, node, undefined, mistakes)) return { event: undefined, issues: mistakes.slice(0, maxIssues) };",
        original: "mistakes.slice(0, maxIssues)",
        replacement: "mistakes",
      },
    ],
  },
  {
    file: "src/parsing/repair.ts",
    reason: "no value without items is an array: for the compiler",
    changes: [
      {
        code: "if (node.items !== undefined && Array.isArray(value)) return repairList(value, node.items, place, issues);",
        original: "node.items !== undefined",
        replacement: "true",
      },
    ],
  },
  {
    file: "src/parsing/repair.ts",
    reason: "a value without fields has nothing to repair: for the compiler",
    changes: [
      {
        code: "return node.fields !== undefined && isObject(value) ? repairObject(value, node, place, issues) : value;",
        original: "node.fields !== undefined",
        replacement: "true",
      },
    ],
  },
  {
    file: "src/parsing/envelope.ts",
    reason: "only for speed: the envelopes are checked right after",
    changes: [
      {
        code: "value.id !== undefined && value.eventId !== undefined && isHttpSmsEnvelope(value) && isOmnichannelEnvelope(value);",
        original: "value.id !== undefined && value.eventId !== undefined",
        replacement: "true",
      },
      {
        code: "value.id !== undefined && value.eventId !== undefined && isHttpSmsEnvelope(value) && isOmnichannelEnvelope(value);",
        original: "value.id !== undefined && value.eventId !== undefined",
        replacement: "value.id !== undefined || value.eventId !== undefined",
      },
      {
        code: "value.id !== undefined && value.eventId !== undefined && isHttpSmsEnvelope(value) && isOmnichannelEnvelope(value);",
        original: "value.id !== undefined",
        replacement: "true",
      },
      {
        code: "value.id !== undefined && value.eventId !== undefined && isHttpSmsEnvelope(value) && isOmnichannelEnvelope(value);",
        original: "value.eventId !== undefined",
        replacement: "true",
      },
    ],
  },
  {
    file: "src/parsing/identify.ts",
    reason: "only for speed: the envelope or the discriminant gives the same answer",
    changes: [
      {
        code: 'if (value.name === undefined && isHttpSmsType(value)) return "httpsms";',
        original: "value.name === undefined && isHttpSmsType(value)",
        replacement: "false",
      },
      {
        code: 'if (value.type === undefined && isOmnichannelName(value)) return "omnichannel";',
        original: "value.type === undefined && isOmnichannelName(value)",
        replacement: "false",
      },
    ],
  },
  {
    file: "src/parsing/result.ts",
    reason: "only for speed: the repair of an event that fits changes nothing",
    changes: [
      {
        code: "if (fitsVariant(value, variant)) return new AcceptedResult(variant, value, value, noIssues);",
        original: "fitsVariant(value, variant)",
        replacement: "false",
      },
    ],
  },
  {
    file: "src/parsing/variant.ts",
    reason: "a name without channels has no channel to read either",
    changes: [
      {
        code: 'if (channels === undefined || typeof channel !== "string") return { name, channel: undefined, own: undefined };',
        original: "channels === undefined",
        replacement: "false",
      },
    ],
  },
  {
    file: "src/parsing/variant.ts",
    reason: "only for speed: no known channel is that long",
    changes: [
      {
        code: "const hasOwn = channel.length <= maxChannelLength && Object.hasOwn(channels, channel);",
        original: "channel.length <= maxChannelLength",
        replacement: "true",
      },
      {
        code: "const hasOwn = channel.length <= maxChannelLength && Object.hasOwn(channels, channel);",
        original: "channel.length <= maxChannelLength",
        replacement: "channel.length < maxChannelLength",
      },
    ],
  },
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
  {
    file: "src/receiving/body.ts",
    reason: "only for speed: the bytes are counted right after",
    changes: [
      {
        code: "if (declared === undefined || body.length >= declared) return;",
        original: "body.length >= declared",
        replacement: "false",
      },
      {
        code: "if (declared === undefined || body.length >= declared) return;",
        original: "body.length >= declared",
        replacement: "body.length > declared",
      },
    ],
  },
  {
    file: "src/receiving/body.ts",
    reason: "a decoder rejects a string, and the copy of a string is the string",
    changes: [
      {
        code: 'return typeof view === "string" ? view : copyBytes(view);',
        original: 'typeof view === "string"',
        replacement: "false",
      },
      { code: 'return typeof view === "string" ? view : copyBytes(view);', original: '"string"', replacement: '""' },
    ],
  },
  {
    file: "src/receiving/bytes.ts",
    reason: "only for speed: ASCII is decoded to itself, and no JSON is without an ASCII character",
    changes: [
      {
        code: "if (/^[\\0-\\x7f]*$/.test(binary)) return binary;",
        original: "/^[\\0-\\x7f]*$/",
        replacement: "/^[\\0-\\x7f]$/",
      },
      {
        code: "if (/^[\\0-\\x7f]*$/.test(binary)) return binary;",
        original: "/^[\\0-\\x7f]*$/",
        replacement: "/^[^\\0-\\x7f]*$/",
      },
      {
        code: "if (/^[\\0-\\x7f]*$/.test(binary)) return binary;",
        original: "/^[\\0-\\x7f]*$/.test(binary)",
        replacement: "false",
      },
    ],
  },
  {
    file: "src/receiving/dispatch.ts",
    reason: "what is thrown there is caught",
    changes: [
      {
        code: "await onError?.(error, context);",
        original: "onError?.(error, context)",
        replacement: "onError(error, context)",
      },
    ],
  },
  {
    file: "src/receiving/dispatch.ts",
    reason: "only events have a lease",
    changes: [
      {
        code: "return [{ events: [], run: () => onInvalid(result, createInvalidContext(context, body, index)) }];",
        original: "[]",
        replacement: '["Stryker was here"]',
      },
    ],
  },
  {
    file: "src/receiving/dispatch.ts",
    reason: "a call that calls nothing, for something that has no lease",
    changes: [
      {
        code: "const events = onEvents === undefined ? [] : results.filter(isEvent).filter(isOurs);",
        original: "[]",
        replacement: '["Stryker was here"]',
      },
    ],
  },
  {
    file: "src/receiving/dispatch.ts",
    reason: "there are events only if there is `onEvents`: for the compiler",
    changes: [
      {
        code: "return events.length === 0 ? perItem : [{ events, run: () => onEvents?.(events, context) }, ...perItem];",
        original: "onEvents?.(events, context)",
        replacement: "onEvents(events, context)",
      },
    ],
  },
  {
    file: "src/receiving/dispatch.ts",
    reason: "no other result is handed the body",
    changes: [
      {
        code: 'const body = results.some(isInvalid) ? new TextDecoder().decode(bytes) : "";',
        original: '""',
        replacement: '"Stryker was here!"',
      },
    ],
  },
  {
    file: "src/receiving/headers.ts",
    reason: "only for speed: the name in lower case decides",
    changes: [
      {
        code: "if (key !== name && (key.length !== name.length || key.toLowerCase() !== name)) continue;",
        original: "key.length !== name.length",
        replacement: "false",
      },
      {
        code: "if (key !== name && (key.length !== name.length || key.toLowerCase() !== name)) continue;",
        original: "key !== name",
        replacement: "true",
      },
    ],
  },
  {
    file: "src/receiving/headers.ts",
    reason: "only for speed: the search finds the same header",
    changes: [
      {
        code: 'return typeof value === "string" ? value : (valuesOf(headers, name)[0] ?? "");',
        original: 'typeof value === "string"',
        replacement: "false",
      },
      {
        code: 'return typeof value === "string" ? value : (valuesOf(headers, name)[0] ?? "");',
        original: '"string"',
        replacement: '""',
      },
    ],
  },
  {
    file: "src/receiving/hmac.ts",
    reason: "behind the end of both texts there is no difference",
    changes: [
      {
        code: "for (let index = 0; index < left.length; index += 1) difference |= left.charCodeAt(index) ^ right.charCodeAt(index);",
        original: "index < left.length",
        replacement: "index <= left.length",
      },
    ],
  },
  {
    file: "src/receiving/hmac.ts",
    reason: "UTF-8 is the default of Node",
    changes: [
      {
        code: 'const secretKey = nodeKeys.get(key) ?? nodeKeys.add(key, node.createSecretKey(key, "utf8"));',
        original: '"utf8"',
        replacement: '""',
      },
    ],
  },
  {
    file: "src/receiving/hmac.ts",
    reason: "only for speed, or for a runtime without `process`: WebCrypto makes the same HMAC",
    changes: [
      {
        code: '(globalThis as WithNode).process?.getBuiltinModule?.("node:crypto");',
        original: "(globalThis as WithNode).process?.getBuiltinModule",
        replacement: "(globalThis as WithNode).process.getBuiltinModule",
      },
      {
        code: '(globalThis as WithNode).process?.getBuiltinModule?.("node:crypto");',
        original: '"node:crypto"',
        replacement: '""',
      },
    ],
  },
  {
    file: "src/receiving/hmac.ts",
    reason: "the key is never exported",
    changes: [
      {
        code: 'crypto.subtle.importKey("raw", utf8(key), { name: "HMAC", hash }, false, ["sign"]);',
        original: "false",
        replacement: "true",
      },
    ],
  },
  {
    file: "src/receiving/hmac.ts",
    reason: "a full cache has an oldest key: for the compiler",
    changes: [
      {
        code: "if (values.size >= maxKeys && oldest !== undefined) values.delete(oldest);",
        original: "oldest !== undefined",
        replacement: "true",
      },
    ],
  },
  {
    file: "src/receiving/hmac.ts",
    reason: "only for speed: the copy is verified and parsed in the same way",
    changes: [
      {
        code: "export const isHmacAtOnce = (): boolean => readNodeCrypto() !== null;",
        original: "readNodeCrypto() !== null",
        replacement: "false",
      },
    ],
  },
  {
    file: "src/receiving/lambda.ts",
    reason: "a function without `return` returns `undefined`",
    changes: [{ code: "} catch {", original: "{\n    return undefined;\n  }", replacement: "{}" }],
  },
  {
    file: "src/receiving/node-listener.ts",
    reason: "a function without `return` returns `undefined`",
    changes: [{ code: "} catch {", original: "{\n    return undefined;\n  }", replacement: "{}" }],
  },
  {
    file: "src/receiving/node-listener.ts",
    reason: "`Request` copies the bytes in Node; another runtime need not",
    changes: [
      {
        code: 'if (isRaw(raw)) return typeof raw === "string" ? raw : Uint8Array.from(raw);',
        original: 'typeof raw === "string"',
        replacement: "true",
      },
    ],
  },
  {
    file: "src/receiving/to-request.ts",
    reason: "a function without `return` returns `undefined`",
    changes: [{ code: "} catch {", original: "{\n    return undefined;\n  }", replacement: "{}" }],
  },
  {
    file: "src/receiving/to-request.ts",
    reason: "the error is caught, and its message is not told",
    changes: [
      {
        code: 'if (!isHost(name)) throw new TypeError("the host is invalid");',
        original: '"the host is invalid"',
        replacement: '""',
      },
    ],
  },
  {
    file: "src/receiving/read-body.ts",
    reason: "there is a reader, since it has read a chunk: for the compiler",
    changes: [{ code: "reader?.cancel().catch(() => {});", original: "reader?.cancel", replacement: "reader.cancel" }],
  },
  {
    file: "src/receiving/token.ts",
    reason: "only for speed: the header is read and says the same",
    changes: [
      { code: "if (part === usualHeader) return undefined;", original: "part === usualHeader", replacement: "false" },
    ],
  },
  {
    file: "src/receiving/verify-omnichannel.ts",
    reason: "only for speed: lower case is its own lower case",
    changes: [
      {
        code: "if (/^[0-9a-f]{40}$/.test(signature)) return signature;",
        original: "/^[0-9a-f]{40}$/.test(signature)",
        replacement: "false",
      },
      {
        code: "if (/^[0-9a-f]{40}$/.test(signature)) return signature;",
        original: "/^[0-9a-f]{40}$/",
        replacement: "/^[0-9a-f]$/",
      },
      {
        code: "if (/^[0-9a-f]{40}$/.test(signature)) return signature;",
        original: "/^[0-9a-f]{40}$/",
        replacement: "/^[^0-9a-f]{40}$/",
      },
    ],
  },
  {
    file: "src/receiving/prepare.ts",
    reason: "`createWebhookHandler` has checked that a provider is set",
    changes: [
      {
        code: "if (omnichannel !== undefined) return prepareOmnichannel(request, omnichannel);",
        original: "omnichannel !== undefined",
        replacement: "true",
      },
      {
        code: 'throw new TypeError("`httpsms` or `omnichannel` is required: set at least one");',
        original: '"`httpsms` or `omnichannel` is required: set at least one"',
        replacement: '""',
      },
    ],
  },
  {
    file: "src/receiving/prepare.ts",
    reason: "`httpsms` is the provider only if it is set: for the compiler",
    changes: [
      {
        code: 'if (provider === "httpsms" && httpsms !== undefined) return prepareHttpSms(request, httpsms);',
        original: "httpsms !== undefined",
        replacement: "true",
      },
    ],
  },
  {
    file: "src/receiving/node-stream.ts",
    reason: "a stream without `on` counts as read, and comes not here: for the compiler",
    changes: [
      {
        code: "source.on?.(",
        original: 'source.on?.(\n      "end",\n      end(() => controller.close()),\n    )',
        replacement: 'source.on("end", end(() => controller.close()))',
      },
      {
        code: 'source.on?.("error", (error: unknown) => end(() => controller.error(error))());',
        original: 'source.on?.("error", (error: unknown) => end(() => controller.error(error))())',
        replacement: 'source.on("error", (error: unknown) => end(() => controller.error(error))())',
      },
      {
        code: "source.on?.(",
        original:
          'source.on?.(\n      "close",\n      end(() => controller.error(new Error("the connection was closed before the whole body was received"))),\n    )',
        replacement:
          'source.on("close", end(() => controller.error(new Error("the connection was closed before the whole body was received"))))',
      },
    ],
  },
  {
    file: "src/receiving/claims.ts",
    reason: "an absent `nbf` is after no time: for the compiler",
    changes: [
      {
        code: 'if (typeof nbf === "number" && nbf > seconds + toleranceSeconds) throw refuse("not_yet_valid");',
        original: 'typeof nbf === "number"',
        replacement: "true",
      },
    ],
  },
];

/** Returns why a mutant is equivalent to the source. `undefined` if it is not listed. */
export const reasonOf = ({ file, code, original, replacement }: Mutant): string | undefined =>
  equivalents.find(
    (each) =>
      each.file === file &&
      each.changes.some(
        (change) => change.code === code && change.original === original && change.replacement === replacement,
      ),
  )?.reason;
