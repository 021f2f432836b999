"""Where numbers stand on a scale."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Axis:
    """Numbers, and the pixels between which they stand."""

    low: float
    """The number at its beginning."""
    high: float
    """The number at its end."""
    start: float
    """Pixel of its beginning."""
    end: float
    """Pixel of its end."""

    def pixel(self, value: float) -> float:
        """Return where a number stands."""
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)
