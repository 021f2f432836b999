"""What is raised for text that is no EDTF date, with what to write instead."""


class EdtfError(ValueError):
    """A value that is not a date this kit reads."""

    def __init__(self, value: str, mend: str) -> None:
        self.value = value
        """What was written."""
        self.mend = mend
        """What to write instead, an imperative phrase."""
        super().__init__(f"'{value}' is not a date; {mend}")
