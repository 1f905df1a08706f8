import type { Mutant } from "./instrument.js";

/** Mutants of a file that do the same as the source, and why. They do not count; one that a test notices is an error. */
interface Equivalents {
  readonly file: string;
  readonly reason: string;
  readonly changes: readonly Pick<Mutant, "code" | "original" | "replacement">[];
}

const equivalents: readonly Equivalents[] = [
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
    ],
  },
  {
    file: "src/parsing/repair.ts",
    reason: "only for speed: the node is created again",
    changes: [
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
    file: "src/parsing/errors.ts",
    reason: "an invalid result has at least one issue: for the compiler",
    changes: [
      { code: "if (first === undefined) return label;", original: "first === undefined", replacement: "false" },
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
    ],
  },
  {
    file: "src/parsing/identify.ts",
    reason: "only for speed: the envelope or the discriminant gives the same answer",
    changes: [
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
        code: "const isKnown = channel.length <= maxChannelLength && Object.hasOwn(channels, channel);",
        original: "channel.length <= maxChannelLength",
        replacement: "true",
      },
      {
        code: "const isKnown = channel.length <= maxChannelLength && Object.hasOwn(channels, channel);",
        original: "channel.length <= maxChannelLength",
        replacement: "channel.length < maxChannelLength",
      },
    ],
  },
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
    file: "src/generated/httpsms.checks.ts",
    reason: "only for speed: an unknown event has no guard, and the second walk finds nothing wrong",
    changes: [
      {
        code: "const isUnknownHttpSmsEventEnvelope = (value: unknown): boolean =>",
        original:
          "(value: unknown): boolean =>\n  isObject(value) &&\n  isText(value.id) &&\n  isText(value.type) &&\n  isText(value.time)",
        replacement: "() => undefined",
      },
      {
        code: "isObject(value) &&",
        original: "isObject(value) &&\n  isText(value.id) &&\n  isText(value.type) &&\n  isText(value.time)",
        replacement: "false",
      },
    ],
  },
  {
    file: "src/generated/omnichannel.checks.ts",
    reason: "only for speed: an unknown event has no guard, and the second walk finds nothing wrong",
    changes: [
      {
        code: "const isUnknownOmnichannelEventEnvelope = (value: unknown): boolean =>",
        original:
          "(value: unknown): boolean =>\n  isObject(value) &&\n  isText(value.eventId) &&\n  isText(value.name) &&\n  isText(value.timestamp)",
        replacement: "() => undefined",
      },
      {
        code: "isObject(value) &&",
        original: "isObject(value) &&\n  isText(value.eventId) &&\n  isText(value.name) &&\n  isText(value.timestamp)",
        replacement: "false",
      },
    ],
  },
  {
    file: "src/generated/omnichannel.checks.ts",
    reason: "nothing in the contents of this event is checked, so their key is not needed",
    changes: [
      {
        code: 'const presenceAvailableName = /* @__PURE__ */ eventName({ provider: "omnichannel", family: "presence", envelope: checkedPresenceAvailableEventEnvelope, key: "payload" });',
        original: '"payload"',
        replacement: '""',
      },
      {
        code: 'const unknownName = /* @__PURE__ */ eventName({ provider: "omnichannel", isOther: true, envelope: checkedUnknownOmnichannelEventEnvelope, key: "payload" });',
        original: '"payload"',
        replacement: '""',
      },
    ],
  },
  {
    file: "src/schemas/words.ts",
    reason: "only for size: the generated check of a shape accepts what its node accepts",
    changes: [
      {
        code: "export const compact = <Schema extends z.ZodType>(schema: Schema): Schema => annotate({ compact: true }, schema);",
        original: "{ compact: true }",
        replacement: "{}",
      },
      {
        code: "export const compact = <Schema extends z.ZodType>(schema: Schema): Schema => annotate({ compact: true }, schema);",
        original: "true",
        replacement: "false",
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
    file: "src/receiving/headers.ts",
    reason: "only for speed: the name in lower case decides",
    changes: [
      {
        code: "if (key !== name && (key.length !== name.length || key.toLowerCase() !== name)) continue;",
        original: "key.length !== name.length",
        replacement: "false",
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
        code: 'const secretKey = nodeKeys.get(key) ?? nodeKeys.add(key, nodeCrypto.createSecretKey(key, "utf8"));',
        original: '"utf8"',
        replacement: '""',
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
    ],
  },
  {
    file: "src/receiving/prepare.ts",
    reason: "`createWebhookHandler` has checked that a provider is set",
    changes: [
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
