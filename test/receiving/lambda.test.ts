import { describe, expect, test } from "vitest";
import { type LambdaEvent, toLambdaHandler } from "../../src/receive.js";
import { recorder } from "../support/receiving/recorder.js";
import { received, secret, sentSms, signHttpSms, signingKey, signOmnichannel } from "../support/receiving/sign.js";

interface Parts {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const lists = (headers: Parts["headers"]) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));

/** The four forms in which AWS hands an HTTP request over. */
const forms: readonly (readonly [string, (parts: Parts) => LambdaEvent])[] = [
  [
    "version 1 of API Gateway",
    ({ headers, body }) => ({
      httpMethod: "POST",
      path: "/webhooks",
      headers,
      multiValueHeaders: lists(headers),
      queryStringParameters: { a: "b c" },
      multiValueQueryStringParameters: { a: ["b c"] },
      requestContext: { domainName: "example.com", stage: "prod" },
      body,
      isBase64Encoded: false,
    }),
  ],
  [
    "version 2 of API Gateway, and a function URL",
    ({ headers, body }) => ({
      version: "2.0",
      rawPath: "/webhooks",
      rawQueryString: "a=b%20c",
      headers,
      requestContext: { domainName: "example.com", http: { method: "POST", path: "/webhooks" } },
      body,
      isBase64Encoded: false,
    }),
  ],
  [
    "a load balancer",
    ({ headers, body }) => ({
      httpMethod: "POST",
      path: "/webhooks",
      headers: { host: "example.com", ...headers },
      queryStringParameters: { a: "b%20c" },
      requestContext: { elb: { targetGroupArn: "arn" } },
      body,
      isBase64Encoded: false,
    }),
  ],
  [
    "a load balancer with lists of values",
    ({ headers, body }) => ({
      httpMethod: "POST",
      path: "/webhooks",
      multiValueHeaders: lists({ host: "example.com", ...headers }),
      multiValueQueryStringParameters: { a: ["b%20c"] },
      requestContext: { elb: { targetGroupArn: "arn" } },
      body,
      isBase64Encoded: false,
    }),
  ],
];

const httpSms = () => signHttpSms(received, { signingKey });
const omnichannel = (body = sentSms) => signOmnichannel(body, { secret });

describe.each(forms)("an event of %s", (_, toEvent) => {
  const inBase64 = (parts: Parts): LambdaEvent => ({
    ...toEvent(parts),
    body: Buffer.from(parts.body).toString("base64"),
    isBase64Encoded: true,
  });

  test.each([
    ["as text", toEvent],
    ["in base64", inBase64],
  ])("is received %s", async (__, toForm) => {
    const { calls, handle } = recorder();
    const handler = toLambdaHandler(handle);
    const body = sentSms.replace("My correlation data", "Héllo 👋");
    for (const parts of [await httpSms(), await omnichannel(body)]) {
      expect(await handler(toForm(parts))).toMatchObject({ statusCode: 204, body: "", isBase64Encoded: false });
    }
    expect(calls.map(({ callback }) => callback)).toEqual(["onEvent", "onEvent"]);
  });

  test("is received with a header that no request can hold, such as the name of a city", async () => {
    const { headers, body } = await omnichannel();
    const handler = toLambdaHandler(recorder().handle);
    const city = { "cloudfront-viewer-city": "Łódź" };
    expect(await handler(toEvent({ headers: { ...city, ...headers }, body }))).toMatchObject({ statusCode: 204 });
    expect(await handler(toEvent({ headers: city, body }))).toMatchObject({ statusCode: 401 });
  });

  test("is refused when it is forged, unsigned, empty or of another method", async () => {
    const handler = toLambdaHandler(recorder().handle);
    const forged = await signOmnichannel(sentSms, { secret: "another" });
    expect(await handler(toEvent(forged))).toMatchObject({ statusCode: 401, body: '{"error":"wrong_signature"}' });
    expect(await handler(toEvent({ headers: {}, body: received }))).toMatchObject({ statusCode: 401 });
    expect(await handler({ ...toEvent(await httpSms()), body: null })).toMatchObject({ statusCode: 500 });
    const { headers } = await httpSms();
    expect(await handler(toEvent({ headers: { ...headers, "content-length": "9" }, body: "{}" }))).toMatchObject({
      statusCode: 500,
    });
  });

  test("gets its headers back in the form that it has", async () => {
    const event = toEvent({ headers: {}, body: "" });
    const response = await toLambdaHandler(recorder().handle)(event);
    const type = "content-type";
    if (event.multiValueHeaders === undefined) expect(response.headers).toEqual({ [type]: "application/json" });
    else expect(response.multiValueHeaders).toEqual({ [type]: ["application/json"] });
    expect("headers" in response).toBe(event.multiValueHeaders === undefined);
  });

  test("has the URL that was called", async () => {
    const urls: string[] = [];
    const handler = toLambdaHandler(async ({ url }) => {
      urls.push(url);
      return new Response();
    });
    await handler(toEvent({ headers: {}, body: "" }));
    expect(urls).toEqual(["https://example.com/webhooks?a=b%20c"]);
  });
});

