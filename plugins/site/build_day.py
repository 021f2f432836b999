"""The day on which a site is built: one input of the build, read in one place."""

import os
from datetime import UTC, date, datetime


def build_day() -> date:
    """Return today in UTC; ``SOURCE_DATE_EPOCH`` stands in for the clock where a build has to be repeatable.

    See the specification of reproducible-builds.org; a value that is no whole number is passed over.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    moment = datetime.fromtimestamp(int(epoch), UTC) if epoch.isdigit() else datetime.now(UTC)
    return moment.date()
