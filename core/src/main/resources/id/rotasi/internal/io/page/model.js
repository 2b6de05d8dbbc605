// The roster behind the page. Cells stay the strings that they are in the data, one character a day.

const DAY = 86400000;
const FIRST_POST = 0x100;
const MODES = { H: "home", O: "office", F: "field", L: "leave", T: "travel", S: "study", A: "absent", X: "rest" };

const utc = (iso) => new Date(`${iso}T00:00:00Z`);
const days = Array.from({ length: data.days }, (_, index) => {
  const date = new Date(utc(data.from).getTime() + index * DAY);
  return { index, date, weekday: (date.getUTCDay() + 6) % 7, month: date.getUTCFullYear() * 12 + date.getUTCMonth() };
});
for (const [index, type, name] of data.holidays) {
  days[index].holiday = { type, name };
}
const months = [...new Set(days.map((day) => day.month))];
const LONG_PERIOD = 35;

const counters = data.counters;
const rules = data.rules;
const units = data.units.map((unit, index) => ({ ...unit, index, works: data.calendars[unit.calendar] }));
for (const unit of units) {
  unit.people = unit.people.map(([name, id, title, cells, reasons, carriedHome, carriedDuty], index) => ({
    name, id, title: title < 0 ? "" : data.titles[title], cells, reasons, carriedHome, carriedDuty, unit, index,
  }));
}
const allPeople = units.flatMap((unit) => unit.people);

// Of people with one name, something more is told.
const namesakes = new Map();
for (const { name, id } of allPeople) namesakes.set(name, (namesakes.get(name) ?? new Set()).add(id));

function about(person) {
  const alike = namesakes.get(person.name).size > 1;
  return [alike ? person.id : "", person.title].filter((text) => text).join(" \u00b7 ");
}

// A counter is a shift of those who work in shifts, by day or over midnight.
function kindOfCounter(counter) {
  return !counter.shift ? "counter" : counter.night ? "night" : "shift";
}

// With its hours, if it has some of its own, as the language writes them.
function nameOfCounter(counter) {
  return counter.from ? `${counter.name} (${formats.hours(counter.from)}–${formats.hours(counter.to)})` : counter.name;
}

function lookOfCounter(counter) {
  const words = say(counter.shift ? "mode.shift" : "mode.counter", { counter: nameOfCounter(counter) });
  return { kind: kindOfCounter(counter), sign: counter.code, words };
}

// How often each of those who may be at home has turns; who they are need not be told.
function turnsOf(field) {
  const turns = allPeople.filter((person) => person.home > 0).map((person) => person[field]);
  return [...turns, ...Array(Math.max(0, data.report.people - turns.length)).fill(0)];
}

// Blocks are the units with something to show; groups are the agencies they belong to, in the order of the tree.
const limits = data.limits;
const blocks = units.filter((unit) => unit.people.length > 0
  || counters.some((counter) => counter.unit === unit.index)
  || limits.some((limit) => limit.unit === unit.index && unit.group !== unit.index));
const groups = [];
for (const block of blocks) {
  let group = groups.find((known) => known.unit === units[block.group]);
  if (!group) {
    group = { unit: units[block.group], blocks: [] };
    groups.push(group);
  }
  group.blocks.push(block);
  block.inGroup = group;
}

// Where a limit is shown: in the table of the whole group, of one block, or of everybody.
function limitsOf(place) {
  return limits.filter((limit) => limit.limits.some((bound) => bound >= 0) && placeOf(limit) === place);
}

function placeOf(limit) {
  if (limit.unit < 0) return null;
  const unit = units[limit.unit];
  const group = groups.find((known) => known.unit === unit);
  return group && group.blocks.length > 1 && !limit.direct ? group : unit;
}

const isMost = (limit) => limit.kind.endsWith("AT_MOST");

function isBroken(limit, day) {
  const bound = limit.limits[day];
  return bound >= 0 && (isMost(limit) ? limit.counts[day] > bound : limit.counts[day] < bound);
}

// One pass over all cells: what each person and each day adds up to.
const SUMS = ["site", "home", "absent", "rest"];

function emptyTotals() {
  return Object.fromEntries(SUMS.map((sum) => [sum, new Int32Array(days.length)]));
}

