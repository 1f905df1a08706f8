import { describe, expect, test } from "vitest";
import { omnichannelChannels } from "../../src/index.js";
import { minimalHttpSmsEvents } from "../support/minimal.js";
import { messageOf } from "../support/normalized.js";
import { failed, inbound, onTheWay } from "../support/omnichannel-messages.js";

describe("the contents of an outbound Omnichannel message", () => {
  test("are told by rcs alone, when it was sent", () => {
    const details = { additionalInfo: { contentMessage: { text: "Hello" } } };
    expect(onTheWay("message.sent", "rcs", details)).toMatchObject({ text: "Hello", attachments: [] });
    expect(onTheWay("message.delivered", "rcs", details)).toMatchObject({ text: null, attachments: [] });
    expect(onTheWay("message.sent", "email", details)).toMatchObject({ text: null, attachments: [] });
  });
});

describe("an Omnichannel message of which a part is empty", () => {
  const empty = { additionalInfo: {}, channelStatus: {} };
  const names = ["message.sent", "message.delivered", "message.read", "message.expired"];

  test.each(names.flatMap((name) => omnichannelChannels.map((channel) => ({ name, channel }))))(
    "says nothing, on its way: $name $channel",
    ({ name, channel }) => {
      const nothing = { from: null, to: null, text: null, attachments: [] };
      expect(onTheWay(name, channel, empty, { channelData: {} })).toMatchObject(nothing);
      expect(onTheWay(name, channel, { channelStatus: {} }, { channelData: {} })).toMatchObject(nothing);
    },
  );

  test.each(["sms", "rcs", "email"])("says nothing, failed on %s", (channel) => {
    for (const status of [{}, { details: {} }]) {
      expect(failed({ [channel]: status })).toMatchObject({ channel, to: null, correlation: { clientRef: null } });
    }
  });

  test.each([{}, { body: {} }, { body: { message: {} } }])(
    "says nothing, coming in by Messenger: %j",
    (channelData) => {
      expect(inbound("fbMessenger", { channelData })).toMatchObject({ to: null, text: null, attachments: [] });
    },
  );
});

const file = { type: "image/png", url: "https://example.com/1", name: "1.png" };
const fileFound = { kind: null, data: null, url: "https://example.com/1", name: "1.png", contentType: "image/png" };

