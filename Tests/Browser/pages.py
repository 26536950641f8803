"""pages.py SITE BINARY: claims about every page of a site, checked in Debian's Chromium."""

from browser import claim, main

# Everything in the file's own text is there to read once the details are open (two of one name are
# never open together, so they lose it) and each tab has been chosen; what only a script can use is
# written hidden. A panel's title is for paper: its tab says the same.
UNSEEN = """() => { document.querySelectorAll('main details').forEach(
    d => { d.removeAttribute('name'); d.open = true; });
  const unseen = elements => elements.filter(e => !e.checkVisibility({visibilityProperty: true}));
  let rest = unseen([...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, td, th, dt, dd, '
      + 'summary, figcaption, pre, svg, math, img)')])
    .filter(e => !e.closest('[hidden], nav, .panel-title'));
  for (const tab of document.querySelectorAll('main input[type=radio]'))
    if (rest.length) { tab.checked = true; rest = unseen(rest); }
  return rest.map(e => `${e.localName} ${e.textContent.trim().slice(0, 40)}`); }"""
SHOWN = """() => [...document.querySelectorAll(':is(.outcome, .choice) > :not(summary)')]
  .filter(e => e.checkVisibility()).map(e => e.textContent.trim().slice(0, 40))"""
# The field for a schedule and the controls of a demo say nothing that a page without scripts lacks.
COUNT = """() => document.querySelector('main').innerText.trim().length
  - [...document.querySelectorAll('.schedule-entry, form.controls')].reduce(
    (sum, e) => sum + e.innerText.length, 0)"""

# What a rule of axe-core can find only in colours or boxes. The others read the tree, which is the
# same at another width unless something is shown there that was not before.
OF_SIGHT = ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"]
NOTE = """() => { window.seen = new WeakSet([...document.querySelectorAll('body *')]
  .filter(e => e.checkVisibility({visibilityProperty: true}))); }"""
MORE = """() => [...document.querySelectorAll('body *')]
  .some(e => !seen.has(e) && e.checkVisibility({visibilityProperty: true}))"""

# One listener notes what the tab key reaches, so that a press costs no round trip.
LISTEN = """() => { window.reached = new Set(); window.unmarked = [];
  document.addEventListener('focusin', ({target}) => { const s = getComputedStyle(target);
    reached.add(target);
    if (s.outlineStyle === 'none' || !(parseFloat(s.outlineWidth) > 0))
      unmarked.push(target.tagName.toLowerCase() + ' ' + target.textContent.trim().slice(0, 30)); }); }"""
CONTROLS = """() => [...document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter(e => !e.disabled && e.tabIndex >= 0 && e.checkVisibility({visibilityProperty: true}))"""
MISSED = f"""() => ({CONTROLS})().filter(e => !reached.has(e) && !groupReached(e)).map(
  e => e.tagName.toLowerCase() + ' ' + e.textContent.trim().slice(0, 30))"""
# The tab key enters a group of radio buttons once.
GROUP = """() => { window.groupReached = e => e.type === 'radio' &&
  [...reached].some(o => o.type === 'radio' && o.name === e.name && o.form === e.form); }"""


# Demos and quizzes come alive when they come near; a key that is pressed meanwhile would pass their
# controls by.
NEAR = """async () => {
  for (const e of document.querySelectorAll('.demo[data-request], .quiz')) {
    e.scrollIntoView();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  } }"""
AWAKE = """() => [...document.querySelectorAll('form.controls[hidden]')]
    .every(e => e.closest('details:not([open])'))
  && [...document.querySelectorAll('.quiz:has([data-question])')]
    .every(e => e.querySelector('.quiz-session form'))"""


def focus_faults(page):
    page.evaluate(NEAR)
    page.wait_for_function(AWAKE)
    page.evaluate("() => scrollTo(0, 0)")
    page.evaluate(LISTEN)
    page.evaluate(GROUP)
    for _ in range(len(page.evaluate(f"() => ({CONTROLS})().map(e => 0)")) + 3):
        page.keyboard.press("Tab")
    unmarked = [f"focus is not visible on {e}" for e in page.evaluate("() => unmarked")]
    return unmarked + [f"Tab does not reach {e}" for e in page.evaluate(MISSED)]


@claim("{} loads cleanly", over=lambda site: site.paths)
def _(site, path):
    page = site.open(path)
    length = page.evaluate(COUNT)
    yield f"{path} hides outcomes until asked", page.evaluate(SHOWN)
    yield f"{path} fits 1280 px", site.wider(page)
    yield f"{path} is accessible, light, 1280 px", site.axe(page)
    yield f"{path} works by keyboard", focus_faults(page)
    page.evaluate(NOTE)
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size({"width": 360, "height": 740})
    yield f"{path} fits 360 px", site.wider(page)
    yield f"{path} is accessible, dark, 360 px", site.axe(
        page, None if page.evaluate(MORE) else OF_SIGHT)
    page.set_viewport_size({"width": 320, "height": 740})
    yield f"{path} fits 320 px", site.wider(page)
    page = site.open(path, scripts=False)
    bare = page.evaluate(COUNT)
    hidden = page.evaluate(SHOWN)
    short = [f"{bare} of {length} characters"] if bare < 0.9 * length else []
    yield f"{path} hides outcomes without JavaScript", hidden
    yield f"{path} is complete without JavaScript", short + page.evaluate(UNSEEN)


main()
