// Days of which half is an absence: on duty, with a mark behind the sign. A page without them has nothing of this, so this script
// puts itself around the functions that draw.

const halvesOfPerson = new Map();
for (const [unit, index, day, kind, part] of data.halves) {
  const person = units[unit].people[index];
  halvesOfPerson.set(person, (halvesOfPerson.get(person) ?? new Map()).set(day, { kind, part }));
}

const beforeHalves = { dayCell, calendar, showLegend };

function halved(cell, person, day) {
  const half = halvesOfPerson.get(person)?.get(day.index);
  const mark = person.cells[day.index];
  if (!half || !(mark === "H" || isOnSite(mark))) return cell;
  cell.append(el("sup", { "aria-hidden": "true" }, "\u00bd"));
  cell.setAttribute("aria-label", say("half.cell", {
    cell: cell.getAttribute("aria-label"), kind: say(`half.${half.kind}`), part: say(`half.${half.part}`),
  }));
  return cell;
}

dayCell = (person, day) => halved(beforeHalves.dayCell(person, day), person, day);

calendar = (person, month) => {
  const table = beforeHalves.calendar(person, month);
  const inMonth = days.filter((day) => day.month === month);
  const cells = [...table.tBodies[0].rows].flatMap((row) => [...row.cells]);
  for (const day of inMonth) {
    const cell = halved(cells[day.index - inMonth[0].index + inMonth[0].weekday], person, day);
    cell.title = cell.getAttribute("aria-label");
  }
  return table;
};

showLegend = () => {
  beforeHalves.showLegend();
  byId("legend").lastElementChild.before(el("span", {}, el("b", { class: "sign" }, "\u00bd"), ` ${say("half")}`));
};

