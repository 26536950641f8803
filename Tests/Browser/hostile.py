"""hostile.py SITE BINARY: a course whose every text tries to become markup or code.

The command makes it into pages, all of them are opened and used. Whatever runs would show itself by
a word in the console and a property of the window, or as a breach of the policy, which Chromium
writes to the console; what only became markup is looked for in the document.
"""

import functools
import pathlib
import shutil
import tempfile

from browser import claim, main

PAYLOADS = {
    "script": "<script>hacked()</script>",
    "closing": "</title></script></style></svg></math></textarea><script>hacked()</script>",
    "image": "<img src=x onerror=hacked()>",
    "quote": "\" onmouseover=hacked() autofocus onfocus=hacked() x=\"",
    "apostrophe": "' onpointerenter='hacked()",
    "drawing": "<svg onload=hacked()><animate onbegin=hacked() attributeName=x></svg>",
    "foreign": "<math><mtext><foreignObject><iframe srcdoc='<script>parent.hacked()</script>'>",
    "style": "<style>*{display:none}</style>}*{background:url(//evil.example)}",
    "base": "<base href=//evil.example/><meta http-equiv=refresh content=0;url=//evil.example>",
    "comment": "]]><script>hacked()</script>",
    "template": "{{{bodyHTML}}}{{/main}}{{> page}}",
    "literal": "${hacked()}`+hacked()+`",
    "escaped": "\\u003cscript\\u003ehacked()\\u003c/script\\u003e &lt;script&gt;hacked()&lt;/script&gt;",
    "prototype": "__proto__ constructor hasOwnProperty toString",
}
ALL = " ".join(PAYLOADS.values())
SCHEMES = ["javascript:hacked()", "JaVaScRiPt:hacked()", "java\tscript:hacked()", " javascript:hacked()",
           "data:text/html,<script>hacked()</script>", "vbscript:hacked()", "//evil.example",
           "file:///etc/passwd", "blob:hacked", "&#106;avascript:hacked()"]
# What a text may have become; a policy that stops it is no excuse.
MARKUP = """() => [...document.querySelectorAll(`script:not([type="application/ld+json"]):not([type=module]),
    style, iframe, object, embed, base, meta[http-equiv=refresh], img[src=x], foreignObject, animate, [srcdoc]`)]
  .map(e => e.outerHTML.slice(0, 90)).concat(
  [...document.querySelectorAll('*')].flatMap(e => [...e.attributes].filter(a => /^on/i.test(a.name)
      || a.name === 'style' && /url\\(|evil|hacked/.test(a.value)
      || /^(href|src|action|formaction|xlink:href)$/.test(a.name) && /^\\s*(javascript|data|vbscript|blob|file):/i.test(a.value))
    .map(a => `${e.localName} ${a.name}=${a.value.slice(0, 60)}`)))"""
MARKED = "() => [window.wasHacked, Object.prototype.hacked, Object.prototype.x].filter(Boolean).length"
WATCH = "window.hacked = () => { window.wasHacked = true; console.log('hacked'); }"


def quoted(text):
    """As a double-quoted scalar of YAML."""
    marks = {"\\": "\\\\", "\"": "\\\"", "\t": "\\t", "\n": "\\n"}
    return "\"" + "".join(marks.get(c, c if c.isprintable() else f"\\u{ord(c):04x}") for c in text) + "\""


def escaped(text):
    """As text of Markdown, in which nothing is markup."""
    return "".join("\\" + c if c in "\\`*_{}[]<>()#+-.!|~&\"'$:=" else c for c in text)


def lesson(name):
    text, mark = PAYLOADS[name], escaped(PAYLOADS[name])
    fence = "`" * 8
    questions = "".join(f"""
### {mark} <!-- id: {name}-{kind}, kind: {kind}, objective: {name}-o -->

{mark}

{answer}

> [!TIP]
> {mark}

{mark}
""" for kind, answer in {
        "choice": f"- [x] {mark} yes\n- [ ] {mark} no\n\n  > {mark}",
        "multiple": f"- [x] {mark} yes\n- [x] {mark} also\n- [ ] {mark} no\n\n  > {mark}",
        "numeric": f"Answer: 1 ± 0.1\n\nMistake: 2 — {mark}",
        "text": f"Answer: {mark} | x",
        "order": f"1. {mark} a\n2. {mark} b\n3. {mark} c",
        "match": f"| a | b |\n|---|---|\n| {mark} 1 | {mark} 2 |\n| {mark} 3 | {mark} 4 |",
    }.items())
    return f"""---
title: {quoted(text)}
summary: {quoted(text)}
minutes: 1
objectives:
  - {{id: {name}-o, text: {quoted(text)}}}
---

{mark} **{mark}** [{mark}](https://example.org/?a=%22%3E%3Cscript%3E "{mark}") [@hostile]

```predict
question: {quoted(mark)}
choices:
  - {quoted(mark + " yes")}: right
  - {quoted(mark + " no")}: {quoted(mark)}
why: {quoted(mark)}
```

{fence}
{text}
{fence}

> [!NOTE]
> {mark}

## {mark} <!-- id: {name}-s -->

```demo
id: {name}-demo
kind: schedule
title: {quoted(text)}
schedules: ["step(0.1, by: constructor, every: 10)", "cosine(0.1, over: 60)"]
steps: 60
unit: {quoted(text)}
parameters:
  constructor: {{from: 0.1, to: 0.9, step: 0.1, value: 0.5}}
predict:
  question: {quoted(mark)}
  choices:
    - {quoted(mark + " yes")}: right
    - {quoted(mark + " no")}: {quoted(mark)}
  why: {quoted(mark)}
```

## Two <!-- dialogue, id: {name}-d -->

**{mark}:** {mark}

**B:** {mark}

## Quiz <!-- quiz, id: {name}-q -->
{questions}
## Cards <!-- cards, id: {name}-c -->

### {mark} <!-- id: {name}-card, objective: {name}-o -->

{mark} =={mark}==
"""


