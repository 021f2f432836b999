"""The site's own file with its lines, which what is kept of it does not know."""

from ..records import Located, YamlError, load_yaml_file
from ..site.build_settings import BuildSettings

SITE_FILE = "site.yaml"


def site_file(settings: BuildSettings) -> Located:
    """Read the site's own file again; one that is gone since it was read has no lines."""
    file = f"{settings.content_name}/{SITE_FILE}"
    try:
        return load_yaml_file(settings.content / SITE_FILE, file=file)
    except YamlError:
        return Located(None, file, {})
