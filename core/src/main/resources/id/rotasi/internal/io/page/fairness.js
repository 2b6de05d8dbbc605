// How turns are shared: small bar charts, each with its numbers as a table.

function showFairness() {
  const charts = data.report.people === 0 ? [] : ["home", "mondays", "fridays"].map((key) => chart(key, turnsOf(key)));
  const turns = allPeople.filter((person) => person.counters > 0).map((person) => person.counters);
  const shifts = isOfShifts(everybody);
  if (turns.length > 0) charts.push(chart(shifts ? "shifts" : "counters", turns));
  const onShifts = allPeople.filter((person) => person.shifts > 0);
  if (everybody.nights > 0) charts.push(chart("nights", onShifts.map((person) => person.nights)));
  const body = [data.report.people === 0 ? el("p", {}, say(shifts ? "fairness.shifts.words" : "fairness.nobody"))
    : el("p", { class: "lead" }, say("fairness.words", { n: data.report.people })), el("div", { class: "charts" }, charts)];
  byId("fairness").replaceChildren(el("h2", {}, say("tab.fairness")), ...body);
}

function chart(key, values) {
  const { min, max, mean } = spread(values);
  const range = say("fairness.range", { min, max, mean: formats.decimal.format(mean) });
  const bars = [];
  for (let n = Math.max(0, min - 1); n <= max + 1; n++) {
    bars.push({ n, people: values.filter((value) => value === n).length });
  }
  const title = say(`fairness.${key}`);
  return el("figure", { class: "chart" },
    el("figcaption", {}, el("b", {}, title), el("span", {}, range)),
    drawing(bars, `${title}: ${range}`),
    el("details", {}, el("summary", {}, say("fairness.numbers")), numbers(title, bars)));
}

function drawing(bars, label) {
  const width = Math.max(240, bars.length * 30);
  const height = 150;
  const [top, bottom] = [18, 22];
  const step = width / bars.length;
  const most = Math.max(...bars.map((bar) => bar.people));
  const shapes = bars.flatMap((bar, index) => {
    const tall = Math.round(((height - top - bottom) * bar.people) / most);
    const x = index * step + step / 2;
    const words = say("fairness.bar", { days: sayCount("days", bar.n), people: sayCount("people", bar.people) });
    const shape = svg("rect", {
      x: (x - Math.min(12, step / 2 - 1)).toFixed(1), y: height - bottom - tall,
      width: (2 * Math.min(12, step / 2 - 1)).toFixed(1), height: tall, class: "bar",
    }, svg("title", {}, words));
    const figure = svg("text", { x: x.toFixed(1), y: height - bottom - tall - 5, class: "figure" },
      bar.people ? compact(bar.people) : "");
    return [shape, figure, svg("text", { x: x.toFixed(1), y: height - 6, class: "tick" }, String(bar.n))];
  });
  const base = svg("line", { x1: 0, x2: width, y1: height - bottom + 0.5, y2: height - bottom + 0.5, class: "axis" });
  return svg("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": label },
    ...shapes, base);
}

function numbers(title, bars) {
  return el("table", { class: "numbers" }, el("caption", { class: "quiet" }, title),
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, title), el("th", { scope: "col" }, say("fairness.count")))),
    el("tbody", {}, bars.filter((bar) => bar.people > 0).map((bar) => el("tr", {},
      el("th", { scope: "row" }, sayCount("days", bar.n)), el("td", {}, formats.number.format(bar.people))))));
}
