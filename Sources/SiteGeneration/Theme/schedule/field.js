// The field for a reader's own schedule, a module of its own: it is loaded where somebody goes to the field, and
// gives what is done at each of the field's events. One module of the core reads the schedule, the other, which
// the page has for its demos, draws it.
export default (box, { text, encoder, load, element, svg, drawer, running }) => {

const [field, steps] = box.querySelectorAll("textarea, input");
const [says, drawing] = box.querySelectorAll(".schedule-says, .drawing");
const command = box.parentElement.querySelector(":scope > pre code");
const code = (...text) => element("pre", {}, element("code", {}, ...text));
const paragraph = (text) => element("p", {}, text);
const frameworks = /\b(torch|optim|lr_scheduler|(tf\.)?keras|optax|transformers|timm)\.|\w(LR|_schedule\w*|Decay|Scheduler)\s*\(/;

/** What is wrong, under the typed text with its place underlined; the range counts bytes. */
function fault({ error, hint, range }, typed) {
  const bytes = encoder.encode(typed), [from, to] = range ?? [0, 0];
  const place = element("mark", {}, text(bytes.slice(from, to)) || " ");
  const shown = range ? [code(text(bytes.slice(0, from)), place, text(bytes.slice(to)))] : [];
  return [...shown, ...[error, hint].filter(Boolean).map(paragraph)];
}

/** The drawing or what is to be said instead. */
async function answer(typed) {
  if (!typed) return [];
  if (frameworks.test(typed)) return [paragraph(box.dataset.frameworks)];
  const [language, module] = await Promise.all([load("language"), load(drawer)]);
  const recipe = language.ask("lr_recipe", typed);
  if (recipe.error) return fault(recipe, typed);
  const [end, prepared] = recipe.text.split("\n");
  const count = steps.value || Math.ceil(Math.min(1.1 * end, 1e6)) || 100;
  steps.placeholder = count;
  const run = module.ask(running[drawer], `kind schedule\nid your-schedule-drawing\nsteps ${count}\nschedule ${prepared}\n`);
  if (run.error) return fault(run, "");
  const figure = module.ask("lr_draw", null, parseInt(run.text), 0, 0, 1);
  module.ask("lr_forget", null, parseInt(run.text));
  const picture = svg(figure.text);
  return [picture, element("figcaption", {}, picture.querySelector("desc").textContent)];
}

async function draw() {
  const read = () => field.value.trim().replace(/\s+/g, " ").slice(0, 5000);
  const typed = read();
  const parts = await answer(typed).catch(() => [paragraph(box.dataset.fault)]);
  if (typed != read()) return;
  const isDrawn = parts[0]?.localName == "svg";
  // What a shell reads as one word.
  const word = `'${typed.replaceAll("'", "'\\''")}'`;
  command.textContent = `lrlearn plot ${word} --steps ${steps.value || isDrawn && steps.placeholder || 100}`;
  drawing.replaceChildren(...isDrawn ? parts : []);
  says.replaceChildren(...isDrawn ? [] : parts);
}

return ({ type, target }) => {
  if (type == "focusin") return load("language").catch(() => {});
  if (type == "click") {
    if (!target.closest("button")) return;
    [field.value, steps.value] = [target.textContent, ""];
  }
  draw();
};
};
