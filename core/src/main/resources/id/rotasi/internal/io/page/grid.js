// The grid of one unit: people by days. Rows of large units come in portions as they are scrolled to.

const PORTION = 60;
let printing = false;

function unitGrid(unit, people) {
  const counts = isOfShifts(unit)
    ? ["shifts", "nights", "rests"].map((key) => [say(`column.${key}`), say(`column.${key}.long`)])
    : [
      [say("column.home"), say("column.home.long")],
      [formats.weekday.format(utc("2024-01-01")), say("person.mondays")],
      [formats.weekday.format(utc("2024-01-05")), say("person.fridays")],
    ];
  const label = say("grid", { unit: unit.name, period: period(days[0].date, days[days.length - 1].date) });
  const body = el("tbody", { class: "people" });
  const foot = el("tfoot", {}, unit.people.length > 1 || findingsOfUnit.has(unit.index) ? totalRows(unit.totals, unit.works, counts.length) : "",
    limitRows(unit, unit.works, counts.length), counterRows(unit, unit.works, counts.length));
  const table = el("table", { class: "grid", role: "grid", "aria-label": label, "data-unit": unit.index },
    dayColumns(counts.length), dayHead(say("column.name"), unit.works, counts), body, foot);
  const scroller = scrollerOf(table, counts.length);
  const answer = el("p", { class: "answer", id: `answer-${unit.index}` });
  const grid = { unit, people, body, scroller, answer, shown: 0 };
  grid.more = moreButton(grid);
  table.rotasi = grid;
  listenToKeys(table);
  showRowsTo(grid, printing ? people.length : PORTION);
  return el("div", { class: "unit-body" }, unitNotes(unit), scroller, answer, grid.more);
}

function unitNotes(unit) {
  const posts = unit.posts.filter((post) => typeof post === "number" && counters[post].unit !== unit.index);
  if (posts.length === 0) return "";
  return el("p", { class: "notes" }, posts.map((post) =>
    el("span", {}, el("b", { class: `sign ${kindOfCounter(counters[post])}` }, counters[post].code), ` ${nameOfCounter(counters[post])}`)));
}

function moreButton(grid) {
  const button = el("button", { type: "button", class: "more" });
  button.addEventListener("click", () => showRowsTo(grid, grid.shown + PORTION));
  if ("IntersectionObserver" in window && !printing) {
    const observer = new IntersectionObserver((entries) => {
      if (!button.isConnected) return observer.disconnect();
      if (entries.some((entry) => entry.isIntersecting)) showRowsTo(grid, grid.shown + PORTION);
    }, { root: grid.scroller, rootMargin: "600px" });
    requestAnimationFrame(() => grid.body.lastElementChild && observer.observe(grid.body.lastElementChild));
    grid.watch = () => {
      observer.disconnect();
      if (grid.shown < grid.people.length) observer.observe(grid.body.lastElementChild);
    };
  }
  return button;
}

function showRowsTo(grid, wanted) {
  const until = Math.min(wanted, grid.people.length);
  const rows = document.createDocumentFragment();
  while (grid.shown < until) {
    const person = grid.people[grid.shown++];
    rows.append(personRow(person));
    if (expanded.has(person)) rows.append(detailRow(person));
  }
  grid.body.append(rows);
  const left = grid.people.length - grid.shown;
  grid.more.hidden = left === 0;
  grid.more.textContent = say("more", { n: Math.min(PORTION, left) });
  const first = grid.body.querySelector("button");
  if (first && !grid.body.querySelector('[tabindex="0"]')) first.tabIndex = 0;
  grid.watch?.();
}

function personRow(person) {
  const row = document.createElement("tr");
  row.className = "person";
  row.dataset.person = person.index;
  const open = expanded.has(person);
  const button = el("button", { type: "button", tabindex: "-1", "aria-expanded": String(open) },
    el("span", { class: "who" }, person.name), about(person) ? el("small", {}, about(person)) : "");
  row.append(el("th", { scope: "row", class: "name" }, button));
  for (const day of shownDays()) {
    row.append(dayCell(person, day));
  }
  for (const n of isOfShifts(person.unit) ? [person.shifts, person.nights, person.rests]
    : [person.home, person.mondays, person.fridays]) {
    const cell = document.createElement("td");
    cell.className = "count";
    cell.tabIndex = -1;
    cell.textContent = n;
    row.append(cell);
  }
  return row;
}

function dayCell(person, day) {
  const { kind, sign, words } = look(person.unit, person.cells[day.index], day);
  const cell = document.createElement("td");
  cell.className = day.holiday && kind === "off" ? "day off holiday" : `day ${kind}`;
  cell.dataset.day = day.index;
  cell.tabIndex = -1;
  cell.textContent = sign;
  cell.setAttribute("aria-label", `${dayWords(day)}: ${words}`);
  return cell;
}

// Formatting a date is slow, and every row needs the same ones.
const wordsOfDay = new Map();

function dayWords(day) {
  const key = `${lang}${day.index}`;
  if (!wordsOfDay.has(key)) wordsOfDay.set(key, formats.full.format(day.date));
  return wordsOfDay.get(key);
}

// What a cell answers: who, which day, the mode, and why it is so as far as this page tells.
function answerOf(person, cell) {
  const day = days[cell.dataset.day];
  const mark = person.cells[day.index];
  const told = [person.name, cell.getAttribute("aria-label")];
  if (data.told && (mark === "H" || mark === "X" || isOnSite(mark))) {
    const works = [...person.cells.slice(0, day.index)].filter((other) => other !== ".").length;
    const reason = reasonOf(person, day, reasonAt(person, works));
    told.push(`${reasonName(reason)}: ${reasonWords(reason, person)}`);
  }
  return told.join("\n");
}

function ruleName(index) {
  return rules[index].name ? either(rules[index].name) : rules[index].id;
}

function askedOf(target) {
  const cell = target.closest?.("tr.person > td.day[data-day]");
  const grid = cell?.closest("table").rotasi;
  return grid ? { cell, grid, person: grid.unit.people[cell.parentElement.dataset.person] } : {};
}

document.addEventListener("pointerover", (event) => {
  const { cell, person } = askedOf(event.target);
  if (cell && !cell.title) cell.title = answerOf(person, cell);
});

document.addEventListener("focusin", (event) => {
  const { cell, grid, person } = askedOf(event.target);
  if (!cell) return;
  grid.answer.textContent = answerOf(person, cell).replaceAll("\n", ". ");
  cell.setAttribute("aria-describedby", grid.answer.id);
});
