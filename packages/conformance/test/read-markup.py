"""Reads markup from standard input with Python's own parsers and says in JSON what it holds: an opinion that is not ours."""

import html.parser
import json
import sys
import xml.dom.minidom


def junit(text):
    document = xml.dom.minidom.parseString(text)

    def children(element, name):
        return [each for each in element.childNodes if each.nodeName == name]

    def attributes(element):
        return dict(element.attributes.items())

    def case(element):
        outcomes = [each for each in element.childNodes if each.nodeName in ("failure", "error", "skipped")]
        return {
            "attributes": attributes(element),
            "outcomes": [{"kind": each.nodeName, **attributes(each)} for each in outcomes],
        }

    root = document.documentElement
    return {
        "name": root.nodeName,
        "attributes": attributes(root),
        "suites": [
            {
                "attributes": attributes(suite),
                "properties": {
                    each.getAttribute("name"): each.getAttribute("value")
                    for each in suite.getElementsByTagName("property")
                },
                "cases": [case(each) for each in children(suite, "testcase")],
            }
            for suite in children(root, "testsuite")
        ],
    }


class Page(html.parser.HTMLParser):
    void = {"meta", "br", "input", "rect"}

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.wrong, self.tags, self.names, self.values, self.texts = [], [], set(), set(), [], []

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        for name, value in attributes:
            self.names.add(name)
            self.values.append([tag, name, value])
        if tag not in self.void:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in self.void:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)

    def handle_data(self, data):
        self.texts.append(data)


def page(text):
    reader = Page()
    reader.feed(text)
    reader.close()
    return {
        "wrong": reader.wrong + reader.open,
        "tags": sorted(reader.tags),
        "names": sorted(reader.names),
        "values": reader.values,
        "texts": reader.texts,
    }


documents = json.load(sys.stdin)
json.dump([{"junit": junit, "page": page}[sys.argv[1]](each) for each in documents], sys.stdout)
