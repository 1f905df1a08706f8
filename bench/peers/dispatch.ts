import { httpSmsEvents, httpSmsShapes, omnichannelEvents, omnichannelShapes } from "../../scripts/shapes.js";
import { identify } from "../../src/parsing/identify.js";
import { isObject } from "../../src/shapes/values.js";
import type { Accepts, Validators } from "./peer.js";
import { createTranslator, type Language } from "./translate.js";

const names = [...new Set(omnichannelEvents.map(({ name }) => name))];

/**
 * Chooses the validator of a variant by its discriminants in a `Map`, as ours does. The second discriminant of Omnichannel is
 * two objects deep, where no library's discriminated union can read it. A plain union would try all variants in turn.
 */
export const dispatch = (validatorOf: (shape: string) => Accepts<unknown>): Validators => {
  const byType = new Map<unknown, Accepts<unknown>>(httpSmsEvents.map(({ name, type }) => [type, validatorOf(name)]));
  const byName = new Map(
    names.map((name): [unknown, ReadonlyMap<string | undefined, Accepts<unknown>>] => [
      name,
      new Map(
        omnichannelEvents
          .filter((variant) => variant.name === name)
          .map(({ event, channel }) => [channel, validatorOf(event)]),
      ),
    ]),
  );
  return {
    httpsms: (value) => {
      const validate = isObject(value) ? byType.get(value["type"]) : undefined;
      return validate?.(value) ?? false;
    },
    omnichannel: (value) => {
      const name = isObject(value) ? value["name"] : undefined;
      const validate = byName.get(name)?.get(identify(value)?.channel);
      return validate?.(value) ?? false;
    },
  };
};

/** The same for schemas that are translated to another library. */
export const dispatchTranslated = <Schema>(
  language: Language<Schema>,
  validatorFor: (schema: Schema) => Accepts<unknown>,
): Validators => {
  const translate = createTranslator([...httpSmsShapes, ...omnichannelShapes], language);
  return dispatch((shape) => validatorFor(translate(shape)));
};
