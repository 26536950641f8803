// Live demos. The core runs, draws and reads them; this moves sliders, frames and addresses.

// What one demo of a page loads does for all that need less.
const shared = ["demos", "light", "schedules"].find((module) => document.querySelector(`[data-module="${module}"]`));
const running = { schedules: "lr_schedules", light: "lr_light", demos: "lr_run", training: "lr_train" };
const moduleOf = ({ dataset }) => dataset.module == "training" ? "training" : shared;

/** Leaves sections out of sight as they are; they must have been laid out once at this width. */
function lighten() {
  const { classList } = document.documentElement;
  if (lighten.width != innerWidth) classList.remove("live");
  lighten.width = innerWidth;
  clearTimeout(lighten.timer);
  lighten.timer = setTimeout(() => classList.add("live"), 300);
}
addEventListener("resize", () => lighten.width && lighten());

class LiveDemo {
  shown = 1; kept = 0; before = 0; scale = 0; count = 1; at = -1;

  constructor(box, form) {
    Object.assign(this, { box, form, id: box.dataset.demo, figure: form.parentElement });
    [this.reading, this.status] = form.querySelectorAll(".reading, [role=status]");
    this.fields = [...form.querySelectorAll("[name]:not([type=checkbox])")].map((input) => {
      const exact = input.type == "range" ? input.parentElement.nextElementSibling.firstChild : input;
      return { name: input.name, range: input, exact, initial: exact.value };
    });
    this.module = moduleOf(box);
    this.cost = this.module == "training" ? 1e3 : 0;
  }

  /** Shows the controls. What runs the demo is fetched when a reader reaches for it. */
  wake() {
    const { box, form } = this;
    this.read();
    this.stage();
    this.again = box.querySelector(".repeat");
    form.hidden = this.again.hidden = false;
    lighten();
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", ({ target }) => this.act(() => this.input(target)));
    form.addEventListener("change", ({ target }) => this.act(() => this.change(target)));
    form.addEventListener("click", ({ target }) => this.act(() => this[target.closest("button")?.value]?.()));
    for (const reaching of ["pointerenter", "focusin"]) this.figure.addEventListener(reaching, () => this.ready());
    if (this.moved().length) this.ready();
    return this;
  }

  /** Fetches what it needs, once, and runs what takes no time; where that fails, says what is left. */
  ready() { return this.arriving ??= this.arrive(); }

  async arrive() {
    const { box, form } = this;
    try {
      const core = await load(this.module);
      this.request = box.dataset.request;
      for (const name of box.dataset.sets?.split(" ") ?? []) {
        const rows = await fetched(name + ".txt");
        this.request = `data ${name} ${rows.length}\n${text(rows)}${this.request}`;
      }
      this.core = core;
    } catch {
      return form.replaceWith(element("p", { class: "quiz-note" }, form.dataset.absent));
    }
    if (this.moved().length || !this.cost) this.run();
  }

  /** Acts now, or as soon as it can. */
  act(what) {
    if (this.core) what();
    else this.ready().then(() => this.core && what());
  }

  /** The picture on a stage of its own, with what a reader points at above it. */
  stage() {
    const picture = this.figure.querySelector("svg");
    this.marks = drawn('<svg class="overlay" aria-hidden="true"/>');
    this.plot = element("div", { class: "stage", tabindex: 0, role: "group", "aria-label": this.form.dataset.stage });
    picture.replaceWith(this.plot);
    this.plot.append(picture, this.marks);
    for (const pointing of ["pointermove", "pointerdown"])
      this.plot.addEventListener(pointing, (event) => event.target == this.handle || this.act(() => this.point(event)));
    this.plot.addEventListener("pointerleave", () => this.look(-1));
    this.plot.addEventListener("keydown", (event) => {
      if (event.target != this.plot || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!/^(Arrow(Left|Right)|Home|End|Page(Up|Down))$/.test(event.key)) return;
      event.preventDefault();
      this.act(() => this.key(event.key));
    });
  }

  // What is set

  /** The parameters that are not as they were, with their values; from the address at first. */
  moved() {
    return this.fields.filter(({ exact, initial }) => exact.value != initial)
      .map(({ name, exact }) => [name, exact.value]);
  }

