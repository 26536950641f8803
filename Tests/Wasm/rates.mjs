// Does what rates.c does, as a page does it: loads the module with the functions of `Math` and calls
// its exports. Usage: node rates.mjs MODULE [demo] < expressions or request
import { readFileSync } from "node:fs";

const bytes = readFileSync(process.argv[2]);
const { instance } = await WebAssembly.instantiate(bytes, { env: { ...named(), exp2: (x) => 2 ** x } });
const { memory, lr_allocate, lr_free, lr_rates, lr_demo } = instance.exports;

function named() {
  const names = ["cos", "sin", "exp", "log", "log2", "log10", "pow"];
  return Object.fromEntries(names.map((name) => [name, Math[name]]));
}

function ask(text, call) {
  const encoded = new TextEncoder().encode(text);
  const pointer = lr_allocate(encoded.length);
  new Uint8Array(memory.buffer, pointer, encoded.length).set(encoded);
  const reply = call(pointer, encoded.length);
  const header = new DataView(memory.buffer, reply, 8);
  const [kind, count] = [header.getUint32(0, true), header.getUint32(4, true)];
  const payload = memory.buffer.slice(reply + 8, reply + 8 + count);
  lr_free(reply);
  lr_free(pointer);
  return { kind, payload };
}

function lines(text) {
  const { kind, payload } = ask(text, (pointer, count) => lr_rates(pointer, count, 0, 100));
  if (kind !== 0) return ["refused"];
  return Array.from(new Float64Array(payload), (rate, step) => {
    const bits = new DataView(payload).getBigUint64(8 * step, true);
    return `${bits.toString(16).padStart(16, "0")} ${rate}`;
  });
}

const source = readFileSync(0, "utf8");
if (process.argv[3] === "demo") {
  const { kind, payload } = ask(source, lr_demo);
  process.stdout.write(new Uint8Array(payload));
  process.exit(kind === 1 ? 0 : 1);
}

const expressions = source.split("\n").slice(0, -1);
console.log(expressions.flatMap(lines).join("\n"));

// Whatever is typed, the module answers: a trap would throw here.
const hostile = ["(".repeat(100000), "-".repeat(60) + "1", "1" + "+1".repeat(255), "1" + "+1".repeat(1e5),
  "(1+".repeat(63) + "1" + ")".repeat(63), "2" + "^1".repeat(63), "1e308*1e308", "\u0000\uffff", "",
  "repeat(".repeat(60) + "0.1" + ", every: 3)".repeat(60), "1" + " for 1 then 1".repeat(255), "a".repeat(1e6)];
const kinds = hostile.map((text) => ask(text, (pointer, count) => lr_rates(pointer, count, 0, 5)).kind);
if (kinds.join() !== "2,0,0,2,0,0,2,2,2,0,0,2") throw new Error(`hostile input: ${kinds}`);

// A page asks again and again while a slider moves: memory that is given back must be used again.
const settled = memory.buffer.byteLength;
for (let turn = 0; turn < 2000; turn++) lines(expressions[turn % expressions.length]);
if (memory.buffer.byteLength > settled + 65536) throw new Error("memory is not given back");
