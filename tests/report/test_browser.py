"""The page in a browser: width, targets, contrast, modes, keys, script off, print."""

import itertools
import os
import re
import shutil
from collections import Counter
from pathlib import Path

import example
import pytest

import framing.report
from framing.report import write

try:
    from playwright import sync_api as playwright
except ImportError:
    playwright = None

CHROMIUM = next(
    (
        p
        for p in ("/usr/bin/chromium", shutil.which("chromium"), shutil.which("google-chrome"))
        if p and Path(p).exists()
    ),
    None,
)
pytestmark = pytest.mark.browser
ARGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
CSS = (Path(framing.report.__file__).parent / "assets" / "page.css").read_text(encoding="utf-8")


def missing(what):
    """Skip, or fail where the environment says that a browser must be there."""
    if os.environ.get("FRAMING_REQUIRE_BROWSER"):
        pytest.fail(f"{what}, and FRAMING_REQUIRE_BROWSER is set")
    pytest.skip(what)


def test_a_browser_that_is_required_and_missing_fails(monkeypatch):
    monkeypatch.setenv("FRAMING_REQUIRE_BROWSER", "1")
    with pytest.raises(pytest.fail.Exception, match="no Chromium"):
        missing("no Chromium is found")
    monkeypatch.delenv("FRAMING_REQUIRE_BROWSER")
    with pytest.raises(pytest.skip.Exception):
        missing("no Chromium is found")


@pytest.fixture(scope="module")
def browser():
    if playwright is None:
        missing("playwright is not installed")
    if CHROMIUM is None:
        missing("no Chromium is found")
    with playwright.sync_playwright() as driver:
        one = driver.chromium.launch(executable_path=CHROMIUM, args=ARGS)
        yield one
        one.close()


