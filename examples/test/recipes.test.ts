import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Case, cases, goodCase } from "./support/cases.js";
import { type Recipe, recipes } from "./support/recipes.js";

const post = ({ urls }: Recipe, { provider, headers, body }: Case): Promise<Response> =>
  fetch(urls[provider], { method: "POST", headers, body });

describe.each(recipes)("%s", (_, start) => {
  let recipe: Recipe;

  beforeAll(async () => {
    recipe = await start();
  });

  afterAll(() => recipe.stop());

  beforeEach(() => {
    // the recipes print why they refuse a request
    vi.spyOn(console, "error").mockImplementation(() => {});
  });

  afterEach(() => vi.restoreAllMocks());

  test.each(cases)("$provider, $title: $status", async (row) => {
    const response = await post(recipe, row);
    const { status, seen } = recipe.isRefusedAsJunk?.(row) === true ? { status: 400, seen: [] } : row;
    expect({ status: response.status, seen: await recipe.seen() }).toEqual({ status, seen });
  });

  test("a callback that throws: 500 without detail, so that the provider sends it again", async () => {
    // a status of its own must not become the answer
    recipe.failWith(Object.assign(new Error("the database is away"), { status: 400, statusCode: 400 }));
    const response = await post(recipe, goodCase);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/database|\.ts/);

    recipe.failWith(undefined);
    expect((await post(recipe, goodCase)).status).toBe(204);
    expect(await recipe.seen()).toEqual(goodCase.seen);
  });

  test("a request that the other provider signed: 401, but on a route for both", async () => {
    const { httpsms, omnichannel } = recipe.urls;
    const { status } = await post(recipe, { ...goodCase, provider: "omnichannel" });
    expect(status).toBe(httpsms === omnichannel ? 204 : 401);
    expect(await recipe.seen()).toEqual(httpsms === omnichannel ? goodCase.seen : []);
  });

  test("an unsigned request that does not even say how long it is: 401", async () => {
    const { hostname, port, pathname } = new URL(recipe.urls.httpsms);
    const socket = connect(Number(port), hostname);
    socket.write(`POST ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 401 /);
    expect(await recipe.seen()).toEqual([]);
  });

  test("a signed request with another method: 4xx", async () => {
    const response = await fetch(recipe.urls[goodCase.provider], { headers: goodCase.headers });
    expect([404, 405]).toContain(response.status);
    expect(await recipe.seen()).toEqual([]);
  });
});