describe("the contents of an inbound Omnichannel message", () => {
  const channels = ["sms", "mms", "rcs", "fbMessenger", "appMessaging", "email", "carrierPigeon", "custom_email"];

  test.each(channels)("on %s are the body", (channel) => {
    expect(inbound(channel, { body: "Hello" })).toMatchObject({ text: "Hello", attachments: [] });
    expect(inbound(channel, { body: "" }).text).toBe("");
    expect(inbound(channel, {})).toMatchObject({ text: null, attachments: [] });
  });

  test.each(channels)("on %s are the parts", (channel) => {
    const messageParts = [{ type: "text/plain", data: "Hello" }, file];
    expect(inbound(channel, { messageParts })).toMatchObject({ text: "Hello", attachments: [fileFound] });
    expect(inbound(channel, { messageParts, body: "Body" })).toMatchObject({ text: "Body", attachments: [fileFound] });
  });

  test.each([
    {
      what: "a file without a name",
      part: { type: "image/gif", url: "u" },
      found: { url: "u", name: null, contentType: "image/gif" },
    },
    {
      what: "a text that is a file",
      part: { type: "text/csv", url: "u", name: "a.csv" },
      found: { url: "u", name: "a.csv", contentType: "text/csv" },
    },
    {
      what: "a text that is there as a file too",
      part: { type: "text/plain", data: "Hello", url: "u" },
      found: { url: "u", name: null, contentType: "text/plain" },
    },
    {
      what: "a file that is in the event itself",
      part: { type: "image/png", data: "iVBORw0KGgo=", name: "1.png" },
      found: { url: null, name: "1.png", contentType: "image/png" },
    },
    {
      what: "a card, whose data is an object",
      part: { type: "text/plain", data: { title: "Card" } },
      found: { url: null, name: null, contentType: "text/plain" },
    },
    {
      what: "what is only called a text",
      part: { type: "application/text/plain", data: "Hello" },
      found: { url: null, name: null, contentType: "application/text/plain" },
    },
    {
      what: "an empty part",
      part: { type: "application/pdf" },
      found: { url: null, name: null, contentType: "application/pdf" },
    },
  ])("hold $what as an attachment, on rcs and App Messaging", ({ part, found }) => {
    for (const message of [
      inbound("rcs", { messageParts: [part] }),
      inbound("appMessaging", { messageParts: [part] }),
      inbound("appMessaging", { channelData: { parts: [part] } }),
    ]) {
      expect(message.text).toBeNull();
      expect(message.attachments).toStrictEqual([{ kind: null, data: part.data ?? null, ...found }]);
    }
  });

  test("have the first of several texts, and all files in their order", () => {
    const second = { ...file, url: "https://example.com/2" };
    const parts = [file, { type: "text/plain", data: "first" }, second, { type: "text/html", data: "<p>second</p>" }];
    for (const message of [
      inbound("sms", { messageParts: parts }),
      inbound("appMessaging", { channelData: { parts } }),
    ]) {
      expect(message.text).toBe("first");
      expect(message.attachments).toStrictEqual([fileFound, { ...fileFound, url: "https://example.com/2" }]);
    }
  });

  test("have plain text rather than another, and media types in any case", () => {
    const card = { type: "text/vcard", data: "BEGIN:VCARD" };
    const plain = { type: "text/plain", data: "Hello" };
    expect(inbound("rcs", { messageParts: [card, plain] }).text).toBe("Hello");
    expect(inbound("rcs", { messageParts: [card] }).text).toBe("BEGIN:VCARD");
    expect(inbound("rcs", { messageParts: [{ type: "TEXT/PLAIN", data: "Hello" }] }).text).toBe("Hello");
    expect(inbound("rcs", { messageParts: [card, { type: "text/plain; charset=utf-8", data: "Hello" }] }).text).toBe(
      "Hello",
    );
    expect(inbound("appMessaging", { channelData: { parts: [card, { data: "Hello" }] } }).text).toBe("Hello");
    expect(inbound("rcs", { messageParts: [{ type: "text/plainer", data: "no" }, card, plain] }).text).toBe("Hello");
    expect(inbound("rcs", { messageParts: [{ type: "text/html; was=text/plain", data: "no" }, plain] }).text).toBe(
      "Hello",
    );
  });

  test("have the text of a part if the body is empty, and the empty text if there is no other", () => {
    const plain = { type: "text/plain", data: "Hello" };
    expect(inbound("rcs", { body: "", messageParts: [plain] }).text).toBe("Hello");
    expect(inbound("rcs", { body: "" }).text).toBe("");
  });

  test("on App Messaging may be a file without a type", () => {
    const channelData = { parts: [{ url: "https://example.com/1" }] };
    expect(inbound("appMessaging", { channelData })).toMatchObject({
      text: null,
      attachments: [{ url: "https://example.com/1", name: null, contentType: null }],
    });
  });

  test("on App Messaging may be a text without a type", () => {
    const channelData = { parts: [{ data: "Hello" }] };
    expect(inbound("appMessaging", { channelData })).toMatchObject({ text: "Hello", attachments: [] });
  });

  test("on a channel with undocumented parts are not guessed", () => {
    const channelData = { parts: [file], body: { message: { text: "Hello" } } };
    for (const channel of ["sms", "mms", "email", "carrierPigeon"]) {
      expect(inbound(channel, { channelData })).toMatchObject({ text: null, attachments: [] });
    }
  });
});

