"""practice.py SITE BINARY: quizzes, cards and progress in real pages: every kind of question right and
wrong, the sessions of the tests replayed by the page's module, and a history that goes from the page to
the command and back."""

import json
import os
import pathlib
import re
import subprocess
import tempfile

from browser import claim, main

LESSON = "lessons/step-decay/index.html"
CARDS = "cards/index.html"
TESTS = pathlib.Path(__file__).resolve().parent.parent
SCRIPTS = TESTS / "PracticeTests/Fixtures/transcripts"
KINDS = ["choice", "multiple", "numeric", "text", "fill", "order", "match", "plot", "parametric"]
ENTRIES = """() => Object.entries(localStorage).filter(([key]) => key.startsWith("lrlearn.progress."))
  .map(([, value]) => JSON.parse(value)).sort((a, b) => a.at - b.at)"""
# One of the page's modules on its own, to feed it lines.
FEED = """async ([name, lines]) => {
  const script = document.querySelector("script[type=module][src]").src;
  const head = (await (await fetch(script)).text()).match(/const files = (.*);/)[1];
  const module = new URL(JSON.parse(head)[name + ".wasm"], script);
  const { cos, sin, exp, log, log2, log10, pow } = Math;
  const env = { cos, sin, exp, log, log2, log10, pow, exp2: (x) => 2 ** x };
  const { exports } = await WebAssembly.instantiate(await WebAssembly.compile(await (await fetch(module)).arrayBuffer()), { env });
  return lines.map((line) => {
    const bytes = new TextEncoder().encode(line), pointer = exports.lr_allocate(bytes.length);
    new Uint8Array(exports.memory.buffer, pointer).set(bytes);
    const place = exports["lr_" + name](pointer, bytes.length);
    const count = new DataView(exports.memory.buffer, place).getUint32(4, true);
    return new TextDecoder().decode(new Uint8Array(exports.memory.buffer, place + 8, count).slice());
  });
}"""


def words(line):
    return [re.sub("%([0-9A-F]{2})", lambda m: chr(int(m[1], 16)), w) for w in line.split(" ")]


def lessons_with(site, kind):
    """(path, id) of the first question of that kind."""
    for path in site.paths:
        if not path.startswith("lessons/"):
            continue
        found = re.search(f'data-kind="{kind}" data-question="question ([^ "]+) ', (site.folder / path).read_text())
        if found:
            return path, found[1]
    raise AssertionError(f"no lesson asks a question of kind {kind}")


def near(page, selector):
    """Scrolls there in one go: the page puts another element in the place of a quiz that comes near."""
    page.evaluate("(selector) => document.querySelector(selector).scrollIntoView()", selector)


def quiz(site, path, **options):
    page = site.open(path, **options)
    near(page, ".quiz")
    page.locator(".quiz-session form").wait_for()
    return page


def asked(page):
    """The line of the question that is asked, found by its heading."""
    return page.evaluate("""() => {
      const heading = document.querySelector(".quiz-stage h3, .quiz-stage h4").id;
      return heading;
    }""")


def lines(site, path):
    text = (site.folder / path).read_text().replace("&quot;", '"').replace("&lt;", "<").replace("&amp;", "&")
    return {line.split(" ")[1]: line for line in re.findall('data-question="(question [^"]*)"', text)}


