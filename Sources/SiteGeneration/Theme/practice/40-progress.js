// Quizzes, cards and progress: a module of its own, loaded when a page comes to need it. Its generated head
// gives `course`, under which progress is kept, and `words`, all that is said.
export default ({ root, text, load, fetched, element, remembered, remember, once }) => {

// What the reader did: an entry of lrlearn/progress/1 each, kept under a key of its own, so that two
// tabs never write over each other. The session in the module decides what everything means.

const keptUnder = `progress.${course}.`;
const unkept = new Map();

/** The words of the theme, with what is counted put in. */
const say = (name, ...counts) => words[name].replace(/#(\d)/g, (_, place) => counts[place - 1]);

const button = (label, act, attributes = {}) =>
  element("button", { type: "button", ...attributes, on: { click: act } }, label);

/** Every entry that this browser holds, as it is written in an export. */
function entries() {
  const found = [...unkept.values()];
  try {
    for (let place = 0; place < localStorage.length; place++) {
      const key = localStorage.key(place);
      if (key.startsWith("lrlearn." + keptUnder)) found.push(localStorage.getItem(key));
    }
  } catch { /* A browser that keeps nothing holds nothing. */ }
  return found.filter((entry) => !/[\n\r]/.test(entry));
}

function keep(entry) {
  const { id } = JSON.parse(entry);
  if (!remember(keptUnder + id, entry)) unkept.set(id, entry);
  remember("practised", "1");
}

/** Said wherever something is done that will not last. */
const warning = () =>
  unkept.size ? element("p", { class: "practice-warning", role: "alert" },
    words[remember("room", "1") ? "full" : "forbidden"]) : "";

/** Results by their first word, each the list of its words. */
function results(reply) {
  const found = {};
  for (const line of reply.split("\n")) {
    const [, word, rest = ""] = /^ {2}(\S+) ?(.*)$/.exec(line) ?? [];
    if (!word) continue;
    const isRaw = word == "entry" || word == "refused";
    (found[word] ??= []).push(
      isRaw ? [rest] : rest.split(" ").map((part) => part == "-" ? "" : decodeURIComponent(part)));
  }
  return found;
}

const uuid = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = bytes[6] & 15 | 64;
  bytes[8] = bytes[8] & 63 | 128;
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")
    .replace(/(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
};
const seed = () => crypto.getRandomValues(new Uint32Array(1))[0];
const named = () => `id ${uuid()}`;
const clock = () => `at ${Math.floor(Date.now() / 1000)}`;

/** Feeds lines to one of the two modules, which know nothing of each other. */
const feeder = (module, call) => (...lines) => results(module.ask(call, lines.join("\n")).text);

/** How to do what makes entries: they are kept before anybody hears of them. */
const doing = (feed, heard = () => {}) => (...lines) => {
  const found = feed(clock(), ...lines);
  for (const [entry] of found.entry ?? []) {
    keep(entry);
    heard(entry);
  }
  if (found.entry) document.dispatchEvent(new Event("progress"));
  return found;
};

/** Tells the cards of an entry, once they are there; they read the others when they come. */
let tellCards = () => {};

/** What a lesson needs: quizzes, which ask nothing of the entries. */
const quizzes = once(async () => {
  const feed = feeder(await load("quiz"), "lr_quiz");
  return { feed, act: doing(feed, (entry) => tellCards(entry)) };
});

/** Cards, the plan and the log: the session of this page that knows every entry. */
const practice = once(async () => {
  const module = await load("cards");
  const feed = feeder(module, "lr_cards");
  const reread = () => feed(
    "forget", `course ${course ? encodeURIComponent(course) : "-"}`,
    `east ${-60 * new Date().getTimezoneOffset()}`, ...entries().map((entry) => "entry " + entry));
  reread();
  tellCards = (entry) => feed("entry " + entry);
  return {
    feed, reread, act: doing(feed),
    /** What is due and what is best next, over the whole course. */
    async plan() {
      const deck = text(await fetched("deck.txt"));
      return feed(clock(), deck, `plan ${newPerDay()}`);
    },
    write: () => module.ask("lr_progress_write", "").bytes,
    /** Takes over a file; returns what to say about it. */
    read(bytes) {
      const reply = module.ask("lr_progress_read", bytes);
      if (reply.error) return say("refused", reply.error);
      const found = results(reply.text);
      for (const [entry] of found.entry ?? []) keep(entry);
      document.dispatchEvent(new Event("progress"));
      return say("imported", ...found.imported[0]);
    },
  };
});
const session = () => practice("cards");

const newPerDay = () => {
  const number = Number(remembered("new-per-day") ?? 10);
  return Number.isInteger(number) && number >= 0 && number < 1000 ? number : 10;
};

// What another tab adds is taken over; when it deletes everything, this page begins anew.
addEventListener("storage", ({ key, newValue }) => {
  if (key != null && !key.startsWith("lrlearn." + keptUnder)) return;
  if (newValue == null) return location.reload();
  tellCards(newValue.replace(/[\n\r]/g, " "));
  document.dispatchEvent(new Event("progress"));
});

function save(bytes) {
  const address = URL.createObjectURL(new Blob([bytes], { type: "application/json" }));
  const day = new Date().toISOString().slice(0, 10);
  element("a", { href: address, download: `${course || "lrlearn"}-progress-${day}.json` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Saving, adding and deleting, on the page of cards. */
async function showTools(place) {
  const status = element("p", { role: "status", class: "practice-status" });
  const held = element("p", { class: "practice-note" });
  const file = element("input", { type: "file", accept: ".json,application/json", hidden: true });
  const confirmation = element("div", { class: "practice-confirm", hidden: true, role: "group", "aria-label": words.confirm });
  const buttons = element("div", { class: "practice-buttons" });
  const exporting = button(words.export, async () => save((await session()).write()));
  const deleting = button(words.reset, () => {
    [confirmation.hidden, buttons.hidden] = [false, true];
    confirmation.querySelector("button:last-child").focus();
  });
  const close = (message) => {
    [confirmation.hidden, buttons.hidden] = [true, false];
    status.textContent = message;
    deleting.focus();
  };
  file.addEventListener("change", async () => {
    try {
      const bytes = new Uint8Array(await file.files[0].arrayBuffer());
      status.textContent = (await session()).read(bytes);
    } catch { status.textContent = words.unreadable; }
    file.value = "";
  });
  confirmation.append(element("p", {}, words.confirm), element("div", { class: "practice-buttons" },
    button(words.delete, async () => {
      const { write, reread } = await session();
      save(write());
      for (const { id } of entries().map((entry) => JSON.parse(entry))) {
        try { localStorage.removeItem("lrlearn." + keptUnder + id); } catch { /* It was not kept. */ }
      }
      unkept.clear();
      reread();
      document.dispatchEvent(new Event("progress"));
      close(words.deleted);
    }), button(words.keep, () => close(""))));
  buttons.append(exporting, button(words.import, () => file.click()), file, deleting);
  place.append(held, buttons, confirmation, status);
  const count = async () => {
    const [total, lessons, cards, questions] = (await (await session()).plan()).done[0];
    held.textContent = total == "0" ? words.nothing : say("kept", total,
      [say("lessons", lessons), say("cardsGraded", cards), say("questions", questions)].join(", "));
    exporting.disabled = deleting.disabled = total == "0";
    if (unkept.size && !place.querySelector(".practice-warning")) place.prepend(warning());
  };
  document.addEventListener("progress", count);
  await count();
}

/** A lesson was read to its end; once in half a day. */
async function markRead(lesson) {
  const isRecent = entries().some((line) => {
    const entry = JSON.parse(line);
    return entry.event == "read" && entry.lesson == lesson && Date.now() / 1000 - entry.at < 43_200;
  });
  if (!isRecent) (await quizzes("quiz")).act(named(), `read ${encodeURIComponent(lesson)}`);
}

/** On the first page: what is due, and where to go on. */
async function showDue(home) {
  const place = element("p", { class: "due" });
  const show = async () => {
    if (!entries().length) return place.remove();
    const found = await (await session()).plan();
    const [due] = found.due[0].map(Number), fresh = Number(found.new[0][0]);
    const parts = [];
    const count = due ? say(due == 1 ? "dueNowOne" : "dueNow", due) : fresh ? say("newCards", fresh) : "";
    if (count) parts.push(element("a", { class: "due-count", href: new URL("cards/index.html", root) }, count));
    const open = found.next[0][0] == "quiz" ? found.next[0][1] : found.open?.[0][0];
    const link = open && [...home.querySelectorAll(".path a")].find(
      (a) => a.href.endsWith(`/lessons/${encodeURIComponent(open)}/index.html`));
    if (link) {
      parts.push(element("span", {}, words.goOn + " ", element("a", { href: link.href }, link.textContent)));
    }
    place.replaceChildren(...parts);
    if (parts.length) home.querySelector(".opening").after(place);
  };
  document.addEventListener("progress", show);
  await show();
}
