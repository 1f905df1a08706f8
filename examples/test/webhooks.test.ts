import { inspect } from "node:util";
import { afterEach, expect, test, vi } from "vitest";
import { options } from "../webhooks.js";

afterEach(() => vi.restoreAllMocks());

test("an error of a database is logged without the values of its row", () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  const error = Object.assign(new Error('the row violates the constraint "id"'), {
    detail: "Failing row contains (+447700900123, my PIN).",
  });
  options.onError(error);
  const printed = inspect(logged.mock.calls);
  expect(printed).toContain("violates the constraint");
  expect(printed).not.toContain("PIN");
});
