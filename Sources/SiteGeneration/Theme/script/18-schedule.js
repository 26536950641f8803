// The field for a schedule of the reader's own. Its example is drawn already; what reads another comes when
// somebody goes there.
const scheduleField = document.querySelector(".schedule-field");
const schedules = once(async () => {
  const { default: begin } = await import(new URL(files["schedule.js"], import.meta.url));
  return begin(scheduleField, { text, encoder, load, element, svg, drawer: shared ?? "schedules", running });
});

if (scheduleField && Object.hasOwn(files, "language.wasm")) {
  scheduleField.firstElementChild.hidden = false;
  for (const event of ["focusin", "input", "click"]) {
    scheduleField.addEventListener(event, (happened) => schedules("schedule").then((act) => act(happened))
      .catch(() => scheduleField.querySelector(".schedule-says").replaceChildren(scheduleField.dataset.fault)));
  }
}
