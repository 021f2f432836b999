"""English words that hold a sentence together, by what they do in it."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DETERMINERS = _words(
    "the a an its his her their our my your this that these those some any no every each either neither "
    "both all another such what whose several many few much more most less fewer first second third last "
    "next own one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty "
    "hundred thousand"
)
POSSESSIVES = _words("the a an its his her their our my your this that these those 's ’s another each every")
PRONOUNS = _words(
    "he she it they we i you who one this that these those there nobody everyone someone others"
)
PREPOSITIONS = _words(
    "of in on at by for with from to into onto over under about against between among during through "
    "throughout within without near beside behind beyond across along around after before until till "
    "since than as like unlike despite toward towards upon off per via above below outside inside amid"
)
TIME_PREPOSITIONS = _words("in on at during throughout between from around")
BOUNDS = _words("by until till before after through following past to into for beyond toward towards")
COMPARED = _words("than as like unlike against versus vs compared from since over")
SUBORDINATORS = _words(
    "which who whom whose where when whenever because although though while whereas if unless whether why "
    "what how wherever provided lest suppose supposing imagine assuming"
)
MAYBE_SUBORDINATORS = _words("after before until till since as than once")
"""They open a clause where a verb follows, else a phrase."""
COORDINATORS = _words("and but or nor so yet then")
NEGATIONS = _words("not never no nobody none neither nor nothing hardly scarcely n't without")
ADVERBS = _words(
    "also already again once just still even soon now only then later long ever often first last twice "
    "back up down out away off on over further together instead however meanwhile there here too so thus "
    "earlier afterwards almost nearly about some alone apart ahead late early ago not never n't rather "
    "quite always usually normally typically sometimes rarely seldom generally home all both each finally"
)
OPENERS = _words(
    "but and yet so then later again only also meanwhile however still earlier already even just or early "
    "late at least back as finally first last here there in on during from between around the"
)
"""What may stand before a date that opens its clause."""
EDGES = _words(
    "end beginning start middle close morning evening night afternoon eve day height month week "
    "all whole much"
)
"""What a date is part of by "of": "on the night of 16 December"."""
HABITS = _words(
    "usually normally often always typically generally traditionally regularly annually every each "
    "sometimes rarely seldom tend tends tended commonly mostly"
)
REPORTING = _words(
    "said told announced reported added argued warned showed confirmed declared noted wrote admitted "
    "claimed denied explained insisted believed thought knew felt heard learned saw found revealed "
    "acknowledged concluded ruled estimated stated suggested conceded complained testified maintained"
)
INTENSIONAL = _words(
    "planned hoped expected wanted intended proposed promised pledged vowed agreed forecast predicted "
    "scheduled postponed demanded aimed sought asked urged projected slated delayed wished threatened "
    "offered foresaw envisaged considered"
)
"""What is said to come: a date behind it may be that of the plan."""
STATIVE = _words(
    "had remained contained owned knew lived cost consisted belonged employed meant lay depended "
    "existed lasted needed included seemed resembled counted amounted measured wanted liked loved "
    "believed preferred deserved lacked possessed hoped"
)
ASPECTUAL = _words(
    "began started continued ceased ended stopped came managed went helped proceeded happened chose"
)
"""What an infinitive behind them tells has happened; but see negations for "failed"."""
RESCHEDULING = _words("moved shifted rescheduled changed extended prolonged shortened brought")
"""What is done to a date: "moved from April to September" is no span."""
