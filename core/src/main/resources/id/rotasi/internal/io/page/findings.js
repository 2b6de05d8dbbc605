// The findings by rule, and the way from a finding to its place in the roster.

const FIRST_FINDINGS = 20;

function showFindings() {
  const byRule = new Map();
  for (const finding of findings) {
    byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  }
  const lists = [...byRule].map(([rule, list]) => {
    const items = el("ol", {});
    const section = el("section", { class: "rule" }, el("h3", {}, ruleName(rule), " ",
      el("span", { class: "badge" }, formats.number.format(list.length))), items);
    items.append(...list.slice(0, FIRST_FINDINGS).map(findingItem));
    if (list.length > FIRST_FINDINGS) {
      const more = el("button", { type: "button", class: "more" }, say("more", { n: list.length - FIRST_FINDINGS }));
      more.addEventListener("click", () => {
        items.append(...list.slice(FIRST_FINDINGS).map(findingItem));
        items.children[FIRST_FINDINGS].querySelector("a")?.focus();
        more.remove();
      });
      section.append(more);
    }
    return section;
  });
  byId("findings").replaceChildren(el("h2", {}, say("tab.findings")),
    el("p", { class: "lead" }, findings.length === 0 ? say("findings.none")
      : `${say("findings.words")} ${say("findings.limited")}`), ...lists);
}

function findingItem(finding) {
  return el("li", {}, findingLink(finding), " ", finding.hard > 0
    ? el("span", { class: "must" }, say("finding.hard"))
    : el("span", { class: "quiet" }, say("finding.cost", { n: finding.soft })));
}

function findingLink(finding) {
  return el("a", { href: `#finding-${finding.index}`, on: { click: (event) => {
    event.preventDefault();
    history.pushState(null, "", event.currentTarget.hash);
    jump(finding);
  } } }, either(finding.text));
}

// Opens the place of a finding, marks its cells and moves the focus there.
function jump(finding) {
  document.querySelectorAll(".marked").forEach((cell) => cell.classList.remove("marked"));
  const first = finding.days?.[0] ?? 0;
  if (shownMonth >= 0 && days[first].month !== shownMonth) showMonth(days[first].month);
  const rows = rowsOf(finding);
  const cells = rows.flatMap((row) => (finding.days ?? []).map((day) => row.querySelector(`[data-day="${day}"]`)))
    .filter((cell) => cell);
  cells.forEach((cell) => cell.classList.add("marked"));
  const target = cells[0] ?? rows[0];
  if (!target) return;
  target.scrollIntoView({ block: "center", inline: "center" });
  const table = target.closest("table");
  if (cells.length > 0) goTo(table, target);
  target.scrollIntoView({ block: "center", inline: "center" });
}

function rowsOf(finding) {
  if (finding.people) {
    showTab("schedule");
    if (isFiltering()) clearFilter();
    return finding.people.map(([unit, index]) => rowOf(units[unit].people[index]));
  }
  if (finding.counter !== undefined) {
    return totalRowsOf(units[counters[finding.counter].unit], [`counter-${finding.counter}`]);
  }
  const keys = [`limit-${finding.rule}`, "home"];
  return finding.unit === undefined ? totalRowsOf(null, keys) : totalRowsOf(units[finding.unit], keys);
}

function rowOf(person) {
  const unit = person.unit;
  const section = openUnits.has(unit) && document.querySelector(`[data-block="${unit.index}"] .unit-body`)
    ? document.querySelector(`[data-block="${unit.index}"]`) : openUnit(unit, true);
  const grid = section.querySelector("table").rotasi;
  if (grid.shown <= person.index) showRowsTo(grid, person.index + 10);
  return section.querySelector(`tr[data-person="${person.index}"]`);
}

// The rows of totals about a unit: in its own grid if it has one there, or in the table of its group.
function totalRowsOf(unit, keys) {
  const tables = [];
  if (unit === null) {
    showTab("days");
    tables.push(document.querySelector('[data-table="everybody"]'));
  } else {
    showTab("schedule");
    if (isFiltering()) clearFilter();
    const group = groups.find((known) => known.unit === unit);
    if (group && group.blocks.length > 1) {
      if (!openGroups.has(group)) openGroup(group, true);
      tables.push(document.querySelector(`[data-table="group-${unit.index}"]`));
    }
    if (blocks.includes(unit)) tables.push(openUnit(unit, true).querySelector("table"));
  }
  for (const key of keys) {
    const rows = tables.map((table) => table.querySelector(`[data-row="${key}"]`)).filter((row) => row);
    if (rows.length > 0) return rows.slice(0, 1);
  }
  return [];
}
