// Which view is shown, and to whom.
import { get, post } from "./api.js";
import { audit } from "./audit.js";
import { byId, h } from "./dom.js";
import { clear, failed } from "./messages.js";
import { mine } from "./mine.js";
import { plan } from "./plan.js";
import { plans } from "./plans.js";
import { roster } from "./roster.js";
import { today } from "./today.js";
import { languageSwitch, t } from "./words.js";

const OFFICE = ["OFFICER", "HEAD"];
const VIEWS = [
  { path: /^plans$/, show: plans, nav: "plans", roles: OFFICE },
  { path: /^plans\/(\d+)$/, show: plan, nav: "plans", roles: OFFICE },
  { path: /^rosters\/(\d+)$/, show: roster, nav: "plans", roles: OFFICE },
  { path: /^mine$/, show: mine, nav: "mine", roles: ["EMPLOYEE"] },
  { path: /^today$/, show: today, nav: "today", roles: [...OFFICE, "EMPLOYEE"] },
  { path: /^audit$/, show: audit, nav: "audit", roles: ["HEAD"] },
];

const me = await get("/api/me");
const mayUse = (view) => view.roles.includes(me.role) || (view.nav === "mine" && me.asn);
const start = OFFICE.includes(me.role) ? "plans" : "mine";
let leave = null;
let shows = 0;

async function signOut() {
  await post("/logout");
  location.href = "/login.html";
}

function frame(current) {
  const names = [...new Set(VIEWS.filter(mayUse).map((view) => view.nav))];
  byId("skip").textContent = t("skip");
  byId("nav").replaceChildren(...names.map((name) =>
    h("a", { href: `#${name}`, "aria-current": current === name ? "page" : null }, t(name))));
  byId("controls").replaceChildren(
    h("span", { class: "quiet" }, `${me.name}, ${t(`role.${me.role}`)}`),
    languageSwitch(),
    h("button", { type: "button", onclick: signOut }, t("signOut")));
}

async function show() {
  const asked = location.hash.slice(1);
  if (asked === "main") return;
  const view = VIEWS.find((one) => one.path.test(asked) && mayUse(one));
  if (!view) {
    location.replace(`#${start}`);
    return;
  }
  const turn = ++shows;
  leave?.();
  leave = null;
  clear();
  frame(view.nav);
  try {
    const shown = await view.show(me, ...view.path.exec(asked).slice(1));
    // Somebody may have gone on meanwhile.
    if (turn !== shows) {
      shown.leave?.();
      return;
    }
    byId("main").replaceChildren(...shown.content);
    leave = shown.leave;
    document.title = `${byId("main").querySelector("h1")?.textContent ?? ""} - Rotasi`;
    byId("main").focus();
  } catch (problem) {
    failed(problem);
  }
}

window.addEventListener("hashchange", show);
window.addEventListener("rotasi-again", show);
await show();
