/* Light or dark by a switch in the header; the system's choice and previews by boxes in the footer. */
{
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const themeSwitch = document.querySelector("[data-switch='theme']");
  const boxes = {
    previews: document.querySelector("[data-setting='previews']"),
    system: document.querySelector("[data-setting='system']"),
  };

  const announce = (name, value) =>
    document.dispatchEvent(new CustomEvent("setting", { detail: { name, value } }));
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);

  const show = () => {
    themeSwitch.textContent = isDark() ? "Light" : "Dark";
    themeSwitch.setAttribute("aria-label", `Switch to ${isDark() ? "light" : "dark"} colors`);
    boxes.system.checked = !root.dataset.theme;
    boxes.previews.checked = !root.classList.contains("previews-off");
  };

  const setTheme = (theme) => {
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
    announce("theme", theme);
    show();
  };

  if (themeSwitch && boxes.system && boxes.previews) {
    themeSwitch.addEventListener("click", () => setTheme(isDark() ? "light" : "dark"));
    boxes.system.addEventListener("change", () =>
      setTheme(boxes.system.checked ? null : isDark() ? "dark" : "light"),
    );
    boxes.previews.addEventListener("change", () =>
      announce("previews", boxes.previews.checked ? null : "off"),
    );
    document.addEventListener("setting", ({ detail }) => {
      if (detail.name === "previews") root.classList.toggle("previews-off", detail.value === "off");
      show();
    });
    system.addEventListener("change", show);
    show();
  }
}
