import { peers } from "./peers/all.js";
import { examplesOf, malformedOf, providers } from "./examples.js";
import { measure } from "./sample.js";
import { HttpSmsEventSchema } from "../src/httpsms/schemas.js";
const only = process.argv[2];
for (const provider of providers) {
  const texts = examplesOf(provider).map(e=>e.text);
  const bad = malformedOf(provider);
  const base = (t: string) => JSON.parse(t);
  const contests: any = {};
  for (const p of peers) if (!only || p.name===only) contests[p.name] = { items: texts, base, own: p.fromText[provider] };
  if (provider === "httpsms") contests["zod union"] = { items: texts, base, own: (t: string)=>HttpSmsEventSchema.safeParse(JSON.parse(t)).success };
  const t=performance.now();
  const r: any = await measure(contests, { pairs: 100, seconds: 3 });
  console.log(provider, performance.now()-t); console.table(r);
  const c2: any = {};
  for (const p of peers) if (!only || p.name===only)c2[p.name] = { items: bad, base, own: p.fromText[provider] };
  console.log(provider,"reject"); console.table(await measure(c2, { pairs: 100, seconds: 3 }));
}
