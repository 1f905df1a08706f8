import { describe, expect, test } from "vitest";
import { safeParseHttpSmsEvent, safeParseOmnichannelEvent } from "../../src/index.js";
import { fixtures } from "../support/fixtures.js";
import { pathsOf, replaceAt } from "../support/mutation.js";
import { expectLaws } from "../support/repair-oracle.js";

const parse = { httpsms: safeParseHttpSmsEvent, omnichannel: safeParseOmnichannelEvent };

/** Values that hardly any leaf may have. */
const spoiled: readonly unknown[] = [null, 7, "text", [], {}];

describe("every leaf of every documented example, with five wrong values", () => {
  test.each(fixtures)("$file", ({ provider, event }) => {
    for (const path of pathsOf(event)) {
      for (const value of spoiled) {
        const body = replaceAt(event, path, [value]);
        const result = parse[provider](body);
        expectLaws(provider, body, result);
        if (result.kind === "invalid") continue;
        // what is left fits: it comes back as it is
        const again = parse[provider](result.event);
        expect(again).toMatchObject({ kind: result.kind, issues: [] });
        expect(again.event).toBe(result.event);
      }
    }
  });
});
