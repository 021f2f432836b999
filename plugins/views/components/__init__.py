"""What the theme's components show: one file for each, with the name of its template."""
