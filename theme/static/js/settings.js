/* Light or dark by a switch in the header; the system's choice and previews by boxes in the footer. */
{
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const themeSwitch = document.querySelector("[data-switch='theme']");
  const darkWord = themeSwitch?.textContent;
  const boxes = {
    previews: document.querySelector("[data-setting='previews']"),
    system: document.querySelector("[data-setting='system']"),
  };

  const announce = (name, value) =>
    document.dispatchEvent(new CustomEvent("setting", { detail: { name, value } }));
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);

  const show = () => {
    themeSwitch.textContent = isDark() ? themeSwitch.dataset.light : darkWord;
    themeSwitch.setAttribute("aria-label", isDark() ? themeSwitch.dataset.toLight : themeSwitch.dataset.toDark);
    boxes.system.checked = !root.dataset.theme;
    boxes.previews.checked = !root.classList.contains("previews-off");
    for (const [dark, meta] of document.querySelectorAll("[name='theme-color']").entries()) {
      meta.media = Number(isDark()) === dark ? "all" : "not all";
    }
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
      if (detail.name === "previews") {
        const isOff = root.classList.toggle("previews-off", detail.value === "off");
        const word = document.querySelector("[data-off]");
        word.textContent = isOff ? word.dataset.off : word.dataset.on;
      }
      show();
    });
    system.addEventListener("change", show);
    show();
  }
}
