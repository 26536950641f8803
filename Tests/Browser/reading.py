"""reading.py SITE BINARY: search, previews, depth, tabs, the outline's place and the first page's field."""

import json

from browser import claim, main

LESSON = "lessons/step-decay/index.html"
SCREENS = [(1280, False), (1280, True), (360, False), (360, True)]
QUERIES = """warmup|warm up|Warm-Up|linear warmup|eta|η|lr|step size|learning rates|lr decay|lr schedule|schedul|scheduler
nan loss|hessian|heavy ball|nag|nesterov|rms prop|ada grad|eps|ε|GD|noise floor|bias correction|staircase|epochs
l2 regularization|cosine|cosine decay|lion|weight decay vs l2|StepLR|ExponentialLR|CosineAnnealingLR|choosing a rate
too high|cosine rises again|sgdr|adam vs adamw|beta2 0.999|β₂|loss spike|why is my loss nan|why 2|rosenbrock
how the range test is run|how many cuts|epsilon outside the root|momentum widen limit|adagrad falls to zero
default decay|standard value|does adam need a schedule|change the batch size|rate for fine-tuning|divergance
learnign rate|osillation|exponetial deca|what is a good learning rate|linear scaling rule|range test|timm
exponential decay vs step decay|OneCycleLR|ReduceLROnPlateau|overfitting|goyal|e|xqzzy|0.1|…""".replace("\n", "|").split("|")
HOSTILE = ["<img src=x onerror=alert(1)>", "\"><script>alert(1)</script>", "__proto__", "constructor",
           "a\tb\x01c\x02d", "${1}{{2}}", "javascript:alert(1)", "%00%ff", "\u202eabc", "w" * 100_000]
FOUND = """() => [...document.querySelectorAll('.search-results a')].map((a) => [
  a.href, a.querySelector('.search-title').textContent,
  a.querySelector('.search-snippet')?.textContent ?? '',
  [...a.querySelectorAll('mark')].map((mark) => mark.textContent)])"""
TOP = "(element) => element.getBoundingClientRect().top"


def searching(site, path=LESSON, **screen):
    page = site.open(path, **screen)
    page.locator(".search-open").first.click()
    page.locator(".search-results, .search-try").first.wait_for(state="attached")
    return page


def type_words(page, words):
    page.locator("dialog.search input").fill(words)
    page.wait_for_function("() => document.querySelector('.search-status').textContent")


def command_finds(site, words):
    found = json.loads(site.run("search", "--format", "json", "--", words))
    rows = []
    for result in found["results"]:
        path, _, anchor = result["address"].partition("#")
        texts = [(result[key].encode(), result[key + "Marks"]) for key in ("title", "snippet")]
        marks = [text[start:end].decode() for text, ranges in texts for start, end in ranges]
        address = f"{site.root}{path}/index.html" + (f"#{anchor}" if anchor else "")
        rows.append([address, result["title"], result["snippet"], marks])
    return rows, found


@claim("the search box finds what `lrlearn search` finds, in its order, with its marks")
def _(site):
    page = searching(site)
    for words in QUERIES:
        type_words(page, words)
        rows, found = command_finds(site, words)
        shown, status = page.evaluate(FOUND), page.locator(".search-status").inner_text()
        faults = [f"{a} here, {b} there" for a, b in zip(shown, rows) if a != b]
        if len(shown) != len(rows):
            faults.append(f"{len(shown)} here, {len(rows)} there")
        if rows and f"{found['total']} result" not in status:
            faults.append(f"{status} here, {found['total']} there")
        yield f"the search box finds what the command finds: {words}", faults


@claim("search works by mouse")
def _(site):
    page = searching(site)
    type_words(page, "warm up")
    assert page.locator(".search-kind").first.inner_text() == "Term"
    page.locator(".search-results a").first.click()
    page.wait_for_url("**/glossary/warm-up/index.html")