  read() {
    const asked = new URLSearchParams(location.search);
    for (const field of this.fields) this.set(field, asked.get(`${this.id}.${field.name}`));
  }

  /** Takes a text as a value if it is a number in the field's range; else nothing happens. */
  set({ range, exact }, text) {
    const value = /^-?[\d.]+(e-?\d+)?$/.test(text) ? Number(text) : NaN;
    if (!(value >= Number(exact.min) && value <= Number(exact.max))) return false;
    if (exact.step == "1" && !Number.isInteger(value)) return false;
    exact.value = range.value = String(value);
    return true;
  }

  input(target) {
    if (target.type == "checkbox") {
      this.scale = target.checked ? 2 : 1;
      return this.draw();
    }
    const field = this.fields.find(({ range, exact }) => range == target || exact == target);
    if (field && this.set(field, target.value)) this.later();
  }

  // A number out of range goes back to what is drawn.
  change(target) {
    const field = this.fields.find(({ exact }) => exact == target);
    if (field && !this.set(field, target.value)) {
      target.value = field.range == target ? field.initial : field.range.value;
    }
  }

  /** Runs in the next frame; what takes long, when the reader has paused. */
  later() {
    if (this.cost < 40) return void (this.frame ??= requestAnimationFrame(() => this.run()));
    clearTimeout(this.timer);
    this.figure.setAttribute("aria-busy", "true");
    this.timer = setTimeout(() => this.run(), 200);
  }

  // Running and drawing

  run() {
    this.frame = null;
    this.pause();
    const start = performance.now();
    const sets = this.moved().map(([name, value]) => name == "seed" ? `\nseed ${value}` : `\nset ${name} ${value}`);
    const reply = this.core.ask(running[this.module], this.request + sets.join(""));
    this.figure.removeAttribute("aria-busy");
    if (reply.error) {
      this.reading.textContent = [reply.error, reply.hint].filter(Boolean).join("; ");
      return;
    }
    const [kept, facts, sentence, ...table] = reply.text.split("\n");
    if (this.kept != this.before) this.forget(this.kept);
    this.kept = Number(kept);
    [this.count, this.isLog, this.suits, ...this.start] = facts.split(" ").map(Number);
    [this.sentence, this.table, this.shown, this.at] = [sentence, table, 1, -1];
    this.draw();
    this.cost = performance.now() - start;
    clearTimeout(this.calm);
    // The sentence comes at a rest: a longer one moves all that stands below.
    this.calm = setTimeout(() => {
      this.figure.querySelector("figcaption").textContent = sentence;
      this.calm = setTimeout(() => this.settle(), 300);
    }, 100);
  }

  draw() {
    const drawing = this.core.ask("lr_draw", null, this.kept, this.before, this.scale, this.shown).text.split("\n");
    if (this.drawing) redraw(this.plot.firstChild, this.drawing, drawing);
    else this.plot.firstChild.replaceWith(svg(drawing.join("\n")));
    if (drawing[0] != this.drawing?.[0]) this.marks.setAttribute("viewBox", this.plot.firstChild.getAttribute("viewBox"));
    this.drawing = drawing;
    const log = this.form.elements.logarithmic;
    log.parentElement.toggleAttribute("hidden", !this.suits && !this.isLog);
    log.checked = this.scale ? this.scale == 2 : this.isLog;
    this.place();
    this.look(this.at);
  }

  forget(kept) { if (kept) this.core.ask("lr_forget", null, kept); }

  /** What need not follow every frame: the table, the address, the command, what is read out. */
  settle() {
    const [flags, head, ...rows] = this.table;
    const table = this.figure.parentElement.querySelector(":scope > .numbers table");
    const line = (cells, tag) => element("tr", {}, ...cells.split("\t").map((cell, column) =>
      element(tag, { class: flags[column] == "1" && "words" }, cell)));
    table?.tHead.replaceChildren(line(head, "th"));
    table?.tBodies[0].replaceChildren(...rows.map((row) => line(row, "td")));
    this.status.textContent = this.sentence;
    const address = new URL(location), moved = this.moved();
    for (const { name } of this.fields) address.searchParams.delete(`${this.id}.${name}`);
    for (const [name, value] of moved) address.searchParams.set(`${this.id}.${name}`, value);
    history.replaceState(history.state, "", address);
    address.hash = this.box.id;
    this.again.querySelector("a").href = address;
    this.again.querySelector("code").textContent = ["lrlearn demo", this.id, ...moved.map(([name, value]) =>
      name == "seed" ? `--seed ${value}` : `--set ${name}=${value}`)].join(" ");
  }

