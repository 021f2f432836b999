"""Put a built site on a branch of a git remote, as one commit that the same source always makes the same."""

from .branch import DeployResult, deploy
from .repository import DeployRefusedError, Repository
from .site_url import SiteUrlError, custom_domain, read_site_url

__all__ = [
    "DeployRefusedError",
    "DeployResult",
    "Repository",
    "SiteUrlError",
    "custom_domain",
    "deploy",
    "read_site_url",
]
