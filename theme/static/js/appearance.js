/* Before the first paint: what the reader chose earlier, that a script runs, and whether links can open cards. Small, since the page waits. */
"use strict";
{
  const root = document.documentElement;
  const saved = (name) => {
    try {
      return localStorage.getItem(`explainer.${name}`);
    } catch {
      return null;
    }
  };
  root.classList.add("has-script");
  root.classList.toggle("previews-off", saved("previews") === "off");
  root.classList.toggle("has-previews", "showPopover" in HTMLElement.prototype);
  const theme = saved("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
}
