// Does what calls.c does, as a page does it: loads a module with the functions of `Math` and calls its
// exports. Usage: node calls.mjs MODULE [EXPORT [INDEX]] < what calls.c reads
import { readFileSync } from "node:fs";

const [path, name = "lr_rates", indexPath] = process.argv.slice(2);
const imports = ["cos", "sin", "exp", "log", "log2", "log10", "pow"].map((name) => [name, Math[name]]);
const { instance } = await WebAssembly.instantiate(readFileSync(path), {
  env: { ...Object.fromEntries(imports), exp2: (x) => 2 ** x },
});
const core = instance.exports;

function reply(pointer) {
  const header = new DataView(core.memory.buffer, pointer, 8);
  const [kind, count] = [header.getUint32(0, true), header.getUint32(4, true)];
  const payload = core.memory.buffer.slice(pointer + 8, pointer + 8 + count);
  core.lr_free(pointer);
  return { kind, payload };
}

function ask(name, text, ...numbers) {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const pointer = core.lr_allocate(bytes.length);
  new Uint8Array(core.memory.buffer, pointer, bytes.length).set(bytes);
  const answer = reply(core[name](pointer, bytes.length, ...numbers));
  core.lr_free(pointer);
  return answer;
}

const decoded = ({ payload }) => new TextDecoder().decode(payload);

function rates(text) {
  const { kind, payload } = ask("lr_rates", text, 0, 100);
  if (kind !== 0) return ["refused"];
  return Array.from(new Float64Array(payload), (rate, step) => {
    const bits = new DataView(payload).getBigUint64(8 * step, true);
    return `${bits.toString(16).padStart(16, "0")} ${rate}`;
  });
}

// Whatever is typed, the module answers: a trap would throw here.
function refuseHostile() {
  const hostile = ["(".repeat(100000), "-".repeat(60) + "1", "1" + "+1".repeat(255), "1" + "+1".repeat(1e5),
    "(1+".repeat(63) + "1" + ")".repeat(63), "2" + "^1".repeat(63), "1e308*1e308", "\u0000\uffff", "",
    "repeat(".repeat(60) + "0.1" + ", every: 3)".repeat(60), "1" + " for 1 then 1".repeat(255), "a".repeat(1e6)];
  const kinds = hostile.map((text) => ask("lr_rates", text, 0, 5).kind);
  if (kinds.join() !== "2,0,0,2,0,0,2,2,2,0,0,2") throw new Error(`hostile input: ${kinds}`);
}

// A page asks again and again while a slider moves: memory that is given back must be used again.
function giveBack(turns, ask) {
  ask(0);
  const settled = core.memory.buffer.byteLength;
  for (let turn = 0; turn < turns; turn++) ask(turn);
  if (core.memory.buffer.byteLength > settled + 65536) throw new Error("memory is not given back");
}

const source = readFileSync(0, "utf8");
const lines = source.split("\n").slice(0, -1);
const output = [];

if (name === "lr_rates") {
  output.push(...lines.flatMap(rates));
  refuseHostile();
  giveBack(2000, (turn) => rates(lines[turn % lines.length]));
} else if (name === "lr_quiz" || name === "lr_cards") {
  for (const line of lines.filter((line) => !line.startsWith(" "))) {
    output.push(line, ...decoded(ask(name, line)).split("\n").slice(0, -1));
  }
} else if (name === "lr_search") {
  const index = new Float64Array(ask("lr_index", readFileSync(indexPath).subarray(0, -1)).payload)[0];
  for (const line of lines) output.push(decoded(ask(name, line, index, 10)));
} else {
  const run = () => {
    const answer = ask(name, source);
    const [address, ...summary] = decoded(answer).split("\n");
    if (answer.kind !== 1) throw new Error(decoded(answer));
    const drawing = decoded(reply(core.lr_draw(Number(address), 0, 0, 1)));
    core.lr_free(core.lr_forget(Number(address)));
    return [summary.join("\n"), drawing];
  };
  output.push(...run());
  if (["lr_schedules", "lr_light"].includes(name)) giveBack(20, run);
}
process.stdout.write(output.map((line) => line + "\n").join(""));