@claim("search works by keyboard")
def _(site):
    page = site.open(LESSON)
    page.keyboard.press("/")
    page.keyboard.type("warm up")
    page.wait_for_selector(".search-results a")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    focused = page.evaluate("() => [...document.querySelectorAll('.search-results a')]"
                            ".indexOf(document.activeElement)")
    assert focused == 1, focused
    page.keyboard.type("s")
    assert page.locator("dialog.search input").input_value() == "warm ups"
    page.keyboard.press("Escape")
    assert not page.locator("dialog.search").is_visible()
    page.keyboard.press("Control+k")
    page.locator("dialog.search input").fill("step decay")
    page.wait_for_selector(".search-results a[href*=step-decay]")
    page.keyboard.press("Enter")
    page.wait_for_url("**/glossary/step-decay/index.html")


@claim("a result in the page that is open closes the box")
def _(site):
    page = searching(site)
    type_words(page, "three grades of sandpaper")
    page.locator(".search-results a[href*='lessons/step-decay/index.html#']").first.click()
    assert not page.locator("dialog.search").is_visible()


@claim("an empty box suggests words, and one that finds nothing near ones")
def _(site):
    page = searching(site)
    first = page.locator(".search-try button").first
    word = first.inner_text()
    first.click()
    page.wait_for_selector(".search-results a")
    assert page.locator("dialog.search input").input_value() == word
    assert word in page.locator(".search-title").first.inner_text()
    near = next(w for w in ["schedooler", "momntumn", "warrmmup", "cozineanealing", "hyperprmtr"]
                if command_finds(site, w)[1]["nearWords"])
    type_words(page, near)
    words = page.locator(".search-near button").all_inner_texts()
    assert words == command_finds(site, near)[1]["nearWords"], words
    page.locator(".search-near button").first.click()
    page.wait_for_selector(".search-results a")


@claim("hostile words in the search box stay text")
def _(site):
    page = searching(site)
    for words in HOSTILE:
        page.locator("dialog.search input").evaluate(
            "(field, words) => { field.value = words; field.dispatchEvent(new Event('input')); }", words)
        page.wait_for_function("() => document.querySelector('.search-status').textContent")
    made = page.locator("dialog.search :is(img, script, iframe)").count()
    assert made == 0, f"{made} elements were made"
    type_words(page, "warm up")
    assert page.locator(".search-results a").count() == 10


@claim("nothing is said of search where there is no script")
def _(site):
    page = site.open(LESSON, scripts=False)
    for name in [".search-open", "dialog.search", "fieldset.depths", ".deeper", ".preview"]:
        assert page.locator(f"{name}:visible").count() == 0, name
    page = site.open("index.html", scripts=False)
    assert page.locator(".schedule-entry:visible").count() == 0
    assert page.locator(".schedule-drawing svg:visible").count() == 1
    assert "lrlearn plot" in page.locator(".your-schedule").inner_text()


@claim("a preview of a term comes by hover, stays while it is pointed at, and goes")
def _(site):
    page = site.open(LESSON)
    link = page.locator("main p a.term").first
    definition = link.get_attribute("title")
    link.scroll_into_view_if_needed()
    link.hover()
    preview = page.locator(".preview")
    preview.wait_for(state="visible")
    assert definition in preview.inner_text() and link.get_attribute("title") is None
    assert link.get_attribute("data-name") in preview.inner_text()
    box, under = preview.bounding_box(), link.bounding_box()
    apart = box["y"] >= under["y"] + under["height"] or box["y"] + box["height"] <= under["y"]
    assert apart, "it covers its link"
    preview.hover()
    page.wait_for_timeout(500)
    assert preview.is_visible(), "it goes while it is pointed at"
    page.mouse.move(5, 5)
    preview.wait_for(state="hidden")
    assert link.get_attribute("title") == definition


@claim("a preview comes by focus and goes by Escape and by leaving")
def _(site):
    page = site.open(LESSON)
    link, preview = page.locator("main p a.term").first, page.locator(".preview")
    page.locator("main").focus()
    for _ in range(40):
        page.keyboard.press("Tab")
        if link.evaluate("(link) => link === document.activeElement"):
            break
    assert preview.is_visible() and link.get_attribute("aria-describedby") == "preview"
    page.keyboard.press("Escape")
    assert not preview.is_visible()
    assert link.evaluate("(link) => link === document.activeElement")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    assert preview.is_visible()
    page.keyboard.press("Tab")
    assert not link.get_attribute("aria-describedby")


