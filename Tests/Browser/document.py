"""document.py: what markup.py wants to know of one page, read from its bytes."""

import html.parser
import json
import re

ADDRESSES = {"href", "src", "action", "formaction", "data", "poster", "cite", "xlink:href"}
REFERENCES = {"for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns",
              "aria-details", "headers", "list", "popovertarget"}
LIKE_AN_ADDRESS = re.compile(r"^(\.{1,2}/|#)\S+$|^\S+\.(html|js|css|svg|wasm|bin|md|png)(#\S*)?$")


class Document(html.parser.HTMLParser):
    def __init__(self, source):
        super().__init__()
        self.source, self.ids, self.id_references, self.addresses, self.links = source, [], [], [], []
        self.meta, self.canonical, self.policy, self.policy_is_early = {}, None, None, False
        self.inline, self.title, self.element, self.loads = [], "", None, False
        self.feed(source)
        self.description = self.meta.get("description", "")
        self.is_hidden = "noindex" in self.meta.get("robots", "")

    def handle_starttag(self, tag, pairs):
        values, self.element = dict(pairs), tag
        if tag in ("link", "script", "style", "img"):
            self.loads = True
        if tag == "meta":
            self.read_meta(values)
        self.read_inline(tag, values)
        for name, value in pairs:
            if name == "id":
                self.ids.append(value)
            elif name in REFERENCES:
                self.id_references += [(name, part) for part in (value or "").split()]
            elif self.is_address(tag, name, value, values):
                self.addresses.append(value or "")
                if tag == "a":
                    self.links.append(value or "")
        if values.get("rel") == "canonical":
            self.canonical = values.get("href")

    def is_address(self, tag, name, value, values):
        if values.get("rel") in ("canonical",):
            return False
        return name in ADDRESSES or bool(name.startswith("data-") and LIKE_AN_ADDRESS.match(value or ""))

    def read_meta(self, values):
        name = values.get("name") or values.get("property")
        if name:
            self.meta[name] = values.get("content", "")
        if values.get("http-equiv", "").lower() == "content-security-policy":
            parts = [part.split() for part in values["content"].split(";")]
            self.policy = {part[0]: set(part[1:]) for part in parts if part}
            self.policy_is_early = not self.loads

    def read_inline(self, tag, values):
        if tag in ("style", "iframe", "object", "embed", "base"):
            self.inline.append(f"<{tag}>")
        if tag == "script" and values.get("type") != "application/ld+json":
            if values.get("type") != "module" or "//" in (values.get("src") or "//"):
                self.inline.append(f"<script {values}>")
        self.inline += [f"{tag} {name}" for name in values if name == "style" or name.startswith("on")]

    def handle_data(self, data):
        if self.element == "title" and not self.title:
            self.title = data.strip()
        elif self.element == "script" and data.strip():
            try:
                json.loads(data)
            except ValueError:
                self.inline.append("a script that is not JSON")

    def handle_endtag(self, tag):
        self.element = None
