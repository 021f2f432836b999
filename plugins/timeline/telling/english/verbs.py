"""English verb forms: what is a past tense for sure, what may be a participle, what is present."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PAST_BE = _words("was were wasn't weren't wasn’t weren’t")
PAST_HAVE = _words("had hadn't hadn’t")
PAST_DO = _words("did didn't didn’t")
PRESENT = _words(
    "is are am has have do does isn't aren't hasn't haven't don't doesn't isn’t aren’t hasn’t haven’t "
    "don’t doesn’t 're ’re 've ’ve"
)
MODALS = _words(
    "will would can could may might must shall should cannot won't wouldn't can't couldn't shouldn't "
    "won’t wouldn’t can’t couldn’t shouldn’t mustn't ought 'll ’ll 'd ’d"
)
AUXILIARIES = PAST_BE | PAST_HAVE | PAST_DO | PRESENT | MODALS
CHAIN = _words("been being be have had got gotten")
DISTINCT_PAST = _words(
    "went took began fell came rose gave saw became wrote drew flew broke spoke ran wore chose knew grew "
    "threw sang sank shook stole swore tore ate drank drove forbade forgot froze lay rang rode shrank "
    "sprang stank strove swam woke wove bore bit blew arose awoke withdrew overtook undertook mistook "
    "foresaw oversaw overthrew outgrew underwent forwent overcame overran partook retook befell outran "
    "rewrote hid slew forgave forsook strode trod smote interwove outdid redid overdid overrode overate "
    "misspoke redrew bestrode showed sawed swelled "
    "died arrived departed happened occurred appeared disappeared reappeared emerged existed ensued elapsed "
    "resigned vanished peaked soared slumped tumbled plummeted surged dwindled erupted emigrated immigrated "
    "succumbed perished protested marched rioted complained apologized apologised responded replied reacted "
    "insisted intervened participated debuted volunteered"
)
"""No participle looks like these, or none that could describe a noun: "died" has no object."""
PAST_OR_PARTICIPLE = _words(
    "built made found held left lost won met said told sold bought brought thought taught caught sought "
    "fought led paid kept sent spent lent bent felt dealt meant slept swept wept crept knelt leapt dreamt "
    "heard read put set cut hit let shut split spread quit cost hurt burst cast broadcast bid rid shed beat "
    "upset offset bet knit wed sublet recast reset telecast undercut outbid "
    "thrust struck stuck swung hung sprung stood understood withstood got sat spun dug laid shot slid fed "
    "bled bred fled sped lit wound ground bound shone burnt learnt spelt spilt clung flung slung wrung "
    "smelt dwelt spoilt leant outsold outspent remade retold foretold rethought rewound outshone hamstrung "
    "rebuilt resold overheard upheld withheld misled mislaid repaid unwound undid beheld rent strung "
    "forecast"
)
NOUNS_LIKE_PASTS = _words(
    "put set cut hit cost cast broadcast bid shed upset offset bet ground wound shot rent forecast thrust"
)
PARTICIPLES = _words(
    "gone taken begun fallen come risen given seen become written drawn flown broken spoken run worn "
    "chosen known grown thrown sung sunk shaken stolen sworn torn eaten drunk driven forbidden forgotten "
    "frozen lain rung ridden shrunk sprung stunk swum woken woven borne born bitten blown arisen awoken "
    "withdrawn overtaken undertaken mistaken foreseen overseen overthrown undergone done been hidden "
    "beaten shown proven sewn sown mown sawn swollen hewn overcome overrun"
)
NOT_VERBS_IN_ED = _words(
    "hundred indeed need seed speed feed breed bed red sacred naked wicked kindred infrared greed weed "
    "deed bleed creed exceed proceed succeed agreed-upon so-called shed sled embed biped unprecedented "
    "compared "
    "supposed aged"
)
PRESENT_S = _words(
    "meets opens says goes makes takes remains becomes includes lies holds begins gives keeps stands "
    "brings contains provides allows requires closes wants hopes expects thinks believes means seems "
    "comes follows lives lets leads tells gets knows sees happens occurs rises falls grows pays sells "
    "buys reads writes calls carries serves continues consists belongs depends forces forbids faces flows "
    "forms starts ends turns covers shows returns helps plays speaks grants employs circles lasts peaks "
    "stems sits obliges foresees dates intends plans offers owns operates produces supports publishes "
    "attracts connects enjoys"
)
PRESENT_PLURAL = _words(
    "come go rise fall peak begin tend rely remain become hope say think believe want need meet keep lie "
    "live pay expect intend plan doubt know return open"
)
"""Present forms; after "to", or after a modal, they are infinitives."""
BASE = PRESENT_PLURAL | _words(
    "abandon abolish accept add adopt allow announce appeal apply approve arrest ask attack attend avoid "
    "ban block break bring build buy call cancel carry cause challenge change charge check choose claim "
    "clean clear close collect complete conduct consider construct continue cover create cross cut decide "
    "declare defend deliver deny deploy design destroy develop discuss divide do draft draw drive drop "
    "end enter escape establish examine expand explain export extend face fight file fill find finish "
    "fire fix flee fly follow force form found free fund gain gather get give grant grow halt hand have "
    "head hear help hide hire hold host improve include increase introduce invade invest investigate "
    "invite join keep kill land launch lay lead learn leave lend let limit look lose lower make manage "
    "mark marry mine move name negotiate obtain occupy offer order organize oust pass perform persuade "
    "pick place plant play post prepare present preserve prevent produce protect protest prove provide "
    "publish pull punish put raise reach read rebuild recall receive recover reduce reform refuse regain "
    "reject release remove rent repair replace report represent rescue resign resist restore retire "
    "reveal review revive rule run save search secure see seek sell send serve set settle share shoot "
    "show shut sign spend split stage stand start stay stem step stop study submit sue supply support "
    "suspend switch take talk teach tell test thank think throw travel treat try turn use visit vote wait "
    "walk win withdraw work write be compete resume retreat return sail"
)
NOUNS_IN_ING = _words(
    "meeting building hearing king spring evening morning housing funding training ruling wedding opening "
    "ceiling shipping mining banking fishing parking thing nothing something anything everything string "
    "ring wing during spending warning painting drawing beginning ending saying offering crossing landing "
    "recording reading writing farming nursing engineering manufacturing advertising trading lending "
    "borrowing living gathering finding sibling sterling swimming rating polling voting bombing shooting "
    "killing flooding rebuilding being duelling dwelling briefing filing screening listing testing "
    "hosting cycling sailing bring sing swing long-standing outstanding leading remaining rising growing "
    "following existing working coming ongoing"
)


def is_past_or_participle(word: str) -> bool:
    """Whether a word is a past tense that may as well be a participle."""
    return word in PAST_OR_PARTICIPLE or (
        word.endswith("ed") and len(word) > 3 and word not in NOT_VERBS_IN_ED and "-" not in word
    )


def is_participle(word: str) -> bool:
    """Whether a word behind "was" or "had" is a participle."""
    return word in PARTICIPLES or is_past_or_participle(word)


def is_gerund(word: str) -> bool:
    """Whether a word in -ing is a verb rather than a thing."""
    return len(word) > 4 and word.endswith("ing") and word not in NOUNS_IN_ING
