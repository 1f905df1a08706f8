import { drawLayers } from "./layers.js";
import { drawRequest } from "./request.js";
import { drawStates } from "./states.js";
import { printPicture } from "./svg.js";

/** The pictures of the documentation, by their path. */
export const printPictures = (): Readonly<Record<string, string>> => {
  const pictures = {
    "states-httpsms": drawStates("httpsms", "httpSMS"),
    "states-omnichannel": drawStates("omnichannel", "Omnichannel"),
    request: drawRequest(),
    layers: drawLayers(),
  };
  return Object.fromEntries(
    Object.entries(pictures).map(([name, picture]) => [`docs/pictures/${name}.svg`, printPicture(picture)]),
  );
};
