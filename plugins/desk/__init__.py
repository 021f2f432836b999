"""The editor's commands: ``python -m plugins.desk --help``.

Not a Pelican plugin: it runs Pelican, and everything else an editor or publisher does from the shell.
"""
