"""Edits of pictures, and of what texts say of them."""

import re

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.building.house_edits import articles, colors, drawing, texts
from tests.pictures.photographs import photograph

FORMS = {"jpg": "JPEG", "png": "PNG", "webp": "WEBP"}

pictures = st.sampled_from(("barge.jpg", "pier.png", "quay.webp", "tide.svg", "two/barge.jpg"))


class PictureEdits:
    """Rules for a machine that has ``path``, ``edit``, ``put`` and ``set_key``."""

    @rule(name=pictures, color=colors, wide=st.sampled_from((60, 700)))
    def put_a_picture(self, name, color, wide):
        form = FORMS.get(name.rpartition(".")[2])
        data = photograph((wide, 40), form, color=color) if form else drawing(color).encode()
        self.put(f"content/images/{name}", data)

    @rule(old=pictures, new=pictures)
    def rename_a_picture(self, old, new):
        path = self.path(f"images/{old}")
        if path.exists() and old[-3:] == new[-3:]:
            self.put(f"content/images/{new}", path.read_bytes())
            path.unlink()
            for text in [*self.path("articles").glob("*.md"), *self.path("explainers").glob("*.md")]:
                self.edit(
                    text.relative_to(self.path("")).as_posix(),
                    lambda words: words.replace(f"images/{old}", f"images/{new}").replace(
                        f"file: {old}", f"file: {new}"
                    ),
                )

    @rule(name=pictures)
    def delete_a_picture(self, name):
        self.path(f"images/{name}").unlink(missing_ok=True)

    @rule(name=articles, picture=pictures, credit=st.sampled_from(("Ada", "Ben & Co")))
    def show_a_picture(self, name, picture, credit):
        figure = f"\n::: figure\n![A view](images/{picture})\n\nSeen *there*.\n\ncredit: {credit}\n:::\n"
        if self.path(f"images/{picture}").exists():
            self.edit(f"articles/{name}.md", lambda text: text + figure)

    @rule(name=articles)
    def change_credits(self, name):
        self.edit(f"articles/{name}.md", lambda text: re.sub(r"(?m)^credit: ", "credit: By ", text))

    @rule(name=texts, picture=pictures)
    def give_an_image(self, name, picture):
        if self.path(f"images/{picture}").exists():
            image = f"{{file: {picture}, alt: What it is, credit: Ada, licence: CC BY 4.0}}"
            self.set_key(name, "image", image)
