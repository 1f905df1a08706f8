const isLoopbackV4 = (host: string): boolean => /^127\.\d+\.\d+\.\d+$/.test(host);

const withHost = (url: URL, host: string): string => {
  const copy = new URL(url);
  copy.hostname = host;
  return copy.href;
};

/** Reads the URL of an endpoint. */
export const readTarget = (target: string): URL => {
  // not `URL.canParse`, which Node 20.0 lacks, and whose absence would be no reason to fail
  let url: URL;
  try {
    url = new URL(target);
  } catch {
    throw new TypeError("the endpoint must be a URL: use one such as `http://localhost:3000/webhooks`");
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new TypeError("the URL of the endpoint must start with `http://` or `https://`");
  }
  if (url.username !== "" || url.password !== "") {
    throw new TypeError("the URL of the endpoint must not contain a user name or a password: remove it");
  }
  return url;
};

/**
 * Returns the addresses that an endpoint of this machine is tried at. `localhost` is replaced by its two addresses, so that
 * no look-up can lead elsewhere. `undefined` for any other host.
 */
export const loopbackUrls = (url: URL): readonly string[] | undefined => {
  const { hostname } = url;
  if (hostname === "localhost") return ["127.0.0.1", "[::1]"].map((host) => withHost(url, host));
  return isLoopbackV4(hostname) || hostname === "[::1]" ? [url.href] : undefined;
};