// What occurs in some cell, for the legend.
const occurring = new Set();
const occurringShifts = new Set();
const everybody = { ...emptyTotals(), onDuty: 0, atHome: 0, shifts: 0, rests: 0, nights: 0 };
for (const unit of units) {
  unit.totals = emptyTotals();
  unit.onDuty = 0;
  unit.atHome = 0;
  unit.shifts = unit.rests = unit.nights = 0;
  for (const person of unit.people) {
    count(person, unit);
  }
  for (const sum of ["onDuty", "atHome", "shifts", "rests", "nights"]) everybody[sum] += unit[sum];
  add(everybody, unit.totals);
}
for (const group of groups) {
  group.totals = emptyTotals();
  group.blocks.forEach((block) => add(group.totals, block.totals));
  for (const sum of ["onDuty", "atHome", "shifts", "rests"]) {
    group[sum] = group.blocks.reduce((total, block) => total + block[sum], 0);
  }
  group.people = group.blocks.reduce((total, block) => total + block.people.length, 0);
}

function count(person, unit) {
  person.home = person.mondays = person.fridays = person.counters = person.duty = person.shifts = person.nights = person.rests = 0;
  for (let day = 0; day < days.length; day++) {
    const cell = person.cells[day];
    const kind = kindOf(unit, cell);
    occurring.add(kind);
    if (kind === "off") continue;
    if (cell === "H") {
      unit.totals.home[day]++;
      person.home++;
      person.mondays += days[day].weekday === 0 ? 1 : 0;
      person.fridays += days[day].weekday === 4 ? 1 : 0;
    } else if (isOnSite(cell)) {
      unit.totals.site[day]++;
      person.counters += ["counter", "shift", "night"].includes(kind) ? 1 : 0;
      person.shifts += kind === "shift" || kind === "night" ? 1 : 0;
      person.nights += kind === "night" ? 1 : 0;
      if (kind === "shift" || kind === "night") occurringShifts.add(unit.posts[cell.charCodeAt(0) - FIRST_POST]);
    } else if (cell === "X") {
      unit.totals.rest[day]++;
      person.rests++;
      continue;
    } else {
      unit.totals.absent[day]++;
      continue;
    }
    person.duty++;
  }
  unit.onDuty += person.duty;
  unit.atHome += person.home;
  unit.shifts += person.shifts;
  unit.rests += person.rests;
  unit.nights += person.nights;
}

// Whether people do nothing but shifts, so that nobody is ever at home. Of a person, a unit, or all.
const isOfShifts = (sums) => sums.shifts + sums.rests > 0 && (sums.onDuty ?? sums.duty) === sums.shifts;

function add(totals, more) {
  for (const sum of SUMS) {
    more[sum].forEach((n, day) => { totals[sum][day] += n; });
  }
}

function kindOf(unit, cell) {
  if (cell === ".") return "off";
  const post = unit.posts[cell.charCodeAt(0) - FIRST_POST];
  return MODES[cell] ?? (typeof post === "string" ? "post" : kindOfCounter(counters[post]));
}

function isOnSite(cell) {
  return cell === "O" || cell === "F" || cell.charCodeAt(0) >= FIRST_POST;
}

// Index of the rule that left no choice on the so-manieth working day, or -1.
function reasonAt(person, nthWorkingDay) {
  const reason = person.reasons.length > 1 ? person.reasons[nthWorkingDay] : person.reasons;
  if (!reason || reason === ".") return -1;
  const code = reason.charCodeAt(0);
  return code >= FIRST_POST ? code - FIRST_POST : code - 0x61;
}

// What a cell is: kind for its colour, sign to read, words to hear.
function look(unit, cell, day) {
  // A day that the unit works and the person does not: before or after the service, or in another unit.
  if (cell === ".") return unit.works[day.index] === "1" ? { kind: "off", sign: "", words: say("mode.elsewhere") } : offLook(day);
  const kind = MODES[cell];
  if (kind) return { kind, sign: data.codes[kind], words: say(`mode.${kind}`) };
  const post = unit.posts[cell.charCodeAt(0) - FIRST_POST];
  if (typeof post === "string") return { kind: "post", sign: say("sign.post"), words: say("mode.post", { post }) };
  return lookOfCounter(counters[post]);
}

function offLook(day) {
  const holiday = day.holiday;
  const words = holiday ? `${holiday.name} (${say(`mode.${holiday.type}`)})` : say("mode.off");
  return { kind: "off", sign: say("sign.off"), words };
}

// The findings about a person or a unit, for badges and details.
const findings = data.findings.map((finding, index) => ({ ...finding, index }));
const findingsOfUnit = new Map();
const findingsOfPerson = new Map();
for (const finding of findings) {
  const put = (map, key) => {
    const list = map.get(key) ?? [];
    if (!list.includes(finding)) list.push(finding);
    map.set(key, list);
  };
  for (const [unit, index] of finding.people ?? []) {
    put(findingsOfUnit, unit);
    put(findingsOfPerson, units[unit].people[index]);
  }
  if (finding.unit !== undefined) put(findingsOfUnit, finding.unit);
  if (finding.counter !== undefined) put(findingsOfUnit, counters[finding.counter].unit);
}