describe("the contents of a Messenger message", () => {
  const messenger = (message: object, payload: object = {}) =>
    inbound("fbMessenger", { channelData: { body: { message } }, ...payload });

  test("are in the raw event where the body is absent", () => {
    expect(messenger({ text: "Hello" }).text).toBe("Hello");
    expect(messenger({ text: "Hello" }, { body: "Body" }).text).toBe("Body");
    expect(messenger({}).text).toBeNull();
  });

  test("are in the raw event where the parts hold no text", () => {
    expect(messenger({ text: "Hello" }, { messageParts: [file] })).toMatchObject({
      text: "Hello",
      attachments: [fileFound],
    });
  });

  test.each([
    { attachment: { type: "image", payload: { url: "p" } }, found: { url: "p", name: null } },
    { attachment: { type: "fallback", title: "A link", url: "u", payload: null }, found: { url: "u", name: "A link" } },
    { attachment: { type: "fallback", payload: null }, found: { url: null, name: null } },
    {
      attachment: { type: "location", title: "Here", url: "u", payload: { coordinates: {} } },
      found: { url: "u", name: "Here", data: { coordinates: {} } },
    },
    {
      attachment: { type: "location", payload: { coordinates: { lat: 51.5, long: -0.12 } } },
      found: { url: null, name: null, data: { coordinates: { lat: 51.5, long: -0.12 } } },
    },
    {
      attachment: { type: "sticker", payload: { url: "p", sticker_id: 369239263222822 } },
      found: { url: "p", name: null, data: { url: "p", sticker_id: 369239263222822 } },
    },
    { attachment: { type: "audio", payload: { url: "p" } }, found: { url: "p", name: null } },
    { attachment: { type: "video", payload: { url: "p" } }, found: { url: "p", name: null } },
    { attachment: { type: "ig_post", payload: { url: "p", title: "A post" } }, found: { url: "p", name: "A post" } },
    { attachment: { url: "u", payload: { url: "p" } }, found: { url: "p", name: null } },
    { attachment: { title: "Nothing else" }, found: { url: null, name: "Nothing else" } },
    { attachment: {}, found: { url: null, name: null } },
  ])("have the attachment $attachment", ({ attachment, found }) => {
    const kind = attachment.type ?? null;
    // its kind, such as `image`, is no media type
    const expected = { kind, contentType: null, data: null, ...found };
    expect(messenger({ attachments: [attachment] }).attachments).toStrictEqual([expected]);
  });

  test("are in the raw event where the parts hold no file", () => {
    const attachments = [{ payload: { url: "p" } }];
    const messageParts = [{ type: "text/plain", data: "Hi" }];
    expect(messenger({ attachments }, { messageParts }).attachments).toMatchObject([{ url: "p" }]);
  });

  test("are in the raw event where there are no parts", () => {
    const attachments = [{ payload: { url: "p" } }];
    expect(messenger({ attachments }, { messageParts: [] }).attachments).toMatchObject([{ url: "p" }]);
  });

  test("are the title of the button that the user tapped", () => {
    const postback = { title: "Buy", payload: "BUY_1" };
    expect(inbound("fbMessenger", { channelData: { body: { postback } } }).text).toBe("Buy");
    expect(messenger({ text: "Hello" }).text).toBe("Hello");
    expect(inbound("fbMessenger", { channelData: { body: { postback, message: { text: "Hello" } } } }).text).toBe(
      "Hello",
    );
  });

  test("have every attachment", () => {
    const attachments = [{ payload: { url: "1" } }, { payload: null }, { payload: { url: "2" } }];
    expect(messenger({ attachments, text: "Hello" })).toMatchObject({
      text: "Hello",
      attachments: [{ url: "1" }, { url: null }, { url: "2" }],
    });
  });
});

describe("the objects of an RCS message", () => {
  test.each([
    { type: "application/vnd.google.rcs.location", data: { latitude: 51.5, longitude: -0.1 } },
    { type: "application/vnd.google.rcs.suggestion", data: { text: "Yes", postbackData: "yes" } },
  ])("are attachments with their data: $type", ({ type, data }) => {
    expect(inbound("rcs", { messageParts: [{ type, data }] })).toMatchObject({
      text: null,
      attachments: [{ kind: null, url: null, name: null, contentType: type, data }],
    });
  });
});

describe("the files of an httpSMS message", () => {
  const received = (attachments: readonly string[] | null | undefined) =>
    messageOf({
      ...minimalHttpSmsEvents["message.phone.received"],
      data: { ...minimalHttpSmsEvents["message.phone.received"].data, attachments },
    });
  const folder = "https://api.httpsms.com/v1/attachments/user-1/message-1/0";

  test.each([
    ["photo.jpg", "image/jpeg"],
    ["a-b-c.png", "image/png"],
    ["attachment-0.gif", "image/gif"],
    ["1.webp", "image/webp"],
    ["1.bmp", "image/bmp"],
    ["1.mp4", "video/mp4"],
    ["1.3gp", "video/3gpp"],
    ["1.mp3", "audio/mpeg"],
    ["1.ogg", "audio/ogg"],
    ["1.amr", "audio/amr"],
    ["1.pdf", "application/pdf"],
    ["1.vcf", "text/vcard"],
    ["1.bin", null],
    ["1.constructor", null],
  ])("have the name and media type of the URL: %s", (name, contentType) => {
    const url = `${folder}/${name}`;
    expect(received([url]).attachments).toStrictEqual([{ kind: null, url, name, contentType, data: null }]);
    expect(received([`${url}?token=1`]).attachments).toMatchObject([{ name, contentType }]);
  });

  test("have the name of a URL without a folder", () => {
    expect(received(["http://localhost/photo.jpg"]).attachments).toMatchObject([
      { name: "photo.jpg", contentType: "image/jpeg" },
    ]);
  });

  test.each([
    "",
    "photo.jpg",
    "https://photo.jpg",
    `${folder}/`,
    `${folder}/photo`,
    `${folder}/photo.jpg/`,
    `${folder}/My%20photo.jpg`,
    `${folder}/photo.JPG`,
    `${folder}?file=/photo.jpg`,
  ])("have no name that the server does not give: %s", (url) => {
    expect(received([url]).attachments).toMatchObject([{ url, name: null, contentType: null }]);
  });

  test("make it an MMS", () => {
    expect(received([folder])).toMatchObject({ channel: "mms", channels: ["mms"] });
    for (const none of [[], null, undefined]) {
      expect(received(none)).toMatchObject({ channel: "sms", channels: ["sms"], attachments: [] });
    }
  });
});
