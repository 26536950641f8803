// The field for a schedule of the reader's own. Its example is drawn already; what reads another comes when
// somebody goes there.
const schedules = once(async (box) => {
  const { default: begin } = await import(new URL(files["schedule.js"], import.meta.url));
  return begin(box, { text, encoder, load, element, svg, drawer: shared ?? "schedules", running });
});

const scheduleField = document.querySelector(".schedule-field");
if (scheduleField && Object.hasOwn(files, "language.wasm")) {
  scheduleField.firstElementChild.hidden = false;
  for (const event of ["focusin", "input", "click"]) {
    scheduleField.addEventListener(event, (happened) => schedules(scheduleField).then((act) => act(happened))
      .catch(() => scheduleField.querySelector(".schedule-says").replaceChildren(scheduleField.dataset.fault)));
  }
}
