"""What an event's articles share: the same utterance, statement, act, figure or actor."""

from __future__ import annotations

from collections import defaultdict

from article_gold import ArticleGold, Row, inside, one_of
from quoted_strings import GoldError, locate

FORMS = frozenset({"active", "passive", "nominal", "middle"})


def alignment(event: str, notes: Row, articles: dict[str, ArticleGold], lines: list[Row]) -> Row:
    """Return what ``alignment.json`` holds: the event's articles held against each other."""
    shared = [utterance(u, articles) for u in notes["utterances"]]
    return {
        "event": event,
        "articles": [{"id": line["id"], "outlet": line["outlet"]} for line in lines],
        "shared_utterances": shared,
        "unshared_direct": [row for line in lines for row in unshared(line, shared)],
        "acts": [act(a, articles) for a in notes["acts"]],
        "coverage": [
            {"what": c["what"], "sentences": [sentence(s, articles) for s in c["sentences"]]}
            for c in notes["coverage"]
        ],
        "figures": figure_groups(notes, lines),
        "actors": actor_groups(lines),
    }


def utterance(notes: Row, articles: dict[str, ArticleGold]) -> Row:
    """Return an utterance; a member is [article, attribution, complete] or these and a part."""
    members = []
    for stem, name, complete, *part in notes["members"]:
        if name not in articles[stem].named:
            raise GoldError(f"{stem} has no attribution named {name!r}")
        row = articles[stem].named[name]
        in_marks = "direct" if row["quoted"] == row["content"] else "mixed"
        of_document = in_marks if row["quoted"] else "indirect"
        content = locate(articles[stem].text, part[0]).many("c") if part else row["content"]
        form = of_document if row["type"] == "document" else row["type"]
        member = {"article": stem, "content": content, "form": form, "cue": row["cue"]}
        members.append(member | {"complete": complete})
    return {"speaker": notes["speaker"], "members": members}


def unshared(line: Row, shared: list[Row]) -> list[Row]:
    """Return an article's quotations that touch no utterance which another article has too."""
    members = [m for u in shared for m in u["members"] if m["article"] == line["id"]]
    taken = [piece for member in members for piece in member["content"]]
    return [
        {"article": line["id"], "content": a["content"], "speaker": a["speaker"]}
        for a in line["attributions"]
        if a["quoted"] and a["type"] != "scare"
        if not any(inside(piece, taken) for piece in a["content"])
    ]


def act(notes: Row, articles: dict[str, ArticleGold]) -> Row:
    """Return an act; a telling is [article, form, string with <a> and <t>]."""
    members = []
    for stem, form, marked in notes["tellings"]:
        match = locate(articles[stem].text, marked)
        more = {"agent": match.one("a"), "target": match.one("t")}
        where = {"article": stem} | articles[stem].span(match.focus(), **more)
        members.append(where | {"form": one_of(form, FORMS, marked)})
    return {"what": notes["what"], "members": members}


def sentence(row: list[str], articles: dict[str, ArticleGold]) -> Row:
    """Return a sentence of a coverage group: [article, string]."""
    stem, marked = row
    return {"article": stem} | articles[stem].span(locate(articles[stem].text, marked).focus())


def figure_groups(notes: Row, lines: list[Row]) -> list[Row]:
    """Group the articles' figures by what they count; ``conflicts`` says which disagree."""
    groups: dict[str, list[Row]] = defaultdict(list)
    for line in lines:
        for f in line["figures"]:
            keys = ("start", "end", "value", "hedge", "source", "text")
            groups[f["what"]].append({"article": line["id"]} | {key: f[key] for key in keys})
    for what in [*notes["conflicts"], *notes["compatible"]]:
        if what not in groups:
            raise GoldError(f"no figure counts {what!r}")
    for what, values in groups.items():
        differ = len({value["value"] for value in values}) > 1
        if differ and what not in notes["conflicts"] and what not in notes["compatible"]:
            raise GoldError(f"values differ, conflict or not? {what!r}")
    return [
        {"what": what, "conflict": what in notes["conflicts"], "values": values}
        for what, values in groups.items()
    ]


def actor_groups(lines: list[Row]) -> list[Row]:
    """Group the articles' labels by actor."""
    groups: dict[str, list[Row]] = defaultdict(list)
    for line in lines:
        for label in line["labels"]:
            keys = ("start", "end", "voice", "label", "text")
            row = {"article": line["id"]} | {key: label[key] for key in keys}
            groups[label["actor"]].append(row)
    return [{"actor": actor, "mentions": groups[actor]} for actor in sorted(groups)]
