import type { Variant } from "../shapes/shape.js";
import type { JsonObject } from "../shapes/values.js";
import { isOfBothProviders } from "./envelope.js";
import { fitsVariant, isKnown } from "./variant.js";

/** Whether a value as it is, without any repair, is a known event. */
export const isEventOf = (value: JsonObject, variant: Variant): boolean =>
  isKnown(variant) && !isOfBothProviders(value) && fitsVariant(value, variant);
