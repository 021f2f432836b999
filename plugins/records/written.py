"""Numbers of a data file that remember how they were written: ``3.10`` is a version, too."""


class WrittenNumber(float):
    """A decimal number, with the text that it was read from."""

    written: str
    """As it stands in the file."""

    @classmethod
    def read(cls, text: str) -> "WrittenNumber":
        """Read a number of digits and a point."""
        number = cls(text)
        number.written = text
        return number


def written_number(number: float) -> str:
    """Return the text that a number was read from.

    >>> written_number(WrittenNumber.read("3.10")), written_number(12)
    ('3.10', '12')
    """
    return number.written if isinstance(number, WrittenNumber) else str(number)
