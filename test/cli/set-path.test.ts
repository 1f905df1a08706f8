import { describe, expect, test } from "vitest";
import { applySettings, readSetting, toOverrides } from "../../src/cli/set-path.js";

describe("readSetting", () => {
  test.each<[text: string, path: readonly string[], value: unknown]>([
    ["data.content=Hello", ["data", "content"], "Hello"],
    ["data.content=a=b", ["data", "content"], "a=b"],
    ["data.content=", ["data", "content"], ""],
    ["revision=7", ["revision"], 7],
    ['id="7"', ["id"], "7"],
    ["payload.metadata=null", ["payload", "metadata"], null],
    ['payload.metadata={"a":[1]}', ["payload", "metadata"], { a: [1] }],
    ["payload.messageParts[0].type=x", ["payload", "messageParts", "0", "type"], "x"],
    ["a[0][12].b=1", ["a", "0", "12", "b"], 1],
    ["a[x]=1", ["a[x]"], 1],
    ["a= 1 ", ["a"], 1],
    ["a={b", ["a"], "{b"],
    ["payload.messageParts.0.type=x", ["payload", "messageParts", "0", "type"], "x"],
  ])("reads %s", (text, path, value) => {
    expect(readSetting(text)).toEqual({ path, value });
  });

  test.each(["", "=", "data", "=7", "data..content=7", ".data=7", "data.=7"])("refuses %j", (text) => {
    const message = "`--set` must be a path, `=` and a value, such as `--set data.content=Hello`";
    expect(() => readSetting(text)).toThrow(expect.objectContaining({ name: "CallError", message }));
  });
});

describe("applySettings", () => {
  const settings = (...texts: readonly string[]) => texts.map(readSetting);

  test("sets values at any depth, and leaves the rest and the original alone", () => {
    const value = { a: { b: [{ c: 1 }, 2] }, d: 3 };
    const changed = applySettings(value, settings("a.b[0].c=9", "a.b[2]=4", "a.e.f=5", "d=6"));
    expect(changed).toEqual({ a: { b: [{ c: 9 }, 2, 4], e: { f: 5 } }, d: 6 });
    expect(value).toEqual({ a: { b: [{ c: 1 }, 2] }, d: 3 });
  });

  test("refuses an index beyond the end", () => {
    expect(() => applySettings({ a: [] }, settings("a[1]=2"))).toThrow(
      "`--set` has an index beyond the end of the array",
    );
    expect(applySettings({ a: [1, 2] }, settings("a[0]=3", "a[2]=4"))).toEqual({ a: [3, 2, 4] });
    const twelve = Array.from({ length: 12 }, () => 0);
    expect(applySettings(twelve, settings("11.x=1"))).toEqual([...twelve.slice(0, 11), { x: 1 }]);
  });

  test("takes an index as a key where there is no array, and replaces what has no keys", () => {
    expect(applySettings({}, settings("a.0=1"))).toEqual({ a: { 0: 1 } });
    expect(applySettings({ a: [1], b: 7, c: null }, settings("a.x=2", "a.1b=3", "b.x=4", "c.x=5"))).toEqual({
      a: { x: 2, "1b": 3 },
      b: { x: 4 },
      c: { x: 5 },
    });
  });

  test("applies the settings in their order", () => {
    expect(applySettings({}, settings("a=1", "a=2", "b.c=3", "b=4"))).toEqual({ a: 2, b: 4 });
  });

  test("changes no prototype", () => {
    const changed = applySettings({}, settings("__proto__.polluted=1", "constructor.prototype.polluted=1"));
    expect(Object.keys(changed as object)).toEqual(["__proto__", "constructor"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(Object.keys(toOverrides(settings("__proto__.polluted=1")))).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("toOverrides", () => {
  test("joins the settings, without those that go into an array", () => {
    expect(toOverrides(["a.b=1", "a.c=2", "d[0]=3", "e.0.f=4", "g[10]=5"].map(readSetting))).toEqual({
      a: { b: 1, c: 2 },
    });
    expect(toOverrides(["0a=1", "a0.b=2"].map(readSetting))).toEqual({ "0a": 1, a0: { b: 2 } });
    expect(toOverrides([])).toEqual({});
  });
});
