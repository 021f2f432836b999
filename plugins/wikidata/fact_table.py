"""Which statements are facts of which kind of things, and what they are called; a table, and nothing else."""

from dataclasses import dataclass
from typing import Literal

How = Literal["all", "each", "newest", "current", "together"]
"""Every statement, also beside a preferred one; each of the best; the newest; what lasts; all in one."""


@dataclass(frozen=True, slots=True)
class FactRow:
    """A property that gives facts."""

    property: str
    """Wikidata's."""
    how: How
    """What is taken of several statements."""
    labels: tuple[str, ...]
    """In the languages of :data:`LANGUAGES`, in their order."""


LANGUAGES = ("en", "de", "ja", "ko", "fr")
_HOW: dict[str, How] = {"a": "all", "e": "each", "n": "newest", "c": "current", "t": "together"}
_TABLE = """
P17   c Country | Land | 国 | 국가 | Pays
P131  c Part of (administration) | Verwaltungseinheit | 行政区 | 행정구역 | Entité administrative
P1336 t Claimed by | Beansprucht von | 領有を主張する国 | 영유권 주장국 | Revendiqué par
P1082 n Population | Einwohner | 人口 | 인구 | Population
P2046 n Area | Fläche | 面積 | 면적 | Superficie
P2044 n Elevation | Höhe | 標高 | 해발 고도 | Altitude
P6    c Head of government | Regierungschef | 首長 | 행정 수반 | Chef de l’exécutif
P36   c Capital | Hauptstadt | 首都 | 수도 | Capitale
P571  e Founded | Gegründet | 設立 | 설립 | Création
P1619 e Opened | Eröffnet | 開業 | 개통 | Ouverture
P177  t Crosses | Überquert | 横断対象 | 횡단 대상 | Franchit
P1249 e First written record | Ersterwähnung | 最古の記録 | 최초 기록 | Première mention écrite
P576  e Ended | Aufgelöst | 解散 | 해체 | Dissolution
P206  t On the water | Am Gewässer | 水域 | 수역 | Étendue d’eau
P2043 n Length | Länge | 長さ | 길이 | Longueur
P403  t Flows into | Mündet in | 流出先 | 유입 수역 | Se jette dans
P205  t Countries of the basin | Anrainerstaaten | 流域の国 | 유역 국가 | Pays du bassin
P2053 n Drainage basin | Einzugsgebiet | 流域面積 | 유역 면적 | Bassin versant
P2225 n Discharge | Abfluss | 流量 | 유량 | Débit
P4511 n Depth | Tiefe | 深さ | 깊이 | Profondeur
P159  c Headquarters | Sitz | 本部 | 본부 | Siège
P112  t Founders | Gründer | 創設者 | 설립자 | Fondateurs
P463  t Member of | Mitglied von | 加盟 | 가입 단체 | Membre de
P527  t Parts | Teile | 構成 | 구성 | Parties
P2124 n Members | Mitglieder | 会員数 | 회원 수 | Nombre de membres
P169  c Chief executive | Geschäftsführer | 最高経営責任者 | 최고경영자 | Directeur général
P488  c Chair | Vorsitz | 議長 | 의장 | Présidence
P1128 n Employees | Beschäftigte | 従業員数 | 직원 수 | Effectif
P2139 n Revenue | Umsatz | 売上高 | 매출 | Chiffre d’affaires
P452  t Industry | Branche | 産業 | 산업 | Secteur
P749  c Parent organization | Dachorganisation | 親組織 | 상위 조직 | Organisation mère
P127  c Owner | Eigentümer | 所有者 | 소유자 | Propriétaire
P569  e Born | Geboren | 生年月日 | 출생 | Naissance
P19   e Place of birth | Geburtsort | 出生地 | 출생지 | Lieu de naissance
P570  e Died | Gestorben | 死没 | 사망 | Mort
P20   e Place of death | Sterbeort | 死没地 | 사망지 | Lieu de mort
P27   c Citizenship | Staatsangehörigkeit | 国籍 | 국적 | Nationalité
P106  t Occupation | Tätigkeit | 職業 | 직업 | Profession
P39   a Office | Amt | 役職 | 직위 | Fonction
P585  e Date | Datum | 日付 | 날짜 | Date
P580  e Began | Beginn | 開始 | 시작 | Début
P582  e Ended | Ende | 終了 | 종료 | Fin
P276  t Place | Ort | 場所 | 장소 | Lieu
P710  t Took part | Beteiligte | 参加者 | 참가자 | Participants
P1120 n Deaths | Tote | 死者数 | 사망자 수 | Morts
P1339 n Injured | Verletzte | 負傷者数 | 부상자 수 | Blessés
P1891 t Signed by | Unterzeichnet von | 署名者 | 서명자 | Signataires
P7588 e In force since | In Kraft seit | 発効 | 발효 | Entrée en vigueur
P1923 t Parties | Parteien | 当事者 | 당사자 | Parties
P2058 c Depositary | Verwahrer | 寄託者 | 수탁자 | Dépositaire
P1001 t Applies in | Gilt in | 適用地域 | 적용 지역 | S’applique à
P467  t Enacted by | Erlassen von | 制定者 | 제정자 | Adopté par
P2568 t Repealed by | Aufgehoben durch | 廃止法令 | 폐지 법령 | Abrogé par
P50   t Author | Autor | 著者 | 저자 | Auteur
P577  e Published | Erschienen | 出版 | 출판 | Publication
P123  t Publisher | Verlag | 出版社 | 출판사 | Éditeur
P57   t Director | Regie | 監督 | 감독 | Réalisation
P86   t Composer | Komponist | 作曲者 | 작곡가 | Compositeur
P170  t Made by | Urheber | 作者 | 제작자 | Créateur
P407  t Language | Sprache | 言語 | 언어 | Langue
P364  t Original language | Originalsprache | 原語 | 원어 | Langue originale
P495  t Country of origin | Herkunftsland | 原産国 | 원산국 | Pays d’origine
P1104 n Pages | Seiten | ページ数 | 쪽수 | Pages
P225  e Scientific name | Wissenschaftlicher Name | 学名 | 학명 | Nom scientifique
P105  e Rank | Rang | 分類階級 | 분류 계급 | Rang
P171  e Belongs to | Gehört zu | 上位分類 | 상위 분류 | Taxon supérieur
P141  c Conservation status | Gefährdung | 保全状況 | 보전 상태 | Statut de conservation
P176  t Maker | Hersteller | 製造者 | 제조사 | Fabricant
P178  t Developer | Entwickler | 開発者 | 개발사 | Développeur
P137  c Operator | Betreiber | 運用者 | 운영자 | Exploitant
P729  e In service since | In Dienst seit | 就役 | 취역 | Mise en service
P730  e Out of service | Außer Dienst | 退役 | 퇴역 | Retrait du service
P606  e First flight | Erstflug | 初飛行 | 첫 비행 | Premier vol
P619  e Launched | Start | 打ち上げ | 발사 | Lancement
P1092 n Number built | Stückzahl | 生産数 | 생산 수 | Exemplaires construits
P8047 c Registered in | Registriert in | 船籍国 | 선적국 | Pays d’immatriculation
P532  c Home port | Heimathafen | 船籍港 | 선적항 | Port d’attache
P2067 n Mass | Masse | 質量 | 질량 | Masse
P2048 n Height | Höhe | 高さ | 높이 | Hauteur
P2049 n Width | Breite | 幅 | 너비 | Largeur
P2052 n Speed | Geschwindigkeit | 速度 | 속도 | Vitesse
P4176 n Range | Reichweite | 射程 | 사거리 | Portée
P2073 n Range of the vehicle | Reichweite | 航続距離 | 항속 거리 | Autonomie
P1083 n Capacity | Plätze | 定員 | 수용 인원 | Capacité
P780  t Symptoms | Symptome | 症状 | 증상 | Symptômes
P828  t Cause | Ursache | 原因 | 원인 | Cause
P1060 t Transmission | Übertragung | 感染経路 | 전파 경로 | Transmission
P924  t Treatment | Behandlung | 治療 | 치료 | Traitement
P274  e Formula | Summenformel | 化学式 | 화학식 | Formule
P231  e CAS number | CAS-Nummer | CAS登録番号 | CAS 번호 | Numéro CAS
P2101 n Melts at | Schmelzpunkt | 融点 | 녹는점 | Point de fusion
P2102 n Boils at | Siedepunkt | 沸点 | 끓는점 | Point d’ébullition
P575  e Discovered | Entdeckt | 発見 | 발견 | Découverte
P61   t Discovered by | Entdecker | 発見者 | 발견자 | Découvreur
P361  t Part of | Teil von | 上位概念 | 상위 항목 | Partie de
"""


