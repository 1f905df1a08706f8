/**
 * What an import from the built package adds to an application, minified and gzipped: `npm run check:size`.
 * A name says what is counted in addition to this package. A limit is up to 3 % above today's size: raise it only on purpose.
 */

/** esbuild warns about each shared chunk that an entry names and does not need. */
const quietly = (config) => ({ ...config, logLevel: "error" });

const measure = (name, entry, exports, limit, ignore = []) => ({
  name,
  path: `dist/${entry}.js`,
  import: exports,
  limit,
  ignore,
  gzip: true,
  modifyEsbuildConfig: quietly,
});

const everything = "*";

export default [
  measure("all of message-webhooks", "index", everything, "18.5 kB"),
  measure("the parser of httpSMS", "index", "{ safeParseHttpSmsEvent }", "3.6 kB"),
  measure("the parser of Omnichannel", "index", "{ safeParseOmnichannelBody }", "7.3 kB"),
  measure("both parsers", "index", "{ safeParseEvent, safeParseOmnichannelBody }", "8.1 kB"),
  measure("the normalizer", "index", "{ normalize }", "12.3 kB"),
  measure("all of /httpsms", "httpsms", everything, "7.3 kB"),
  measure("all of /omnichannel", "omnichannel", everything, "12.1 kB"),
  measure("all of /receive", "receive", everything, "16.4 kB"),
  measure("the handler", "receive", "{ createWebhookHandler }", "14.3 kB"),
  measure("all of /testing", "testing", everything, "39.9 kB"),
  measure("all of /arbitraries without fast-check", "arbitraries", everything, "8.5 kB", ["fast-check"]),
  measure("all of /zod without zod", "zod", everything, "17.0 kB", ["zod"]),
  measure("all of /zod with zod", "zod", everything, "44.4 kB"),
];
