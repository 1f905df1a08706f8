/** Prints the CPU time from before the load of a module until after its first parse, in microseconds. */
const [program] = process.argv.slice(2);
const start = process.cpuUsage();
await import(program);
const { user, system } = process.cpuUsage(start);
console.log(user + system);
