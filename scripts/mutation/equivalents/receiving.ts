import type { Equivalents } from "../equivalents.js";

export const receiving: readonly Equivalents[] = [
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
      {
        code: "export const isHmacAtOnce = (): boolean => readNodeCrypto() !== null;",
        original: "(): boolean => readNodeCrypto() !== null",
        replacement: "() => undefined",
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
        code: 'if (isRaw(raw)) return typeof raw === "string" ? raw : new Uint8Array(raw);',
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
    changes: [
      { code: "reader?.cancel().catch(() => {});", original: "reader?.cancel", replacement: "reader.cancel" },
      {
        code: "next = await reader?.read();",
        original: "reader?.read",
        replacement: "reader.read",
      },
    ],
  },
  {
    file: "src/receiving/read-body.ts",
    reason: "only for memory: there is more space for the same bytes",
    changes: [
      {
        code: "if (length <= bytes.length) return bytes;",
        original: "length <= bytes.length",
        replacement: "length < bytes.length",
      },
    ],
  },
  {
    file: "src/receiving/node-listener.ts",
    reason: "names and values come in pairs: for the compiler",
    changes: [
      {
        code: 'if (name?.startsWith(":") === false) headers.append(name, String(value));',
        original: "name?.startsWith",
        replacement: "name.startsWith",
      },
      {
        code: "for (let index = 0; index < rawHeaders.length; index += 2) append(result, rawHeaders[index], rawHeaders[index + 1]);",
        original: "index < rawHeaders.length",
        replacement: "index <= rawHeaders.length",
      },
    ],
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
