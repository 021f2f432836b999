"""Who is measured: the kit and its peers, each with the same texts, its own settings, its own checks."""
