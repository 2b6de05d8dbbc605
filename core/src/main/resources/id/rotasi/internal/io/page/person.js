// The details of one person: the own calendar, the counts, and why the days are as they are.

const expanded = new Set();

// So many dates are listed one by one.
const FEW_DAYS = 12;

function togglePerson(row) {
  const grid = row.closest("table").rotasi;
  if (!row.matches(".person")) return;
  const person = grid.unit.people[row.dataset.person];
  const button = row.querySelector("button");
  if (expanded.delete(person)) {
    row.nextElementSibling.remove();
  } else {
    expanded.add(person);
    row.after(detailRow(person));
  }
  button.setAttribute("aria-expanded", String(expanded.has(person)));
}

function detailRow(person) {
  const columns = 1 + shownDays().length + 3;
  const shown = shownMonth < 0 ? months : [shownMonth];
  const works = [...person.cells].some((cell) => cell !== ".");
  const parts = works
    ? [el("div", { class: "calendars" }, shown.map((month) => calendar(person, month))), counted(person), data.told ? reasons(person) : dutyOf(person)]
    : [el("p", {}, say("person.none"))];
  const about = findingsOfPerson.get(person) ?? [];
  if (about.length > 0) {
    parts.push(el("div", {}, el("h4", {}, say("person.findings")),
      el("ul", {}, about.slice(0, 12).map((finding) => el("li", {}, findingLink(finding))))));
  }
  return el("tr", { class: "detail" }, el("td", { colspan: columns },
    el("div", { class: "details" }, el("p", { class: "full" }, el("b", {}, person.name), ` · ${person.id}`,
      person.title ? ` · ${person.title}` : ""), parts)));
}

function calendar(person, month) {
  const inMonth = days.filter((day) => day.month === month);
  const weeks = [];
  for (const day of inMonth) {
    if (weeks.length === 0 || day.weekday === 0) weeks.push(Array(7).fill(null));
    weeks.at(-1)[day.weekday] = day;
  }
  const monday = utc("2024-01-01").getTime();
  return el("table", { class: "calendar", "aria-label": say("person.calendar", { name: person.name }) },
    el("caption", {}, formats.month.format(inMonth[0].date)),
    el("thead", {}, el("tr", {}, Array.from({ length: 7 }, (_, weekday) =>
      el("th", { scope: "col" }, formats.weekday.format(new Date(monday + weekday * DAY)))))),
    el("tbody", {}, weeks.map((week) => el("tr", {}, week.map((day) => {
      if (!day) return el("td", {});
      const { kind, sign, words } = look(person.unit, person.cells[day.index], day);
      return el("td", { class: kind, "aria-label": `${dayWords(day)}: ${words}`, title: `${dayWords(day)}: ${words}` },
        el("span", {}, String(day.date.getUTCDate())), el("b", {}, sign));
    })))));
}

function counted(person) {
  const kinds = new Map();
  for (const day of days) {
    const cell = person.cells[day.index];
    if (cell === ".") continue;
    const { words } = look(person.unit, cell, day);
    kinds.set(words, [...(kinds.get(words) ?? []), day]);
  }
  const dates = (list) => el("small", {}, list.map((day) => formats.short.format(day.date)).join("; "));
  const rows = [...[...kinds].map(([words, list]) => [[words, list.length <= FEW_DAYS ? dates(list) : ""], list.length]),
    ...(isOfShifts(person) ? [] : [[say("person.mondays"), person.mondays], [say("person.fridays"), person.fridays]])];
  return el("div", {}, el("h4", {}, say("person.counts")),
    el("dl", { class: "counts" }, rows.map(([words, n]) => [el("dt", {}, words), el("dd", {}, sayCount("days", n))])),
    person.carriedDuty
      ? el("p", { class: "quiet" }, say("person.carried", { n: person.carriedHome, m: person.carriedDuty })) : "");
}

function ruleSentence(index) {
  return rules[index].text ? either(rules[index].text) : rules[index].id;
}

// Days that were known before anything was decided have reasons of their own.
const SETTLED = -2;
const LOCKED = -3;

// Why a day is as it is: a rule by index, or -1 when there was a choice.
function reasonOf(person, day, rule) {
  return rule;
}

function reasonName(reason) {
  return say(reason < 0 ? "person.chosen" : "person.fixed");
}

function reasonWords(reason) {
  return reason < 0 ? say("person.chosen.words") : ruleSentence(reason);
}

const namesDates = (reason, list) => reason !== LOCKED && list.length <= 6;

function reasons(person) {
  const byRule = new Map();
  let works = 0;
  for (const day of days) {
    const cell = person.cells[day.index];
    if (cell === ".") continue;
    const rule = reasonOf(person, day, reasonAt(person, works++));
    if (cell !== "H" && cell !== "X" && !isOnSite(cell)) continue;
    byRule.set(rule, [...(byRule.get(rule) ?? []), day]);
  }
  const items = [...byRule].sort(([a], [b]) => a - b).map(([rule, list]) => el("li", {},
    el("b", {}, reasonName(rule)), ` (${sayCount("days", list.length)}): `, reasonWords(rule, person),
    namesDates(rule, list) && byRule.size > 1
      ? el("small", {}, list.map((day) => formats.short.format(day.date)).join("; ")) : ""));
  return el("div", {}, el("h4", {}, say("person.reasons")), el("ul", {}, items),
    dutyOf(person));
}

function dutyOf(person) {
  return person.home > 0 && either(data.duty) ? el("p", { class: "quiet" }, either(data.duty)) : "";
}
