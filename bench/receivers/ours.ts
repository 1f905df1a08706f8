import { receiveHttpSms, receiveOmnichannel } from "../../src/receive.js";
import { signHttpSms, signOmnichannel } from "../../src/testing.js";
import { key, type Receiver, toRawRequest } from "./receiver.js";

export const signForHttpSms: Receiver["sign"] = async (body, signingKey) =>
  toRawRequest((await signHttpSms(body, { signingKey })).headers, body);

/** This package, which the others are compared with. */
export const ours: Readonly<Record<Receiver["provider"], Receiver>> = {
  httpsms: {
    name: "message-webhooks",
    how: "`receiveHttpSms`",
    provider: "httpsms",
    sign: signForHttpSms,
    receive: (request) => receiveHttpSms(request, { signingKey: key }),
  },
  omnichannel: {
    name: "message-webhooks",
    how: "`receiveOmnichannel`",
    provider: "omnichannel",
    sign: async (body, secret) => toRawRequest((await signOmnichannel(body, { secret })).headers, body),
    receive: (request) => receiveOmnichannel(request, { secret: key }),
  },
};
