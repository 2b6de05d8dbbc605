// A solve that runs, as the service tells of it.
import { post } from "./api.js";
import { h } from "./dom.js";
import { attempt } from "./messages.js";
import { number, t } from "./words.js";

export function watch(job, mayCancel, leaving, ended) {
  const bar = h("progress", { "aria-label": t("solves") });
  const stage = h("p", { class: "stage" }, t(job.state === "WAITING" ? "waiting" : "stage.compile"));
  const costs = h("p", { class: "quiet" });
  const events = new EventSource(`/api/jobs/${job.id}/events`);
  leaving.push(() => events.close());
  events.addEventListener("progress", (event) => {
    const now = JSON.parse(event.data);
    const parts = now.components > 0 ? `, ${t("parts", { done: number(now.componentsDone), all: number(now.components) })}` : "";
    stage.textContent = t(`stage.${now.stage}`) + parts;
    if (now.components > 0) {
      bar.max = now.components;
      bar.value = now.componentsDone;
    }
    if (now.cost !== undefined && now.bound !== undefined) {
      costs.textContent = t("best", { cost: number(now.cost), bound: number(now.bound) });
    }
  });
  events.addEventListener("end", () => {
    events.close();
    ended();
  });
  return h("div", { id: "progress" }, stage, bar, costs, mayCancel && h("div", { class: "actions" },
    h("button", { type: "button", onclick: attempt(() => post(`/api/jobs/${job.id}/cancel`)) }, t("cancel"))));
}
