// Cards: in place in a lesson, and a review of what is due on a page of their own.

const grades = ["again", "hard", "good", "easy"];
const gradeWords = [words.gradeAgain, words.gradeHard, words.gradeGood, words.gradeEasy];

/** Four buttons with the time until the card comes again. */
const gradeButtons = (spans, grade) => element("div", { class: "grades", role: "group", "aria-label": words.howWell },
  ...grades.map((name, place) => element("button", { type: "button", class: "grade " + name, on: { click: () => grade(name) } },
    element("span", {}, gradeWords[place]), element("small", {}, spans[place]))));

/** A card of a lesson that was opened is graded below its back. */
async function gradeInPlace(card) {
  const { feed, act } = await session();
  const place = card.querySelector(".card-grade") ?? card.appendChild(grip("card-grade"));
  const begin = [card.dataset.card, `review ${seed()} 9999`];
  const state = feed(clock(), ...begin, "reveal");
  const say2 = (found) => place.replaceChildren(warning(), element("p", { class: "practice-note", role: "status" },
    say("comesBack", found.next[0].slice(1).join(" "))));
  if (!state.back) return state.next && say2(state);
  place.replaceChildren(element("p", { class: "practice-note" }, words.inPlace), gradeButtons(state.in[0], (name) => {
    const spans = feed(clock(), ...begin, "reveal").in;
    const found = act(...begin, "reveal", named(), `grade ${name}`);
    if (found.entry) say2({ next: [["", spans[0][grades.indexOf(name)]]] });
  }));
}

/** The nodes of a card's sides, without the ids that stand on the page already. */
function copied(nodes) {
  const box = grip("card-side", ...[...nodes].map((node) => node.cloneNode(true)));
  for (const named of box.querySelectorAll("[id]")) if (!named.closest("svg")) named.removeAttribute("id");
  return box;
}

/** The card of a question, from the page that holds them all. */
const questionCards = once(async (address) => {
  const page = await new Promise((done, failed) => {
    const request = Object.assign(new XMLHttpRequest(), { responseType: "document", onerror: failed });
    request.onload = () => request.status == 200 ? done(request.response) : failed(new Error(address));
    request.open("GET", address);
    request.send();
  });
  for (const linked of page.querySelectorAll("[href], [src]")) {
    const name = linked.hasAttribute("href") ? "href" : "src";
    const target = linked.getAttribute(name);
    if (!target.startsWith("#")) linked.setAttribute(name, new URL(target, address));
  }
  return page;
});

const cardNamed = (page, id) => [...page.querySelectorAll("[data-card]")].find(
  (card) => decodeURIComponent(card.dataset.card.split(" ")[1]) == id);

