"""pages.py SITE: claims about every page of a site, checked in Debian's Chromium.

- it loads without a console message, a failed request or a request to anywhere else
- axe-core finds nothing (WCAG 2.2 A and AA, best practice) in light at 1280 px and in dark at 360 px
- nothing is wider than the screen at 320, 360 and 1280 px
- without JavaScript it says as much as with it, and its outcomes stay hidden until asked for
- the tab key reaches every link and every summary, and shows where it is
"""

import functools
import http.server
import os
import pathlib
import shutil
import sys
import threading

import axe_playwright_python
from playwright.sync_api import sync_playwright

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
TEXT = "() => document.querySelector('main').innerText.trim().length"


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def serve(folder):
    handler = functools.partial(Quiet, directory=folder)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/"


def violations(page):
    page.evaluate(AXE)
    result = page.evaluate(
        "rules => axe.run(document, {runOnly: {type: 'tag', values: rules}})", RULES)
    return [f"{v['id']}: {v['nodes'][0]['target']} {v['help']}" for v in result["violations"]]


def focus_faults(page):
    count = page.locator("a[href]:visible, summary:visible, [tabindex='0']:visible").count()
    reached = set()
    for _ in range(count + 5):
        page.keyboard.press("Tab")
        place = page.evaluate("""() => { const e = document.activeElement, s = getComputedStyle(e);
          if (e === document.body) return null;
          e.dataset.seen ||= Math.random();
          return [e.dataset.seen, e.tagName + ' ' + e.textContent.trim().slice(0, 30),
                  s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0]; }""")
        if place is None:
            break
        reached.add(place[0])
        if not place[2]:
            return [f"focus is not visible on {place[1]}"]
    return [] if len(reached) >= count else [f"Tab reached {len(reached)} of {count} controls"]


class Checks:
    def __init__(self):
        self.passed, self.failed = 0, 0

    def claim(self, path, name, faults):
        if not faults:
            self.passed += 1
            return
        self.failed += 1
        for fault in faults[:5]:
            print(f"FAIL {path}: {name}: {fault}")


def check(browser, root, paths):
    checks = Checks()
    wide = browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True)
    narrow = browser.new_context(
        viewport={"width": 360, "height": 740}, color_scheme="dark", bypass_csp=True)
    scriptless = browser.new_context(java_script_enabled=False)
    for path in paths:
        messages = []
        page = wide.new_page()
        page.on("console", lambda m: messages.append(m.text))
        page.on("requestfailed", lambda r: messages.append(f"failed: {r.url}"))
        page.on("request", lambda r: None if r.url.startswith((root, "data:"))
                else messages.append(f"elsewhere: {r.url}"))
        page.goto(root + path)
        checks.claim(path, "loads cleanly", messages)
        checks.claim(path, "is accessible, light, 1280 px", violations(page))
        checks.claim(path, "fits 1280 px", [f"{o} px too wide" for o in [page.evaluate(WIDER)] if o > 0])
        checks.claim(path, "works by keyboard", focus_faults(page))
        length = page.evaluate(TEXT)
        page.close()
        page = narrow.new_page()
        page.goto(root + path)
        checks.claim(path, "is accessible, dark, 360 px", violations(page))
        for width in (360, 320):
            page.set_viewport_size({"width": width, "height": 740})
            over = page.evaluate(WIDER)
            checks.claim(path, f"fits {width} px", [f"{over} px too wide"] if over > 0 else [])
        page.close()
        page = scriptless.new_page()
        page.goto(root + path)
        bare = len(page.locator("main").inner_text().strip())
        checks.claim(path, "is complete without JavaScript",
                     [f"{bare} of {length} characters"] if bare < 0.9 * length else [])
        opened = page.locator("details[open] .outcome").count()
        checks.claim(path, "hides outcomes until asked", [f"{opened} are open"] if opened else [])
        page.close()
    return checks


def main():
    site = os.path.abspath(sys.argv[1])
    paths = sorted(str(p.relative_to(site)) for p in pathlib.Path(site).rglob("*.html"))
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        checks = check(browser, serve(site), paths)
        browser.close()
    print(f"browser: {len(paths)} pages")
    print(f"{checks.passed} passed, {checks.failed} failed")
    sys.exit(1 if checks.failed else 0)


main()