def respond(page, line, right):
    """Gives an answer to the question on the page, right or wrong, with the keyboard where it is typed."""
    parts = line.split(" ")
    kind, key = parts[6], parts[7:]
    form = page.locator(".quiz-session form")
    if kind == "choice":
        place = key[1] if right else str((int(key[1]) + 1) % int(key[0]))
        form.locator(f'input[value="{place}"]').check()
    elif kind == "multiple":
        for place, is_right in enumerate(key):
            if (is_right == "1") == right:
                form.locator(f'input[value="{place}"]').check()
        if not right and "0" not in key:
            form.locator('input[value="0"]').check()
    elif kind == "numeric":
        form.locator(".typed input").fill(key[0] if right else "123456")
    elif kind == "text":
        form.locator(".typed input").fill(words(key[0].split("|")[0])[0] if right else "nonsense")
    elif kind == "fill":
        for place, gap in enumerate(key):
            form.locator(".gap-field").nth(place).fill(words(gap.split("|")[0])[0] if right else "nonsense")
    elif kind == "order":
        count = int(key[0])
        wanted = [str(n) for n in (range(count) if right else reversed(range(count)))]
        for place, item in enumerate(wanted):
            now = page.eval_on_selector_all(".ordering > li", "all => all.map(li => li.dataset.place)")
            for _ in range(now.index(item) - place):
                page.locator(f'.ordering > li[data-place="{item}"] button').first.press("ArrowUp")
    elif kind == "match":
        for place, select in enumerate(form.locator("select").all()):
            wanted = str(place if right else (place + 1) % int(key[0]))
            # Not by its value: Playwright would take an option that is labelled so.
            select.select_option(index=select.locator("option").evaluate_all("all => all.map(o => o.value)").index(wanted))
    elif kind == "parametric":
        if form.locator(".option").count():
            form.locator(f'input[value="{0 if right else 1}"]').check()
        else:
            given = dict(page.eval_on_selector_all(
                ".quiz-stage [data-variable]", "all => all.map(e => [e.dataset.variable, e.textContent])"))
            answer = words(next(w for w in key if w.startswith("answer="))[7:])[0]
            form.locator(".typed input").fill(str(value(answer, given)) if right else "123456")
    else:
        raise AssertionError(kind)


def value(expression, given):
    """The expression of a parametric question with the numbers that the page shows."""
    import math
    names = {name: float(number) for name, number in given.items()}
    return eval(expression.replace("^", "**"), {**vars(math), **names})


@claim("a question of kind {} is graded right and wrong", over=KINDS)
def _(site, kind):
    path, wanted = lessons_with(site, kind)
    known = lines(site, path)
    for right in (True, False):
        page = quiz(site, path)
        for _ in range(len(known)):
            name = asked(page)
            respond(page, known[name], right if name == wanted else True)
            page.locator(".quiz-session form").get_by_role("button", name="Answer").click()
            page.locator(".quiz-verdict").wait_for()
            entry = next(e for e in page.evaluate(ENTRIES) if e["question"] == name)
            if name == wanted:
                break
            page.locator(".quiz-session form .main").click()
        shown = page.locator(".quiz-verdict").get_attribute("class")
        assert entry["question"] == wanted, entry
        if right:
            assert entry["score"] == 1 and "right" in shown, entry
        else:
            assert entry["score"] < 1 and not shown.endswith(" right"), entry
            assert page.locator(".quiz-answer").inner_text().strip(), "the answer is not shown"


def with_quiz(site):
    return [path for path in site.paths
            if path.startswith("lessons/") and 'data-question="' in (site.folder / path).read_text()]


@claim("every question of {} fits 320 px, asked and answered", over=with_quiz)
def _(site, path):
    page = quiz(site, path, width=320)
    wide = []
    for _ in lines(site, path):
        name = asked(page)
        wide += [f"{name}: {fault}" for fault in site.wider(page)]
        page.get_by_role("button", name="I don’t know").click()
        wide += [f"{name}, answered: {fault}" for fault in site.wider(page)]
        page.locator(".quiz-session form .main").click()
    return wide


@claim("nothing of the answer is seen before it is given")
def _(site):
    page = quiz(site, LESSON)
    for seen in page.locator(".quiz-session .outcome, .quiz-session .option-says, .quiz-session .hint").all():
        assert not seen.is_visible()


