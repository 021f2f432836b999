// A lean Eleventy; with GLOSSARY in the environment, first mentions of its terms are wrapped.
import { readFileSync } from "node:fs";
import { markdownGlossaryPlugin } from "vitepress-plugin-glossary";

export default function (config) {
  config.addCollection("articles", (pages) => pages.getFilteredByGlob("articles/*.md").reverse());
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  const file = process.env.GLOSSARY;
  if (file) {
    const glossary = JSON.parse(readFileSync(file, "utf8"));
    config.amendLibrary("md", (md) => md.use(markdownGlossaryPlugin, { glossary, firstOccurrenceOnly: true }));
  }
  return { markdownTemplateEngine: false, htmlTemplateEngine: "njk" };
}
