"""The kinds of values that records hold: what each takes, and what it says of what it does not take."""

# ruff: noqa: E501 - a table reads best with one row a line

import pytest
from pydantic.dataclasses import dataclass

from plugins.records import (
    STRICT,
    Flag,
    Id,
    Language,
    Number,
    PlainDay,
    SourceId,
    Text,
    WebAddress,
    WholeNumber,
    Words,
    load_yaml,
    read_record,
)


@dataclass(frozen=True, slots=True, config=STRICT)
class Record:
    text: Text | None = None
    words: Words | None = None
    flag: Flag = True
    number: Number = 0
    whole: WholeNumber = 0
    day: PlainDay | None = None
    lang: Language | None = None
    url: WebAddress | None = None
    id: Id | None = None
    source: SourceId | None = None


def read(text):
    return read_record(Record, load_yaml(text, file="f.yaml"))


TAKEN = {
    "a whole number for text": ("text: 12", "12"),
    "a year for text": ("text: 1998", "1998"),
    "a decimal as it was written": ("text: 3.10", "3.10"),
    "a number with noughts before it": ("text: 007", "007"),
    "a day for text": ("text: 2017-05-24", "2017-05-24"),
    "a word that YAML 1.1 takes for a boolean": ("text: yes", "yes"),
    "a quoted boolean": ("text: 'true'", "true"),
    "text that begins with what nobody sees": ("text: \u200ex", "\u200ex"),
    "joiners and marks": ("words: می\u200cخواهم \u200fx\u00ady", "می\u200cخواهم \u200fx\u00ady"),
    "true": ("flag: true", True),
    "false": ("flag: false", False),
    "a decimal number": ("number: -12.50", -12.5),
    "a whole one for a decimal": ("number: 12", 12.0),
    "a whole number": ("whole: 2", 2),
    "Norwegian": ("lang: no", "no"),
    "a tag with a script": ("lang: zh-Hant", "zh-Hant"),
    "a language that CLDR alone knows": ("lang: tlh", "tlh"),
    "a language that CLDR does not know": ("lang: gsg", "gsg"),
    "several languages": ("lang: ber", "ber"),
    "a language of one's own": ("lang: qaa-Latn-x-elvish", "qaa-Latn-x-elvish"),
    "an id of digits": ("id: 1950", "1950"),
    "an id that is a quoted word of YAML": ("id: 'null'", "null"),
    "an id like a number with a power": ("id: 1e5", "1e5"),
    "an id like a day": ("id: 2017-05-24", "2017-05-24"),
    "a source as Pandoc names it": ("source: Marsh_1904:a.b", "Marsh_1904:a.b"),
    "a source that is a version": ("source: 1.10", "1.10"),
    "an address": ("url: https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
    "an address of another script": ("url: https://bücher.example/straße?ö=ü", "https://bücher.example/straße?ö=ü"),
    "an address with a port": ("url: http://localhost:8000", "http://localhost:8000"),
    "an address by numbers": ("url: 'http://[2001:db8::1]/'", "http://[2001:db8::1]/"),
    "an address in capitals": ("url: HTTPS://Example.ORG/A", "HTTPS://Example.ORG/A"),
    "an address with brackets in its path": ("url: 'https://example.org/a_(b)|c'", "https://example.org/a_(b)|c"),
}  # fmt: skip

REFUSED = {
    "a boolean for text": ("text: true", "text: 'true' is not text; put it in quotes if you mean the word: 'true'"),
    "a boolean for words": ("words: false", "words: 'false' is not text"),
    "nothing for text": ("text: ''", "text: is empty"),
    "what nobody sees for text": ("text: \u200b", "is empty; write something"),
    "a no-break space for text": ("text: \u00a0", "is empty; write something"),
    "a filler of Hangul for text": ("words: \u3164", "is empty; write something"),
    "marks without a letter": ("words: \u0301", "is empty; write something"),
    "joiners alone": ("words: \u200d\u200c \u2060", "is empty; write something"),
    "words that are too long": (f"words: {'x' * 301}", "is longer than 300 characters; shorten it"),
    "text that is too long": (f"text: {'x' * 10_001}", "is longer than 10,000 characters; shorten it"),
    "a number for a boolean": ("flag: 1", "flag: '1' is neither true nor false; write true or false"),
    "a word for a boolean": ("flag: no", "flag: 'no' is neither true nor false; write false"),
    "another word for a boolean": ("flag: Yes", "flag: 'Yes' is neither true nor false; write true"),
    "quotes for a boolean": ("flag: 'true'", "flag: 'true' is neither true nor false; write true"),
    "a boolean for a number": ("number: true", "number: 'true' is not a number; write a decimal number, without quotes"),
    "quotes for a number": ("number: '12'", "number: '12' is not a number"),
    "a word for a number": ("number: .nan", "number: '.nan' is not a number"),
    "infinity for a number": ("number: -.inf", "number: '-.inf' is not a number"),
    "another infinity": ("number: Infinity", "number: 'Infinity' is not a number"),
    "a power for a number": ("number: 1e5", "number: '1e5' is not a number"),
    "a number without end": (f"number: {'9' * 400}", "is not a number"),
    "a boolean for a whole number": ("whole: true", "whole: 'true' is not a whole number"),
    "a decimal for a whole number": ("whole: 2.0", "whole: '2.0' is not a whole number"),
    "seconds for a day": ("day: 86400", "day: '86400' is not a date; write YYYY-MM-DD"),
    "a year for a day": ("day: 1998", "day: '1998' is not a date; write YYYY-MM-DD"),
    "a time for a day": ("day: 2017-05-24T00:00:00", "is not a date; write 2017-05-24"),
    "a boolean for a day": ("day: true", "day: 'true' is not a date"),
    "a day in other digits": ("day: ２０１７-05-24", "is not a date"),
    "a boolean for a language": ("lang: true", "lang: 'true' is not text"),
    "words for a language": ("lang: en us", "lang: 'en us' is not the tag of a language; write 'en-US'"),
    "a language of YAML 1.1": ("lang: NO", "lang: 'NO' is not spelled as tags are; write 'no'"),
    "a word of YAML 1.1": ("lang: on", "lang: 'on' is not the tag of a language; write one of BCP 47"),
    "three letters that are no language": ("lang: xyz", "lang: 'xyz' is not the tag of a language; write one of BCP 47"),
    "two regions": ("lang: de-DE-AT", "lang: 'de-DE-AT' is not the tag of a language; write 'de-DE'"),
    "a region of three letters": ("lang: en-USA", "lang: 'en-USA' is not the tag of a language; write 'en-US'"),
    "a language within another": ("lang: zh-yue", "lang: 'zh-yue' is not the tag of a language; write 'yue'"),
    "a script behind the region": ("lang: uz-UZ-Cyrl", "write 'uz-Cyrl-UZ'"),
    "a script of Windows": ("lang: zh-CHS", "write 'zh-Hans'"),
    "an extension without a word": ("lang: en-u", "write 'en'"),
    "null for an id": ("source: [null]", "source: is not text"),
    "a boolean for an id": ("id: true", "id: 'true' is not text; put it in quotes if you mean the word: 'true'"),
    "a decimal for an id": ("id: 1.10", "id: '1.10' does not have the right form; write '1-10': lower-case letters, digits and single hyphens"),
    "an id with a joiner": ("id: the\u200dmole", "does not have the right form; write 'the-mole': lower-case letters"),
    "an id with a line end": ('id: "mole\\n"', "does not have the right form"),
    "a long id": (f"id: {'x' * 256}", "is longer than 100 characters; shorten it"),
    "a name of Windows for an id": ("id: con", "id: 'con' is a name that Windows keeps for itself; write another"),
    "a source with a blank": ("source: Marsh 1904", "source: 'Marsh 1904' does not have the right form; write letters, digits and single signs"),
    "a host that is not closed": ("url: 'http://[::1'", "url: 'http://[::1' is an address that no browser reads; correct its host and port"),
    "an address with a name": ("url: https://a@b@c/", "url: 'https://a@b@c/' holds a name or a password before '@'"),
    "an address with a password": ("url: https://me:secret@example.org/", "holds a name or a password before '@'"),
    "an address of another kind": ("url: ftp://x", "url: 'ftp://x' is no address on the web; write an address that begins with https://"),
    "a script": ("url: javascript:alert(1)", "url: 'javascript:alert(1)' is no address on the web"),
    "a script in disguise": ("url: JaVaScRiPt://example.org/%0aalert(1)", "is no address on the web"),
    "data": ("url: data:text/html,x", "is no address on the web"),
    "an address without a scheme": ("url: example.org", "is no address on the web; write an address that begins with https://"),
    "an address without slashes": ("url: https:example.org", "is no address on the web; write two slashes and the host"),
    "an address with three slashes": ("url: https:///example.org", "is no address on the web; write two slashes"),
    "an address with backslashes": ("url: 'https:\\\\example.org'", "holds a backslash"),
    "an address with a backslash": ("url: 'https://example.org\\a'", "holds a backslash"),
    "an address with a blank": ("url: https://example.org/a b", "holds a blank; delete it, or write %20"),
    "an address with a no-break space": ("url: https://example.org/a\u00a0b", "holds a blank; delete it, or write %C2%A0"),
    "an address with what nobody sees": ("url: https://example.org/a\u200bb", "holds U+200B, which nobody sees; delete it, or write %E2%80%8B"),
    "an address with a soft hyphen": ("url: https://ex\u00adample.org", "holds U+00AD, which nobody sees"),
    "an address with a tab": ('url: "https://example.org/a\\tb"', "holds a blank"),
    "an address with a quotation mark": ("url: 'https://example.org/\"x'", "holds a quotation mark or an angle bracket"),
    "an address with a port beyond all": ("url: https://example.org:99999/", "is an address that no browser reads"),
    "an address that browsers read as another": ("url: http://1.2.3/", "url: 'http://1.2.3/' is read by browsers as 1.2.0.3; write that host"),
    "an address with a host in disguise": ("url: http://ex%61mple.org/", "is read by browsers as example.org"),
    "an address with two dots": ("url: http://example..org/", "has a host with two dots in a row"),
    "an address without a host": ("url: https://", "is no address on the web; write two slashes and the host"),
    "a long address": (f"url: https://example.org/{'x' * 2_000}", "is longer than 2,000 characters"),
    "a boolean for an address": ("url: true", "url: 'true' is not text"),
    "a number for an address": ("url: 12", "url: '12' is no address on the web"),
}  # fmt: skip


@pytest.mark.parametrize("case", TAKEN)
def test_what_is_right_is_taken_as_it_was_written(case):
    text, expected = TAKEN[case]
    record = read(text)
    assert isinstance(record, Record), record
    value = getattr(record, text.partition(":")[0])
    assert (value, type(value)) == (expected, type(expected))


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_wrong_is_refused_with_its_mend(case):
    text, expected = REFUSED[case]
    problems = read(text)
    assert isinstance(problems, list)
    assert [problem.line for problem in problems] == [1]
    assert expected in str(problems[0])
    assert problems[0].mend
