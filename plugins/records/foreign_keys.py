"""Keys as editors write them in their own language, and the key that is meant: there is one set of keys."""

_WORDS = {
    "author": "auteur autor autore författare författer 作者 著者 저자 글쓴이 автор",
    "caption": "bildunterschrift didascalia légende leyenda pie 캡션 キャプション подпись",
    "credit": (
        "bild bildnachweis crédit crédito crediti credito copyright foto fotografia fotografie fotograf "
        "fotógrafo fotografo fuente fonte image kilde källa photo photographer picture quelle source urheber "
        "출처 사진 제공 저작권 写真 出典 提供 图片 来源 摄影 фото источник"
    ),
    "date": "datum fecha data dato päivämäärä 날짜 日付 日期 дата",
    "definition": "définition definición definizione erklärung 정의 定義 定义 определение",
    "file": "archivo arquivo bestand datei fichier fil файл 파일 ファイル 文件",
    "kind": "art genre tipo type 종류 種類 类型 тип",
    "lang": "idioma langue language lingua língua sprache språk 언어 言語 语言 язык",
    "length": "comprimento dauer duración durata durée länge lunghezza lengte 길이 長さ 时长 длина",
    "licence": (
        "licencia licença licenza lizenz lizens licens lisens license rights rechte droits derechos diritti "
        "라이선스 이용허락 ライセンス 许可 許可 лицензия"
    ),
    "status": "estado état stato stand 상태 状態 状态 статус",
    "summary": "zusammenfassung résumé resumen riassunto resumo 요약 要約 摘要",
    "topics": "schlagwörter sujets temas temi themen thèmes 주제 話題 主题 темы",
    "title": "titel titre título titolo titulo tittel 제목 題名 标题 標題 заголовок",
}
_MEANT = {word: key for key, words in _WORDS.items() for word in words.split()}


def english_key(word: str) -> str:
    """Return the key that a word of another language, or another word, stands for; empty for none.

    >>> english_key("Lizenz"), english_key("출처"), english_key("mole")
    ('licence', 'credit', '')
    """
    return _MEANT.get(word.strip().casefold(), "")
