import { checkEndpoint, type EndpointFinding } from "message-webhooks/testing";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { secret, signingKey } from "../../test/support/receiving/sign.js";
import { type Recipe, recipes } from "./support/recipes.js";

const faultsOf = (findings: readonly EndpointFinding[]): readonly string[] =>
  findings.filter(({ ok }) => !ok).map(({ case: name, status, why }) => `${name}: ${status}. ${why}`);

describe.each(recipes)("checkEndpoint on the recipe %s", (_, start) => {
  let recipe: Recipe;
  let handled = 0;

  const effects = async (): Promise<number> => {
    handled += (await recipe.seen()).length;
    return handled;
  };

  beforeAll(async () => {
    recipe = await start();
    // the recipes print why they refuse a request
    vi.spyOn(console, "error").mockImplementation(() => {});
    vi.spyOn(console, "warn").mockImplementation(() => {});
  });

  afterAll(async () => {
    vi.restoreAllMocks();
    await recipe.stop();
  });

  test("finds nothing but that it hands duplicates over, which the application skips", async () => {
    const { httpsms, omnichannel } = recipe.urls;
    const found = [
      ...(await checkEndpoint(httpsms, { httpsms: { signingKey }, effects })),
      ...(await checkEndpoint(omnichannel, { omnichannel: { secret }, effects })),
    ];
    const twice = "20[04]\\. Accepted, but 2 events handled, not 1 event";
    expect(faultsOf(found)).toEqual([
      expect.stringMatching(`^redelivery: ${twice}`),
      expect.stringMatching(`^repeated report of a phone: ${twice}`),
      expect.stringMatching(`^redelivery: ${twice}`),
    ]);
  });
});
