// What helps while reading: depth, tabs that remember, the place in the outline, previews.
{
  const page = document.documentElement, main = document.querySelector("main");
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const isShown = (part) => part.getClientRects().length > 0;
  const top = (part) => part.getBoundingClientRect().top;
  const linked = (hash) => {
    try { return document.getElementById(decodeURIComponent(hash.slice(1))); } catch { return null; }
  };

  /** Makes a change that hides or shows parts, and leaves what is read where it stands. */
  function keepingPlace(change) {
    const places = all(":is(h1, h2, h3, h4, p, li, pre, figure, table):not(nav *)", main)
      .filter(isShown).map((part) => [part, top(part)]);
    page.style.overflowAnchor = "none";
    change();
    const [part, before] = places.find(([part, before]) => before >= 0 && isShown(part)) ?? [main, 0];
    scrollBy({ top: top(part) - Math.min(before, innerHeight / 2), behavior: "instant" });
    requestAnimationFrame(() => { page.style.overflowAnchor = ""; });
  }

  // The style sheet hides what is deeper than the page's depth.
  const depths = ["basic", "standard", "detailed"];

  function showDepth(depth) {
    page.dataset.depth = depth;
    for (const choices of all(".depths")) {
      const deepest = depths.indexOf(choices.dataset.deepest);
      all("input", choices)[Math.min(depths.indexOf(depth), deepest)].checked = true;
      choices.hidden = false;
    }
  }

  function chooseDepth(depth) {
    remember("depth", depth);
    keepingPlace(() => showDepth(depth));
  }

  /** A link into a hidden section shows it, for this visit. */
  function showLinked() {
    const part = linked(location.hash);
    if (!part || isShown(part) || !part.closest(".part")) return;
    for (const depth of depths) if (!isShown(part)) showDepth(depth);
    part.scrollIntoView();
  }

  const kept = remembered("depth");
  showDepth(depths.includes(kept) ? kept : "detailed");
  for (const more of all(".deeper")) more.hidden = false;
  showLinked();
  addEventListener("hashchange", showLinked);

  // The framework that was chosen once is shown everywhere.
  function showTabs(name) {
    const value = remembered(name);
    for (const tab of all(`[data-remember="${name}"] > input`)) tab.checked ||= tab.value == value;
  }
  showTabs("framework");

  addEventListener("change", ({ target }) => {
    const name = target.closest(".tabs")?.dataset.remember;
    if (target.name == "depth") chooseDepth(target.value);
    else if (name) {
      remember(name, target.value);
      keepingPlace(() => showTabs(name));
    }
  });
  addEventListener("click", ({ target }) => {
    if (target.closest(".deeper button")) chooseDepth("detailed");
    else if (target.closest("a[href*='#']")) setTimeout(showLinked);
  });

  // The section that crosses a line at a quarter of the screen is where the reader is.
  const links = new Map(all(".outline a").map((link) => [linked(link.hash)?.closest("section"), link]));
  links.delete(undefined);
  const crossing = new Set();
  const watcher = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) crossing[isIntersecting ? "add" : "delete"](target);
    // In the space between two sections, and after a jump, it is the one above.
    const isHere = ([section, link]) => isShown(link) && (crossing.size ? crossing.has(section) : top(section) < innerHeight / 4);
    const here = [...links].findLast(isHere)?.[1];
    if (!here) return;
    for (const link of links.values()) link.ariaCurrent = link == here ? "true" : null;
    const outline = here?.closest(".outline");
    if (outline) outline.scrollTop = here.offsetTop - outline.clientHeight / 2;
  }, { rootMargin: "-25% 0px -74% 0px" });
  for (const section of links.keys()) watcher.observe(section);

  // What a term, a source or a footnote says, beside its link, by hover and by focus.
  const preview = element("div", { class: "preview", id: "preview", role: "tooltip", hidden: true });
  const previewable = ":is(a.term[data-name], .citation a, .footnote-ref a)";
  let shown, title, timer;
  main.append(preview);

  function previewParts(link) {
    const copies = (part) => [...part.childNodes].filter((node) => node.localName != "a")
      .map((node) => node.cloneNode(true));
    const { name } = link.dataset, note = linked(link.hash);
    if (name) return [element("strong", {}, name), element("p", {}, title)];
    if (note) return [...note.children].map((part) => element("p", {}, ...copies(part)));
    const source = all(".cited li").find((item) => "#" + item.dataset.key == decodeURIComponent(link.hash));
    return source ? copies(source) : [title];
  }

  function showPreview(link) {
    if (link == shown) return;
    hidePreview();
    [shown, title] = [link, link.title];
    preview.replaceChildren(...previewParts(link));
    link.removeAttribute("title");
    link.setAttribute("aria-describedby", "preview");
    preview.hidden = false;
    const [line] = link.getClientRects(), { bottom } = link.getBoundingClientRect();
    const above = line.top - preview.offsetHeight - 6;
    const isBelow = above < 0 || bottom + preview.offsetHeight + 6 < innerHeight;
    const left = Math.min(line.left, page.clientWidth - preview.offsetWidth - 8);
    preview.style.left = Math.max(8, left) + scrollX + "px";
    preview.style.top = (isBelow ? bottom + 6 : above) + scrollY + "px";
  }

  function hidePreview() {
    clearTimeout(timer);
    preview.hidden = true;
    shown?.removeAttribute("aria-describedby");
    if (title) shown.title = title;
    shown = title = null;
  }

  addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType != "mouse") return;
    const link = target.closest(previewable);
    clearTimeout(timer);
    // Slow enough to reach the preview with the pointer, and not to flicker on the way over a text.
    if (link) timer = setTimeout(showPreview, 250, link);
    else if (shown != document.activeElement && !preview.contains(target)) timer = setTimeout(hidePreview, 300);
  });
  addEventListener("focusin", ({ target }) => {
    if (target.matches(previewable) && target.matches(":focus-visible")) showPreview(target);
    else hidePreview();
  });
  addEventListener("focusout", hidePreview);
  addEventListener("resize", hidePreview);
  addEventListener("keydown", ({ key }) => { if (key == "Escape") hidePreview(); });
}
