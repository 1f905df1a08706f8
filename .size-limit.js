/**
 * What an import from the built package adds to an application, minified and gzipped: `npm run check:size`.
 * A name says what is counted in addition to this package. A limit is a few percent above today's size: raise it only on purpose.
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
  measure("all of message-webhooks", "index", everything, "16.8 kB"),
  measure("the parser of httpSMS", "index", "{ safeParseHttpSmsEvent }", "3.4 kB"),
  measure("the parser of Omnichannel", "index", "{ safeParseOmnichannelBody }", "6.3 kB"),
  measure("both parsers", "index", "{ safeParseEvent, safeParseOmnichannelBody }", "7.2 kB"),
  measure("the normalizer", "index", "{ normalize }", "11.1 kB"),
  measure("all of /httpsms", "httpsms", everything, "7.0 kB"),
  measure("all of /omnichannel", "omnichannel", everything, "10.8 kB"),
  measure("all of /receive", "receive", everything, "14.9 kB"),
  measure("the handler", "receive", "{ createWebhookHandler }", "13.0 kB"),
  measure("all of /testing", "testing", everything, "27.0 kB"),
  measure("all of /arbitraries without fast-check", "arbitraries", everything, "7.1 kB", ["fast-check"]),
  measure("all of /zod without zod", "zod", everything, "13.8 kB", ["zod"]),
  measure("all of /zod with zod", "zod", everything, "41.2 kB"),
];
