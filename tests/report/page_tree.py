"""A page as a tree of elements that a test can ask."""

from html.parser import HTMLParser

VOID = {"meta", "link", "br", "img", "input", "hr", "rect", "path", "use", "circle", "line"}


class Element:
    """One element: its tag, its attributes, and what stands in it."""

    def __init__(self, tag, attrs, parent):
        self.tag, self.attrs, self.parent, self.children = tag, dict(attrs), parent, []

    @property
    def classes(self):
        return (self.attrs.get("class") or "").split()

    def all(self, tag="", cls=""):
        for child in self.children:
            if isinstance(child, Element):
                if (not tag or child.tag == tag) and (not cls or cls in child.classes):
                    yield child
                yield from child.all(tag, cls)

    def text(self, *, without=()):
        """Return the text, leaving out elements with a class or tag in ``without``."""
        out = []
        for child in self.children:
            if isinstance(child, str):
                out.append(child)
            elif child.tag not in without and not set(child.classes) & set(without):
                out.append(child.text(without=without))
        return "".join(out)

    def inside(self, tag):
        """Return whether an ancestor has this tag."""
        return self.parent is not None and (self.parent.tag == tag or self.parent.inside(tag))


class Tree(HTMLParser):
    """Builds elements and complains where tags cross."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.root = self.at = Element("root", [], None)
        self.crossed = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        element = Element(tag, attrs, self.at)
        self.at.children.append(element)
        if tag not in VOID:
            self.at = element

    def handle_startendtag(self, tag, attrs):
        self.at.children.append(Element(tag, attrs, self.at))

    def handle_endtag(self, tag):
        if self.at.tag != tag:
            self.crossed.append((self.at.tag, tag))
            return
        self.at = self.at.parent

    def handle_data(self, data):
        self.at.children.append(data)


def tree(text):
    return Tree(text).root
