// Who is where on a day, as everybody may know it.
import { get } from "./api.js";
import { field, h, table } from "./dom.js";
import { attempt } from "./messages.js";
import { t } from "./words.js";

export const post = (name) => !name ? "" : name === "OFFICE" || name === "FIELD" ? t(`post.${name}`) : name;

export const placeChip = (place) => h("span", { class: `chip ${place}` }, t(`place.${place}`));

async function list(day) {
  const all = await get(`/api/days/${day}`);
  if (all.length === 0) return [h("p", { class: "quiet" }, t("nobody"))];
  const count = (place, key) => h("span", {}, h("span", { class: `chip ${place}` }, t(key, { n: all.filter((one) => one.place === place).length })), " ");
  return [
    h("p", {}, count("SITE", "site"), count("HOME", "home"), count("AWAY", "away")),
    table([t("name"), t("unit"), t("place"), t("post")],
      all.map((one) => [one.name, one.unit, placeChip(one.place), post(one.post)]))];
}

export async function today() {
  const now = new Date();
  const iso = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
  const start = sessionStorage.getItem("rotasi.day") ?? iso;
  const place = h("div", {}, ...await list(start));
  const choose = attempt(async (event) => {
    if (!event.target.value) return;
    sessionStorage.setItem("rotasi.day", event.target.value);
    place.replaceChildren(...await list(event.target.value));
  });
  return { content: [
    h("h1", {}, t("today")),
    h("section", { class: "card" },
      h("div", { class: "fields" }, field(t("date"), h("input", { type: "date", id: "day", value: start, onchange: choose }))),
      place)] };
}
