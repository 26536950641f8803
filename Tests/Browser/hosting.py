"""hosting.py SITE BINARY: the site below a sub-path of a server, and opened from its folder."""

import pathlib
import tempfile

from browser import claim, main

INSIDE = """root => [...document.querySelectorAll('a[href], link[href]:not([rel=canonical]), script[src], img[src]')]
  .map(e => e.href || e.src).filter(a => a.startsWith(location.origin) && !a.startsWith(root))"""
BROKEN = "() => [...document.images].filter(i => !i.complete || !i.naturalWidth).map(i => i.src)"
STYLED = "() => getComputedStyle(document.body).backgroundColor !== 'rgba(0, 0, 0, 0)'"
EVERYTHING = """async files => { const kinds = {};
  for (const name of files) { const r = await fetch(name); await r.arrayBuffer();
    kinds[name.split('.').pop()] = r.status + ' ' + r.headers.get('content-type').split(';')[0]; }
  return kinds; }"""
KINDS = {"css": "text/css", "js": "text/javascript", "wasm": "application/wasm", "svg": "image/svg+xml",
         "png": "image/png", "bin": "application/octet-stream", "txt": "text/plain"}


def some(site):
    """A page of each kind, as far as the site has it."""
    wanted = ["index.html", "404.html", "lessons/index.html", "lessons/step-decay/index.html",
              "glossary/adam/index.html", "faq/general/index.html", "demos/index.html"]
    return [path for path in wanted if path in site.paths]


@claim("below a sub-path, {} loads, is styled and stays below it", over=some)
def _(site, path):
    below = site.made(under="/sub/path/")
    page = below.open(path)
    assert page.evaluate(STYLED), "the stylesheet is not there"
    return page.evaluate(INSIDE, below.root) + page.evaluate(BROKEN)


@claim("below a sub-path, a clean address shows the page and its links work")
def _(site):
    below = site.made(under="/sub/path/")
    page = below.open("lessons/step-decay/")
    title = page.title()
    page.locator(".site-title").click()
    page.wait_for_load_state()
    assert page.url == below.root + "index.html", page.url
    page.go_back()
    assert page.title() == title


@claim("below a sub-path, every asset is fetched by a page, with the type it needs")
def _(site):
    below = site.made(under="/sub/path/")
    page = below.open("lessons/step-decay/index.html")
    names = [f"{below.root}assets/{p.name}" for p in sorted(below.folder.glob("assets/*"))]
    return [f"{kind}: {said}" for kind, said in page.evaluate(EVERYTHING, names).items()
            if said != f"200 {KINDS[kind]}"]


@claim("opened from its folder, {} is complete, and only the script is missing", over=some)
def _(site, path):
    page = site.open((site.folder / path).as_uri(), silent=False)
    assert page.evaluate(STYLED), "the stylesheet is not there"
    served = site.open(path, scripts=False)
    text = "() => document.querySelector('main').innerText.length"
    yield f"from its folder, {path} says all", [] if page.evaluate(text) == served.evaluate(text) else [
        f"{page.evaluate(text)} of {served.evaluate(text)} characters"]
    yield f"from its folder, {path} shows its pictures", page.evaluate(BROKEN)
    blocked = [m for m in site.messages(page) if "assets/lrlearn." in m or "net::ERR_FAILED" in m]
    yield f"from its folder, {path} misses nothing else", [
        m for m in site.messages(page) if m not in blocked]


@claim("an address that no page has is answered by the page for unknown addresses, with its styles")
def _(site):
    below = site.made(under="/sub/path/")
    page = below.open("404.html")
    return page.evaluate("root => [...document.querySelectorAll('a[href]')].map(a => a.href)"
                         ".filter(a => !a.startsWith(root))", below.root)


@claim("a site that is made twice has the same bytes")
def _(site):
    folders = [pathlib.Path(tempfile.mkdtemp(dir=site.folder.parent)) for _ in range(2)]
    for folder in folders:
        site.run("site", "--output", str(folder))
    names = {path.relative_to(folder) for folder in folders for path in folder.rglob("*") if path.is_file()}
    for name in sorted(names):
        one, two = (folder / name for folder in folders)
        if not (one.is_file() and two.is_file() and one.read_bytes() == two.read_bytes()):
            return [str(name)]


main()
