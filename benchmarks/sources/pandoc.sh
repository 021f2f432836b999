#!/bin/sh
# What Debian's Pandoc (2.17 and later: apt-get install pandoc) makes of the BibTeX file of the tests: CSL-JSON, and
# the references of a document in YAML. Its output is kept in tests/sources/exported; run this to make it anew:
#   sh benchmarks/sources/pandoc.sh
set -eu
cd "$(dirname "$0")/../.."
bib=tests/sources/exported/zotero.bib
pandoc -f bibtex -t csljson "$bib" >tests/sources/exported/pandoc.json
pandoc -f bibtex -t markdown -s "$bib" | sed -n '/^references:/,/^---/p' | sed '/^---$/d' >tests/sources/exported/pandoc.yaml
