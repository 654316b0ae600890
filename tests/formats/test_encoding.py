"""Bytes to text: marks, UTF-8, and the code pages on texts as short as a headline. Nothing is ever replaced."""

from __future__ import annotations

import gzip
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import FormatError
from annotator.formats.encoding import decode
from annotator.formats.records import Origin

TURKISH = (
    "İdlib'de rejim güçlerinin düzenlediği topçu saldırısında beş asker öldü. Bakanlık, ateşe karşılık verildiğini açıkladı.",
    "Göçmenleri taşıyan bot Ege'de battı, on iki kişi kayboldu. Sahil güvenlik ekipleri arama çalışmalarını sürdürdü.",
    "Belediye başkanı, grevin üçüncü gününde işçilerle görüştü. Sendika, eylemlerin büyüyeceğini söyledi.",
    "Ankara'da iki grup arasında çıkan kavgada dört kişi yaralandı.",
    "Valilik, sokağa çıkma yasağının pazar gününe kadar uzatıldığını duyurdu. Ekmek kuyrukları oluştu.",
    "Şanlıurfa'da patlama: üç kişi öldü",
)
ARABIC = (
    "قتل خمسة جنود في قصف مدفعي استهدف نقطة مراقبة قرب سراقب. وقالت الوزارة إنها ردت على مصادر النيران فورا.",
    "غرق قارب يحمل مهاجرين قبالة السواحل الليبية وفقد اثنا عشر شخصا. واصلت فرق الإنقاذ البحث طوال الليل.",
    "التقى رئيس البلدية العمال في اليوم الثالث من الإضراب. وقالت النقابة إن الاحتجاجات ستتسع ما لم ترفع الأجور.",
    "أصيب أربعة أشخاص في شجار بين مجموعتين في وسط المدينة.",
    "انفجار في حلب يقتل ثلاثة مدنيين",
)
RUSSIAN = (
    "Пять солдат погибли при артиллерийском обстреле возле Саракиба. Министерство сообщило, что ответный огонь был открыт.",
    "Лодка с мигрантами затонула у берегов Ливии, двенадцать человек пропали без вести. Спасатели искали их всю ночь.",
    "Мэр встретился с рабочими на третий день забастовки. Профсоюз заявил, что протесты расширятся.",
    "Четыре человека пострадали в драке между двумя группами в центре города.",
    "Взрыв в Алеппо: трое погибших",
)
WESTERN = (
    "Cinq soldats ont été tués dans un bombardement près de Saraqeb. Le ministère a déclaré avoir riposté immédiatement.",
    "Le maire a rencontré les ouvriers au troisième jour de la grève. Le mouvement s’étendra si les salaires n’augmentent pas.",
    "Fünf Soldaten sind bei einem Artillerieangriff nahe Sarakib getötet worden. Das Ministerium erklärte, man habe geantwortet.",
    "El alcalde se reunió con los trabajadores en el tercer día de huelga. El sindicato exigió más salario para el año próximo.",
    "Cinco soldados morreram num bombardeamento. O Ministério afirmou que a resposta foi imediata e não haverá negociações.",
    "Fem soldater dödades i en artilleriattack nära Saraqeb. Ministeriet uppgav att man omedelbart besvarade elden.",
    "“We will strike everywhere,” the president said – a day after Ankara’s helicopters flew over Idlib’s countryside.",
    "A café owner in Beirut said the naïve plan cost £3m.",
)
CENTRAL = (
    "Pięciu żołnierzy zginęło w ostrzale artyleryjskim w pobliżu Sarakib. Ministerstwo poinformowało, że odpowiedziało ogniem.",
    "Pět vojáků zahynulo při dělostřeleckém útoku poblíž Sarákibu. Ministerstvo uvedlo, že palbu okamžitě opětovalo.",
    "Öt katona meghalt egy tüzérségi támadásban Szarákib közelében. A minisztérium közölte, hogy viszonozták a tüzet.",
)
JAPANESE = (
    "サラキブ近郊の砲撃で兵士五人が死亡した。国防省は直ちに反撃したと発表した。",
    "市長はストライキ三日目に労働者と会談した。",
)
SIMPLIFIED = (
    "五名士兵在萨拉基布附近的炮击中丧生。国防部表示立即进行了还击。",
    "市长在罢工第三天会见了工人。工会说，抗议将会扩大。",
)
TRADITIONAL = (
    "五名士兵在薩拉基布附近的砲擊中喪生。國防部表示立即進行了還擊。",
    "市長在罷工第三天會見了工人。工會說，抗議將會擴大。",
)
PAGES = {
    "cp1254": TURKISH,
    "cp1256": ARABIC,
    "cp1251": RUSSIAN,
    "koi8-r": RUSSIAN,
    "cp1252": WESTERN,
    "cp1250": CENTRAL,
    "iso-8859-2": CENTRAL,
    "iso-8859-5": RUSSIAN,
    "iso-8859-6": ARABIC,
    "cp866": RUSSIAN,
    "shift-jis": JAPANESE,
    "euc-jp": JAPANESE,
    "gb18030": SIMPLIFIED,
    "big5": TRADITIONAL,
}
ASKS = ("iso-8859-6", "iso-8859-2", "euc-jp")  # the importer may have to ask about these


