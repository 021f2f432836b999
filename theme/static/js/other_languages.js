/* A link to another language leads to the section of the page's address; a language that the browser prefers is offered. */
{
  const root = document.documentElement;
  for (const link of document.querySelectorAll("[data-edition]")) {
    link.addEventListener("click", () => {
      link.hash = location.hash;
    });
  }

  const isOff = () => {
    try {
      return localStorage.getItem("explainer.editions");
    } catch {
      return null;
    }
  };
  const offers = [...document.querySelectorAll("[data-offer]")];
  const isSame = (tag, { lang }) => tag.split("-")[0] === lang.split("-")[0];
  const wanted = navigator.languages.find((tag) => [root, ...offers].some((one) => isSame(tag, one)));
  const offer = offers.find((one) => wanted && isSame(wanted, one) && !isSame(wanted, root));
  if (offer && !isOff()) {
    offer.hidden = false;
    offer.querySelector("button").addEventListener("click", () => {
      offer.remove();
      document.dispatchEvent(new CustomEvent("setting", { detail: { name: "editions", value: "off" } }));
    });
  }
}
