// A quiz in its place: the questions of the page one at a time. What is said about an answer stands in the
// page already; a copy of the question is shown, and the whole list comes back with a button.

const encodedList = (list) => list.map((item) => encodeURIComponent(item)).join("|");
const grip = (className, ...children) => element("div", { class: className }, ...children);
const parted = (node) => { node.remove(); return [...node.childNodes]; };

/** The fields of a question by its kind, put in place of what is offered: `read` gives the response. */
const fields = {
  choice(section, found) {
    const box = section.querySelector(".choices"), isMany = section.dataset.kind == "multiple";
    const options = found.shown[0].map((place) => {
      const offered = box.querySelector(`[data-place="${place}"]`);
      const summary = parted(offered.querySelector("summary"));
      const content = found.offered ? [found.offered[0][place]] : summary;
      const input = element("input", { type: isMany ? "checkbox" : "radio", name: "choice", value: place });
      const option = grip("option", element("label", {}, input, element("span", {}, ...content)),
        element("div", { class: "option-says", hidden: true }, ...offered.childNodes));
      return { place, input, option, isRight: offered.classList.contains("right") };
    });
    box.replaceWith(grip("options", ...options.map(({ option }) => option)));
    const chosen = () => options.filter(({ input }) => input.checked);
    return {
      read: () => chosen().length == 0 ? null
        : (isMany ? "choices " : "choice ") + chosen().map(({ place }) => place).join(" "),
      grade({ parts }) {
        for (const { place, input, option, isRight } of options) {
          const isGood = isMany ? parts && parts[0][place] == "1" : isRight;
          const isShown = isMany ? !isGood || input.checked : input.checked || isRight;
          if (!isShown) continue;
          option.classList.add(isGood ? "right" : "wrong");
          option.querySelector("label").append(...(input.checked ? [mark(words.yours)]
            : [mark(isMany ? words.missedTick : words.rightAnswer)]));
          const says = option.querySelector(".option-says");
          says.querySelector(".verdict")?.closest("p").remove();
          says.hidden = !says.childNodes.length || (!input.checked && isGood);
        }
      },
    };
  },
  typed(section, _, place) {
    const input = element("input", { type: "text", autocomplete: "off", autocapitalize: "off", spellcheck: "false", maxlength: 200 });
    if (section.dataset.kind != "text") input.inputMode = "decimal";
    place.append(element("label", { class: "typed" }, element("span", {}, words.typed), input),
      section.dataset.unit ? element("span", { class: "unit" }, section.dataset.unit) : "");
    return { read: () => input.value.trim() ? `typed ${input.value.trim()}` : null, typed: () => input.value.trim() };
  },
  fill(section) {
    const gaps = [...section.querySelectorAll(".gap")].filter((gap) => !gap.closest("details"));
    const inputs = gaps.map((gap, place) => {
      const input = element("input", { type: "text", class: "gap-field", autocomplete: "off", autocapitalize: "off",
        spellcheck: "false", maxlength: 200, "aria-label": say("gap", place + 1) });
      gap.replaceWith(input);
      return input;
    });
    return {
      read: () => inputs.some(({ value }) => value.trim())
        ? "gaps " + encodedList(inputs.map(({ value }) => value.trim())) : null,
      grade: ({ parts }) => inputs.forEach((input, place) =>
        input.classList.add(parts?.[0][place] == "1" ? "right" : "wrong")),
    };
  },
  order(section, found) {
    const list = section.querySelector(".quiz-items"), items = [...list.children];
    const byPlace = (place) => items.find((item) => item.dataset.place == place);
    const ordered = element("ol", { class: "quiz-items ordering" });
    const move = (item, step, pressed) => {
      const other = step < 0 ? item.previousElementSibling : item.nextElementSibling;
      if (!other) return;
      if (step < 0) other.before(item); else other.after(item);
      refresh();
      (pressed.disabled ? pressed.parentNode.querySelector("button:enabled") : pressed).focus();
    };
    const refresh = () => [...ordered.children].forEach((item, place, all) => {
      const [up, down] = item.querySelectorAll("button");
      [up.disabled, down.disabled] = [place == 0, place == all.length - 1];
    });
    for (const place of found.shown[0]) {
      const item = byPlace(place), name = item.textContent.trim();
      const content = element("span", {}, ...item.childNodes);
      const arrows = grip("arrows",
        button("↑", ({ currentTarget }) => move(item, -1, currentTarget), { "aria-label": say("up", name) }),
        button("↓", ({ currentTarget }) => move(item, 1, currentTarget), { "aria-label": say("down", name) }));
      arrows.addEventListener("keydown", (event) => {
        const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (!step) return;
        event.preventDefault();
        move(item, step, event.target);
      });
      item.append(content, arrows);
      ordered.append(item);
    }
    refresh();
    list.replaceWith(ordered);
    return {
      read: () => "order " + [...ordered.children].map((item) => item.dataset.place).join(" "),
      grade({ parts }) {
        [...ordered.children].forEach((item, place) => {
          item.classList.add(parts?.[0][place] == "1" ? "right" : "wrong");
          item.querySelector(".arrows").remove();
        });
      },
    };
  },
  match(section, found) {
    const rows = [...section.querySelectorAll(".to-match tr")];
    const rights = new Map(rows.map((row) => [row.cells[1].dataset.place, row.cells[1].textContent.trim()]));
    const selects = rows.map((row) => {
      const select = element("select", { "aria-label": row.cells[0].textContent.trim() },
        element("option", { value: "" }, words.choose),
        ...found.shown[0].map((place) => element("option", { value: place }, rights.get(place))));
      row.cells[1].replaceChildren(select);
      return select;
    });
    return {
      read: () => selects.every(({ value }) => value) ? "pairs " + selects.map(({ value }) => value).join(" ") : null,
      grade: ({ parts }) => rows.forEach((row, place) =>
        row.classList.add(parts?.[0][place] == "1" ? "right" : "wrong")),
    };
  },
};

