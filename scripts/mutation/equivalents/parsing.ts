import type { Equivalents } from "../equivalents.js";

export const parsing: readonly Equivalents[] = [
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
    reason: "no part that may be null has required parts today",
    changes: [
      { code: "if (value === null) return true;", original: "value === null", replacement: "false" },
      {
        code: "else if (part !== null) addMistakes(part as JsonObject, inner, mistakes);",
        original: "part !== null",
        replacement: "true",
      },
    ],
  },
  {
    file: "src/parsing/repair.ts",
    reason: "no event has more than nine required parts today",
    changes: [
      {
        code: "if (mistakes.length > 0) return { event: undefined, issues: mistakes.slice(0, maxIssues) };",
        original: "mistakes.slice(0, maxIssues)",
        replacement: "mistakes",
      },
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
    file: "src/parsing/whole.ts",
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
    file: "src/parsing/whole.ts",
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
    file: "src/parsing/whole.ts",
    reason: "only for speed: it is created again",
    changes: [
      { code: "if (found !== undefined) return found;", original: "found !== undefined", replacement: "false" },
      {
        code: "wholes.set(variant.name, new Map([...(wholes.get(variant.name) ?? []), [variant.own, whole]]));",
        original: "[...(wholes.get(variant.name) ?? []), [variant.own, whole]]",
        replacement: "[]",
      },
      {
        code: "wholes.set(variant.name, new Map([...(wholes.get(variant.name) ?? []), [variant.own, whole]]));",
        original: "[variant.own, whole]",
        replacement: "[]",
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
    reason: "a name without channels has no channel to read and nothing to find either: for the compiler",
    changes: [
      {
        code: 'if (channels === undefined || typeof channel !== "string") return { name, channel: undefined, own: undefined };',
        original: "channels === undefined",
        replacement: "false",
      },
      {
        code: "return { name, channel, own: findOwn?.(channels, channel) };",
        original: "findOwn?.(channels, channel)",
        replacement: "findOwn(channels, channel)",
      },
    ],
  },
  {
    file: "src/parsing/variant.ts",
    reason: "an event with a channel that is no string is invalid, and an invalid result does not tell the channel",
    changes: [
      {
        code: 'if (channels === undefined || typeof channel !== "string") return { name, channel: undefined, own: undefined };',
        original: 'channels === undefined || typeof channel !== "string"',
        replacement: "false",
      },
      {
        code: 'if (channels === undefined || typeof channel !== "string") return { name, channel: undefined, own: undefined };',
        original: 'channels === undefined || typeof channel !== "string"',
        replacement: 'channels === undefined && typeof channel !== "string"',
      },
      {
        code: 'if (channels === undefined || typeof channel !== "string") return { name, channel: undefined, own: undefined };',
        original: 'typeof channel !== "string"',
        replacement: "false",
      },
    ],
  },
];
