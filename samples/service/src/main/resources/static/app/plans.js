// The plans, and how data come in.
import { download, get, send } from "./api.js";
import { card, field, h, table } from "./dom.js";
import { attempt, sayInNextView } from "./messages.js";
import { date, number, t, time } from "./words.js";

function upload() {
  const file = h("input", { type: "file", name: "file", required: true, accept: ".xlsx,.json" });
  const take = attempt(async () => {
    const taken = await send("/api/plans", { file: file.files[0] });
    sayInNextView(t("uploaded"), taken.notices);
    location.hash = `plans/${taken.plan.id}`;
  });
  return card(t("upload"),
    h("p", { class: "quiet" }, t("uploadHelp")),
    h("form", { id: "upload", onsubmit: take },
      h("div", { class: "fields" }, field(t("file"), file)),
      h("div", { class: "actions" },
        h("button", { class: "primary" }, t("send")),
        h("a", { class: "button", href: download("/api/sample") }, t("sample")))));
}

export async function plans(me) {
  const all = await get("/api/plans");
  const list = all.length === 0
    ? h("p", { class: "quiet" }, t("noPlans"))
    : table([t("name"), t("period"), t("people"), t("by"), t("at")], all.map((plan) => [
      h("a", { href: `#plans/${plan.id}` }, plan.name || `#${plan.id}`),
      `${date(plan.firstDay)} - ${date(plan.lastDay)}`,
      number(plan.people), plan.createdBy, time(plan.createdAt)]));
  return { content: [h("h1", {}, t("plans")), h("section", { class: "card" }, list), me.role === "OFFICER" && upload()].filter(Boolean) };
}
