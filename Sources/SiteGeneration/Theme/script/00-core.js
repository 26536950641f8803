// What the other parts share: the site's files, the modules of our Swift core, and safe ways to make
// elements. Text only ever becomes text nodes.

const root = new URL("../", import.meta.url);
const encoder = new TextEncoder(), decoder = new TextDecoder();
const text = (bytes) => decoder.decode(bytes);

/** Calls `make` once for each name, and keeps what it promises; a failure is tried again. */
const once = (make, kept = {}) => (name) =>
  (kept[name] ??= make(name).catch((error) => { delete kept[name]; throw error; }));

/** A file beside this script, by the name that `files` knows. */
async function response(name) {
  if (!Object.hasOwn(files, name)) throw new Error(`${name} is not part of this site`);
  const answer = await fetch(new URL(files[name], import.meta.url));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer;
}

const fetched = once(async (name) => new Uint8Array(await (await response(name)).arrayBuffer()));

/** A module of the core: `ask` passes a request in, unless it is null, and reads the reply that
    Reply.swift describes. */
const load = once(async (name) => {
  const { cos, sin, exp, log, log2, log10, pow } = Math;
  const env = { cos, sin, exp, log, log2, log10, pow, exp2: (x) => 2 ** x };
  const compiled = await WebAssembly.compile(await (await response(name + ".wasm")).arrayBuffer());
  const { exports } = await WebAssembly.instantiate(compiled, { env });
  return {
    ask(call, request, ...numbers) {
      const bytes = typeof request == "string" ? encoder.encode(request) : request;
      const pointer = bytes && exports.lr_allocate(bytes.length);
      if (bytes) new Uint8Array(exports.memory.buffer, pointer).set(bytes);
      const place = exports[call](...(bytes ? [pointer, bytes.length] : []), ...numbers);
      if (bytes) exports.lr_free(pointer);
      const head = new DataView(exports.memory.buffer, place);
      const kind = head.getUint32(0, true), count = head.getUint32(4, true);
      const range = kind == 2 ? [head.getUint32(8, true), head.getUint32(12, true)] : null;
      const payload = new Uint8Array(exports.memory.buffer, place + 8, count).slice(range ? 8 : 0);
      exports.lr_free(place);
      if (kind < 2) return { kind, bytes: payload, get text() { return text(payload); } };
      const [error, hint] = text(payload).split("\n");
      return { kind, error, hint, range };
    },
  };
});

/** An element with attributes and children; a child that is no element becomes text. */
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name == "on") for (const [event, act] of Object.entries(value)) made.addEventListener(event, act);
    else if (value != null && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/** A drawing of the core as an element, read as XML: what is not well-formed throws. */
function svg(drawing) {
  const parsed = new DOMParser().parseFromString(drawing, "image/svg+xml").documentElement;
  if (parsed.localName != "svg") throw new Error("this is no drawing");
  return document.importNode(parsed, true);
}

/** What this browser keeps for the reader; nothing where it keeps nothing. */
function remembered(key) {
  try { return localStorage.getItem("lrlearn." + key); } catch { return null; }
}
function remember(key, value) {
  try { localStorage.setItem("lrlearn." + key, value); return true; } catch { return false; }
}
