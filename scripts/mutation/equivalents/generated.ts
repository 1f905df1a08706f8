import type { Equivalents } from "../equivalents.js";

export const generated: readonly Equivalents[] = [
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
    file: "src/generated/omnichannel.checks.ts",
    reason: "in each name, email, WhatsApp and native push add the same, so the next case returns it too",
    changes: [
      { code: 'case "email":', original: 'case "email":\n      return channels.email;', replacement: 'case "email":' },
      {
        code: 'case "whatsApp":',
        original: 'case "whatsApp":\n      return channels.whatsApp;',
        replacement: 'case "whatsApp":',
      },
    ],
  },
  {
    file: "src/generated/omnichannel.checks.ts",
    reason: "a function without `return` returns `undefined`",
    changes: [{ code: "default:", original: "default:\n      return undefined;", replacement: "default:" }],
  },
];
