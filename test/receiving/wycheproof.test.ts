/** Test vectors of Google's Wycheproof project, where they are next to the repository. They are run, not copied. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/root.js";
import { verifyHttpSms, verifyOmnichannel } from "../../src/receive.js";
import { refusalOf } from "../support/receiving/sign.js";

const folder = join(root, "../shared/vectors");

const read = <Vector>(file: string): readonly Vector[] =>
  existsSync(folder) ? JSON.parse(readFileSync(join(folder, file), "utf8")).tests : [];

interface Vector {
  readonly id: number;
  readonly comment: string;
  readonly key: string;
  readonly result: "valid" | "invalid";
}

const tags = read<Vector & { readonly bodyHex: string; readonly tagHex: string }>("wycheproof-hmac-sha1.json");
const tokens = read<Vector & { readonly jws: string }>("wycheproof-hs256.json");

describe.skipIf(!existsSync(folder))("the vectors of Wycheproof", () => {
  test.each(tags)("HMAC-SHA1 $id, $comment: $result", async ({ key, bodyHex, tagHex, result }) => {
    const request = { headers: { "x-comapi-signature": tagHex }, body: Buffer.from(bodyHex, "hex") };
    const outcome = verifyOmnichannel(request, { secret: key });
    if (result === "valid") await expect(outcome).resolves.toBeUndefined();
    else expect((await refusalOf(outcome)).code).toMatch(/^(?:wrong|malformed)_signature$/);
  });

  test.each(tokens)("HS256 $id, $comment: $result", async ({ key, jws, result }) => {
    const outcome = verifyHttpSms({ headers: { authorization: `Bearer ${jws}` } }, { signingKey: key });
    const { code } = await refusalOf(outcome);
    // the payloads are no claims, which is said only after the signature is verified
    if (result === "valid") expect(["malformed_signature", "wrong_issuer"]).toContain(code);
    else expect(code).toMatch(/^(?:wrong|malformed)_signature$/);
  });

  test("are there", () => {
    expect([tags.length, tokens.length]).toEqual([54, 21]);
  });
});
