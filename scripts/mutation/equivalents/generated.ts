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
];
