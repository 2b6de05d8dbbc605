// What a reader should know first: whose roster, which period, how good; and the policy in words.

function showHeader() {
  document.documentElement.lang = lang;
  document.title = data.name;
  byId("name").textContent = data.name;
  const tops = units.filter((unit) => unit.parent < 0).map((unit) => unit.name);
  const span = period(days[0].date, days[days.length - 1].date);
  byId("under").replaceChildren(
    el("span", {}, tops.join(", ")), el("span", {}, span), el("span", {}, either(data.policy.name)),
    ...(data.policy.basis ? [el("span", {}, data.policy.basis)] : []));
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = say(element.dataset.text);
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", say(element.dataset.label));
  }
  byId("foot").textContent = say("foot");
  showStatus();
  showFacts();
  if (findings.length > 0) {
    byId("tab-findings").append(" ", el("span", { class: "badge" }, formats.number.format(findings.length)));
  }
}

function statusWords() {
  const { status, hard, soft, boundHard, boundSoft, gap } = data.report;
  if (status === "OPTIMAL") return ["optimal", "good", say("status.optimal.words")];
  if (status === "FEASIBLE") {
    const values = { cost: soft, bound: boundSoft, gap: gap === undefined ? "" : formats.gap.format(gap) };
    return ["feasible", "good", say(gap === undefined ? "status.feasible.unknown" : "status.feasible.gap", values)];
  }
  const kind = boundHard > 0 ? "unavoidable" : "broken";
  return [kind, "bad", say(`status.${kind}.words`, { bound: boundHard, hard })];
}

const FIRST_PROOFS = 2;

function showStatus() {
  const [kind, tone, words] = statusWords();
  const status = byId("status");
  status.className = `status ${tone}`;
  const parts = [el("h2", {}, say(`status.${kind}`)), el("p", {}, words)];
  if (data.report.stop === "CANCELLED") parts.push(el("p", {}, say("status.cancelled")));
  const proofs = data.report.impossible.map((impossible) => [
    ...sentences("status.reasons", impossible.reasons), ...sentences("status.mends", impossible.mends)]);
  parts.push(...proofs.slice(0, FIRST_PROOFS).flat());
  if (proofs.length > FIRST_PROOFS) {
    parts.push(el("details", {}, el("summary", {}, say("more", { n: proofs.length - FIRST_PROOFS })),
      proofs.slice(FIRST_PROOFS)));
  }
  parts.push(...sentences("status.notices", data.report.notices));
  status.replaceChildren(...parts);
}

function sentences(heading, list) {
  if (list.length === 0) return [];
  return [el("h3", {}, say(heading)), el("ul", {}, list.map((sentence) => el("li", {}, either(sentence))))];
}

function showFacts() {
  const turns = turnsOf("home");
  const home = everybody.atHome;
  const works = spread(units.filter((unit) => unit.people.length > 0)
    .map((unit) => [...unit.works].filter((day) => day === "1").length));
  const hardFindings = findings.filter((finding) => finding.hard > 0).length;
  const facts = [
    ["fact.people", formats.number.format(allPeople.length), ""],
    ["fact.units", formats.number.format(blocks.length), ""],
    ["fact.days", works.min === works.max ? String(works.min) : `${works.min}–${works.max}`, ""],
    isOfShifts(everybody)
      ? ["fact.shifts", formats.number.format(everybody.onDuty), say("fact.shifts.nights", { n: everybody.nights })]
      : ["fact.home", formats.number.format(home),
        say("fact.home.share", { share: formats.percent.format(everybody.onDuty ? home / everybody.onDuty : 0) })],
    ["fact.findings", formats.number.format(findings.length),
      hardFindings ? say("fact.findings.hard", { n: hardFindings }) : ""],
  ];
  if (turns.length > 0) {
    const { min, max, mean } = spread(turns);
    facts.splice(4, 0, ["fact.perPerson", formats.decimal.format(mean), say("fact.perPerson.range", { min, max })]);
  }
  byId("facts").replaceChildren(...facts.map(([key, value, note]) => el("div", {},
    el("dt", {}, say(key)), el("dd", {}, el("b", {}, value), note ? el("small", {}, note) : ""))));
}

function spread(values) {
  const min = values.reduce((a, b) => Math.min(a, b));
  const max = values.reduce((a, b) => Math.max(a, b));
  return { min, max, mean: values.reduce((a, b) => a + b) / values.length };
}

function showRules() {
  const policy = data.policy;
  const head = el("p", { class: "policy" }, el("b", {}, either(policy.name)), policy.basis ? ` · ${policy.basis}` : "",
    policy.validity ? ` · ${say("rules.validity", { period: period(...policy.validity.map(utc)) })}` : "");
  const columns = ["rule", "kind", "basis", "findings", "cost"];
  const body = rules.filter((rule) => rule.name).map((rule) => el("tr", {},
    el("th", { scope: "row" }, el("b", {}, either(rule.name)), el("span", {}, either(rule.text))),
    el("td", { class: rule.hard ? "must" : "" },
      rule.hard ? say("rules.hard") : say("rules.soft", { weight: rule.weight })),
    el("td", {}, rule.basis || "–"),
    el("td", { class: "n" }, rule.findings ? formats.number.format(rule.findings) : say("rules.kept")),
    el("td", { class: "n" }, formats.number.format(rule.cost ?? 0))));
  byId("rules").replaceChildren(
    el("h2", {}, say("tab.rules")), el("p", { class: "lead" }, say("rules.words")), head,
    el("div", { class: "scroller plain", tabindex: "0", role: "group", "aria-label": say("tab.rules") },
      el("table", { class: "rules" },
        el("thead", {}, el("tr", {}, columns.map((key) =>
          el("th", { scope: "col", class: key === "findings" || key === "cost" ? "n" : false },
            say(`rules.${key}`))))),
        el("tbody", {}, body))));
}
