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


def shown_value(value: object) -> str:
    """Return a scalar as it stands in a file, for a problem."""
    if isinstance(value, bool):
        return str(value).lower()
    return written_number(value) if isinstance(value, int | float) else str(value)


def written_number(number: float) -> str:
    """Return the text that a number was read from.

    >>> written_number(WrittenNumber.read("3.10")), written_number(12)
    ('3.10', '12')
    """
    return number.written if isinstance(number, WrittenNumber) else str(number)
