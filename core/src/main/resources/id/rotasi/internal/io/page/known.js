// Days that were known before anything was decided: settled ones, those decided by hand, and those before the period. A
// page without them has nothing of this, so this script puts itself around the functions that draw.

const known = data.known;
const lastSettled = days[known.through];
const locksOfPerson = new Map();
for (const [unit, index, day, reason] of known.locks) {
  const person = units[unit].people[index];
  locksOfPerson.set(person, (locksOfPerson.get(person) ?? new Map()).set(day, reason));
}
const weekOfPerson = new Map();
for (const [unit, index, day, mark] of known.week ?? []) {
  const person = units[unit].people[index];
  weekOfPerson.set(person, [...(weekOfPerson.get(person) ?? []), { day, mark }]);
}

const isSettled = (day) => day.index <= known.through;

const bare = { dayCell, dayHeading, totalRow, calendar, reasonOf, reasonName, reasonWords, showLegend };

// The line after the last settled day runs down the whole table.
function lined(cell, day) {
  if (isSettled(day)) cell.classList.add("settled-day");
  if (day === lastSettled) cell.classList.add("last-settled");
  return cell;
}

dayHeading = (day, works) => lined(bare.dayHeading(day, works), day);

totalRow = (...values) => {
  const row = bare.totalRow(...values);
  for (const cell of row.querySelectorAll("[data-day]")) {
    if (days[cell.dataset.day] === lastSettled) cell.classList.add("last-settled");
  }
  return row;
};

function marked(cell, person, day) {
  const reason = locksOfPerson.get(person)?.get(day.index);
  if (person.cells[day.index] === ".") return cell;
  const label = cell.getAttribute("aria-label");
  if (isSettled(day)) {
    cell.classList.add("settled");
    cell.setAttribute("aria-label", say("known.settled.cell", { cell: label }));
  } else if (reason !== undefined) {
    cell.classList.add("locked");
    cell.setAttribute("aria-label", say(reason ? "known.locked.because" : "known.locked.cell", { cell: label, reason }));
  }
  return cell;
}

dayCell = (person, day) => lined(marked(bare.dayCell(person, day), person, day), day);

// The first week of the period may have begun before it.
calendar = (person, month) => {
  const table = bare.calendar(person, month);
  const inMonth = days.filter((day) => day.month === month);
  const cells = [...table.tBodies[0].rows].flatMap((row) => [...row.cells]);
  for (const day of inMonth) {
    const cell = marked(cells[day.index - inMonth[0].index + inMonth[0].weekday], person, day);
    cell.title = cell.getAttribute("aria-label");
  }
  if (month === months[0]) {
    for (const past of weekOfPerson.get(person) ?? []) pastCell(cells[past.day + days[0].weekday], past);
  }
  return table;
};

function pastCell(cell, { day, mark }) {
  const date = new Date(days[0].date.getTime() + day * DAY);
  const { kind, sign, words } = pastLook(mark);
  cell.className = `past ${kind}`;
  cell.append(el("span", {}, String(date.getUTCDate())), el("b", {}, sign));
  cell.title = say("known.past.cell", { date: formats.full.format(date), mode: words });
  cell.setAttribute("aria-label", cell.title);
}

function pastLook(mark) {
  if (typeof mark === "number") {
    return lookOfCounter(counters[mark]);
  }
  const kind = MODES[mark];
  return kind ? { kind, sign: data.codes[kind], words: say(`mode.${kind}`) }
    : { kind: "post", sign: say("sign.post"), words: say("mode.post", { post: mark }) };
}

reasonOf = (person, day, rule) => {
  if (isSettled(day)) return SETTLED;
  return locksOfPerson.get(person)?.has(day.index) ? LOCKED : bare.reasonOf(person, day, rule);
};

reasonName = (reason) => {
  if (reason === SETTLED) return say("known.settled.name");
  return reason === LOCKED ? say("known.locked.name") : bare.reasonName(reason);
};

reasonWords = (reason, person) => {
  if (reason === SETTLED) return say("known.settled.words");
  if (reason !== LOCKED) return bare.reasonWords(reason, person);
  const told = [...locksOfPerson.get(person)].map(([day, why]) =>
    [formats.short.format(days[day].date), why].filter((part) => part).join(": "));
  return told.join("; ");
};

const legendOf = (mark, words) => el("span", {}, el("b", { class: `sign ${mark}` }, "\u00a0"), ` ${words}`);

showLegend = () => {
  bare.showLegend();
  const last = byId("legend").lastElementChild;
  if (lastSettled) last.before(legendOf("settled", say("known.settled", { date: formats.date.format(lastSettled.date) })));
  if (locksOfPerson.size > 0) last.before(legendOf("locked", say("known.locked")));
  if (known.past) {
    last.before(el("span", { class: "quiet" },
      say("known.past", { n: known.past, period: period(utc(known.pastFrom), utc(known.pastTo)) })));
  }
};

