// The list of agencies and their units. A unit builds its grid when it is opened, and drops it when it is closed.

const openGroups = new Set();
const openUnits = new Set();

// With few people everything is open from the start; with one agency its units are listed.
const FEW = 60;
const FEW_SHIFTS = 12;
if (groups.length <= 3) groups.forEach((group) => openGroups.add(group));
if (allPeople.length <= FEW) blocks.forEach((block) => openUnits.add(block));

function showGroups() {
  const shown = groups.filter((group) => group.blocks.some(isShown));
  byId("groups").replaceChildren(el("div", { class: "columns", "aria-hidden": "true" },
    el("span", {}), el("span", {}, say("column.people")), el("span", {}, say("column.share")),
    el("span", {}, say("tab.findings"))), ...shown.map(groupSection));
  showLegend();
}

function groupSection(group) {
  if (group.blocks.length === 1 && group.blocks[0] === group.unit) return blockSection(group.unit, true);
  const about = [group.unit, ...group.blocks.filter((block) => block !== group.unit)]
    .reduce((n, unit) => n + (findingsOfUnit.get(unit.index)?.length ?? 0), 0);
  const section = el("section", { class: "group", "data-group": group.unit.index });
  const button = rowButton(group.unit.name, sayCount("units", group.blocks.length), group, group.people, about, () => openGroup(group, !openGroups.has(group)));
  section.append(el("h3", {}, button));
  if (openGroups.has(group) || isFiltering() || printing) fillGroup(section, group);
  return section;
}

function rowButton(name, note, sums, people, about, listener) {
  const share = sums.onDuty && !isOfShifts(sums) ? formats.percent.format(Math.round((100 * sums.atHome) / sums.onDuty) / 100) : "–";
  return el("button", { type: "button", class: "row", "aria-expanded": "false", on: { click: listener } },
    el("span", { class: "label" }, el("b", {}, name), note ? el("small", {}, note) : ""),
    el("span", { class: "n" }, el("span", { class: "quiet" }, `${say("column.people")}: `), formats.number.format(people)),
    el("span", { class: "n" }, el("span", { class: "quiet" }, `${say("column.share")}: `), share),
    el("span", { class: "n" }, el("span", { class: "quiet" }, `${say("tab.findings")}: `),
      about ? el("span", { class: "badge" }, formats.number.format(about)) : ""));
}

function fillGroup(section, group) {
  section.querySelector(".row").setAttribute("aria-expanded", "true");
  const body = el("div", { class: "group-body" });
  if (group.blocks.length > 1 && !isFiltering()) {
    const works = worksSomewhere(group.blocks);
    const span = period(days[0].date, days[days.length - 1].date);
    const rows = [...totalRows(group.totals, works, 0), ...limitRows(group, works, 0)];
    body.append(dayTable(say("group.caption", { unit: group.unit.name, period: span }), works, rows,
      `group-${group.unit.index}`));
  }
  body.append(...group.blocks.filter(isShown).map((block) => blockSection(block, false)));
  section.append(body);
}

function openGroup(group, open) {
  const section = document.querySelector(`[data-group="${group.unit.index}"]`);
  section.querySelector(".group-body")?.remove();
  section.querySelector(".row").setAttribute("aria-expanded", "false");
  if (open) {
    openGroups.add(group);
    fillGroup(section, group);
  } else {
    openGroups.delete(group);
  }
}

function blockSection(unit, top) {
  const section = el("section", { class: top ? "unit top-unit" : "unit", "data-block": unit.index });
  const name = unit === unit.inGroup.unit && !top ? say("directly", { unit: unit.name }) : unit.name;
  const note = [isFiltering() && unit.shown.length < unit.people.length
    ? say("shown", { n: unit.shown.length, all: unit.people.length }) : "", unit.frontLine ? say("frontLine") : ""];
  const button = rowButton(name, note.filter((text) => text).join(" · "), unit, unit.people.length,
    findingsOfUnit.get(unit.index)?.length ?? 0, () => openUnit(unit, !openUnits.has(unit)));
  section.append(el(top ? "h3" : "h4", {}, button));
  if (openUnits.has(unit) || (printing && printsAll())) fillUnit(section, unit);
  return section;
}

function fillUnit(section, unit) {
  section.querySelector(".row").setAttribute("aria-expanded", "true");
  section.append(unitGrid(unit, isFiltering() ? unit.shown : unit.people));
}

function openUnit(unit, open) {
  const group = unit.inGroup;
  if (open && !openGroups.has(group) && document.querySelector(`[data-group="${group.unit.index}"] .group-body`) === null
    && document.querySelector(`[data-group="${group.unit.index}"]`)) {
    openGroup(group, true);
  }
  const section = document.querySelector(`[data-block="${unit.index}"]`);
  section.querySelector(".unit-body")?.remove();
  section.querySelector(".row").setAttribute("aria-expanded", "false");
  if (open) {
    openUnits.add(unit);
    fillUnit(section, unit);
  } else {
    openUnits.delete(unit);
  }
  return section;
}

function closeAll() {
  openGroups.clear();
  openUnits.clear();
  expanded.clear();
  showGroups();
}

function showLegend() {
  const explained = (look, sign, words) => el("span", {}, el("b", { class: `sign ${look}` }, sign), ` ${words}`);
  // Few shifts are told one by one.
  const shifts = [...occurringShifts].sort((a, b) => a - b).map((index) => counters[index]);
  const ofShifts = shifts.length <= FEW_SHIFTS ? shifts.map((counter) => explained(kindOfCounter(counter), counter.code, nameOfCounter(counter)))
    : ["shift", "night"].filter((kind) => occurring.has(kind)).map((kind) => explained(kind, "S1", say(`mode.${kind}s`)));
  const signs = ["office", "home", "counter", "field", "shift", "rest", "leave", "travel", "study", "absent"]
    .filter((kind) => (kind === "shift" ? ofShifts.length > 0 : occurring.has(kind)))
    .map((kind) => (kind === "shift" ? ofShifts : kind === "counter" ? explained(kind, "L1", say("mode.counters"))
      : explained(kind, data.codes[kind], say(`mode.${kind}`))));
  const holidays = [...new Set(data.holidays.map(([, type]) => type))].sort().reverse();
  byId("legend").replaceChildren(...signs.flat(),
    occurring.has("off") ? explained("off", say("sign.off"), say("mode.off")) : "",
    ...holidays.map((type) => explained("off holiday", say(`sign.${type}`), say(`mode.${type}`))),
    el("p", { class: "quiet" }, either(data.duty), " ", el("span", { class: "screen" }, say("grid.keys"))));
}
