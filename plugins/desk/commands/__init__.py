"""The desk's commands: one module each, with ``add_to`` for its options and ``run`` for the work."""
