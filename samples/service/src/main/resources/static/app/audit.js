// Who did what and when.
import { get } from "./api.js";
import { h, table } from "./dom.js";
import { attempt } from "./messages.js";
import { t, time } from "./words.js";

export async function audit() {
  const shown = [];
  const place = h("div");
  const fill = async () => {
    const last = shown.at(-1);
    const more = await get(last ? `/api/audit?before=${last.id}` : "/api/audit");
    shown.push(...more);
    place.replaceChildren(
      table([t("at"), t("who"), t("what"), t("subject"), t("detail")],
        shown.map((one) => [time(one.at), one.who, t(`what.${one.what}`), one.subject, one.detail])),
      more.length === 100 ? h("div", { class: "actions" }, h("button", { type: "button", onclick: attempt(fill) }, t("more"))) : "");
  };
  await fill();
  return { content: [h("h1", {}, t("audit")), h("section", { class: "card" }, place)] };
}
