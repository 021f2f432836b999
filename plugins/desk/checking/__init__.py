"""What ``check`` tells beside problems: figures, reading grades, answers of other servers."""
