"""What one run of another program costs, and how many of them become a table."""
