"""Korean and Japanese time expressions: one grammar, two vocabularies."""