@claim("a whole quiz goes on by the keyboard, and says at the end what to read again")
def _(site):
    page = quiz(site, LESSON)
    known = lines(site, LESSON)
    for number in range(len(known)):
        name = asked(page)
        assert page.locator(".quiz-head").inner_text().startswith(f"Question {number + 1} of {len(known)}")
        respond(page, known[name], number % 2 == 0)
        page.locator('.sureness input[value="sure"]').check()
        page.locator(".quiz-session form").get_by_role("button", name="Answer").press("Enter")
        page.locator(".quiz-verdict").wait_for()
        assert page.evaluate("document.activeElement.className") == "main", "the focus is lost"
        page.keyboard.press("Enter")
    page.locator(".quiz-result").wait_for()
    right = page.locator(".quiz-result h3").inner_text()
    entries = page.evaluate(ENTRIES)
    assert len(entries) == len(known) and all(e["confidence"] == 3 for e in entries)
    assert right == f"{sum(e['score'] == 1 for e in entries)} of {len(known)} right", right
    assert page.locator(".quiz-result li").count() > 0
    page.get_by_role("button", name="Ask the missed ones again").click()
    page.locator(".quiz-session form").wait_for()
    missed = sum(e["score"] < 1 for e in entries)
    assert page.locator(".quiz-head").inner_text().startswith(f"Question 1 of {missed}")


@claim("hints come one at a time, and are kept with the answer")
def _(site):
    page = quiz(site, LESSON)
    known = lines(site, LESSON)
    for _ in range(len(known)):
        if page.get_by_role("button", name="Hint").count():
            break
        page.get_by_role("button", name="I don’t know").click()
        page.locator(".quiz-session form .main").click()
    page.get_by_role("button", name="Hint").click()
    assert page.locator(".quiz-session .hint:visible").count() == 1
    page.get_by_role("button", name="I don’t know").click()
    assert page.evaluate(ENTRIES)[-1]["hints"] == 1


@claim("the list of all questions comes back")
def _(site):
    page = quiz(site, LESSON)
    page.get_by_role("button", name="Show all questions at once").click()
    assert page.locator(".quiz-question:visible").count() == len(lines(site, LESSON))
    page.get_by_role("button", name="One question at a time").click()
    assert page.locator(".quiz-session form").is_visible()


@claim("a page that is loaded again in the middle of a quiz loses no answer and goes on")
def _(site):
    page = quiz(site, LESSON)
    known = lines(site, LESSON)
    for right in (True, False):
        respond(page, known[asked(page)], right)
        page.get_by_role("button", name="Answer").click()
        page.locator(".quiz-session form .main").click()
    before, third = page.evaluate(ENTRIES), asked(page)
    page.reload()
    near(page, ".quiz")
    page.locator(".quiz-session form").wait_for()
    assert asked(page) == third and page.locator(".quiz-head").inner_text().startswith("Question 3 of")
    assert page.evaluate(ENTRIES) == before and len(before) == 2


@claim("the sessions of {} come out the same in the page's module", over=["quiz", "review"])
def _(site, name):
    # What the log says in the end is none of the quiz's lines.
    script = (SCRIPTS / f"{name}.txt").read_text().removesuffix("\n").split("\nknown\n")
    script = (script[0] if name == "quiz" else "\nknown\n".join(script)) + "\n"
    given = [line for line in script.splitlines() if not line.startswith(" ")]
    replies = site.open("index.html").evaluate(FEED, ["quiz" if name == "quiz" else "cards", given])
    assert "".join(line + "\n" + reply for line, reply in zip(given, replies)) == script


def begun(site, **options):
    """The page of cards of a reader who has read a lesson."""
    page = site.open(CARDS, **options)
    page.evaluate("""() => localStorage.setItem(
      "lrlearn.progress." + "%s" + ".00000000-0000-4000-8000-000000000001",
      '{"id":"00000000-0000-4000-8000-000000000001","at":1790000000,"event":"read","lesson":"step-decay"}')"""
                  % course(site))
    page.reload()
    page.locator("#review button").first.wait_for()
    return page


