// The search box: its button, "/" and Ctrl-K open it; the ranking is that of `lrlearn search`.
{
  const box = document.querySelector("dialog.search"), words = box.dataset, kinds = words.kinds.split(",");
  const part = (selector) => box.querySelector(selector);
  const field = part("input"), list = part("ol"), near = part(".search-near"), tries = part(".search-try");
  let searching;

  /** Fetched when the box is first opened. */
  async function index() {
    const [module, bytes] = await Promise.all([load("search"), fetched("search-index.bin")]);
    const reply = module.ask("lr_index", bytes);
    const [place] = new Float64Array(reply.bytes.buffer);
    return (typed) => module.ask("lr_search", typed, place, 10).text;
  }

  /** The words that were asked for stand between the bytes 1 and 2. */
  const marked = (text) => text.split(/\x01(.*?)\x02/)
    .map((words, place) => place % 2 ? element("mark", {}, words) : words);

  function result(line) {
    const [kind, place, title, owner, snippet] = line.split("\t");
    const [path, anchor] = place.split("#").map((name) => name.split("/").map(encodeURIComponent).join("/"));
    const span = (name, ...text) => element("span", { class: "search-" + name }, ...text);
    const parts = [span("kind", kinds[kind]), " ", span("title", ...marked(title))];
    if (owner) parts.push(" ", span("owner", owner));
    if (snippet) parts.push(" ", span("snippet", ...marked(snippet)));
    const address = new URL(`${path}/index.html` + (anchor ? "#" + anchor : ""), root);
    return element("li", {}, element("a", { href: address }, ...parts));
  }

  async function show() {
    const typed = field.value.trim();
    const say = (text) => { part(".search-status").textContent = text; };
    try { await (searching ??= index()); } catch {
      searching = null;
      return say(words.fault);
    }
    if (typed != field.value.trim()) return;
    const [head, ...lines] = (await searching)(typed).split("\n");
    const [agreement, total] = head.split("\t").map(Number);
    const remark = [words.none, words.some, words.similar, ""][agreement];
    const count = total == 1 ? words.one : words.count.replace("{count}", total);
    if (tries) tries.hidden = agreement > 0;
    list.replaceChildren(...agreement > 0 ? lines.map(result) : []);
    near.hidden = agreement > 0 || !lines.length;
    if (!near.hidden) {
      near.replaceChildren(near.firstChild, ...lines.map((word) => element("button", { type: "button" }, word)));
    }
    say(!typed ? "" : agreement > 0 ? `${remark} ${count}` : remark);
  }

  function open() {
    if (!box.open) box.showModal();
    field.select();
    show();
  }

  for (const button of document.querySelectorAll(".search-open")) {
    button.hidden = false;
    button.addEventListener("click", open);
  }
  field.addEventListener("input", show);
  box.addEventListener("click", ({ target }) => {
    if (target.closest(".search-try button, .search-near button")) {
      field.value = target.textContent;
      open();
    } else if (target == box || target.closest("a, button")) box.close();
  });
  box.addEventListener("keydown", (event) => {
    const links = [...list.querySelectorAll("a")], place = links.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) (links[place + step] ?? (step < 0 ? field : links[place]))?.focus();
    else if (event.key == "Enter" && event.target == field) links[0]?.click();
    else {
      // Typing goes on in the field.
      if (place >= 0 && event.key.length == 1) field.focus();
      return;
    }
    event.preventDefault();
  });
  addEventListener("keydown", (event) => {
    const { key, target } = event, isHeld = event.ctrlKey || event.metaKey;
    const isTyping = target.closest?.("input, textarea, select, [contenteditable]");
    if (isHeld ? key.toLowerCase() != "k" : key != "/" || isTyping) return;
    event.preventDefault();
    open();
  });
}
