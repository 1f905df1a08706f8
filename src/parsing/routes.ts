import type { HttpSmsRoutes } from "../generated/httpsms.types.js";
import type { OmnichannelRoutes } from "../generated/omnichannel.types.js";
import { isObject } from "../shapes/values.js";
import type { WebhookResult } from "./result-types.js";

/** The routes of both providers: a function per name, or an object with a function per channel. */
export interface EventRoutes<Rest extends readonly unknown[] = readonly []>
  extends HttpSmsRoutes<Rest>,
    OmnichannelRoutes<Rest> {
  /** Called for every result without a route: another event, an unknown or an invalid one. Required. */
  readonly otherwise: (result: WebhookResult, ...rest: Rest) => unknown;
}

type Route = (event: unknown, result: unknown, ...rest: readonly unknown[]) => unknown;

const findFunction = (routes: object, key: string | undefined): Route | undefined => {
  // `hasOwn`, since `constructor` is not a route
  if (key === undefined || !Object.hasOwn(routes, key)) return undefined;
  const route: unknown = Reflect.get(routes, key);
  return typeof route === "function" ? (route as Route) : undefined;
};

const findRoute = (routes: object, { kind, name, channel }: WebhookResult): Route | undefined => {
  if (kind !== "event") return undefined;
  const route = findFunction(routes, name);
  if (route !== undefined) return route;
  const channels: unknown = Object.hasOwn(routes, name) ? Reflect.get(routes, name) : undefined;
  return isObject(channels) ? findFunction(channels, channel) : undefined;
};

/**
 * Returns a function that calls the route of a result: by name, or by name and then channel. A route is called with the
 * event, the result and the rest of the arguments. An unknown or invalid result, and an event without a route, go to
 * `otherwise`.
 *
 * To pass more arguments, give their types: `routeEvents<[tenant: string]>({ … })`. To require a route per type, write
 * `{ … } satisfies Required<HttpSmsRoutes>`.
 *
 * @returns What the route returns, such as a promise to await.
 * @throws {TypeError} `otherwise` is missing.
 *
 * @example
 * ```ts
 * const route = routeEvents({
 *   "message.phone.received": (event) => reply(event.data.contact),
 *   "message.delivered": { sms: (event) => store(event.payload.details.channelStatus?.statusid) },
 *   otherwise: (result) => console.log(redact(result)),
 * });
 * for (const result of safeParseBody(body)) await route(result);
 * ```
 */
export const routeEvents = <Rest extends readonly unknown[] = readonly []>(
  routes: EventRoutes<Rest>,
): ((result: WebhookResult, ...rest: Rest) => unknown) => {
  if (findFunction(routes, "otherwise") === undefined) {
    throw new TypeError("`otherwise` is required: unknown and invalid results are never dropped silently");
  }
  return (result, ...rest) => {
    const route = findRoute(routes, result);
    return route === undefined ? routes.otherwise(result, ...rest) : route(result.event, result, ...rest);
  };
};
