// What a reader practises is a module of its own, which is fetched when a quiz comes near, a card is opened,
// a lesson ends, or there is something to remember.

const practise = once(async () => {
  const { default: begin } = await import(new URL(files["practice.js"], import.meta.url));
  return begin({ root, text, load, fetched, element, remembered, remember, once });
});

/** Without its module a page is what it is without a script. */
const tryTo = (act) => practise("practice").then(act).catch((error) => console.warn(error));

/** Acts once, when the element is near the window. */
function whenNear(place, margin, act) {
  new IntersectionObserver(([{ isIntersecting }], observer) => {
    if (!isIntersecting) return;
    observer.disconnect();
    act();
  }, { rootMargin: margin }).observe(place);
}

function practiseHere() {
  const find = (selector) => document.querySelector(selector);
  const tools = find("#progress-tools"), review = find("#review"), home = find("main.home");
  const lesson = find("[data-lesson]")?.dataset.lesson, end = find(".around") ?? find(".site-footer");
  const linked = find(":target");
  if (tools) tryTo((practice) => practice.showTools(tools));
  if (review) tryTo((practice) => practice.showReview(review));
  if (home && remembered("practised")) tryTo((practice) => practice.showDue(home));
  for (const quiz of document.querySelectorAll(".quiz:has([data-question])")) {
    // Who follows a link to one of the questions finds it in the list of all.
    const isLinked = linked && quiz.contains(linked);
    whenNear(quiz, "600px", () => tryTo((practice) => practice.startQuiz(quiz, isLinked)));
  }
  if (!review) {
    for (const card of document.querySelectorAll("details.card[data-card]")) {
      card.addEventListener("toggle", () => card.open && tryTo((practice) => practice.gradeInPlace(card)));
    }
  }
  // Read: the end was seen, half a minute after the beginning at least.
  if (!lesson) return;
  let timer;
  new IntersectionObserver(([{ isIntersecting }], observer) => {
    clearTimeout(timer);
    if (!isIntersecting) return;
    timer = setTimeout(() => {
      observer.disconnect();
      tryTo((practice) => practice.markRead(lesson));
    }, Math.max(500, 30_000 - performance.now()));
  }).observe(end);
}

if (Object.hasOwn(files, "quiz.wasm")) practiseHere();
