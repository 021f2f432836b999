/* A link to another language leads to the section of the page's address; a language that the browser prefers is offered. */
{
  for (const link of document.querySelectorAll("[data-edition]")) {
    link.addEventListener("click", () => {
      link.hash = location.hash;
    });
  }

  const saved = () => {
    try {
      return localStorage.getItem("explainer.editions");
    } catch {
      return null;
    }
  };
  const base = (tag) => tag.split("-")[0];
  const here = document.documentElement;
  const known = [here, ...document.querySelectorAll("[data-offer]")];
  const wanted = navigator.languages.find((tag) => known.some(({ lang }) => base(lang) === base(tag))) ?? here.lang;
  const offer = known.find(({ lang }) => base(lang) === base(wanted));
  if (offer !== here && !saved()) {
    offer.hidden = false;
    offer.lastElementChild.addEventListener("click", () => {
      offer.remove();
      document.dispatchEvent(new CustomEvent("setting", { detail: { name: "editions", value: "off" } }));
    });
  }
}