async function showReview(place) {
  const { feed, act, plan } = await session();
  const status = element("p", { role: "status", class: "visually-hidden" });
  const stage = grip("review-stage");
  place.append(stage, status);
  let deeds = 0, isReviewing = false;

  const lessonLink = (id) => {
    const link = id && document.querySelector(`#${CSS.escape("lesson-" + id)} a`);
    return link ? element("a", { href: link.href }, link.textContent) : "";
  };
  const perDay = () => element("label", { class: "per-day" }, element("span", {}, words.perDay),
    element("input", { type: "number", min: 0, max: 999, value: newPerDay(), on: { change: ({ target }) => {
      remember("new-per-day", target.value);
      showStart();
    } } }));

  /** What there is to do, before and after a review. */
  async function showStart(...above) {
    isReviewing = false;
    const found = await plan();
    const [due] = found.due[0].map(Number), [fresh] = found.new[0].map(Number), aside = found.aside ?? [];
    const parts = [warning(), ...above];
    if (due + fresh) {
      parts.push(element("h2", { tabindex: -1 }, words.startHeading), element("p", { class: "review-counts" },
        [due ? say(due == 1 ? "dueOne" : "due", due) : "", fresh ? say("new", fresh) : ""].filter(Boolean).join(", ")),
        grip("practice-buttons", button(above.length ? words.more : words.start, start, { class: "main" }), perDay()));
    } else if (found.done[0][2] == "0" && !aside.length && found.next[0][0] != "rest") {
      parts.push(element("p", {}, words.none, " ", words.begin, " ", lessonLink(found.open?.[0][0]), "."));
    } else {
      const wait = found.next[0][0] == "rest" ? found.next[0][2] : "";
      parts.push(element("p", {}, wait ? say("rest", wait) : words.restAll), grip("practice-buttons", perDay()));
    }
    if (aside.length) {
      parts.push(button(say("bringBack", aside.length), () => {
        for (const [id] of aside) act(named(), `resume ${encodeURIComponent(id)}`);
        showStart();
      }, { class: "quiet" }));
    }
    stage.replaceChildren(...parts);
  }

  async function start() {
    deeds = 0;
    isReviewing = true;
    const deck = text(await fetched("deck.txt"));
    show(feed(clock(), deck, `review ${seed()} ${newPerDay()} begun`));
  }

  const deed = (line) => {
    const found = act(named(), line);
    if (found.entry) deeds += line == "undo" ? -1 : 1;
    isReviewing = true;
    return show(found);
  };
  const undoing = () => deeds > 0 ? button(words.undo, () => deed("undo"), { class: "quiet" }) : "";

  async function show(found) {
    if (found.ended) return showEnd(found);
    const [id, remaining] = (found.front ?? found.back)[0];
    const isQuestion = id.startsWith("question:");
    const card = cardNamed(isQuestion ? await questionCards(new URL(place.dataset.questions, location).href) : document, id);
    const front = card?.matches("details") ? card.querySelector("summary").childNodes : card?.querySelector(".card-front")?.childNodes;
    const shown = grip("review-card", grip("review-front", copied(front ?? [document.createTextNode(id)])));
    const isBack = !!found.back;
    if (isBack) shown.append(grip("review-back", copied(card?.querySelector(".card-back")?.childNodes ?? [])));
    const lesson = card?.dataset.card.split(" ")[2];
    const notices = [];
    if (found.changed) notices.push(words.changed);
    if (found.leech) notices.push(words.leech);
    const main = isBack ? gradeButtons(found.in[0], (name) => deed(`grade ${name}`))
      : grip("practice-buttons", button(words.show, reveal, { class: "main" }));
    const tools = grip("review-tools", undoing(),
      button(words.aside, () => deed("suspend"), { class: "quiet" }),
      found.changed ? button(words.anew, () => deed("reset"), { class: "quiet" }) : "",
      button(words.leave, () => show(feed(clock(), "leave review")), { class: "quiet" }));
    stage.replaceChildren(warning(),
      grip("quiz-head", element("p", {}, remaining == "0" ? words.lastOne : say("left", remaining)),
        lesson && lesson != "-" ? element("p", {}, words.source + " ", lessonLink(decodeURIComponent(lesson))) : ""),
      ...notices.map((notice) => element("p", { class: "practice-warning" }, notice)), shown, main, tools,
      element("p", { class: "practice-note keys" }, words.keys));
    status.textContent = (isBack ? shown.lastChild : shown).textContent;
    (isBack ? main.querySelector(".good") : main.querySelector("button")).focus({ preventScroll: true });
    if (place.getBoundingClientRect().top < 0) place.scrollIntoView();
  }

  const reveal = () => show(feed(clock(), "reveal"));

  function showEnd(found) {
    const [graded, , forgotten] = found.ended[0], [due, fresh] = found.tomorrow[0];
    const heading = element("h2", { tabindex: -1 }, graded == "1" ? words.doneOne : say("done", graded));
    const said = [forgotten != "0" ? say("forgotten", forgotten) : "", say("dueTomorrow", due, fresh)].filter(Boolean).join(". ");
    showStart(heading, element("p", { class: "review-counts" }, said),
      undoing()).then(() => heading.focus({ preventScroll: true }));
    status.textContent = heading.textContent + ". " + said;
  }

  // Keys count while the review has the focus, and never where something is typed.
  place.addEventListener("keydown", (event) => {
    if (!isReviewing || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, summary, a")) return;
    const isBack = stage.querySelector(".review-back");
    if (isBack && /^[1-4]$/.test(event.key)) deed(`grade ${grades[event.key - 1]}`);
    else if (!isBack && event.key == " " && !event.target.closest("button:not(.main)")) reveal();
    else if (event.key == "u") deed("undo");
    else return;
    event.preventDefault();
  });
  document.addEventListener("progress", () => isReviewing || showStart());
  await showStart();
}

return { startQuiz, gradeInPlace, showReview, showTools, showDue, markRead };
};
