"""A house: a small site in a folder of its own."""

import pytest

from tests.small_sites import SmallSite
from tests.theming.houses import House, move_out


@pytest.fixture
def house(small_site: SmallSite) -> House:
    """A small site whose theme is the kit's, with nothing of its own yet."""
    return move_out(small_site)
