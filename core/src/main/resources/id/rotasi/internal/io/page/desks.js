// Desks in the offices: on a day at one, its id stands below the sign. A page without desks has nothing of this, so this script
// puts itself around the functions that draw.

const desks = data.desks.map(([id, zone]) => ({ id, zone }));
const desksOfPerson = new Map();
for (const [unit, index, ...seats] of data.seats) {
  const own = new Map();
  for (let at = 0; at < seats.length; at += 2) own.set(seats[at], desks[seats[at + 1]]);
  desksOfPerson.set(units[unit].people[index], own);
}

// So many desks of a zone are listed one by one.
const FEW_DESKS = 12;

const beforeDesks = { dayCell, calendar, showLegend };

function seated(cell, person, day) {
  const desk = desksOfPerson.get(person)?.get(day.index);
  if (!desk) return cell;
  cell.append(el("small", { class: "desk", "aria-hidden": "true" }, desk.id));
  cell.setAttribute("aria-label", say("desk.cell", { cell: cell.getAttribute("aria-label"), desk: desk.id, zone: desk.zone }));
  return cell;
}

dayCell = (person, day) => seated(beforeDesks.dayCell(person, day), person, day);

calendar = (person, month) => {
  const table = beforeDesks.calendar(person, month);
  const inMonth = days.filter((day) => day.month === month);
  const cells = [...table.tBodies[0].rows].flatMap((row) => [...row.cells]);
  for (const day of inMonth) {
    const cell = seated(cells[day.index - inMonth[0].index + inMonth[0].weekday], person, day);
    cell.title = cell.getAttribute("aria-label");
  }
  return table;
};

showLegend = () => {
  beforeDesks.showLegend();
  const zones = new Map();
  for (const { id, zone } of desks) zones.set(zone, [...(zones.get(zone) ?? []), id]);
  for (const [zone, ids] of zones) {
    const shown = ids.length <= FEW_DESKS ? ids.join(", ") : `${ids[0]} \u2026 ${ids.at(-1)} (${ids.length})`;
    byId("legend").lastElementChild.before(el("span", {}, el("b", { class: "sign" }, ids[0]),
      ` ${say("desk.zone", { zone, desks: shown })}`));
  }
};
