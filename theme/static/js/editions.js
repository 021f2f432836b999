/* Other languages: a link leads to the section that is being read, and a language that the browser prefers is offered. */
{
  const links = document.querySelectorAll("[data-edition]");

  /* The last heading that has passed the upper third of the window. */
  const section = () => {
    const headings = [...document.querySelectorAll("main h2[id], main h3[id]")];
    return headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3)?.id ?? "";
  };

  for (const link of links) {
    for (const moment of ["click", "auxclick"]) {
      link.addEventListener(moment, () => {
        link.hash = scrollY > innerHeight / 3 ? section() : "";
      });
    }
  }

  const isOff = () => {
    try {
      return localStorage.getItem("explainer.editions") === "off";
    } catch {
      return false;
    }
  };

  const primary = (tag) => tag.toLowerCase().split("-")[0];
  const offers = [...document.querySelectorAll("[data-offer]")];
  const here = primary(document.documentElement.lang);
  const preferred = navigator.languages.find(
    (tag) => primary(tag) === here || offers.some((offer) => primary(offer.lang) === primary(tag)),
  );
  const offer = offers.find(({ lang }) => lang === preferred) ??
    offers.find(({ lang }) => preferred && primary(lang) === primary(preferred));

  if (offer && primary(preferred) !== here && !isOff()) {
    offer.hidden = false;
    offer.querySelector("button").addEventListener("click", () => {
      offer.hidden = true;
      document.dispatchEvent(new CustomEvent("setting", { detail: { name: "editions", value: "off" } }));
    });
  }
}