@pytest.fixture
def opened(browser, written):
    """A function that opens the example's page in a context of its own."""
    contexts = []

    def open_page(path=written / "index.html", width=1440, **options):
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        contexts.append(context)
        page = context.new_page()
        page.said = []
        page.on("console", lambda message: page.said.append(message.text))
        page.on("pageerror", lambda error: page.said.append(str(error)))
        page.on("request", lambda request: page.asked.append(request.url))
        page.asked = []
        page.goto(path.as_uri() if isinstance(path, Path) else path)
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture(scope="module")
def desk(browser, written):
    """The example's page, opened once for the tests that change nothing."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.said, page.asked = [], []
    page.on("console", lambda message: page.said.append(message.text))
    page.on("pageerror", lambda error: page.said.append(str(error)))
    page.on("request", lambda request: page.asked.append(request.url))
    page.goto((written / "index.html").as_uri())
    page.wait_for_selector("#chart-loaded .point")
    yield page
    context.close()


def test_the_page_is_never_wider_than_its_window(desk):
    for width in (320, 375, 768, 1440):
        desk.set_viewport_size({"width": width, "height": 900})
        assert desk.evaluate("document.documentElement.scrollWidth") <= width


def test_a_dozen_outlets_and_a_name_without_a_blank_fit_a_narrow_window(opened):
    page = opened(width=320)
    page.evaluate("""() => {
        const key = document.querySelector('.key'), one = key.firstElementChild;
        for (let n = 0; n < 12; n++) key.append(one.cloneNode(true));
        document.querySelector('.warn strong').textContent = 'x'.repeat(90);
    }""")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.locator(".toc summary").bounding_box()["width"] > 60


def test_targets_are_large_enough_except_links_inside_sentences(desk):
    for width in (320, 1440):
        desk.set_viewport_size({"width": width, "height": 900})
        small = desk.evaluate("""() => [...document.querySelectorAll('a,button,summary,input,label')].filter(e => {
            const r = e.getBoundingClientRect();
            if (!r.width || !r.height || e.closest('.vh,.skip,details:not([open])')) return false;
            if (e.matches('input')) e = e.closest('label') || e;
            if (e.closest('p,li,q,h3,h4,caption,figcaption,th,small') && e.tagName === 'A') return false;
            const box = e.getBoundingClientRect();
            return box.width < 23.5 || box.height < 23.5;
        }).map(e => e.outerHTML.slice(0, 90))""")
        assert small == []


def test_nothing_is_asked_of_a_network_and_no_policy_is_broken(desk):
    assert desk.said == []
    assert desk.asked
    assert all(url.startswith("file:") for url in desk.asked)


def test_charts_are_drawn_without_a_mode_bar_and_in_the_outlets_colours(desk):
    assert desk.locator(".modebar-btn").count() == 0
    fill = desk.evaluate(
        "getComputedStyle(document.querySelector('#chart-loaded .tr-A-f .point')).fill"
    )
    assert fill == "rgb(154, 90, 0)"
    labels = desk.evaluate(
        "[...document.querySelectorAll('#chart-loaded .ytick text')].map(t => t.textContent)"
    )
    assert [label.split() for label in labels] == [
        ["A", "Alder", "Post"],
        ["B", "Birch", "Herald"],
        ["C", "Cedar", "Wire"],
    ]


def test_hostile_text_runs_nothing(opened, tmp_path):
    from test_states import HOSTILE, hostile

    for number, words in enumerate(HOSTILE[:1]):
        page = opened(write(hostile(words), tmp_path / str(number)))
        page.wait_for_selector(".drawn")
        assert page.said == []
        assert page.evaluate("document.images.length") == 0


def test_without_script_everything_is_there(opened):
    page = opened(java_script_enabled=False)
    assert page.locator(".art").count() == 3
    assert page.locator(".art").first.is_visible()
    assert page.locator(".undrawn").first.is_visible()
    assert page.locator("table.mx").first.is_visible()
    assert not page.locator(".needs-js").first.is_visible()


def test_a_number_opens_its_sentences(opened):
    page = opened()
    link = page.locator("#loaded table.mx a.n").first
    target = link.get_attribute("href")
    assert not page.locator(f"{target} li").first.is_visible()
    link.click()
    page.wait_for_timeout(100)
    assert page.locator(f"{target} li").first.is_visible()


def test_a_mark_shows_its_note_and_escape_goes_back(opened):
    page = opened()
    page.locator("#m-A1").click()
    note = page.locator("#n-A1")
    assert note.is_visible()
    assert page.evaluate("getComputedStyle(document.querySelector('#n-A1')).position") == "fixed"
    page.keyboard.press("Escape")
    assert page.evaluate("location.hash") == "#m-A1"


def test_keys_step_through_marks_once_they_are_switched_on(opened):
    page = opened()
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.className") != "mk"
    page.locator("#lK").check()
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.className") == "mk"


def test_a_layer_can_be_switched_off_without_script(opened):
    page = opened(java_script_enabled=False)
    page.locator("#lW").uncheck()
    assert (
        page.evaluate("getComputedStyle(document.querySelector('.art .k-W')).textDecorationLine")
        == "none"
    )
    assert not page.locator(".art sup.tW").first.is_visible()


def test_a_narrow_screen_shows_one_article_and_a_link_brings_another(opened):
    page = opened(width=375)
    assert page.locator(".art:visible").count() == 1
    page.evaluate("location.hash = '#p-C-1'")
    page.wait_for_timeout(200)
    assert page.locator("#a-C").is_visible()
    assert page.locator(".art:visible").count() == 1


def test_print_opens_closed_details_and_splits_no_utterance(opened):
    page = opened()
    page.emulate_media(media="print")
    closed = "#loaded details.ev:not([open]) li"
    assert page.locator(closed).first.is_visible()
    assert page.evaluate("getComputedStyle(document.querySelector('.utt')).breakInside") == "avoid"
    assert page.locator(".art").count() == 3
    assert page.locator(".art").last.is_visible()
    assert len(page.pdf()) > 10_000


def test_paper_holds_all_that_opens_on_the_screen_without_the_room_that_fingers_need(opened):
    page = opened(width=700)
    page.emulate_media(media="print")
    found = page.evaluate("""() => {
        const lists = [...document.querySelectorAll('.ev li')];
        const box = one => one.getClientRects()[0] || {width: 0, height: 0};
        const links = [...document.querySelectorAll('.ev li a')].filter(a => a.textContent.length < 12);
        const ledger = [...document.querySelectorAll('#loaded .ev:not(.more) .eg li')];
        return {
            gone: lists.filter(one => !(box(one).width > 0 && box(one).height > 0)).length,
            lists: lists.length,
            tall: Math.max(...links.map(a => box(a).height / parseFloat(getComputedStyle(a).fontSize))),
            columns: new Set(ledger.map(li => Math.round(box(li).left / 100))).size,
            wide: document.documentElement.scrollWidth,
        };
    }""")
    assert found["lists"] > 20
    assert found["gone"] == 0
    assert found["tall"] < 1.6
    assert found["columns"] >= 2
    assert found["wide"] <= 700


def test_forced_colours_keep_letters_lines_and_chips(opened):
    page = opened(forced_colors="active")
    kept = page.evaluate("""() => ({
        line: getComputedStyle(document.querySelector('.k-W')).textDecorationStyle,
        cut: getComputedStyle(document.querySelector('.cut')).textDecorationLine,
        chip: getComputedStyle(document.querySelector('.chip')).borderStyle,
        letter: document.querySelector('.o b').textContent})""")
    assert kept["line"] == "wavy"
    assert kept["cut"] == "line-through"
    assert kept["chip"] != "none"
    assert kept["letter"] == "A"


def tokens(dark):
    """Return the colour tokens of one mode."""
    light, other = re.findall(r":root\{(.*?)\}", CSS, re.S)[:2]
    found = dict(re.findall(r"--(\w+):(#[0-9a-f]{3,6})", light))
    return found | (dict(re.findall(r"--(\w+):(#[0-9a-f]{3,6})", other)) if dark else {})


def luminance(colour):
    digits = colour[1:] if len(colour) == 7 else "".join(c * 2 for c in colour[1:])
    parts = [int(digits[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("dark", [False, True])
def test_every_pair_of_ink_and_ground_can_be_read(dark):
    found = tokens(dark)
    grounds = ("paper", "raise", "sink", "quoted", "reported", "warn")
    for ink, ground in itertools.product(("ink", "ink2", "ink3", "link"), grounds):
        if (ink, ground) != ("link", "warn"):
            assert contrast(found[ink], found[ground]) >= 4.5, (ink, ground)
    for line, ground in itertools.product(
        ("kW", "kV", "kN", "kP", "kF"), ("paper", "quoted", "reported")
    ):
        assert contrast(found[line], found[ground]) >= 4.5, (line, ground)
    for letter in "ABCDEFGH":
        assert contrast(found[f"o{letter}"], found["on"]) >= 4.5, letter


def test_the_page_follows_the_readers_dark_mode(opened):
    page = opened(color_scheme="dark")
    page.wait_for_selector("#chart-loaded .point")
    ground, ink = page.evaluate("""() => [getComputedStyle(document.body).backgroundColor,
        getComputedStyle(document.querySelector('#chart-loaded .ytick text')).fill]""")
    assert ground == "rgb(22, 22, 20)"
    assert ink == "rgb(238, 235, 226)"


def test_the_example_is_the_one_shown(desk):
    assert example.comparison().event in desk.title()


@pytest.mark.parametrize("script", [True, False])
def test_a_table_whose_cells_are_stacked_is_still_read_out_as_a_table(opened, script):
    page = opened(width=375, java_script_enabled=script)
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")
    roles = Counter(str(node.get("role", {}).get("value")) for node in tree["nodes"])
    assert roles["table"] > 3 and roles["cell"] > 20 and roles["rowheader"] > 5
