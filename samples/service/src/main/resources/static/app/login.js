import { signIn } from "./api.js";
import { byId } from "./dom.js";
import { languageSwitch, t } from "./words.js";

byId("title").textContent = t("signIn");
byId("username-label").textContent = t("username");
byId("password-label").textContent = t("password");
byId("submit").textContent = t("signIn");
byId("controls").append(languageSwitch());

byId("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.target;
  byId("error").hidden = true;
  try {
    await signIn(form.username.value, form.password.value);
    location.href = "/";
  } catch (problem) {
    byId("error").textContent = problem.detail;
    byId("error").hidden = false;
    form.password.value = "";
    form.password.focus();
  }
});
byId("form").username.focus();
