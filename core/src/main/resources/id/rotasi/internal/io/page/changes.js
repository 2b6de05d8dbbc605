// What changed since an earlier version: a part of the page that lists it, and marks in the grids. A page without
// changes has nothing of this, so this script puts itself around the functions that draw.

const FIRST_CHANGES = 100;
const version = data.changes.since;
const changeTexts = data.changes.texts;
const changes = data.changes.list.map(([unit, index, day, before, after, reason, name], number) => ({
  number, day, person: unit < 0 ? undefined : units[unit].people[index], name,
  before: changeTexts[before], after: changeTexts[after], reason: changeTexts[reason],
}));
const changesOfPerson = new Map();
for (const change of changes) {
  const own = changesOfPerson.get(change.person) ?? new Map();
  changesOfPerson.set(change.person, own.set(change.day, change));
}
let changesShown = FIRST_CHANGES;

const changesTab = el("button", { type: "button", role: "tab", id: "tab-changes", "aria-controls": "changes" });
byId("tab-schedule").after(changesTab);
byId("rules").before(el("section", {
  class: "panel", id: "changes", role: "tabpanel", "aria-labelledby": "tab-changes", hidden: true,
}));

const sinceWords = () => say(version ? "changed.title" : "changed.title.unnamed", { version });

function showChanges() {
  const shown = changes.slice(0, printing ? changes.length : changesShown);
  const left = changes.length - shown.length;
  changesTab.replaceChildren(say("changed.tab"), " ", el("span", { class: "badge" }, formats.number.format(changes.length)));
  byId("changes").replaceChildren(
    el("h2", {}, sinceWords()), changeCounts(), el("p", { class: "lead" }, say("changed.words")),
    el("div", { class: "scroller plain", tabindex: "0", role: "group", "aria-label": sinceWords() },
      el("table", { class: "rules changes" },
        el("thead", {}, el("tr", {}, ["who", "date", "before", "after", "reason"].map((key) =>
          el("th", { scope: "col" }, say(`changed.${key}`))))),
        el("tbody", {}, shown.map(changeRow)))),
    left ? moreChanges(shown.length, left) : "");
}

function changeCounts() {
  return el("dl", { class: "facts" }, ["days", "posts", "forced"].map((key) => el("div", {},
    el("dt", {}, say(`changed.${key}`)), el("dd", {}, el("b", {}, formats.number.format(data.changes[key]))))));
}

function changeRow(change) {
  return el("tr", {}, el("th", { scope: "row" }, change.person?.name ?? change.name), el("td", {}, changeLink(change)),
    el("td", {}, either(change.before)), el("td", {}, either(change.after)), el("td", {}, either(change.reason)));
}

// Whoever is in no list any more has no cell to go to.
function changeLink(change) {
  const date = formats.short.format(days[change.day].date);
  if (!change.person) return date;
  return el("a", { href: `#change-${change.number}`, on: { click: (event) => {
    event.preventDefault();
    history.pushState(null, "", event.currentTarget.hash);
    jumpToChange(change);
  } } }, date);
}

function jumpToChange({ person, day }) {
  jump({ people: [[person.unit.index, person.index]], days: [day] });
}

function moreChanges(from, left) {
  const button = el("button", { type: "button", class: "more" }, say("more", { n: Math.min(FIRST_CHANGES, left) }));
  button.addEventListener("click", () => {
    changesShown += FIRST_CHANGES;
    showChanges();
    byId("changes").querySelectorAll("tbody tr")[from].querySelector("a")?.focus();
  });
  return button;
}

const plain = { start, showEverything, dayCell, detailRow, showLegend, setPrinting, followHash };

start = () => {
  TABS.splice(1, 0, "changes");
  plain.start();
};

showEverything = () => {
  plain.showEverything();
  showChanges();
};

dayCell = (person, day) => {
  const cell = plain.dayCell(person, day);
  const change = changesOfPerson.get(person)?.get(day.index);
  if (change) {
    cell.classList.add("changed");
    cell.setAttribute("aria-label", say("changed.cell", {
      cell: cell.getAttribute("aria-label"), before: either(change.before), reason: either(change.reason),
    }));
  }
  return cell;
};

detailRow = (person) => {
  const row = plain.detailRow(person);
  const own = [...(changesOfPerson.get(person)?.values() ?? [])];
  if (own.length > 0) {
    row.querySelector(".details").append(el("div", {}, el("h4", {}, sinceWords()), el("ul", {}, own.map((change) =>
      el("li", {}, `${dayWords(days[change.day])}: ${either(change.before)} → ${either(change.after)}`,
        el("small", {}, either(change.reason)))))));
  }
  return row;
};

showLegend = () => {
  plain.showLegend();
  byId("legend").lastElementChild.before(el("span", {}, el("b", { class: "sign changed" }, "\u00a0"),
    ` ${say(version ? "changed.legend" : "changed.legend.unnamed", { version })}`));
};

setPrinting = (on) => {
  plain.setPrinting(on);
  showChanges();
};

followHash = () => {
  const change = changes[/^#change-(\d+)$/.exec(location.hash)?.[1]];
  return change?.person ? jumpToChange(change) : plain.followHash();
};

