"""The gazetteer that the fixture documents are read with."""

FORMS = {
    **{
        form: f"/{form.lower()}/"
        for form in (
            "THAAD",
            "Kuril Islands",
            "Kuril Islands dispute",
            "WHO",
            "remittance",
            "사드",
            "핵",
            "Abe",
        )
    },
    **{form: f"/{number}/" for number, form in enumerate(("U.S. Forces Korea", "R&D", "C++"))},
    **{
        form: f"/{form}/"
        for form in (
            "러시아",
            "북한",
            "메시",
            "ドバイ",
            "京都",
            "日本",
            "日本海",
            "韓国",
            "ロシア",
            "俄罗斯",
            "朝鲜",
            "中国",
            "キリスト",
            "さくら銀行",
            "café",
            "cease-fire",
            "People's Army",
            "airman",
            "Iran",
            "인도",
            "한빛은행",
        )
    },
    "secretary of state": "/state/",
    "missile defense": "/defense/",
    "St. Petersburg": "/petersburg/",
    "F-35": "/f-35/",
    "North Korea": "/korea/",
    "Moscow": "/moscow/",
    "Deepening of the Elbe": "/elbe/",
    "the Netherlands": "/nl/",
    "Netherlands": "/nl/",
}
