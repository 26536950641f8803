"""demos.py SITE BINARY: live demos do what their controls say, and what the command line computes."""

import json

from browser import claim, main

STAIRS = ("lessons/step-decay/index.html", "step-decay-staircase")
RACE = ("lessons/too-high-too-low/index.html", "two-directions-race")
MOVING = ("glossary/gradient-descent/index.html", "ravine-race")
FLOOR = ("lessons/noise-floor/index.html", "two-floors-and-a-decay")


def awake(site, demo, query="", **options):
    """A page and its demo, with the guess skipped and the controls open."""
    path, name = demo
    options.setdefault("motion", False)
    page = site.open(path + query, **options)
    box = page.locator(f"#{name}")
    box.scroll_into_view_if_needed()
    if box.locator(".outcome").count():
        box.locator(".outcome > summary").click()
    box.locator("form.controls").wait_for(state="visible")
    return page, box


def says(box, words):
    box.locator("figcaption").filter(has_text=words).wait_for()


def figure(site, name, *options):
    return json.loads(site.run("demo", name, *options, "--format", "json"))


FETCHED = "() => performance.getEntriesByType('resource').some((e) => e.name.includes('.wasm'))"
SAME = """([box, name, drawn]) => {
  const bytes = (svg) => new XMLSerializer().serializeToString(svg).replace(/\\s+/g, " ");
  const drawing = new DOMParser().parseFromString(drawn, "image/svg+xml").documentElement;
  return bytes(drawing).replaceAll(`"${name}-`, `"figure-${box.id}-`).replaceAll(` ${name}-`, ` figure-${box.id}-`)
    == bytes(box.querySelector("svg.plot"));
}"""


def pictures(page, box, site, name, *options):
    """Whether the picture on the page is the one that the command draws, whole and to the last digit."""
    drawn = site.run("demo", name, *options, "--format", "svg")
    return page.evaluate(SAME, [box.element_handle(), name, drawn])


@claim("an arrow key on a slider gives the figure, the sentence and the command that the terminal gives")
def _(site):
    page, box = awake(site, STAIRS)
    box.get_by_label("factor", exact=True).press("ArrowRight")
    says(box, figure(site, STAIRS[1], "--set", "factor=0.6")["sentence"])
    assert box.get_by_label("factor, exactly").input_value() == "0.6"
    box.locator(".repeat > summary").click()
    box.get_by_text("lrlearn demo step-decay-staircase --set factor=0.6", exact=True).wait_for()
    assert pictures(page, box, site, STAIRS[1], "--set", "factor=0.6")


@claim("a number typed beside the slider is taken exactly, and one out of range is not")
def _(site):
    _, box = awake(site, STAIRS)
    exact = box.get_by_label("factor, exactly")
    exact.fill("0.55")
    says(box, figure(site, STAIRS[1], "--set", "factor=0.55")["sentence"])
    exact.fill("7")
    exact.press("Tab")
    assert exact.input_value() != "7"


@claim("nothing of the outcome is seen before the guess, and a guess offers to run it")
def _(site):
    page = site.open(FLOOR[0])
    box = page.locator(f"#{FLOOR[1]}")
    assert not box.locator("figure, .answer, form, .numbers").filter(visible=True).count()
    box.get_by_text("Just show me", exact=True).wait_for()
    box.locator(".choice > summary").first.click()
    box.get_by_text("Run it", exact=True).wait_for()
    assert not box.locator("figure").is_visible()


@claim("a step begins the run anew, a second one adds to it, and reset ends it")
def _(site):
    page, box = awake(site, STAIRS)
    path = box.locator(".plot path.series").first
    whole = path.get_attribute("d")
    step = box.get_by_role("button", name="Step")
    step.click()
    first = path.get_attribute("d")
    step.click()
    second = path.get_attribute("d")
    assert len({whole, first, second}) == 3
    box.get_by_role("button", name="Reset").click()
    page.wait_for_function("([e, d]) => e.querySelector('.plot path.series').getAttribute('d') == d",
                           arg=[box.element_handle(), whole])


@claim("play draws the run and can be paused")
def _(site):
    _, box = awake(site, STAIRS, motion=True)
    whole = box.locator(".plot path.series").get_attribute("d")
    box.get_by_role("button", name="Play").click()
    box.get_by_role("button", name="Pause").click()
    box.get_by_role("button", name="Play").wait_for()
    assert box.locator(".plot path.series").get_attribute("d") != whole


@claim("the address keeps what was moved, and brings it back")
def _(site):
    page, box = awake(site, STAIRS)
    box.get_by_label("interval", exact=True).press("ArrowRight")
    page.wait_for_url("**/index.html?step-decay-staircase.interval=15")
    _, again = awake(site, STAIRS, "?step-decay-staircase.interval=15")
    says(again, figure(site, STAIRS[1], "--set", "interval=15")["sentence"])


@claim("{} in the address changes nothing", over=[
    "NaN", "1e999", "-1", "99", "", "<script>alert(1)</script>", "0.5%0Akind%20descent", "__proto__"])
def _(site, value):
    for name in ["factor", "__proto__", "constructor"]:
        page, box = awake(site, STAIRS, f"?step-decay-staircase.{name}={value}")
        assert box.get_by_label("factor", exact=True).input_value() == "0.5"
        box.locator(".stage").press("End")
        box.locator(".reading").filter(has_text="epoch 59: ").wait_for()
        assert pictures(page, box, site, STAIRS[1])


