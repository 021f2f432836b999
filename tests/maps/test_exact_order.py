"""The order of explainers is the same however Python adds floats, and however ties are listed."""

import builtins
import math
import random
from functools import reduce
from operator import add

import pytest

from plugins.maps.connections.ordering import order_groups
from plugins.maps.lettering import text_width


def one_by_one(items, start=0):
    return reduce(add, items, start)


def exactly(items, start=0):
    found = list(items)
    return (
        math.fsum([start, *found])
        if any(isinstance(item, float) for item in found)
        else reduce(add, found, start)
    )


def network(seed):
    chance = random.Random(seed)
    groups = [[f"{group}-{member}" for member in range(chance.randint(3, 9))] for group in range(5)]
    members = [member for group in groups for member in group]
    return groups, [tuple(chance.sample(members, 2)) for _ in range(60)]


@pytest.mark.parametrize("seed", range(30))
def test_explainers_are_ordered_alike_however_numbers_are_added(seed, monkeypatch):
    groups, ties = network(seed)
    orders = []
    for way in (one_by_one, exactly):
        monkeypatch.setattr(builtins, "sum", way)
        orders.append(order_groups(groups, ties))
    random.Random(seed).shuffle(ties)
    assert [*orders, order_groups(groups, ties)] == [orders[0]] * 3


def test_a_width_does_not_hang_on_the_order_of_letters():
    letters = "Iwan the Terrible’s envoy, 1558"
    widths = {
        text_width("".join(random.Random(seed).sample(letters, len(letters))), 13.5) for seed in range(50)
    }
    assert len(widths) == 1
