// One plan: solves, rosters, proposals, versions and absences.
import { download, get, post } from "./api.js";
import { card, facts, field, h, table } from "./dom.js";
import { again, attempt } from "./messages.js";
import { watch } from "./progress.js";
import { date, number, t, time } from "./words.js";

export const stateChip = (state) => h("span", {
  class: `chip ${["DONE", "APPROVED"].includes(state) ? "good" : ["FAILED", "REJECTED"].includes(state) ? "bad" : "wait"}`,
}, t(`state.${state}`));

export const statusChip = (status) =>
  h("span", { class: `chip ${status === "INFEASIBLE" ? "bad" : "good"}` }, t(`status.${status}`));

function solves(me, state, leaving) {
  const open = state.jobs.find((job) => ["WAITING", "RUNNING"].includes(job.state));
  const may = me.role === "OFFICER";
  const parts = [];
  if (open) parts.push(watch(open, may, leaving, again));
  else if (may) {
    parts.push(h("p", { class: "quiet" }, t("solveHelp")), h("div", { class: "actions" },
      h("button", { class: "primary", id: "solve", onclick: attempt(async () => {
        await post(`/api/plans/${state.plan.id}/jobs`);
        again();
      }) }, t("solve"))));
  }
  const ended = state.jobs.filter((job) => job !== open);
  if (ended.length > 0) {
    parts.push(h("details", { open: ended[0].state === "INTERRUPTED" || ended[0].state === "FAILED" },
      h("summary", {}, `${t("earlier")} (${number(ended.length)})`),
      table(["#", t("state"), t("by"), t("at"), ""], ended.map((job) => [
        String(job.id), h("span", {}, stateChip(job.state), job.reason ? ` ${job.reason}` : ""), job.startedBy, time(job.createdAt),
        may && !job.rosterId && h("button", { type: "button", onclick: attempt(async () => {
          await post(`/api/jobs/${job.id}/restart`);
          again();
        }) }, t("restart"))]))));
  }
  return card(t("solves"), ...parts);
}

function rosters(state) {
  if (state.rosters.length === 0) return card(t("rosters"), h("p", { class: "quiet" }, t("noRosters")));
  const version = (roster) => state.publications.find((one) => one.rosterId === roster.id);
  const proposal = (roster) => state.proposals.find((one) => one.rosterId === roster.id);
  return card(t("rosters"), table([t("name"), "", t("state"), t("at")], state.rosters.map((roster) => [
    h("a", { href: `#rosters/${roster.id}` }, t("roster", { id: roster.id })),
    version(roster) ? h("span", { class: "chip good" }, `v${version(roster).number}`)
      : proposal(roster) ? stateChip(proposal(roster).state) : "",
    statusChip(roster.status), time(roster.createdAt)])));
}

function decision(me, proposal) {
  if (proposal.state !== "OPEN") return h("p", { class: "quiet" }, `${stateText(proposal)}${proposal.decision ? `: ${proposal.decision}` : ""}`);
  if (me.role !== "HEAD") return h("p", { class: "quiet" }, t("awaits"));
  if (proposal.proposedBy === me.username) return h("p", { class: "quiet" }, t("ownProposal"));
  const note = h("input", { name: "note", maxlength: "2000" });
  const decide = (verdict) => attempt(async () => {
    await post(`/api/proposals/${proposal.id}/${verdict}`, { note: note.value });
    again();
  });
  return h("div", {}, h("div", { class: "fields" }, field(t("note"), note)), h("div", { class: "actions" },
    h("button", { class: "primary approve", type: "button", onclick: decide("approval") }, t("approve")),
    h("button", { class: "reject", type: "button", onclick: decide("rejection") }, t("reject"))));
}

const stateText = (proposal) => `${t(`state.${proposal.state}`)}, ${proposal.decidedBy}, ${time(proposal.decidedAt)}`;

