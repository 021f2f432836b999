"""Put a built site on a branch of a git remote, as one commit that the same source always makes the same."""

from .branch import NO_DRAFTS, DeployResult, commit_site, deploy, push
from .masking import masked
from .names import refuse_bad_names
from .repository import DeployRefusedError, Repository
from .site_url import SiteUrlError, custom_domain, read_host, read_site_url
from .source import refuse_dirty_tree
from .target import fetch_target

__all__ = [
    "NO_DRAFTS",
    "DeployRefusedError",
    "DeployResult",
    "Repository",
    "SiteUrlError",
    "commit_site",
    "custom_domain",
    "deploy",
    "fetch_target",
    "masked",
    "push",
    "read_host",
    "read_site_url",
    "refuse_bad_names",
    "refuse_dirty_tree",
]
