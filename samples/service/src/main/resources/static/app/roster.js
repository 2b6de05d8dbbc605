// One roster: how good it is, what it changes, who is told.
import { download, get, post } from "./api.js";
import { card, facts, field, h, table } from "./dom.js";
import { attempt, said } from "./messages.js";
import { statusChip } from "./plan.js";
import { date, lang, number, t, time } from "./words.js";

const percent = (share) => share.toLocaleString(lang, { style: "percent", maximumFractionDigits: 2 });

function quality(shown) {
  const figures = [[t("cost"), number(shown.cost)]];
  if (shown.hard > 0) figures.unshift([t("hard"), number(shown.hard)]);
  if (shown.bound !== undefined) figures.push([t("bound"), number(shown.bound)]);
  if (shown.gap !== undefined) figures.push([t("gap"), percent(shown.gap)]);
  return h("section", { class: "card" },
    h("p", {}, statusChip(shown.roster.status), " ", shown.roster.status === "INFEASIBLE" && shown.statusMessage),
    facts(figures),
    shown.notices.length > 0 && h("ul", { class: "plain" }, shown.notices.map((notice) => h("li", {}, notice))),
    h("div", { class: "actions" },
      h("a", { class: "button primary", id: "open-page", href: `/api/rosters/${shown.roster.id}/page`, target: "_blank", rel: "noopener" }, t("openPage")),
      h("a", { class: "button", href: download(`/api/rosters/${shown.roster.id}/annex`) }, t("annex")),
      shown.revises && h("a", { class: "button", href: download(`/api/rosters/${shown.roster.id}/letters`) }, t("letters"))));
}

function person(one) {
  const copied = async () => {
    await navigator.clipboard.writeText(one.message);
    said(t("copied"));
  };
  return h("div", { class: "person" },
    h("h3", {}, one.name, h("span", { class: "quiet" }, `  ${one.unit}`)),
    table([t("date"), t("before"), t("after"), t("reason")],
      one.days.map((day) => [date(day.date), day.before, day.after, day.reason]), true),
    h("details", { class: "letter" }, h("summary", {}, t("letter")), h("pre", {}, one.message),
      h("div", { class: "actions" }, h("button", { type: "button", onclick: attempt(copied) }, t("copy")))));
}

async function changes(id) {
  const all = await get(`/api/rosters/${id}/changes`);
  const title = t("changes", { since: all.since });
  if (all.people.length === 0) return card(title, h("p", {}, t("noChanges")));
  return card(title,
    h("p", { id: "change-count" }, t("changeCount", {
      days: number(all.days), posts: number(all.posts), forced: number(all.forced), people: number(all.people.length) })),
    ...all.people.map(person));
}

function propose(shown) {
  const note = h("input", { name: "note", maxlength: "2000" });
  const send = attempt(async () => {
    await post(`/api/rosters/${shown.roster.id}/proposals`, { note: note.value });
    location.hash = `plans/${shown.roster.planId}`;
  });
  return card(t("propose"), h("form", { id: "propose", onsubmit: send },
    h("div", { class: "fields" }, field(t("note"), note)),
    h("div", { class: "actions" }, h("button", { class: "primary" }, t("propose")))));
}

export async function roster(me, id) {
  const shown = await get(`/api/rosters/${id}`);
  const plan = await get(`/api/plans/${shown.roster.planId}`);
  const proposed = plan.proposals.some((one) => one.rosterId === shown.roster.id && one.state !== "REJECTED");
  const content = [
    h("h1", {}, shown.version ? `${t("roster", { id })}, ${shown.version}` : t("roster", { id })),
    h("p", { class: "quiet" }, h("a", { href: `#plans/${plan.plan.id}` }, plan.plan.name || `#${plan.plan.id}`), `, ${time(shown.roster.createdAt)}`),
    quality(shown)];
  if (!proposed) content.push(propose(shown));
  if (shown.revises) content.push(await changes(id));
  content.push(card(t("findings"), shown.findings.length === 0
    ? h("p", { class: "quiet" }, t("noFindings"))
    : h("ul", { class: "plain" }, shown.findings.map((finding) => h("li", {}, finding)))));
  return { content };
}
