import { ajv } from "./ajv.js";
import { arktype } from "./arktype.js";
import { ours } from "./ours.js";
import type { Peer } from "./peer.js";
import { typebox } from "./typebox.js";
import { valibot } from "./valibot.js";
import { zod, zodCompiled } from "./zod.js";
import { zodMini } from "./zod-mini.js";

/** Ours first, then every library that it is compared with. */
export const peers: readonly Peer[] = [ours, ajv, typebox, zodCompiled, arktype, zod, valibot, zodMini];