@claim("a preview of a citation gives the source, and a finger gets none")
def _(site):
    page = site.open(LESSON)
    link, preview = page.locator(".citation a").first, page.locator(".preview")
    link.scroll_into_view_if_needed()
    link.evaluate("(link) => link.dispatchEvent(new PointerEvent('pointerover',"
                  " {bubbles: true, pointerType: 'touch'}))")
    page.wait_for_timeout(400)
    assert not preview.is_visible()
    title = link.get_attribute("title")
    link.hover()
    preview.wait_for(state="visible")
    assert title in preview.inner_text() and len(preview.inner_text()) > len(title) + 8


@claim("another depth leaves what is read where it stands: {}", over=SCREENS)
def _(site, screen):
    page = site.open(LESSON, width=screen[0], dark=screen[1])
    heading = page.locator("main .part:not(.depth-standard, .depth-detailed) > h2").last
    heading.evaluate("(heading) => { heading.scrollIntoView(); scrollBy(0, -3); }")
    for depth in ["basic", "detailed", "standard", "basic"]:
        before = heading.evaluate(TOP)
        page.locator(f"input[name=depth][value={depth}]").evaluate("(choice) => choice.click()")
        page.wait_for_timeout(80)
        moved = heading.evaluate(TOP) - before
        assert abs(moved) <= 2, f"{depth}: moved by {moved} px"


@claim("the depth is remembered, hides deeper sections and their places in the outline")
def _(site):
    page = site.open(LESSON)
    deeper = "main .part.depth-{}:visible"
    assert page.locator(deeper.format("detailed")).count() > 0
    page.get_by_label("The basics").check()
    assert page.locator(deeper.format("standard")).count() == 0
    assert page.locator(".outline li.depth-standard:visible").count() == 0
    page.reload()
    assert page.locator(deeper.format("standard")).count() == 0
    other = site.open("lessons/noise-floor/index.html", beside=page)
    assert other.get_by_label("The basics").is_checked()
    page.locator(".deeper button").click()
    assert page.locator(deeper.format("detailed")).count() > 0


@claim("a link into a hidden section shows it")
def _(site):
    page = site.open(LESSON)
    deep = page.locator("main .part.depth-detailed > h2").first.get_attribute("id")
    page.get_by_label("The basics").check()
    page.evaluate("(id) => { location.hash = id; }", deep)
    page.locator(f"#{deep}").wait_for(state="visible")
    top = page.locator(f"#{deep}").evaluate(TOP)
    assert 0 <= top < 200, top
    page.goto(site.root + LESSON + "?again#" + deep)
    page.locator(f"#{deep}").wait_for(state="visible")
    page.goto(site.root + LESSON + "#%E0%A4%A")
    page.goto(site.root + LESSON + "#__proto__")


@claim("the outline marks the section that is read")
def _(site):
    page = site.open(LESSON)
    for place in [1, 4, 2]:
        link = page.locator(".outline > ul > li > a").nth(place)
        link.click()
        page.wait_for_function(
            "(place) => document.querySelectorAll('.outline > ul > li > a')[place].ariaCurrent", arg=place)
        assert page.locator(".outline [aria-current]").count() == 1


@claim("the framework is remembered in other blocks, on other pages and after a reload")
def _(site):
    page = site.open(LESSON)
    page.locator("fieldset.tabs label", has_text="Keras").first.click()
    page.reload()
    assert page.locator("fieldset.tabs input[value=keras]").first.is_checked()
    other = site.open("lessons/cosine-annealing/index.html", beside=page)
    assert other.locator("fieldset.tabs input[value=keras]").first.is_checked()