def course(site):
    return json.loads(exported(site)["text"])["course"]


def exported(site, folder=None):
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run([site.binary, "progress", "export"], capture_output=True, text=True,
                              env={**os.environ, "XDG_DATA_HOME": folder or home})
    return {"text": done.stdout}


def imported(site, folder, text):
    return subprocess.run([site.binary, "progress", "import", "-"], input=text, capture_output=True,
                          text=True, env={**os.environ, "XDG_DATA_HOME": folder})


def saved(page):
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as a file").click()
    return pathlib.Path(download.value.path()).read_text()


def add(page, text):
    page.locator("#progress-tools input[type=file]").set_input_files(
        {"name": "progress.json", "mimeType": "application/json", "buffer": text.encode()})
    status = page.locator("#progress-tools [role=status]")
    page.wait_for_function("() => document.querySelector('#progress-tools [role=status]').textContent != ''")
    return status.inner_text()


@claim("without a history the page of cards says what to do")
def _(site):
    page = site.open(CARDS)
    page.locator("#review a").wait_for()
    assert "Begin with" in page.locator("#review").inner_text()
    assert page.locator("#review a").get_attribute("href")


@claim("cards are reviewed by keys, taken back and put aside; a review survives a reload")
def _(site):
    page = begun(site)
    page.get_by_role("button", name="Review now").click()
    first = page.locator(".review-front").inner_text()
    page.keyboard.press("Space")
    page.locator(".review-back").wait_for()
    assert page.locator(".grade").count() == 4
    page.keyboard.press("4")
    page.wait_for_function("first => document.querySelector('.review-front')?.innerText != first", arg=first)
    assert page.evaluate(ENTRIES)[-1]["grade"] == 4
    page.keyboard.press("u")
    page.wait_for_function("first => document.querySelector('.review-front').innerText == first", arg=first)
    page.keyboard.press("Space")
    page.keyboard.press("4")
    page.wait_for_function("first => document.querySelector('.review-front').innerText != first", arg=first)
    second = page.locator(".review-front").inner_text()
    page.get_by_role("button", name="Put aside").click()
    page.wait_for_function("second => document.querySelector('.review-front').innerText != second", arg=second)
    events = [entry["event"] for entry in page.evaluate(ENTRIES)]
    assert sorted(events) == ["grade", "grade", "read", "suspend", "undo"], events
    page.reload()
    page.get_by_role("button", name="Bring back 1 put aside").wait_for()
    page.get_by_role("button", name="Review now").click()
    page.locator(".review-front").wait_for()
    assert page.locator(".review-front").inner_text() != first, "a graded card is asked again"


@claim("a card in a lesson is graded in its place")
def _(site):
    page = site.open(LESSON)
    card = page.locator("details.card[data-card]").first
    card.locator("summary").click()
    card.locator(".grade.good").click()
    assert "Comes back in" in card.locator(".card-grade").inner_text()
    entry = page.evaluate(ENTRIES)[-1]
    assert entry["event"] == "grade" and entry["grade"] == 3


@claim("a missed question comes back as a card on the next day")
def _(site):
    page = quiz(site, LESSON)
    page.get_by_role("button", name="I don’t know").click()
    page.locator(".quiz-verdict").wait_for()
    page.evaluate("""() => { for (const [key, value] of Object.entries(localStorage)) {
      if (key.startsWith("lrlearn.progress.")) localStorage.setItem(key, value.replace(/"at":\\d+/, (at) => `"at":${at.slice(5) - 100000}`));
    } }""")
    page.goto(site.root + CARDS)
    page.get_by_role("button", name="Review now").click()
    page.locator(".review-front").wait_for()
    page.keyboard.press("Space")
    page.locator(".review-back").wait_for()
    page.keyboard.press("3")
    page.wait_for_function("() => Object.values(localStorage).some((v) => v.includes('\"card\":\"question:'))")


