const entries = require("./entries.json");
const { useEntries } = require("./use-entries.cjs");

useEntries(async (name) => require(name), entries).then(console.log);
