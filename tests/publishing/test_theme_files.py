"""Style sheets and scripts on the wire: joined by manifest, without what only people read."""

from plugins.publishing.theme_files import join_theme_files


def joined(folder, kind, files):
    styles = folder / kind
    styles.mkdir()
    for name, text in files.items():
        (styles / name).write_text(text)
    (styles / "manifest.txt").write_text("\n".join(files) + "\n")
    join_theme_files(folder, has_preloads=True)
    return (styles / f"site.{kind}").read_text()


def test_sheets_of_one_layer_stand_under_one_head_and_others_by_themselves(tmp_path):
    files = {
        "base.css": "@layer base {\n  a { color: red; }\n}\n",
        "a.css": "/* A. */\n@layer components {\n  .a > b {\n    grid-row: 1 / 2;\n  }\n}\n",
        "b.css": '@layer components {\n  @media print {\n    .b { content: "1 / 2 > 3"; }\n  }\n}\n',
        "two.css": "@layer components {\n  .c { top: 0; }\n}\n@layer utilities {\n  .d { top: 0; }\n}\n",
    }
    text = joined(tmp_path, "css", files)
    assert '@layer components{.a>b{grid-row:1/2}@media print{.b { content:"1 / 2 > 3"; }}}\n' in text
    assert text.count("@layer components{") == 2
    assert "@layer utilities{.d { top:0; }}" in text
    assert text.count("{") == text.count("}")


def test_a_script_loses_the_ends_of_lines_that_say_nothing_and_no_other(tmp_path):
    files = {
        "a.js": "{\n  const a = 1;\n  const f = () => {\n    go(a,\n      2);\n  }\n  f()\n}\n",
        "b.js": "const b = 1; // of two;\nb();\n",
        "c.js": "const c = `one,\n  two`;\n",
    }
    text = joined(tmp_path, "js", files)
    assert (
        text == "{const a = 1;const f = () => {go(a,2);}\nf()\n}\n\n" + files["b.js"] + "\n" + files["c.js"]
    )