@pytest.mark.parametrize(("encoding", "text"), [(page, text) for page, texts in PAGES.items() for text in texts])
def test_a_code_page_is_found_out_on_a_short_text(encoding: str, text: str) -> None:
    found, origin = decode(text.encode(encoding, "ignore"))
    assert found == text.encode(encoding, "ignore").decode(encoding)
    assert "\ufffd" not in found
    assert origin.sure or encoding in ASKS
    assert origin.candidates[0] == origin.encoding
    assert text.encode(encoding, "ignore").decode(origin.encoding) == found


@pytest.mark.parametrize(("encoding", "texts"), PAGES.items())
def test_a_whole_article_leaves_no_doubt(encoding: str, texts: tuple[str, ...]) -> None:
    if texts in (WESTERN, CENTRAL):
        texts = texts[:2] if texts is WESTERN else texts[:1]  # one language an article
    data = "\r\n".join(texts * 3).encode(encoding, "ignore")
    found, origin = decode(data)
    assert found == data.decode(encoding)
    assert origin.sure or encoding in ASKS


@pytest.mark.parametrize(("encoding", "texts"), PAGES.items())
def test_the_right_one_is_among_those_offered(encoding: str, texts: tuple[str, ...]) -> None:
    for text in texts:
        data = text[:30].encode(encoding, "ignore")
        if not data.isascii():
            assert any(data.decode(name) == data.decode(encoding) for name in decode(data)[1].candidates)


def test_a_wrong_guess_is_never_sure() -> None:
    for encoding, texts in PAGES.items():
        for text in texts:
            for length in (12, 20, 40):
                data = text[:length].encode(encoding, "ignore")
                found, origin = decode(data)
                assert found == data.decode(encoding) or not origin.sure, (encoding, text[:length], origin)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [TURKISH[0], ARABIC[0], SIMPLIFIED[0], "a\r\n😀"])
def test_a_byte_order_mark_decides(encoding: str, text: str) -> None:
    found, origin = decode(("\ufeff" + text).encode(encoding))
    assert found == text
    assert origin == Origin(encoding, had_bom=True, candidates=(encoding,))


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_found_by_its_zeros(encoding: str) -> None:
    found, origin = decode(WESTERN[0].encode(encoding))
    assert (found, origin.encoding, origin.sure) == (WESTERN[0], encoding, True)
    found, origin = decode(ARABIC[0].encode(encoding))
    assert (found, origin.sure) == (ARABIC[0], False)


@given(st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0\ufeff\ufffe")))
def test_utf_8_is_read_as_it_is(text: str) -> None:
    data = text.encode()
    if not data.startswith((b"%PDF-", b"GIF8", b"{\\rtf")):
        assert decode(data) == (text, Origin("utf-8", candidates=("utf-8",)))


def test_the_replacement_character_of_the_source_stays() -> None:
    assert decode("a\ufffdb".encode())[0] == "a\ufffdb"


def test_utf_8_with_a_broken_byte_is_no_code_page() -> None:
    data = (TURKISH[0] + ARABIC[0]).encode()
    broken = data[:50] + b"\xff" + data[50:]
    with pytest.raises(FormatError, match=r"damaged UTF-8: byte 51 \(0xff\)"):
        decode(broken)
    with pytest.raises(FormatError, match="damaged UTF-8"):
        decode(data[:-2])


def test_the_encoding_can_be_given() -> None:
    data = TURKISH[0].encode("cp1254")
    assert decode(data, "cp1254")[0] == TURKISH[0]
    assert decode(data, "windows-1254")[1] == Origin("windows-1254", candidates=("windows-1254",))
    assert decode(b"\xef\xbb\xbfa", "utf-8") == ("a", Origin("utf-8", had_bom=True, candidates=("utf-8",)))
    with pytest.raises(FormatError, match=r"not in the encoding utf-8: byte 1 \(0xdd\) does not fit"):
        decode(data, "utf-8")
    for name in ("klingon", "rot13", "hex", "base64"):
        with pytest.raises(FormatError, match=f'no text encoding named "{name}"'):
            decode(data, name)


def zipped() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    return target.getvalue()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a PNG picture"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a JPEG picture"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "a PDF document"),
        (zipped(), "a zip archive"),
        (gzip.compress(b"text"), "a gzip archive"),
        (b"\x7fELF\x02\x01\x01\0", "a program"),
        (b"SQLite format 3\0\x10\0", "a database"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word or Excel document"),
        (b"{\\rtf1\\ansi", "an RTF document"),
        (b"plain\0text", "NUL bytes"),
        (b"\0" * 100, "NUL bytes"),
        (b"a\0b\0c\0\x01\xd8", "NUL bytes"),
        (bytes(range(1, 256)), "control characters"),
        (b"\xef\xbb\xbfa\0b", "NUL"),
    ],
)
def test_what_is_no_text_is_refused_by_what_it_is(data: bytes, says: str) -> None:
    with pytest.raises(FormatError, match=says):
        decode(data)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-32-be"])
def test_half_characters_are_refused(encoding: str) -> None:
    data = "\ufeffa".encode(encoding) + "\ud83d".encode(encoding, "surrogatepass")
    with pytest.raises(FormatError, match="not in the encoding"):
        decode(data)


@given(st.binary(max_size=300))
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    try:
        text, origin = decode(data)
    except FormatError:
        return
    assert "\0" not in text
    assert text == data.decode(origin.encoding).lstrip("\ufeff")