const mark = (label) => element("span", { class: "option-mark" }, label);
const kinds = { choice: "choice", multiple: "choice", plot: "choice", numeric: "typed", text: "typed",
  fill: "fill", order: "order", match: "match" };

async function startQuiz(quiz, isListed) {
  const { feed, act } = await quizzes("quiz");
  const sections = new Map([...quiz.querySelectorAll("[data-question]")].map(
    (section) => [decodeURIComponent(section.dataset.question.split(" ")[1]), section]));
  const questions = [...sections.values()].map((section) => section.dataset.question);
  const storage = `quiz.${course}.${[...sections.keys()][0]}`;
  const status = element("p", { role: "status", class: "visually-hidden" });
  const head = grip("quiz-head"), stage = grip("quiz-stage");
  const box = element("div", { class: "quiz quiz-session" }, head, stage, status);
  let lines = [], total = 0, current = null;

  /** Feeds a line and remembers it, so that a page that is loaded again goes on where it was. */
  const step = (line, isDeed) => {
    const name = isDeed ? [clock(), named()] : [];
    const found = act(...name, line);
    lines.push(...name, line);
    remember(storage, JSON.stringify({ at: Date.now(), questions, lines }));
    return found;
  };

  function begin() {
    lines = [];
    feed(...questions);
    return step(`quiz ${seed()} all alone`);
  }

  /** The last state of what was begun on this day; nothing when its questions are others now. */
  function resumed() {
    try {
      const kept = JSON.parse(remembered(storage));
      if (Date.now() - kept.at > 43_200_000 || kept.questions.join() != questions.join()) return null;
      let found;
      feed(...questions);
      for (const line of kept.lines) {
        const reply = feed(line);
        if (reply.not) return null;
        if (/^(quiz|retry)/.test(line)) total = Number(reply.asking[0][1]) + 1;
        if (Object.keys(reply).length) found = reply;
      }
      lines = kept.lines;
      if (found.answered) found = step("next");
      return found.ended ? null : found;
    } catch { return null; }
  }

  function show(found, isMoved = true) {
    if (found.asking) ask(found, isMoved);
    else if (found.ended) showResult(found);
  }

  function ask(found, isMoved) {
    const [id, remaining] = found.asking[0];
    const section = sections.get(id).cloneNode(true);
    section.removeAttribute("data-question");
    const heading = section.querySelector("h2, h3, h4, h5, h6");
    for (const [name, value] of found.with ?? []) {
      for (const place of section.querySelectorAll("[data-variable]")) {
        if (place.dataset.variable == name) place.textContent = value;
      }
    }
    const hints = [...section.querySelectorAll("details.hint")], outcome = section.querySelector("details.outcome");
    for (const closed of [...hints, outcome]) closed.hidden = true;
    section.querySelector(".quiz-note")?.remove();
    const typing = grip("typing");
    (hints[0] ?? outcome).before(typing);
    const kind = section.dataset.kind == "parametric" ? (found.offered ? "choice" : "typed") : kinds[section.dataset.kind];
    const answer = fields[kind](section, found, typing);
    if (!typing.childNodes.length) typing.remove();
    const sureness = element("fieldset", { class: "sureness" }, element("legend", {}, words.sure, " ", element("small", {}, words.optional)),
      ...[["guessing", words.guessing], ["unsure", words.unsure], ["sure", words.certain]].map(([value, label]) =>
        element("label", {}, element("input", { type: "radio", name: "sureness", value }), element("span", {}, label))));
    const hinting = hints.length ? button(words.hint, () => {
      const shown = step("hint").hint?.[0][0];
      const hint = hints[shown];
      if (!hint) return;
      [hint.hidden, hint.open] = [false, true];
      status.textContent = hint.textContent;
      hinting.hidden = Number(shown) == hints.length - 1;
    }) : "";
    const actions = grip("practice-buttons", element("button", { class: "main" }, words.answer), hinting,
      button(words.unknown, () => give("unknown")));
    const form = element("form", { class: "quiz-form", on: { submit: (event) => {
      event.preventDefault();
      if (current?.isAnswered) return current.next();
      const response = answer.read();
      if (response) return give(response);
      status.textContent = note.textContent = words.first;
      firstField()?.focus();
    } } });
    const note = element("p", { class: "quiz-note" });
    const offer = element("fieldset", { class: "quiz-offer", "aria-labelledby": heading.id });
    // Everything between the heading and the hints is what is answered.
    offer.append(...[...section.childNodes].filter((node) => node != heading && !hints.includes(node) && node != outcome));
    form.append(offer, ...hints, sureness, note, actions, outcome);
    section.append(form);
    const firstField = () => offer.querySelector("input, select, button");

    function give(response) {
      const sure = form.querySelector("[name=sureness]:checked")?.value ?? "-";
      const found = step(`answer ${sure} ${response}`, true);
      current.isAnswered = true;
      for (const field of form.querySelectorAll("input, select")) field.disabled = true;
      note.remove();
      for (const done of [sureness, actions]) done.remove();
      answer.grade?.(found);
      form.append(...feedback(section, found, answer.typed?.() ?? "", outcome, remaining == "0"));
      status.textContent = form.querySelector(".quiz-verdict").textContent;
      form.querySelector(".main").focus({ preventScroll: true });
    }

    current = { isAnswered: false, next: () => show(step("next")) };
    const number = total - Number(remaining);
    head.replaceChildren(element("p", {}, say("place", number, total)),
      element("progress", { max: total, value: number - 1, "aria-label": say("place", number, total) }), allButton());
    stage.replaceChildren(warning(), section);
    if (!isMoved) return;
    if (box.getBoundingClientRect().top < 0) box.scrollIntoView();
    firstField()?.focus({ preventScroll: true });
  }

  /** The verdict, the mistake and the answer, from what stands in the page. */
  function feedback(section, found, typed, outcome, isLast) {
    const score = Number(found.answered[0][0]);
    const sentence = [words[score >= 1 ? "right" : score > 0 ? "partly" : "wrong"]];
    if (score < 1 && typed) sentence.push(say("said", typed));
    const slip = { unit: "unitSlip", spelling: "spellingSlip", "no-number": "noNumber" }[found.slip?.[0][0]];
    if (slip) sentence.push(words[slip]);
    if (found.parts && score < 1) {
      sentence.push(say("parts", found.parts[0].filter((part) => part == "1").length, found.parts[0].length));
    }
    const mistakes = outcome.querySelector(".mistakes");
    const mistake = found.mistake && mistakes?.querySelector(`[data-place="${found.mistake[0][0]}"]`);
    mistakes?.remove();
    if (found.right) outcome.querySelector(".answer strong").textContent = found.right[0][0];
    const verdict = element("div", { class: "quiz-verdict " + (score >= 1 ? "right" : score > 0 ? "partly" : "wrong") },
      element("p", {}, element("strong", {}, sentence[0]), " " + sentence.slice(1).join(" ")));
    if (mistake) verdict.append(element("p", { class: "quiz-mistake" }, ...mistake.childNodes));
    outcome.querySelector("summary").remove();
    const answer = grip("quiz-answer", element("p", { class: "label" }, words.rightAnswer), ...parted(outcome));
    return [verdict, answer, grip("practice-buttons",
      element("button", { class: "main" }, words[isLast ? "finish" : "next"]))];
  }

  function showResult(found) {
    remember(storage, "{}");
    const [asked, right, score] = found.ended[0];
    const heading = element("h3", { tabindex: -1 }, say("result", right, asked));
    const parts = [heading];
    if (asked == right) parts.push(element("p", {}, words.allRight));
    else if (score != right) parts.push(element("p", {}, say("points", Math.round(score * 10) / 10, asked)));
    const missed = (found.objective ?? []).filter(([, right, asked]) => right != asked).map(([name]) =>
      [...document.querySelectorAll("[data-objective]")].find((item) => item.dataset.objective == name)?.textContent);
    if (missed.some(Boolean)) {
      parts.push(element("p", { class: "label" }, words.again),
        element("ul", {}, ...missed.filter(Boolean).map((text) => element("li", {}, text))));
    }
    if (found.confidence) {
      const names = ["", words.guessing, words.unsure, words.certain];
      parts.push(element("p", { class: "practice-note" }, words.calibration + " … " + found.confidence.map(
        ([level, right, asked]) => say("calibrated", names[level].toLowerCase(), `${right} of ${asked}`)).join("; ") + "."));
    }
    if (found.missed) {
      parts.push(element("p", { class: "practice-note" }, words.tomorrow + " ",
        element("a", { href: new URL("cards/index.html", root) }, words.yourCards), "."));
    }
    const retry = found.missed ? button(words.retry, () => {
      const found = step("retry");
      total = Number(found.asking[0][1]) + 1;
      show(found);
    }, { class: "main" }) : "";
    parts.push(grip("practice-buttons", retry, button(words.restart, () => { const found = begin(); total = sections.size; show(found); })));
    head.replaceChildren(element("p", {}, ""), allButton());
    stage.replaceChildren(warning(), element("section", { class: "quiz-result" }, ...parts));
    status.textContent = heading.textContent;
    heading.focus({ preventScroll: true });
    if (box.getBoundingClientRect().top < 0) box.scrollIntoView();
  }

  const allButton = () => button(words.all, () => {
    box.replaceWith(quiz);
    quiz.prepend(single);
    single.focus();
  }, { class: "quiet" });
  const single = button(words.single, () => {
    single.remove();
    quiz.replaceWith(box);
    box.querySelector("button, input")?.focus({ preventScroll: true });
  }, { class: "quiet quiz-single" });

  const found = resumed() ?? begin();
  total ||= sections.size;
  if (isListed) quiz.prepend(single); else quiz.replaceWith(box);
  show(found, false);
  addEventListener("beforeprint", () => box.isConnected && box.replaceWith(quiz));
  addEventListener("afterprint", () => !single.isConnected && quiz.isConnected && quiz.replaceWith(box));
}
