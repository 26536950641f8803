"""browser.py: what the browser suites share. A suite is a file beside this one:

    from browser import claim, main

    @claim("an arrow key moves the rate by one step")
    def _(site):
        page = site.open("lessons/step-decay/index.html")
        page.get_by_label("rate").press("ArrowRight")
        assert page.locator("output").inner_text() == "0.11"

    main()

`SUITE.py SITE BINARY [WORDS]` (from Tests/Browser/run) checks every claim, or those with WORDS in
their sentence, in two processes. A claim is broken by an AssertionError, by a wait of fifteen seconds
that ends in nothing, by a returned list of faults that is not empty, and by any page it opened that
wrote to the console, failed to fetch something or asked another origin for something.

@claim(sentence, over=None)    `over`: values, or a function site -> values; the claim is then made of
                               each: def _(site, value), and `{}` in the sentence is the value.
                               A claim may be a generator of (sentence, faults): each is then counted.
site.open(path, width=1280, height=900, dark=False, scripts=True, motion=True, beside=None,
          silent=True, before="")    a Playwright page in a context of its own (nothing stored, the CSP
                               in force), closed after the claim. `beside`: a page whose context (and
                               so storage) it shares. silent=False: its messages do not break the
                               claim. `before`: JavaScript that runs before that of the page.
site.messages(page)            what the page wrote to the console, failed to fetch, asked elsewhere
site.axe(page, only=None)      axe-core's findings as lines (WCAG 2.2 A and AA, best practice, or
                               the rules named)
site.wider(page)               [] or ["7 px too wide"]
site.paths, site.folder, site.root, site.binary     its pages, where it lies, its address, the command
site.run(*arguments, input=None)    what the command prints; a failure of the command is a fault
site.made(*arguments, under="/")    another Site that the command makes with these arguments, served
                               below that path and made for that address; once per process
"""

import functools
import http.server
import inspect
import multiprocessing
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import traceback

import axe_playwright_python
from playwright.sync_api import Error, sync_playwright

WORKERS = 2
PATIENCE = 15_000
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
FIND = ("([type, values]) => axe.run(document, "
        "{runOnly: {type, values}, resultTypes: ['violations'], preload: false})")
WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
# The first that is found; the shell has no windows, and is a third quicker.
BROWSERS = ["chromium-headless-shell", "chromium", "google-chrome"]
claims = []


def claim(sentence, over=None):
    def keep(check):
        claims.append((sentence, over, check))
        return check
    return keep


class Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map,
                      ".wasm": "application/wasm", ".bin": "application/octet-stream"}

    def __init__(self, *arguments, under, **named):
        self.under = under
        super().__init__(*arguments, **named)

    def send_head(self):
        if not self.path.startswith(self.under):
            return self.send_error(404)
        self.path = "/" + self.path[len(self.under):]
        return super().send_head()

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        # A browser that leaves a page hangs up.
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class Site:
    def __init__(self, folder, binary, chromium, under="/"):
        self.folder, self.binary = pathlib.Path(folder).resolve(), pathlib.Path(binary).resolve()
        self.chromium, self.under = chromium, under
        handler = functools.partial(Handler, directory=str(self.folder), under=under)
        server = Server(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.origin = f"http://127.0.0.1:{server.server_port}"
        self.root = self.origin + under
        self.opened, self.sites, self.heard = [], {}, {}

    @property
    def paths(self):
        return sorted(str(p.relative_to(self.folder)) for p in self.folder.rglob("*.html"))

    def open(self, path, width=1280, height=900, dark=False, scripts=True, motion=True, beside=None,
             silent=True, before=""):
        context = beside.context if beside else self.chromium.new_context(
            viewport={"width": width, "height": height}, java_script_enabled=scripts,
            color_scheme="dark" if dark else "light",
            reduced_motion="no-preference" if motion else "reduce")
        if before:
            context.add_init_script(before)
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        self.opened.append((page, silent))
        heard = self.heard[page] = []
        page.on("console", lambda m: heard.append(f"console: {m.text}"))
        page.on("pageerror", lambda e: heard.append(f"uncaught: {e}"))
        # Whoever leaves a page stops what it still fetches.
        page.on("requestfailed", lambda r: None if r.failure == "net::ERR_ABORTED"
                else heard.append(f"failed: {r.url} {r.failure}"))
        page.on("response", lambda r: heard.append(f"{r.status}: {r.url}") if r.status >= 400 else None)
        page.on("request", lambda r: None if r.url.startswith((self.root, "data:", "blob:", "file:"))
                else heard.append(f"elsewhere: {r.url}"))
        page.goto(path if "://" in path else self.root + path)
        return page

    def messages(self, page):
        return self.heard[page]

    def axe(self, page, only=None):
        if not page.evaluate("() => 'axe' in window"):
            page.evaluate(AXE)
        found = page.evaluate(FIND, ["rule", only] if only else ["tag", RULES])["violations"]
        return [f"{v['id']}: {n['target']} {v['help']}" for v in found for n in v["nodes"][:2]]

    def wider(self, page):
        over = page.evaluate(WIDER)
        return [f"{over} px too wide"] if over > 0 else []

    def run(self, *arguments, input=None):
        done = subprocess.run([self.binary, *arguments], input=input, capture_output=True, text=True)
        assert done.returncode == 0, f"lrlearn {' '.join(map(str, arguments))}: {done.stderr}"
        return done.stdout

    def made(self, *arguments, under="/"):
        if (arguments, under) not in self.sites:
            folder = tempfile.mkdtemp(dir=self.folder.parent)
            made = self.sites[arguments, under] = Site(folder, self.binary, self.chromium, under)
            self.run("site", "--output", folder, "--base-url", made.root, *arguments)
        return self.sites[arguments, under]

    def faults(self):
        """What the pages that the claim opened said; closes them."""
        faults = [m for page, silent in self.opened if silent for m in self.heard[page]]
        for context in {page.context for page, _ in self.opened}:
            context.close()
        self.opened, self.heard = [], {}
        return faults + [fault for other in self.sites.values() for fault in other.faults()]


def results(site, sentence, check, values):
    """(sentence, faults) of one claim; whatever it raises is a fault."""
    try:
        found = check(site, *values)
        if inspect.isgenerator(found):
            yield from found
            found = None
    except AssertionError as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        found = [f"{error or where.line} (line {where.lineno})"]
    except Error as error:
        where = [f for f in traceback.extract_tb(error.__traceback__) if f.filename == sys.argv[0]]
        found = [f"{error.message.strip()} (line {where[-1].lineno if where else '?'})"]
    except Exception as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        found = [f"{type(error).__name__}: {error} (line {where.lineno} of {where.name})"]
    yield sentence, (found or []) + site.faults()


def cases(site, words):
    for sentence, over, check in claims:
        for value in [None] if over is None else over(site) if callable(over) else over:
            said = sentence.replace("{}", str(value))
            if words in said:
                yield said, check, () if over is None else (value,)


def work(folder, binary, words, following, counts):
    passed = failed = 0
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=next(filter(None, map(shutil.which, BROWSERS)), None),
            args=["--no-sandbox", "--disable-gpu"])
        site = Site(folder, binary, chromium)
        for place, (sentence, check, values) in enumerate(cases(site, words)):
            if place < following.value:
                continue
            with following.get_lock():
                if place < following.value:
                    continue
                following.value = place + 1
            for said, faults in results(site, sentence, check, values):
                passed, failed = passed + (not faults), failed + bool(faults)
                for fault in faults[:5]:
                    print(f"FAIL {said}: {fault}", flush=True)
        chromium.close()
    counts.put((passed, failed))


def main():
    """Checks the claims of the file that was started, and exits with 1 if one is broken."""
    folder, binary, words = os.path.abspath(sys.argv[1]), sys.argv[2], (sys.argv[3:] or [""])[0]
    following, counts = multiprocessing.Value("i", 0), multiprocessing.Queue()
    workers = [multiprocessing.Process(target=work, args=(folder, binary, words, following, counts))
               for _ in range(WORKERS)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    name = pathlib.Path(sys.argv[0]).stem
    sums = [counts.get(timeout=1) for worker in workers if worker.exitcode == 0]
    passed, failed = sum(s[0] for s in sums), sum(s[1] for s in sums)
    print(f"{name}: {passed} passed, {failed} failed", flush=True)
    sys.exit(1 if failed or len(sums) < len(workers) or not passed else 0)
