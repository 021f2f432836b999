"""Every mistake of the tables is told by a build with file, line and mend, once, and nothing else is.

The mistakes of a group are made together on one site: none hides another.
"""

import pytest

from plugins.building.build import build_site
from tests.desk.mistakes import file_names, in_data, in_markup, in_settings, in_texts, in_yaml

TABLES = (file_names, in_yaml, in_texts, in_markup, in_data, in_settings)
GROUPS = {
    f"{table.__name__.rpartition('.')[2]}: {name}": group
    for table in TABLES
    for name, group in table.GROUPS.items()
}


def make(mistake, site):
    """Leave the files of a site as the editor does."""
    for name, change in mistake.files.items():
        if change is None:
            site.path(name).unlink()
        elif isinstance(change, tuple):
            site.replace(name, *change)
        elif callable(change):
            change(site.path(name))
        else:
            site.write(name, change)


@pytest.mark.parametrize("group", GROUPS)
def test_every_mistake_is_told_once_and_nothing_else_is(group, faulty):
    for mistake in GROUPS[group].values():
        make(mistake, faulty)
    left = list(build_site(faulty.root).problems)
    wrong = []
    for name, mistake in GROUPS[group].items():
        for told in mistake.told:
            found = next((problem for problem in left if told.fits(problem)), None)
            if found:
                left.remove(found)
            else:
                wrong.append(f"not told of {name}: {told}")
    wrong += [f"too much: {problem.severity}: {problem}" for problem in left]
    assert wrong == [], "\n".join(["", *wrong])
