// Requests to the service. What it refuses is thrown as its problem document.
import { lang, t } from "./words.js";

const token = () => document.cookie.split("; ").find((one) => one.startsWith("XSRF-TOKEN="))?.slice("XSRF-TOKEN=".length) ?? "";

async function ask(path, options = {}) {
  let response;
  try {
    response = await fetch(path, {
      ...options,
      headers: { "Accept-Language": lang, "X-XSRF-TOKEN": decodeURIComponent(token()), ...options.headers },
    });
  } catch {
    throw { title: t("error"), detail: t("offline") };
  }
  if (response.status === 401 && path !== "/login") {
    location.href = "/login.html";
    return new Promise(() => {});
  }
  const isJson = (response.headers.get("Content-Type") ?? "").includes("json");
  const body = isJson ? await response.json() : null;
  if (!response.ok) throw body ?? { title: t("error"), detail: String(response.status) };
  return body;
}

export const get = (path) => ask(path);

export const post = (path, body = {}) =>
  ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

export function send(path, fields) {
  const form = new FormData();
  Object.entries(fields).forEach(([name, value]) => form.append(name, value));
  return ask(path, { method: "POST", body: form });
}

export const signIn = (username, password) =>
  ask("/login", { method: "POST", body: new URLSearchParams({ username, password }) });

export const download = (path) => `${path}?lang=${lang}`;