def asking_nothing(site, **options):
    """A page with a demo that asks for no guess, and its controls."""
    page = site.open("glossary/schedule/index.html", **options)
    box = page.locator(".demo[data-request]:not(:has(.outcome))").first
    box.evaluate("e => e.scrollIntoView()")
    box.locator("form.controls").wait_for(state="visible")
    return page, box


@claim("a page that is read fetches nothing for its demos until somebody points at one")
def _(site):
    page, box = asking_nothing(site)
    assert not page.evaluate(FETCHED)
    box.locator("form.controls").hover()
    page.wait_for_function(FETCHED)


@claim("a demo whose module cannot be fetched says that it is a picture")
def _(site):
    page, box = asking_nothing(site, silent=False)
    page.route("**/assets/*.wasm", lambda route: route.abort())
    box.get_by_role("button", name="Play").click()
    box.get_by_text("This figure is a picture here.").wait_for()
    assert box.locator("svg.plot").is_visible()


@claim("arrow keys on the picture read the curves step by step")
def _(site):
    _, box = awake(site, STAIRS)
    stage = box.locator(".stage")
    stage.press("End")
    box.locator(".reading").filter(has_text="epoch 59: ").wait_for()
    stage.press("ArrowLeft")
    assert box.locator(".reading").inner_text().startswith("epoch 58: ")
    assert box.locator(".overlay circle").count() == 1


@claim("the start of a race is moved by the pointer and by arrow keys")
def _(site):
    page, box = awake(site, MOVING)
    x, grip = box.get_by_label("x, exactly"), box.locator(".grip")
    before = float(x.input_value())
    grip.press("ArrowLeft")
    assert float(x.input_value()) < before
    page.wait_for_url("**.x=**")
    grip.scroll_into_view_if_needed()
    place, stage = grip.bounding_box(), box.locator(".stage").bounding_box()
    page.mouse.move(place["x"] + 10, place["y"] + 10)
    page.mouse.down()
    page.mouse.move(stage["x"] + 0.6 * stage["width"], stage["y"] + 0.4 * stage["height"], steps=4)
    page.mouse.up()
    assert float(x.input_value()) > before
    values = [f"{axis}={box.get_by_label(f'{axis}, exactly').input_value()}" for axis in "xy"]
    says(box, figure(site, MOVING[1], "--set", values[0], "--set", values[1])["sentence"])


@claim("compare keeps the curve of before behind the next one")
def _(site):
    _, box = awake(site, STAIRS)
    box.get_by_role("button", name="Compare").click()
    box.get_by_label("factor", exact=True).press("ArrowRight")
    box.locator(".plot .ghost").first.wait_for()
    box.get_by_role("button", name="Reset").click()
    box.locator(".plot .ghost").first.wait_for(state="detached")


@claim("axe finds nothing in open controls, and nothing is too wide: {}", over=["light 1280", "dark 360"])
def _(site, look):
    colour, width = look.split()
    for demo in [STAIRS, RACE, FLOOR]:
        page, _ = awake(site, demo, dark=colour == "dark", width=int(width))
        found = site.axe(page) + site.wider(page)
        assert not found, f"{demo[1]}: {found[:3]}"


PLACES = """async (live) => {
  document.documentElement.classList.toggle("live", live);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return [...document.querySelectorAll("main :is(h2, h3, p, figure, svg)")].filter((e) => e.getClientRects().length)
    .map((e) => { const { left, top } = e.getBoundingClientRect(); return [left, top + scrollY]; });
}"""


@claim("nothing moves when what is out of sight is no longer laid out, at {} px", over=[360, 800, 1280])
def _(site, width):
    page, _ = awake(site, STAIRS, width=width)
    assert page.evaluate(PLACES, False) == page.evaluate(PLACES, True)


def with_demos(site):
    return [path for path in site.paths if 'data-request="' in (site.folder / path).read_text()]


@claim("every live demo of {} draws the picture that the terminal draws", over=with_demos)
def _(site, path):
    page = site.open(path, motion=False)
    faults = []
    for box in page.locator(".demo[data-request]").all():
        box.evaluate("""e => { e.scrollIntoView();
          for (let d = e.closest("details"); d; d = d.parentElement.closest("details")) d.open = true; }""")
        if box.locator(".outcome").count():
            box.locator(".outcome > summary").click()
        box.locator("form.controls").wait_for(state="visible")
        # The picture of the page goes, so that the one that is compared is the module's.
        box.evaluate("e => e.querySelector('svg.plot').classList.add('old')")
        box.get_by_role("button", name="Reset").click()
        box.locator("svg.plot:not(.old)").wait_for(timeout=20_000)
        name = box.get_attribute("data-demo")
        if not pictures(page, box, site, name):
            faults.append(name)
        # Every other drawing is made from the one before.
        slider, command = box.locator("form.controls input[type=range]").first, box.locator(".repeat code")
        for key in ["ArrowRight", "End", "Home"] if slider.count() else []:
            before, value = command.text_content(), slider.input_value()
            slider.press(key)
            if slider.input_value() == value:
                continue
            page.wait_for_function("([e, before]) => e.textContent != before", arg=[command.element_handle(), before])
            moved = command.text_content().split()[3:]
            if not pictures(page, box, site, name, *moved):
                faults.append(f"{name} {moved}")
    return faults


main()
