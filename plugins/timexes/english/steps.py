"""How far "last", "this" and "next" go."""

_STEPS = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1, "latest": -1,
    "this": 0, "that": 0, "current": 0, "same": 0,
    "next": 1, "coming": 1, "upcoming": 1, "following": 1, "ensuing": 1, "subsequent": 1, "succeeding": 1,
}  # fmt: skip


def step_of(word: str) -> int:
    """Return the number of units that "last" (-1), "this" (0) or "next" (1) goes."""
    return _STEPS.get(word, 0)
