"""A list that grows beyond a page between two builds: what was kept of other pages follows its things."""

import shutil

LIMITS = {"TIMELINE": 6, "GLOSSARY": 2, "SOURCES": 2, "CONNECTIONS": 2, "EXPLAINER_MENTIONS": 1}


def files(small_site):
    output = small_site.root / "output"
    return {
        path.relative_to(output).as_posix(): path.read_bytes()
        for path in sorted(output.rglob("*"))
        if path.is_file()
    }


def built(small_site):
    result = small_site.build()
    assert result.swapped, result.problems
    return files(small_site)


def test_what_was_kept_follows_what_has_moved_and_comes_back_with_it(small_site):
    settings = small_site.root / "pelican.conf.py"
    lower = "".join(f"{name}_PER_PAGE = {limit}\n" for name, limit in LIMITS.items())
    settings.write_text(settings.read_text(encoding="utf-8") + lower, encoding="utf-8")
    short = small_site.read("timeline/works.yaml")
    before = built(small_site)
    assert b"timeline/index.html#mole-built" in before["explainers/the-mole/index.html"]
    more = "".join(
        f"- {{id: mended-{year}, date: '{year}', label: Mended., about: [the-mole], sources: [board-1898]}}\n"
        for year in (1895, 1896, 1905)
    )
    small_site.write("timeline/works.yaml", short + more)
    after = built(small_site)
    assert b"timeline/period/building/index.html#mole-built" in after["explainers/the-mole/index.html"]
    shutil.rmtree(small_site.root / ".build")
    shutil.rmtree(small_site.root / "output")
    assert built(small_site) == after
    small_site.write("timeline/works.yaml", short)
    assert built(small_site) == before
