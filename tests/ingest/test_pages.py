"""A saved page gives its article, its zones and its own word on the outlet; the rest is kept as cut."""

from email.message import EmailMessage

import pytest
import trafilatura

from framing.errors import ArticleError
from framing.ingest import read
from framing.ingest.html import read_page
from framing.settings import Settings

PARAGRAPHS = [
    "The ferry left the quay at noon with ninety people on board, the harbour master said on Monday.",
    "“We heard a bang and then nothing,” said Mara Finch, who was on the upper deck with her son.",
    "It reached the island an hour later than the timetable promises. Nobody was hurt, the company said.",
    "The company promised a review of the engine, which had stopped twice in the month of May.",
]


def page(body="", head=""):
    prose = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    return f"""<!doctype html><html><head><title>Ferry engine fails twice | Harbour Echo</title>
    <meta property="og:title" content="Ferry engine fails twice">
    <meta property="og:site_name" content="Harbour Echo">
    <meta property="article:published_time" content="2025-06-03T10:30:00Z">
    <meta name="author" content="Ida Brook">{head}</head>
    <body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <main><article><h1>Ferry engine fails twice</h1>
    <p class="standfirst">Islanders have asked for a second boat since the winter</p>
    <figure><img src="x.jpg"><figcaption>The ferry at the quay on Monday.</figcaption></figure>
    {prose}<h2>What comes next</h2><p>The council meets on Thursday evening to hear the islanders.</p>
    {body}</article></main>
    <aside><h3>Most read</h3><ul><li><a href="/1">Five walks for a wet Sunday</a></li></ul></aside>
    <footer>© 2025 Harbour Echo</footer><script>track()</script></body></html>"""


def zone(article, kind):
    return [article.text[z.start : z.end] for z in article.zones if z.kind == kind]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ('class="ad"', "advert"),
        ('id="ads"', "advert"),
        ('class="box advert"', "advert"),
        ('class="advertisement"', "advert"),
        ('class="ad-slot"', "advert"),
        ('class="sponsored"', "advert"),
        ('class="sponsored-content"', "advert"),
        ('class="promo"', "advert"),
        ('class="read-more"', "related_link"),
    ],
)
def test_what_a_page_calls_an_advert_is_cut_as_one(name, kind):
    shoes = "“The best shoes ever,” said Ann Reed of Shoe World, who was delighted with them."
    body = f"<div {name}><p>{shoes}</p></div><p>The harbour master will be heard as well.</p>"
    article = read_page(page(body), "a", source="a.html")
    assert shoes not in article.text and "will be heard as well" in article.text
    assert [cut.kind for cut in article.cut if cut.text == shoes] == [kind]


@pytest.mark.parametrize("name", ["ad", "read-more", "adds", "shadow", "download"])
def test_a_frame_of_the_prose_is_no_advert_whatever_it_is_called(name):
    whole = page().replace("<article>", f'<article class="{name}">')
    assert all(text in read_page(whole, "a", source="a.html").text for text in PARAGRAPHS)


def test_prose_headline_standfirst_crosshead_and_caption_come_out():
    article = read_page(page(), "a", source="a.html")
    for text in PARAGRAPHS:
        assert text in article.text
    assert zone(article, "headline") == ["Ferry engine fails twice"]
    assert zone(article, "standfirst") == [
        "Islanders have asked for a second boat since the winter"
    ]
    assert zone(article, "caption") == ["The ferry at the quay on Monday."]
    assert zone(article, "crosshead") == ["What comes next"]


def test_metadata_gives_outlet_date_author_and_title():
    article = read_page(page(), "a", source="a.html")
    assert (article.outlet, article.published[:10], article.author, article.title) == (
        "Harbour Echo",
        "2025-06-03",
        "Ida Brook",
        "Ferry engine fails twice",
    )
    assert article.outlet_evidence.basis == "metadata"


def test_what_is_not_the_article_is_kept_as_cut_with_where_it_stood():
    cut = {piece.text: piece.kind for piece in read_page(page(), "a", source="a.html").cut}
    assert cut["Home"] == "navigation"
    assert cut["Five walks for a wet Sunday"] == "aside"
    assert cut["© 2025 Harbour Echo"] == "page_footer"


def test_no_visible_word_of_the_page_is_lost():
    article = read_page(page(), "a", source="a.html")
    everything = article.text + " ".join(piece.text for piece in article.cut)
    for word in ("Home", "Sport", "quay", "Finch", "Thursday", "walks", "Echo"):
        assert word in everything


def test_scripts_never_become_text():
    article = read_page(page("<script>alert(1)</script>"), "a", source="a.html")
    assert "alert" not in article.text + "".join(piece.text for piece in article.cut)


@pytest.mark.parametrize(
    "body", ["", "<html></html>", "<html><body><p>Too short.</p></body></html>"]
)
def test_a_page_without_an_article_is_refused(body):
    with pytest.raises(ArticleError):
        read_page(body, "a", source="a.html")


def test_a_page_in_an_old_encoding_is_read_as_it_declares(tmp_path):
    text = page(head='<meta charset="iso-8859-15">').replace("engine", "€ moteur déjà")
    text = text.replace("“", '"').replace("”", '"')
    (tmp_path / "a.html").write_bytes(text.encode("iso-8859-15"))
    assert "€ moteur déjà" in read([tmp_path], Settings()).articles[0].text


def test_a_page_saved_as_txt_is_read_as_a_page(tmp_path):
    (tmp_path / "a.txt").write_text(page(), encoding="utf-8")
    article = read([tmp_path], Settings()).articles[0]
    assert article.outlet == "Harbour Echo"
    assert "<p>" not in article.text


def test_a_web_archive_gives_its_page_and_its_address(tmp_path):
    message = EmailMessage()
    message["Snapshot-Content-Location"] = "https://echo.example/ferry"
    message.set_content(page(), subtype="html", cte="quoted-printable")
    (tmp_path / "a.mhtml").write_bytes(message.as_bytes())
    article = read([tmp_path], Settings()).articles[0]
    assert PARAGRAPHS[0] in article.text
    assert article.url == "https://echo.example/ferry"


def test_a_web_archive_without_a_page_is_refused(tmp_path):
    message = EmailMessage()
    message.set_content("only text")
    (tmp_path / "a.mhtml").write_bytes(message.as_bytes())
    (tmp_path / "b.txt").write_text("A text with some words in it.", encoding="utf-8")
    assert "no web page" in read([tmp_path], Settings()).skipped[0].reason


def test_a_page_of_thousands_of_blocks_is_read_once_and_not_block_against_block(monkeypatch):
    fast, extraction = [], trafilatura.bare_extraction

    def noted(*args, **options):
        fast.append(options["fast"])
        return extraction(*args, **options)

    monkeypatch.setattr(trafilatura, "bare_extraction", noted)
    for blocks in (10, 1600):
        body = "".join(f"<div><p>Hi {n}</p></div>" for n in range(blocks))
        assert PARAGRAPHS[0] in read_page(page(body), "a", source="a.html").text
    assert fast == [False, True]


def test_a_post_in_a_page_is_one_paragraph_with_its_account():
    post = (
        '<blockquote class="twitter-tweet"><p>The boat is safe and I go on board every day.</p>'
        '— Mara Finch (@mfinch) <a href="https://x.example/1">June 3, 2025</a></blockquote>'
    )
    article = read_page(
        page(post + "<p>The company did not answer her that day.</p>"), "a", source="a.html"
    )
    whole = "The boat is safe and I go on board every day. — Mara Finch (@mfinch) June 3, 2025"
    assert whole in article.text.split("\n\n")
