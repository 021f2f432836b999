// Lints the scripts of the theme: npx --prefix tests/site eslint -c tests/site/eslint.config.mjs theme/static/js
import js from "@eslint/js";
import globals from "globals";

export default [
  js.configs.recommended,
  { languageOptions: { ecmaVersion: 2024, sourceType: "script", globals: { ...globals.browser, messages: "readonly" } } },
  { files: ["**/finder.js"], languageOptions: { sourceType: "module" } },
];