function proposals(me, state) {
  if (state.proposals.length === 0) return card(t("proposals"), h("p", { class: "quiet" }, t("noProposals")));
  return card(t("proposals"), ...state.proposals.map((proposal) => h("div", { class: "person" },
    h("h3", {}, h("a", { href: `#rosters/${proposal.rosterId}` }, t("roster", { id: proposal.rosterId })), " ", stateChip(proposal.state)),
    h("p", { class: "quiet" }, `${t("proposedBy")}: ${proposal.proposedBy}, ${time(proposal.proposedAt)}`),
    proposal.note && h("p", {}, proposal.note),
    decision(me, proposal))));
}

function publications(state) {
  if (state.publications.length === 0) return card(t("publications"), h("p", { class: "quiet" }, t("noPublications")));
  return card(t("publications"), table([t("version"), "", t("proposedBy"), t("approvedBy"), t("at"), t("hash"), ""],
    state.publications.map((one, i) => [
      h("a", { href: `#rosters/${one.rosterId}` }, `v${one.number}`),
      h("span", { class: i === 0 ? "chip good" : "chip" }, t(i === 0 ? "holds" : "replaced")),
      one.proposedBy, one.approvedBy, time(one.approvedAt), h("code", { title: one.hash }, one.hash.slice(0, 8)),
      h("a", { href: download(`/api/publications/${one.id}/calendars`) }, t("calendars"))]), true));
}

async function absences(me, state) {
  const parts = [];
  const people = await get(`/api/plans/${state.plan.id}/people`);
  const nameOf = (asn) => people.find((one) => one.id === asn)?.name ?? asn;
  if (me.role === "OFFICER") {
    const days = { type: "date", required: true, min: state.plan.firstDay, max: state.plan.lastDay };
    const report = attempt(async (event) => {
      const form = event.target;
      await post(`/api/plans/${state.plan.id}/absences`, {
        asn: form.asn.value, kind: form.kind.value, from: form.from.value, to: form.to.value, note: form.note.value,
        settledThrough: form.settled.value || null,
      });
      again();
    });
    parts.push(h("p", { class: "quiet" }, t("absenceHelp")), h("form", { id: "absence", onsubmit: report },
      h("div", { class: "fields" },
        field(t("person"), h("select", { name: "asn", required: true }, h("option", { value: "" }, t("choose")),
          people.map((one) => h("option", { value: one.id }, `${one.name}, ${one.unit}`)))),
        field(t("kind"), h("select", { name: "kind" },
          ["LEAVE", "OFFICIAL_TRAVEL", "STUDY"].map((kind) => h("option", { value: kind }, t(`kind.${kind}`))))),
        field(t("from"), h("input", { name: "from", ...days })),
        field(t("to"), h("input", { name: "to", ...days })),
        field(t("settled"), h("input", { name: "settled", ...days, required: false })),
        field(t("note"), h("input", { name: "note", maxlength: "2000" }))),
      h("div", { class: "actions" }, h("button", { class: "primary" }, t("report")))));
  }
  if (state.absences.length > 0) {
    parts.push(h("h3", {}, t("reported")), table([t("person"), t("kind"), t("from"), t("to"), t("note"), t("by")],
      state.absences.map((one) => [
        nameOf(one.asn), t(`kind.${one.kind}`), date(one.firstDay), date(one.lastDay), one.note, one.reportedBy]), true));
  }
  return parts.length > 0 && card(t("absence"), ...parts);
}

export async function plan(me, id) {
  const state = await get(`/api/plans/${id}`);
  const leaving = [];
  const content = [
    h("h1", {}, state.plan.name || `#${id}`),
    facts([
      [t("period"), `${date(state.plan.firstDay)} - ${date(state.plan.lastDay)}`],
      [t("people"), number(state.plan.people)], [t("units"), number(state.plan.units)],
      [t("version"), state.publications[0] ? `v${state.publications[0].number}` : "-"]]),
    solves(me, state, leaving), rosters(state), proposals(me, state), publications(state), await absences(me, state)];
  return { content: content.filter(Boolean), leave: () => leaving.forEach((end) => end()) };
}
