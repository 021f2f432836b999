"""Whatever a site looks like, ``rename`` changes what is planned and nothing else, and it can be undone."""

# ruff: noqa: E501 - tables of pieces read best unbroken

import re
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, assume, event, given, settings
from hypothesis import strategies as st

from plugins.desk.renaming import apply_plan, plan_rename
from plugins.desk.renaming.links import names_in_text
from plugins.markdown_it_reader.front_matter import split_front_matter
from plugins.markdown_it_reader.source_text import UnreadableDocumentError

IDS = ("the-mole", "mole", "a", "x1")
NEW = "sea-wall"
SPELLED = st.sampled_from(["{}", "{}", "<{}>", '{} "a `title` \\" ({})"', "{}#part", "  {}", "\n{}"])
ADDRESS = st.builds(
    lambda form, way, name: form.replace("{}", way.replace("{}", name), 1).replace("{}", name),
    SPELLED,
    st.sampled_from(
        [
            "term:{}",
            "{filename}/explainers/{}.md",
            "{filename}../explainers/{}.md",
            "|filename|/explainers/{}.md",
            "{filename}/pages/{}.md",
            "/{}",
            "term:{}-light",
            "{static}/images/{}.png",
        ]
    ),
    st.sampled_from([*IDS, "the\\-mole", "the&#45;mole", "the%2Dmole"]),
)
PIECE = st.one_of(
    st.builds("[w]({})".format, ADDRESS),
    st.builds("[w `c]({})".format, ADDRESS),
    st.builds("\n\n[w]: {}\n\n".format, ADDRESS),
    st.builds("`[w]({})`".format, ADDRESS),
    st.sampled_from([*IDS, "`", "``", "\\", "[", "]", "(", "[w]", "\n", "\n\n", "    ", "- ", "> ", "\n```\n", "|", "*", "가", "\u200d",
                     "[@the-mole]", "{claim=a}", "[w]{#a}", "<b>", "&amp;", "$", "~~", "\n---\n"]),
)  # fmt: skip
BODIES = st.lists(PIECE, max_size=12).map("".join)
WORDS = st.lists(PIECE, max_size=5).map(lambda parts: " ".join("".join(parts).split()))


def double(value):
    quoted = "".join(
        rf"\x{ord(sign):02x}" if sign == "-" else sign
        for sign in value.replace("\\", "\\\\").replace('"', '\\"')
    )
    return f'"{quoted}"'


QUOTED = st.sampled_from([lambda value: "'{}'".format(value.replace("'", "''")), double])
SCALAR = st.builds(
    lambda quote, name: quote(name), st.sampled_from([str, "'{}'".format, double]), st.sampled_from(IDS)
)
FIELD = st.one_of(
    st.builds("nolink: [{}, {}] # a the-mole".format, SCALAR, SCALAR),
    st.builds("nolink:\n# the-mole\n- {}  # mole\n- {}".format, SCALAR, SCALAR),
    st.builds("nolink:\n  - >-\n    {}\n  - |-\n    {}".format, st.sampled_from(IDS), st.sampled_from(IDS)),
    st.builds("related:\n- {{id: {}, how: {}}}".format, SCALAR, SCALAR),
    st.builds(lambda quote, words: f"summary: {quote(words)}", QUOTED, WORDS),
)
FILES = st.builds("---\ntitle: A\n{}\n---{}\n{}".format, FIELD, st.sampled_from(["", " "]), BODIES)
LINE_ENDS = st.sampled_from(["\n", "\r\n", "\r"])


def references(text):
    """What a file names: values by path, links of its body."""
    parts = split_front_matter(re.sub("\r\n?", "\n", text.removeprefix("\ufeff")), file="x.md")
    return dict(flat(parts.front_matter.value)), sorted(names_in_text("articles")(parts.body))


def flat(value, path=""):
    if isinstance(value, dict):
        for key, child in value.items():
            yield from flat(child, f"{path}.{key}")
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from flat(child, f"{path}.{index}")
    else:
        yield path, value


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=FILES, old=st.sampled_from(IDS), ending=LINE_ENDS, mark=st.sampled_from(["", "\ufeff"]))
def test_links_change_their_id_and_no_other_byte_changes(text, old, ending, mark):
    written = mark + text.replace("\n", ending)
    try:
        before = references(written)
    except UnreadableDocumentError:
        assume(False)
    with tempfile.TemporaryDirectory() as folder:
        content = put_up(Path(folder, "content"), written)
        path = content / "articles/a.md"
        plan = plan_rename(content, old, NEW)
        apply_plan(plan)
        after = path.read_bytes().decode()
        edits = [edit for change in plan.changes if change.path == path for edit in change.edits]
        event("places" if edits else "no places")
        hold(written, after, edits)
        same(before, references(after), old)
        apply_plan(plan_rename(content, NEW, old))
        if not re.search(r"\\x2d|\\-|&#|%2D", written):
            assert path.read_bytes().decode() == written


def put_up(content, written):
    for name in IDS:
        own = content / "explainers" / f"{name}.md"
        own.parent.mkdir(parents=True, exist_ok=True)
        own.write_bytes(f"---\nid: {name}\n---\n".encode())
    (content / "articles").mkdir()
    (content / "articles/a.md").write_bytes(written.encode())
    return content


def hold(written, after, edits):
    """Only planned places differ."""
    rest = written
    for edit in sorted(edits, reverse=True):
        assert edit.new == NEW
        rest = rest[: edit.start] + NEW + rest[edit.end :]
    assert after == rest


def same(before, now, old):
    """What is named is the same, with another id."""
    assert sorted(NEW if name == old else name for name in before[1]) == now[1]
    for path, value in before[0].items():
        if re.match(r"\.(?:nolink\.|related\.\d+\.id)", path):
            assert now[0][path] == (NEW if value == old else value)
        elif path != ".summary":
            assert now[0][path] == value
