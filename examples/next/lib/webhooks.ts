/** In your project, copy `examples/webhooks.ts` here instead. */
export { type Options, options } from "../../webhooks";