test("all values of a header count, since the second one may be forged", async () => {
  const { headers, body } = await httpSms();
  const event = {
    httpMethod: "POST",
    path: "/",
    headers,
    multiValueHeaders: { authorization: [headers["authorization"] ?? "", "Bearer a.b.c"] },
    body,
  };
  expect(await toLambdaHandler(recorder().handle)(event)).toMatchObject({ statusCode: 401 });
});

test.each([
  ["a bad host", { httpMethod: "POST", path: "/", headers: { host: "a/b" } }],
  ["bad base64", { httpMethod: "POST", path: "/", headers: {}, body: "%", isBase64Encoded: true }],
])("%s is answered 400", async (_, event) => {
  expect(await toLambdaHandler(recorder().handle)(event)).toMatchObject({ statusCode: 400 });
});

test.each([
  ["a queue", { Records: [] }],
  ["a schedule", { source: "aws.events", detail: {} }],
  ["nothing", undefined],
  ["null", null],
  ["a text", "POST"],
])("an event of %s is a TypeError", async (_, event) => {
  const outcome = toLambdaHandler(recorder().handle)(event as LambdaEvent);
  await expect(outcome).rejects.toBeInstanceOf(TypeError);
  await expect(outcome).rejects.toThrow(/not an HTTP request/);
});

describe("an event with absent values", () => {
  const requestOf = async (event: LambdaEvent): Promise<Request> => {
    const requests: Request[] = [];
    await toLambdaHandler(async (request) => {
      requests.push(request);
      return new Response();
    })(event);
    const [request] = requests;
    if (request === undefined) throw new Error("the handler was not called");
    return request;
  };
  const first = { httpMethod: "POST", path: "/webhooks", requestContext: { domainName: "example.com" }, body: "" };
  const second = {
    rawPath: "/webhooks",
    requestContext: { domainName: "example.com", http: { method: "POST" } },
    body: "",
  };

  test("has no header for an undefined one", async () => {
    const { headers } = await requestOf({ ...first, headers: { "x-absent": undefined, "x-present": "1" } });
    expect([...headers]).toEqual([["x-present", "1"]]);
  });

  test.each<[what: string, event: LambdaEvent, url: string]>([
    ["no query", first, "https://example.com/webhooks"],
    ["no query of version 2", second, "https://example.com/webhooks"],
    ["an empty query of version 2", { ...second, rawQueryString: "" }, "https://example.com/webhooks"],
    [
      "several parameters, one without a value",
      { ...first, queryStringParameters: { a: "1", b: undefined, c: "?&" } },
      "https://example.com/webhooks?a=1&b=&c=%3F%26",
    ],
    [
      "a parameter with several values",
      { ...first, multiValueQueryStringParameters: { a: ["1", "2"] } },
      "https://example.com/webhooks?a=1&a=2",
    ],
  ])("has the URL that was called with %s", async (_, event, url) => {
    expect((await requestOf(event)).url).toBe(url);
  });

  test("has no lists of headers in its response", async () => {
    const response = await toLambdaHandler(recorder().handle)({ ...first, headers: {}, multiValueHeaders: null });
    expect(response).toMatchObject({ statusCode: 401, headers: { "content-type": "application/json" } });
    expect(response).not.toHaveProperty("multiValueHeaders");
  });

  test.each<[what: string, event: object]>([
    ["a method of version 2 without a path", { requestContext: second.requestContext }],
    ["a path of version 2 without a method", { rawPath: "/webhooks" }],
    ["a method of version 1 without a path", { httpMethod: "POST" }],
    ["a path of version 1 without a method", { path: "/webhooks" }],
  ])("is no HTTP request with %s", async (_, event) => {
    await expect(toLambdaHandler(recorder().handle)(event)).rejects.toThrow("the event is not an HTTP request");
  });
});
