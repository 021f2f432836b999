"""Draws the two pictures of the site, a weave and a river, each time the same."""

import math
import random
from pathlib import Path

from PIL import Image

IMAGES = Path(__file__).parent / "content" / "images"
WIDTH, HEIGHT, QUALITY = 480, 300, 50
Color = tuple[int, int, int]


def weave(x: int, y: int) -> Color:
    """Return the color of light threads that cross, with dark gaps between them."""
    across, down = (x % 16) / 16, (y % 16) / 16
    is_gap = all(place < 0.12 or place > 0.88 for place in (across, down))
    along = down if (x // 16 + y // 16) % 2 else across
    light = 0.55 + 0.45 * math.sin(math.pi * along)
    return (40, 36, 30) if is_gap else (int(226 * light), int(212 * light), int(182 * light))


def river(x: int, y: int) -> Color:
    """Return the color of an evening: sky, a far bank, water, a near bank."""
    grain = _GRAIN.uniform(-4, 4)
    far, near = 150 + 10 * math.sin(x / 70), 300 + 18 * math.sin(x / 90 + 1)
    if y < far - 20:
        high = y / 130
        return int(244 - 30 * high + grain), int(150 + 60 * high + grain), int(70 + 60 * high + grain)
    if y < far:
        return int(52 + grain), int(44 + grain), int(34 + grain)
    if y < near:
        deep, ripple = (y - far) / (near - far), 6 * math.sin(y * 0.9 + x / 40) + grain
        return int(214 - 50 * deep + ripple), int(190 - 40 * deep + ripple), int(160 - 20 * deep + ripple)
    return int(70 + grain * 2), int(58 + grain * 2), int(40 + grain)


_GRAIN = random.Random(7)


def main() -> None:
    """Draw both."""
    for name, color in (("cloth-filter", weave), ("river", river)):
        picture = Image.new("RGB", (WIDTH, HEIGHT))
        picture.putdata([color(x, y) for y in range(HEIGHT) for x in range(WIDTH)])
        picture.save(IMAGES / f"{name}.jpg", quality=QUALITY)


if __name__ == "__main__":
    main()
