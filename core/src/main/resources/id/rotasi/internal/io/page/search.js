// Finding a person or a unit: by a part of the name, title or id; accents and case do not matter.

const filter = { words: [], group: -1 };

function isFiltering() {
  return filter.words.length > 0 || filter.group >= 0;
}

function isShown(unit) {
  return !isFiltering() || unit.matches;
}

function listenToSearch() {
  let pending = 0;
  byId("query").addEventListener("input", () => {
    clearTimeout(pending);
    pending = setTimeout(applyFilter, 120);
  });
  byId("filter").addEventListener("submit", (event) => {
    event.preventDefault();
    applyFilter();
  });
  byId("group").addEventListener("change", applyFilter);
}

function showFilter() {
  const choice = byId("group");
  choice.replaceChildren(el("option", { value: "-1" }, say("agency.all")),
    ...groups.map((group, index) => el("option", { value: index }, group.unit.name)));
  choice.value = String(filter.group);
  choice.parentElement.hidden = groups.length < 2;
  const month = byId("month");
  byId("month-choice").hidden = days.length <= LONG_PERIOD;
  month.replaceChildren(...months.map((value) =>
    el("option", { value }, formats.month.format(days.find((day) => day.month === value).date))));
  month.value = String(shownMonth);
}

function clearFilter() {
  byId("query").value = "";
  byId("group").value = "-1";
  applyFilter();
}

function applyFilter() {
  filter.words = fold(byId("query").value).split(/\s+/).filter((word) => word);
  filter.group = Number(byId("group").value);
  for (const block of blocks) match(block);
  const shown = blocks.filter(isShown);
  const people = shown.flatMap((block) => block.shown);
  if (filter.words.length > 0) {
    openUnits.clear();
    if (people.length <= FEW) shown.forEach((block) => openUnits.add(block));
    if (new Set(people.map((person) => person.id)).size === 1) people.forEach((person) => expanded.add(person));
  }
  document.body.classList.toggle("searching", filter.words.length > 0);
  showGroups();
  showMatches(shown, people);
  if (filter.words.length > 0) bringIntoView();
}

// On a phone there may be no room for what was found unless the page moves.
function bringIntoView() {
  const first = document.querySelector("tr.person, [data-block]");
  if (first && first.getBoundingClientRect().bottom > innerHeight / 2) byId("filter").scrollIntoView({ block: "start" });
}

function match(block) {
  const inGroup = filter.group < 0 || groups[filter.group] === block.inGroup;
  block.folded ??= fold(`${block.name} ${block.inGroup.unit.name}`);
  const all = (text) => filter.words.every((word) => text.includes(word));
  if (!inGroup) {
    block.shown = [];
  } else if (all(block.folded)) {
    block.shown = block.people;
  } else {
    block.shown = block.people.filter((person) => {
      person.folded ??= fold(`${person.name} ${person.id} ${person.title}`);
      return all(person.folded);
    });
  }
  block.matches = inGroup && (block.shown.length > 0 || all(block.folded));
}

function showMatches(shown, people) {
  let words = "";
  if (isFiltering()) {
    words = shown.length === 0 ? say("matches.none")
      : say("matches", { people: sayCount("people", people.length), units: sayCount("units", shown.length) });
  }
  byId("matches").textContent = words;
}