def _row(line: str) -> FactRow:
    name, how, labels = line.split(maxsplit=2)
    return FactRow(name, _HOW[how], tuple(label.strip() for label in labels.split("|")))


ROWS = {row.property: row for row in map(_row, _TABLE.strip().splitlines())}
"""Each property that gives facts."""
_BEGUN = _row("P571 e Came into being | Entstanden | 成立 | 성립 | Création")
"""The same of what nobody founds: a ship, a law, an idea."""
_THING = "P571 P176 P178 P170 P61 P575 P606 P619 P729 P730 P137 P127 P495 P17 P1092 P2043 P2048 P2049 P2067"
FACTS = {
    "person": "P569 P19 P570 P20 P27 P106 P39",
    "place": (
        "P17 P131 P1336 P36 P6 P1082 P2046 P2044 P2043 P2053 P2225 P403 P205 P206 P177 P4511 P571 P1619 "
        "P1249 P576 P463"
    ),
    "organisation": "P571 P576 P112 P159 P17 P488 P169 P2124 P463 P749 P127 P1128 P361",
    "company": "P571 P576 P112 P159 P17 P452 P169 P488 P749 P127 P1128 P2139",
    "law": "P571 P577 P7588 P580 P582 P576 P1001 P17 P467 P2568",
    "treaty": "P571 P585 P276 P7588 P580 P582 P576 P1891 P710 P1923 P2058",
    "weapon": f"{_THING} P4176 P2073 P2052 P1083",
    "technology": f"{_THING} P2052 P2073 P1083 P8047 P532",
    "work": "P50 P57 P86 P170 P577 P571 P123 P407 P364 P495 P1104",
    "species": "P225 P105 P171 P141",
    "substance": "P274 P231 P2101 P2102 P61 P575",
    "disease": "P828 P780 P1060 P924 P575 P61",
    "policy": "P571 P580 P582 P576 P17 P1001",
    "event": "P585 P580 P582 P276 P17 P710 P1120 P1339 P361",
    "number": "",
    "concept": "P571 P575 P61 P361",
}
"""The properties of each kind, in the order in which they are shown."""
OF_LIVING = frozenset({"P569", "P27", "P106", "P39"})
"""All that is said of a person who may be alive."""
OF_TERRITORY = frozenset({"P17", "P131", "P36", "P1336", "P1376", "P6"})
"""What states dispute."""


def rows_of(kind: str) -> tuple[FactRow, ...]:
    """Return the rows of a kind; for one that the table does not know, all but those of persons."""
    listed = FACTS.get(kind)
    if listed is None:
        persons = set(FACTS["person"].split())
        return tuple(row for name, row in ROWS.items() if name not in persons)
    return tuple(ROWS[name] for name in listed.split())


def label_of(row: FactRow, lang: str, named: str, *, is_founded: bool) -> str:
    """Return what a fact is called: ours, else Wikidata's name of the property, else in English."""
    if row.property == "P571" and not is_founded:
        row = _BEGUN
    base = lang.split("-", maxsplit=1)[0].lower()
    if base in LANGUAGES:
        return row.labels[LANGUAGES.index(base)]
    return named[:1].upper() + named[1:] if named else row.labels[0]
