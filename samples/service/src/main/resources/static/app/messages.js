// What is told after something was done or failed; read out by screen readers.
import { byId, h } from "./dom.js";
import { t } from "./words.js";

let waiting = null;

// Forgets what was told; what waits for the next view is told now.
export function clear() {
  byId("messages").replaceChildren();
  if (waiting) said(...waiting);
  waiting = null;
}

export const sayInNextView = (text, items) => {
  waiting = [text, items];
};

export function said(text, items = []) {
  byId("messages").replaceChildren(h("div", { class: "message" },
    h("p", {}, text),
    items.length > 0 && h("ul", { class: "plain" }, items.map((item) => h("li", {}, item)))));
}

export function failed(problem) {
  const errors = problem.errors ?? [];
  byId("messages").replaceChildren(h("div", { class: "message error", role: "alert" },
    h("p", {}, h("strong", {}, problem.title ?? t("error"))),
    h("p", {}, problem.detail ?? String(problem)),
    errors.length > 0 && h("ul", { class: "plain" }, errors.map((error) => h("li", {}, error.message)))));
  byId("messages").scrollIntoView({ block: "nearest" });
}

// Runs what a button does, tells if it failed, and keeps the button from being pressed twice.
export const attempt = (action) => async (event) => {
  event.preventDefault();
  const button = event.submitter ?? event.currentTarget;
  button.disabled = true;
  try {
    await action(event);
  } catch (problem) {
    failed(problem);
  } finally {
    button.disabled = false;
  }
};

export const again = () => window.dispatchEvent(new Event("rotasi-again"));