def term(name):
    text, mark = PAYLOADS[name], escaped(PAYLOADS[name])
    return f"""---
term: {quoted(text)}
aliases: [{quoted(text + " alias")}]
abbreviation: {quoted(text + " short")}
level: basic
tags: [{quoted(text)}]
related: [constructor]
---

{mark} is [a term](constructor.md "{mark}").

## {mark} <!-- faq, id: {name}-f -->

### {mark}? <!-- id: {name}-why -->

{mark}
"""


@functools.cache
def course():
    """A folder with the course."""
    folder = pathlib.Path(tempfile.mkdtemp())
    english = folder / "en"
    for kind in ("lessons", "glossary", "faq"):
        (english / kind).mkdir(parents=True)
    (english / "course.yml").write_text(f"""title: {quoted(ALL)}
id: hostile
summary: {quoted(ALL)}
licence: {quoted(ALL)}
authors: [{quoted(ALL)}]
repository: {quoted("javascript:hacked()")}
units:
  - title: {quoted(ALL)}
    lessons: [{", ".join(PAYLOADS)}]
""")
    (english / "references.yml").write_text(f"""hostile:
  authors: [{quoted(ALL)}]
  title: {quoted(ALL)}
  year: 2000
  venue: {quoted(ALL)}
""")
    for name in PAYLOADS:
        (english / f"lessons/{name}.md").write_text(lesson(name))
        (english / f"glossary/{name}.md").write_text(term(name))
    (english / "glossary/constructor.md").write_text("---\nterm: constructor\n---\n\nA `toString`.\n")
    (english / "faq/valueof.md").write_text(
        f"---\ntitle: {quoted(ALL)}\n---\n\n## {escaped(ALL)} <!-- id: tostring -->\n\n{escaped(ALL)}\n")
    return folder


def hostile(site):
    return site.made("--content", str(course()))


def opened(site, address):
    return hostile(site).open(address, before=WATCH)


def faults(page):
    return page.evaluate(MARKUP) + (["something ran"] if page.evaluate(MARKED) else [])


@claim("{} of a hostile course runs nothing, as it loads and as everything is used",
       over=lambda site: hostile(site).paths)
def _(site, path):
    page = opened(site, path)
    yield f"{path} of a hostile course has no markup but ours", faults(page)
    # The policy would stop a style, but a text that hid the page would show here.
    yield f"{path} of a hostile course is seen", [] if page.locator("h1").first.is_visible() else ["no heading"]
    page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)")
    for box in page.locator("main :is(input:not([type]), input[type=text], input[type=search], textarea):visible").all()[:8]:
        box.fill(PAYLOADS["image"] + PAYLOADS["script"])
        box.press("Enter")
    # Chromium shows a file chooser to people only, and says so in the console.
    page.evaluate("""() => { for (const file of document.querySelectorAll('input[type=file]')) file.click = () => {};
      for (let turn = 0; turn < 2; turn++)
      document.querySelectorAll('main button, main input[type=radio], main input[type=checkbox]')
        .forEach(b => { if (!b.disabled) b.click(); }); }""")
    page.mouse.move(300, 300)
    page.wait_for_timeout(50)
    yield f"{path} of a hostile course, used, has no markup but ours", faults(page)


@claim("the address of a page is only text: {}",
       over=["#<img src=x onerror=hacked()>", "?q=<script>hacked()</script>#\"><script>hacked()</script>",
             "?__proto__[x]=1&__proto__.x=1&constructor[prototype][x]=1&rate=javascript:hacked()",
             "?rate=1e999&seed=-1&steps=99999999999&at=NaN#:~:text=<svg onload=hacked()>",
             "?demo=%22%3E%3Csvg%2Fonload%3Dhacked()%3E&interval=%00&factor=%FF", "#__proto__", "?" + "a=1&" * 5000])
def _(site, address):
    for path in ("lessons/script/index.html", "index.html"):
        yield f"{path}{address[:40]}", faults(opened(site, path + address))


@claim("what the browser remembers is only text")
def _(site):
    page = opened(site, "lessons/script/index.html")
    page.evaluate("""text => { for (const key of Object.keys(localStorage)) localStorage[key] = text;
      for (const name of ['progress', 'framework', 'depth', 'data-remember', 'quiz', 'cards', 'topics', 'code'])
        localStorage['lrlearn.' + name] = text; }""",
                  PAYLOADS["image"] + "{\"__proto__\":{\"x\":1}}")
    page.reload()
    return faults(page)


@claim("a link with the scheme of {} is refused, or leads nowhere", over=SCHEMES)
def _(site, scheme):
    folder = pathlib.Path(tempfile.mkdtemp()) / "course"
    shutil.copytree(course(), folder)
    path = folder / "en/lessons/script.md"
    path.write_text(path.read_text() + f"\n## Links <!-- id: links -->\n\n[a](<{scheme}>) ![b](<{scheme}>)\n")
    out = tempfile.mkdtemp()
    try:
        site.run("site", "--output", out, "--content", str(folder))
    except AssertionError as error:
        assert "error" in str(error), error
        return []
    page = site.open((pathlib.Path(out) / "lessons/script/index.html").as_uri(), silent=False)
    return page.evaluate(MARKUP)


main()
