// Live demos. The core runs, draws and reads them; this moves sliders, frames and addresses.

const near = new IntersectionObserver((seen) => {
  for (const { isIntersecting, target } of seen) if (isIntersecting) target.dispatchEvent(new Event("near"));
}, { rootMargin: "300px" });

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
addEventListener("resize", () => lighten.width && lighten.width != innerWidth && lighten());

class LiveDemo {
  shown = 1; kept = 0; before = 0; scale = 0; count = 1; at = -1;

  constructor(box, form) {
    Object.assign(this, { box, form, id: box.dataset.demo, figure: form.parentElement });
    [this.reading, this.status] = form.querySelectorAll(".reading, [role=status]");
    this.fields = [...form.querySelectorAll("[name]:not([type=checkbox])")].map((input) => {
      const exact = input.type == "range" ? input.nextElementSibling : input;
      return { name: input.name, range: input, exact, initial: exact.value };
    });
    this.module = moduleOf(box);
    this.cost = this.module == "training" ? 1e3 : 0;
  }

  /** Fetches what it needs and shows the controls; where that fails, says what is left. */
  async wake() {
    const { box, form } = this;
    try {
      this.core = await load(this.module);
      this.request = encoder.encode(box.dataset.request);
      for (const name of (box.dataset.sets ?? "").split(" ").filter(Boolean)) {
        const rows = await fetched(name + ".txt");
        this.request = joined(encoder.encode(`data ${name} ${rows.length}\n`), rows, this.request);
      }
    } catch {
      form.replaceWith(element("p", { class: "quiz-note" }, form.dataset.absent));
      return null;
    }
    this.read();
    this.stage();
    this.again = box.querySelector(".repeat");
    form.hidden = this.again.hidden = false;
    lighten();
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", ({ target }) => this.input(target));
    form.addEventListener("change", ({ target }) => this.change(target));
    form.addEventListener("click", ({ target }) => this[target.closest("button")?.value]?.());
    if (this.moved().length || !this.cost) this.run();
    return this;
  }

  /** The picture on a stage of its own, with what a reader points at above it. */
  stage() {
    const picture = this.figure.querySelector("svg");
    this.marks = svg('<svg xmlns="http://www.w3.org/2000/svg" class="overlay" aria-hidden="true"/>');
    this.plot = element("div", { class: "stage", tabindex: 0, role: "group", "aria-label": this.form.dataset.stage });
    picture.replaceWith(this.plot);
    this.plot.append(picture, this.marks);
    this.plot.addEventListener("pointermove", (event) => event.target == this.handle || this.point(event));
    this.plot.addEventListener("pointerdown", (event) => event.target == this.handle || this.point(event));
    this.plot.addEventListener("pointerleave", () => this.look(-1));
    this.plot.addEventListener("keydown", (event) => event.target == this.plot && this.key(event));
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
    exact.value = String(value);
    return true;
  }

  input(target) {
    if (target.type == "checkbox") {
      this.scale = target.checked ? 2 : 1;
      return this.draw();
    }
    const field = this.fields.find(({ range, exact }) => range == target || exact == target);
    if (!field) return;
    if (target == field.range && target != field.exact) field.exact.value = target.value;
    else if (!this.set(field, target.value)) return;
    this.later();
  }

  // A number out of range goes back to what is drawn.
  change(target) {
    const field = this.fields.find(({ exact }) => exact == target);
    if (field && target.type == "number" && !this.set(field, target.value)) {
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
    const reply = this.core.ask(running[this.module], joined(this.request, encoder.encode(sets.join(""))));
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
    this.reading.textContent = "";
    this.draw();
    this.cost = performance.now() - start;
    clearTimeout(this.calm);
    this.calm = setTimeout(() => this.settle(), 400);
  }

  draw() {
    const drawing = this.core.ask("lr_draw", null, this.kept, this.before, this.scale, this.shown).text;
    const picture = svg(drawing);
    this.plot.firstChild.replaceWith(picture);
    this.marks.setAttribute("viewBox", picture.getAttribute("viewBox"));
    this.figure.querySelector("figcaption").textContent = this.sentence;
    const log = this.form.elements.logarithmic;
    log.parentElement.hidden = !this.suits && !this.isLog;
    log.checked = this.scale ? this.scale == 2 : !!this.isLog;
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
      this.playing = this.shown < 1 ? requestAnimationFrame(frame) : null;
      this.button();
    };
    this.playing = requestAnimationFrame(frame);
    this.button();
  }

  pause() {
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
    this.scale = 0;
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

  key(event) {
    if (!this.kept) this.run();
    const last = this.count - 1, at = Math.max(this.at, 0), far = Math.ceil(last / 10);
    const to = { ArrowLeft: at - 1, ArrowRight: this.at + 1, Home: 0, End: last,
      PageUp: at - far, PageDown: at + far }[event.key];
    if (to == null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
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
      const dot = document.createElementNS("http://www.w3.org/2000/svg", "circle");
      for (const [name, value] of Object.entries({ class: `series-${dots[place]}`, cx: dots[place + 1], cy: dots[place + 2], r: 7 }))
        dot.setAttribute(name, value);
      this.marks.append(dot);
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
      const { range, exact } = this.field(axis);
      range[way > 0 ? "stepUp" : "stepDown"]();
      exact.value = range.value;
      this.later();
    };
    const grip = element("button", { type: "button", class: "grip", "aria-label": this.form.dataset.grip, on: {
      pointerdown: (event) => grip.setPointerCapture(event.pointerId), pointermove: move, keydown: key } });
    return grip;
  }

  field(wanted) { return this.fields.find(({ name }) => name == wanted); }
}

function joined(...parts) {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    bytes.set(part, place);
    place += part.length;
  }
  return bytes;
}

for (const box of document.querySelectorAll(".demo[data-request]")) {
  const form = box.querySelector("form.controls"), outcome = form?.closest(".outcome");
  if (!form || !Object.hasOwn(files, moduleOf(box) + ".wasm")) continue;
  let live;
  const wake = () => (live ??= new LiveDemo(box, form).wake());
  if (outcome) {
    const offer = outcome.querySelector("summary");
    offer.textContent = offer.dataset.before;
    for (const choice of box.querySelectorAll(".choices > details")) {
      choice.addEventListener("toggle", () => { offer.textContent = offer.dataset.after; wake(); }, { once: true });
    }
    outcome.addEventListener("toggle", async () => (await wake())?.play(true), { once: true });
    if (outcome.open) wake();
  } else {
    box.addEventListener("near", wake, { once: true });
    near.observe(box);
  }
}