@claim("the page's export imports into the command, and comes back byte by byte")
def _(site):
    page = quiz(site, LESSON)
    known = lines(site, LESSON)
    for right in (True, False, True):
        respond(page, known[asked(page)], right)
        page.get_by_role("button", name="Answer").click()
        page.locator(".quiz-session form .main").click()
    page.goto(site.root + CARDS)
    page.get_by_role("button", name="Review now").click()
    for grade in "134":
        page.keyboard.press("Space")
        page.locator(".review-back").wait_for()
        page.keyboard.press(grade)
    text = saved(page)
    with tempfile.TemporaryDirectory() as folder:
        done = imported(site, folder, text)
        assert done.returncode == 0, done.stderr
        assert exported(site, folder)["text"] == text
        other = site.open(CARDS)
        other.get_by_role("button", name="Add from a file").wait_for()
        assert "6 entries added" in add(other, text)
        assert "0 entries added, 6 known" in (add(other, text), other.wait_for_timeout(100), other.locator(
            "#progress-tools [role=status]").inner_text())[2]
        assert saved(other) == text


HOSTILE = {
    "a script in a name, which is text": ('{"id":"%s","at":1,"event":"read","lesson":"<script>alert(1)</script><img src=x onerror=alert(1)>"}', None),
    "__proto__ as a key": ('{"id":"%s","at":1,"event":"read","__proto__":{"polluted":1}}', "entries[0].__proto__"),
    "a huge number": ('{"id":"%s","at":1e999,"event":"read","lesson":"a"}', "entries[0].at"),
    "a number of too many digits": ('{"id":"%s","at":99999999999999999999,"event":"read","lesson":"a"}', "entries[0].at"),
    "a key that stands twice": ('{"id":"%s","at":1,"at":2,"event":"read","lesson":"a"}', "this key stands twice"),
    "a control character in a name": ('{"id":"%s","at":1,"event":"read","lesson":"a\\u0000"}', "entries[0].lesson"),
    "two entries with one id": ('{"id":"%s","at":1,"event":"read","lesson":"a"},{"id":"%s","at":2,"event":"read","lesson":"a"}', "has the same id"),
    "an event that nobody knows": ('{"id":"%s","at":1,"event":"<b>dance</b>"}', "<b>dance</b>"),
}


@claim("an import with {} does no harm", over=list(HOSTILE))
def _(site, name):
    entries, refusal = HOSTILE[name]
    entries = entries.replace("%s", "00000000-0000-4000-8000-000000000007")
    text = '{"schema":"lrlearn/progress/1","course":"%s","entries":[%s]}' % (course(site), entries)
    page = site.open(CARDS)
    page.get_by_role("button", name="Add from a file").wait_for()
    said = add(page, text)
    with tempfile.TemporaryDirectory() as folder:
        done = imported(site, folder, text)
    if refusal is None:
        assert "1 entries added" in said and done.returncode == 0, said
    else:
        assert refusal in said and done.returncode == 65, said
        # The terminal says the same words at the same line and column.
        assert said.removeprefix("Nothing was added. ").replace("\0", "·") in done.stderr, (said, done.stderr)
    assert page.evaluate("() => ({}).polluted") is None
    assert page.locator("#progress-tools script, #progress-tools img, #review script").count() == 0


@claim("an import that is {} is refused", over=["of another schema", "of another course", "no JSON"])
def _(site, what):
    text = {"of another schema": '{"schema":"lrlearn/progress/2","course":"x","entries":[]}',
            "of another course": '{"schema":"lrlearn/progress/1","course":"<i>x</i>","entries":[]}',
            "no JSON": "nonsense"}[what]
    page = site.open(CARDS)
    page.get_by_role("button", name="Add from a file").wait_for()
    said = add(page, text)
    assert said.startswith("Nothing was added."), said
    assert page.evaluate(ENTRIES) == []