  // The buttons

  /** Plays or pauses; by itself only for readers who like motion. */
  play(isFirst) {
    if (this.playing) return this.pause();
    if (isFirst && matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    if (!this.kept) this.run();
    const span = Math.min(Math.max(60 * this.count, 1500), 6000);
    let from;
    if (this.shown >= 1) this.shown = 0;
    const frame = (now) => {
      from ??= now - this.shown * span;
      this.reveal((now - from) / span);
      if (this.shown < 1) this.playing = requestAnimationFrame(frame);
      else this.pause();
    };
    this.playing = requestAnimationFrame(frame);
    this.button();
  }

  pause() {
    if (!this.playing) return;
    cancelAnimationFrame(this.playing);
    this.playing = null;
    this.button();
  }

  button() {
    const play = this.form.querySelector("[value=play]"), { dataset } = play;
    dataset.word ??= play.textContent;
    play.textContent = this.playing ? dataset.other : dataset.word;
  }

  reveal(shown) {
    const last = this.count - 1, step = Math.min(Math.floor(shown * last + 1e-6), last);
    this.shown = Math.min(shown, 1);
    if (step == this.at) return;
    this.at = step;
    const exact = this.shown;
    this.shown = step / last;
    this.draw();
    this.shown = step == last ? 1 : exact;
  }

  step() {
    this.pause();
    if (!this.kept) this.run();
    const last = this.count - 1, stride = Math.ceil(last / 100);
    this.reveal(this.shown >= 1 ? 0 : (Math.round(this.shown * last) + stride) / last);
    this.status.textContent = this.reading.textContent;
  }

  reset() {
    for (const field of this.fields) this.set(field, field.initial);
    this.scale = this.drawing = 0;
    if (this.before) this.compare();
    this.run();
  }

  compare() {
    if (!this.kept) this.run();
    const button = this.form.querySelector("[value=compare]");
    if (this.before && this.before != this.kept) this.forget(this.before);
    this.before = this.before ? 0 : this.kept;
    button.setAttribute("aria-pressed", !!this.before);
    this.draw();
  }

  another() {
    const { exact } = this.fields.find(({ name }) => name == "seed");
    exact.value = (Number(exact.value) + 1) % (Number(exact.max) + 1);
    this.later();
  }

  // Reading

  point({ clientX, clientY }) {
    if (this.playing || this.asked) return;
    this.asked = requestAnimationFrame(() => {
      this.asked = null;
      if (!this.kept) this.run();
      this.look(-1, ...this.units(clientX, clientY));
    });
  }

  units(clientX, clientY) {
    const { left, top, width } = this.marks.getBoundingClientRect();
    return [(clientX - left) * 640 / width, (clientY - top) * 640 / width];
  }

  key(name) {
    if (!this.kept) this.run();
    const last = this.count - 1, at = Math.max(this.at, 0), far = Math.ceil(last / 10);
    const to = { ArrowLeft: at - 1, ArrowRight: this.at + 1, Home: 0, End: last,
      PageUp: at - far, PageDown: at + far }[name];
    this.at = Math.min(Math.max(to, 0), last);
    this.look(this.at);
    this.status.textContent = this.reading.textContent;
  }

  /** Reads the curves at a step, or at the one nearest to a place; without either it looks away. */
  look(step, x, y) {
    this.marks.replaceChildren();
    if (step < 0 && x == null) {
      if (!this.playing) this.at = -1;
      this.reading.textContent = "";
      return;
    }
    const reply = this.core.ask("lr_read", null, this.kept, this.before, this.scale, x ?? 0, y ?? 0, step).text;
    const [index, places, words] = reply.split("\n");
    if (!words) return;
    if (step < 0) this.at = Number(index.split(" ")[0]);
    this.reading.textContent = words;
    const dots = places.split(" ");
    for (let place = 0; place + 2 < dots.length; place += 3) {
      this.marks.append(drawn(`<circle class="series-${dots[place]}" cx="${dots[place + 1]}" cy="${dots[place + 2]}" r="7"/>`));
    }
  }

  // The start of a race

  place() {
    if (this.start.length < 2) return void this.handle?.remove();
    this.handle ??= this.grip();
    if (!this.handle.isConnected) this.plot.append(this.handle);
    const [width, height] = this.marks.getAttribute("viewBox").split(" ").slice(2).map(Number);
    this.handle.style.left = `${100 * this.start[0] / width}%`;
    this.handle.style.top = `${100 * this.start[1] / height}%`;
  }

  grip() {
    const move = (event) => {
      if (!grip.hasPointerCapture(event.pointerId)) return;
      const to = this.core.ask("lr_start", null, this.kept, ...this.units(event.clientX, event.clientY)).text;
      to.split(" ").forEach((value, axis) => this.set(this.field("xy"[axis]), value));
      this.later();
    };
    const key = (event) => {
      const [axis, way] = { ArrowLeft: ["x", -1], ArrowRight: ["x", 1], ArrowUp: ["y", 1], ArrowDown: ["y", -1] }[event.key] ?? [];
      if (!axis) return;
      event.preventDefault();
      const { range } = this.field(axis);
      range[way > 0 ? "stepUp" : "stepDown"]();
      this.input(range);
    };
    const grip = element("button", { type: "button", class: "grip", "aria-label": this.form.dataset.grip, on: {
      pointerdown: (event) => grip.setPointerCapture(event.pointerId), pointermove: move, keydown: key } });
    return grip;
  }

  field(wanted) { return this.fields.find(({ name }) => name == wanted); }
}

/** What an element of a drawing is like: its line without values, text and end. */
const shape = (line) => line.replace(/="[^"]*"|>.*/g, "");

/** Changes a picture from one drawing, as lines, to the next. The core writes an element a line: those that stay
    are not touched, and those of the same shape get new values, which a browser lays out and paints far sooner. */
function redraw(picture, before, next) {
  const nodes = [picture, ...picture.children], shapes = before.map(shape);
  let at = 0;
  for (const line of next) {
    const found = before[at] == line ? at : shapes.indexOf(shape(line), at);
    if (found < 0) {
      picture.insertBefore(drawn(line), nodes[at] ?? null).after("\n");
      continue;
    }
    for (; at < found; at += 1) {
      nodes[at].nextSibling.remove();
      nodes[at].remove();
    }
    refresh(nodes[at], before[at], line);
    at += 1;
  }
}

/** Gives an element what differs in its line, which quotation marks split into names and values. */
function refresh(node, before, next) {
  if (before == next) return;
  const old = before.split('"'), parts = next.split('"');
  parts.forEach((part, place) => {
    if (part == old[place]) return;
    if (place % 2) node.setAttribute(parts[place - 1].match(/[^ ]+(?==)/)[0], part);
    else if (part[0] == ">") (node.firstChild ?? node.appendChild(new Text())).data = plain(part.slice(1).split("<")[0]);
  });
}
const plain = (words) => words.includes("&") ? svg(`<svg>${words}</svg>`).textContent : words;

function drawn(line) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", line.match(/\w+/)[0]);
  refresh(node, "", line);
  return node;
}

for (const box of document.querySelectorAll(".demo[data-request]")) {
  const form = box.querySelector("form.controls"), outcome = form?.closest(".outcome");
  if (!form || !Object.hasOwn(files, moduleOf(box) + ".wasm")) continue;
  let live;
  const wake = () => live ??= new LiveDemo(box, form).wake();
  if (outcome) {
    const offer = outcome.querySelector("summary");
    offer.textContent = offer.dataset.before;
    for (const choice of box.querySelectorAll(".choices > details")) {
      choice.addEventListener("toggle", () => { offer.textContent = offer.dataset.after; wake().ready(); }, { once: true });
    }
    outcome.addEventListener("toggle", () => wake().act(() => live.play(true)), { once: true });
    if (outcome.open) wake();
  } else {
    whenNear(box, "300px", wake);
  }
}
