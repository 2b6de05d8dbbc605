// The days of the one who is signed in, why they are so, and what changed.
import { download, get } from "./api.js";
import { card, h } from "./dom.js";
import { attempt } from "./messages.js";
import { placeChip, post } from "./today.js";
import { date, dayOfMonth, t, time, weekday } from "./words.js";

const passages = (all) => h("ul", { class: "plain" }, all.map((one) =>
  h("li", {}, one.sentence, one.details.length > 0 && passages(one.details))));

function month(days, chosen) {
  const six = days.some((day) => weekday(day.date) === 6);
  const width = six ? 6 : 5;
  const cells = [];
  let column = 0;
  for (const day of days) {
    const place = Math.max(0, weekday(day.date) - 1) % width;
    while (column % width !== place) {
      cells.push(h("span", { class: "gap" }));
      column++;
    }
    column++;
    cells.push(h("button", { type: "button", "aria-pressed": "false", "data-date": day.date, onclick: chosen(day) },
      h("span", { class: "date" }, dayOfMonth(day.date)), placeChip(day.place),
      h("span", { class: "quiet" }, day.place === "SITE" ? post(day.post) : "")));
  }
  return h("div", { class: six ? "month six" : "month" }, cells);
}

export async function mine() {
  const days = await get("/api/my/days");
  const letters = await get("/api/my/letters");
  if (days.length === 0) return { content: [h("h1", {}, t("mine")), h("p", { class: "quiet" }, t("noDays"))] };
  const why = h("div", { id: "why", "aria-live": "polite" }, h("p", { class: "quiet" }, t("whyHelp")));
  const chosen = (day) => attempt(async (event) => {
    const button = event.currentTarget;
    document.querySelectorAll(".month button").forEach((one) => one.setAttribute("aria-pressed", String(one === button)));
    const reasons = await get(`/api/my/days/${day.date}/why`);
    why.replaceChildren(h("h3", {}, date(day.date)), passages(reasons));
    why.scrollIntoView({ block: "nearest" });
  });
  const content = [h("h1", {}, t("mine"))];
  if (letters.length > 0) {
    content.push(card(t("myLetters"), ...letters.map((letter, i) => h("details", { open: i === 0, class: "letter" },
      h("summary", {}, `${letter.version}, ${time(letter.approvedAt)}`), h("pre", {}, letter.text)))));
  }
  content.push(
    h("section", { class: "card" }, month(days, chosen),
      h("div", { class: "actions" }, h("a", { class: "button", href: download("/api/my/calendar") }, t("myCalendar")))),
    card(t("why"), why));
  return { content };
}