@claim("the first page draws a schedule and says what is wrong with one")
def _(site):
    page = site.open("index.html")
    field, says = page.get_by_label("Schedule", exact=True), page.locator(".schedule-says")
    example, drawing = field.input_value(), page.locator(".schedule-drawing")
    before, command = drawing.inner_html(), page.locator(".your-schedule > pre").inner_text()
    field.fill("")
    page.wait_for_function("() => !document.querySelector('.schedule-drawing').hasChildNodes()")
    field.fill(example)
    page.wait_for_selector(".schedule-drawing svg .series-1")
    assert drawing.inner_html() == before
    assert page.locator(".your-schedule > pre").inner_text() == command
    field.fill("cosine(0.1, over: 60)")
    page.wait_for_selector(".schedule-drawing svg .series-1")
    shown = page.locator(".schedule-drawing svg").evaluate("(svg) => svg.textContent")
    assert "cosine(0.1, over: 60)" in shown, shown
    command = page.locator(".your-schedule > pre").inner_text()
    assert command == "lrlearn plot 'cosine(0.1, over: 60)' --steps 66", command
    field.fill("cosine(0.1, ovr: 60)")
    page.wait_for_selector(".schedule-says mark")
    assert says.locator("mark").inner_text() == "ovr"
    assert page.locator(".schedule-drawing svg").count() == 0
    field.fill("0.5 * wibble(η)")
    page.wait_for_selector(".schedule-says mark")
    page.locator(".schedule-examples button").nth(1).click()
    page.wait_for_selector(".schedule-drawing svg")
    assert not says.inner_text()
    page.get_by_label("Steps", exact=True).fill("33")
    page.wait_for_function(
        "() => document.querySelector('.schedule-drawing').textContent.includes('30')")


@claim("the first page gives the command that reads a framework's call")
def _(site):
    page = site.open("index.html")
    call = "torch.optim.lr_scheduler.StepLR(optimizer, step_size=30, gamma=0.1) # it's mine"
    page.get_by_label("Schedule", exact=True).fill(call)
    page.wait_for_selector(".schedule-says p")
    command = page.locator(".your-schedule > pre").inner_text()
    assert command == f"lrlearn plot '{call}' --steps 100".replace("it's", "it'\\''s"), command


@claim("a hostile schedule stays text")
def _(site):
    page = site.open("index.html")
    field = page.get_by_label("Schedule", exact=True)
    for typed in HOSTILE + ["step(0.1)\nkind race\nid \"><script>", "(" * 10_000, "torch.<img src=x>"]:
        field.fill(typed)
        page.wait_for_function("() => document.querySelector('.schedule-says').textContent.trim()")
    assert page.locator(".your-schedule :is(img, script, iframe)").count() == 0
    field.fill("step(0.1, by: 0.5, every: 10)")
    page.wait_for_selector(".schedule-drawing svg")


@claim("what opens is accessible and fits: {}", over=SCREENS)
def _(site, screen):
    width, dark = screen
    page = searching(site, width=width, dark=dark)
    yield f"an empty search box, {width} {dark}", site.axe(page) + site.wider(page)
    type_words(page, "warm up")
    yield f"results, {width} {dark}", site.axe(page) + site.wider(page)
    type_words(page, "xqzzy")
    yield f"no results, {width} {dark}", site.axe(page) + site.wider(page)
    page.keyboard.press("Escape")
    page.locator("main p a.term").last.scroll_into_view_if_needed()
    page.locator("main p a.term").last.hover()
    page.locator(".preview").wait_for(state="visible")
    yield f"a preview, {width} {dark}", site.axe(page) + site.wider(page)
    page.locator("input[name=depth][value=basic]").evaluate("(choice) => choice.click()")
    yield f"the basics, {width} {dark}", site.axe(page) + site.wider(page)
    page = site.open("index.html", width=width, dark=dark)
    page.get_by_label("Schedule", exact=True).fill("cosine(0.1, over: 60)")
    page.wait_for_selector(".schedule-drawing svg")
    yield f"a drawn schedule, {width} {dark}", site.axe(page) + site.wider(page)
    page.get_by_label("Schedule", exact=True).fill("cosine(0.1, ovr: 60)")
    page.wait_for_selector(".schedule-says mark")
    yield f"a wrong schedule, {width} {dark}", site.axe(page) + site.wider(page)


@claim("in a wide window the title of a source stands beside the paragraph that first names it")
def _(site):
    note = "([name]) => getComputedStyle(name, '::before').content.includes(name.dataset.note)"
    for width, is_shown in [(1280, False), (1600, True)]:
        page = site.open("lessons/step-decay/index.html", width=width)
        names = page.locator(".text p > .citation a[data-note]")
        assert names.evaluate_all(note) == is_shown
        assert site.wider(page) == []
        notes = names.evaluate_all("all => all.map((name) => name.dataset.note)")
        assert len(set(notes)) == len(notes) > 3


main()
