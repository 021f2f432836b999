/* Messages: what scripts say by the `data-messages` of their pages, filled in. For those of a page of its own kind. */
"use strict";
{
  const { lang } = document.documentElement;
  const plural = new Intl.PluralRules(lang);

  const filled = (message, values) => message.replace(/%\((\w+)\)s/g, (_, name) => values[name]);

  const counted = (forms, num, values) =>
    filled(forms[plural.select(num)] ?? forms.other, { num: num.toLocaleString(lang), ...values });

  globalThis.messages = { filled, counted };
}
