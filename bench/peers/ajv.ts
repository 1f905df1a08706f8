import { Ajv2020 } from "ajv/dist/2020.js";
import { httpSmsSchemas, omnichannelSchemas } from "../../scripts/shapes.js";
import { dispatch } from "./dispatch.js";
import { createPeer } from "./peer.js";

const compiler = new Ajv2020({ validateFormats: false });
compiler.addSchema({ $id: "events", $defs: { ...httpSmsSchemas, ...omnichannelSchemas } });

export const ajv = createPeer(
  "ajv",
  "JSON Schema, `validateFormats: false`, only the first error",
  dispatch((shape) => {
    const validate = compiler.getSchema(`events#/$defs/${shape}`);
    if (validate === undefined) throw new Error(`ajv has no schema of ${shape}`);
    return (value) => validate(value) === true;
  }),
);
