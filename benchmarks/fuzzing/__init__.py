"""Mutated input, made from a seed, and what has to hold whatever it is."""