@claim("two tabs at once lose no entry")
def _(site):
    one = quiz(site, LESSON)
    two = site.open(LESSON, beside=one)
    card = two.locator("details.card[data-card]").first
    card.locator("summary").click()
    card.locator(".grade.good").wait_for()
    one.get_by_role("button", name="I don’t know").click()
    card.locator(".grade.good").click()
    one.locator(".quiz-session form .main").click()
    one.get_by_role("button", name="I don’t know").click()
    assert len(one.evaluate(ENTRIES)) == 3


@claim("where the browser keeps nothing, the page says so and goes on")
def _(site):
    page = site.open("index.html")
    page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }")
    page.goto(site.root + LESSON)
    near(page, ".quiz")
    page.locator(".quiz-session form").wait_for()
    page.get_by_role("button", name="I don’t know").click()
    page.locator(".quiz-session form .main").click()
    assert "until you close the page" in page.locator(".practice-warning").first.inner_text()


@claim("deleting everything saves a file first, and asks")
def _(site):
    page = begun(site)
    page.get_by_role("button", name="Delete all").click()
    page.get_by_role("button", name="Keep it").click()
    assert len(page.evaluate(ENTRIES)) == 1
    page.get_by_role("button", name="Delete all").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Save the file and delete").click()
    assert '"event":"read"' in pathlib.Path(download.value.path()).read_text()
    page.get_by_text("All is deleted.").wait_for()
    assert page.evaluate(ENTRIES) == []


@claim("a lesson is read when its end was seen for long enough, and the first page says where to go on")
def _(site):
    page = site.open("index.html")
    assert page.locator(".due").count() == 0
    page.clock.install()
    page.goto(site.root + LESSON)
    near(page, ".around")
    page.clock.fast_forward(5_000)
    assert page.evaluate(ENTRIES) == []
    near(page, ".around")
    for _ in range(20):
        # The observer runs when the browser gets to it, in time that is not the page's.
        page.wait_for_timeout(250)
        page.clock.fast_forward(40_000)
        if any(entry["event"] == "read" for entry in page.evaluate(ENTRIES)):
            break
    home = site.open("index.html", beside=page)
    home.locator(".due a").first.wait_for()
    assert "Go on with" in home.locator(".due").inner_text() or "cards" in home.locator(".due").inner_text()


@claim("without JavaScript all cards and questions can be read and opened")
def _(site):
    for path in (CARDS, "cards/questions/index.html"):
        page = site.open(path, scripts=False)
        assert page.locator("[data-card]").count() > 20
        page.locator("[data-card] summary, .card-large summary").first.click()
        assert page.locator(".card-back").first.is_visible()


LOOKS = [(width, dark) for width in (1280, 360) for dark in (False, True)]


@claim("axe finds nothing in a quiz, its feedback and its result at {}", over=LOOKS)
def _(site, look):
    page = quiz(site, LESSON, width=look[0], dark=look[1])
    known = lines(site, LESSON)
    faults = site.axe(page) + site.wider(page)
    for number in range(len(known)):
        respond(page, known[asked(page)], number % 2 == 1)
        page.get_by_role("button", name="Answer").click()
        page.locator(".quiz-verdict").wait_for()
        faults += site.axe(page) if number < 3 else []
        faults += site.wider(page)
        page.locator(".quiz-session form .main").click()
    page.locator(".quiz-result").wait_for()
    return faults + site.axe(page) + site.wider(page)


@claim("axe finds nothing in a review and its tools at {}", over=LOOKS)
def _(site, look):
    page = begun(site, width=look[0], dark=look[1])
    faults = site.axe(page) + site.wider(page)
    page.get_by_role("button", name="Review now").click()
    page.locator(".review-front").wait_for()
    faults += site.axe(page)
    page.keyboard.press("Space")
    page.locator(".review-back").wait_for()
    page.get_by_role("button", name="Delete all").click()
    return faults + site.axe(page) + site.wider(page)


main()
