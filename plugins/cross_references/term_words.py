"""English nouns of public affairs that a newspaper would gloss, and what makes terms of them."""

from __future__ import annotations

from .plurals import plurals_of


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _with_plurals(words: frozenset[str]) -> frozenset[str]:
    return words.union(*(plurals_of(word) for word in words))


TERMS = _with_plurals(
    _words(
        "abolition annexation apartheid armistice austerity bailout blockade boycott caliphate "
        "ceasefire collectivization colonization conscription coup cyberattack decolonization "
        "defector demilitarization denuclearization deportation deregulation devaluation disarmament "
        "disinformation embargo enrichment expropriation extradition ferry filibuster fishery "
        "gerrymandering impeachment insurgency junta mobilization moratorium nationalization "
        "neutrality nonproliferation partition plebiscite privatization propaganda rearmament "
        "referendum remittance reparation repatriation reunification sanction secession stimulus "
        "surveillance tariff"
    )
)
"""Terms that stand alone."""
_NOUNS = _with_plurals(
    _words(
        "abductee accord agreement airport alliance army bloc bomb bridge cable canal cartel charter "
        "coal conflict cooperation crisis cult currency dam debt declaration decree deficit dispute "
        "doctrine election equipment exercise expansion fleet gas hostage incident invasion island "
        "islander laborer loan media militia missile occupation oil operation pact party peninsula "
        "pipeline policy prisoner program programme protocol quota railway reactor reform refugee "
        "regime relation resident resolution revolution satellite scandal settlement shield spending "
        "stalemate strait strategy summit territory treaty troop tunnel uprising veto war warhead "
        "weapon worker zone"
    )
)
_NOUNS_AND_VERBS = _with_plurals(_words("attack ban base drill export import strike talk test trade"))
HEADS = _NOUNS | _NOUNS_AND_VERBS
"""Nouns that are a term with a name, a year or one of the ``MODIFIERS`` beside them: the 1951 treaty."""
VERBS = _NOUNS_AND_VERBS - {"trade"}
"""Those of ``HEADS`` that are verbs behind the name of who acts: North Korea tests."""
MODIFIERS = _words(
    "atomic ballistic biological border chemical civil climate coal colonial consular cruise currency "
    "debt deportation diplomatic energy fishing free-trade fuel guerrilla intercontinental labor "
    "labour land maritime migrant military missile naval nuclear oil overseas peace rail state "
    "strategic territorial trade war weapons"
)
"""Lower-case words that make a term of a noun."""
TIES = _words("against between on with")
"""What joins a noun to what it is about: the alliance with Seoul, a protocol on labor."""
TIED = MODIFIERS | TERMS | HEADS
"""Lower-case words that a noun can be tied to."""
