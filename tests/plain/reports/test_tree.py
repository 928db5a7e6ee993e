from revmentor_desktop.reports.tree import Node, Tag, plain_words, read_tree


def tags(nodes: list[Node]) -> list[str]:
    return [node.tag.value for node in nodes]


def test_blocks_are_read_with_their_nesting() -> None:
    nodes = read_tree(
        "# One\n\ntext *soft* **loud** `raw`\n\n- a\n  1. b\n\n> quote\n\n```\ncode\n```\n"
    )
    assert tags(nodes) == ["heading", "paragraph", "bullets", "quote", "code"]
    assert tags(nodes[1].children) == ["text", "emphasis", "text", "strong", "text", "raw"]
    inner = nodes[2].children[0].children[1]
    assert inner.tag is Tag.NUMBERS and inner.number == 1
    assert nodes[4].text == "code\n"


def test_pictures_and_link_titles_are_dropped_and_html_is_only_text() -> None:
    nodes = read_tree('![alt](x.png)\n\n[a](https://b.org "title")\n\n<!-- c -->\n')
    assert tags(nodes) == ["paragraph", "paragraph"]
    assert nodes[0].children[0].text == "https://b.org"
    assert plain_words(nodes) == "a <!-- c -->"
    assert "title" not in repr(nodes) and "alt" not in repr(nodes)


def test_definitions_of_links_that_show_nowhere_are_not_kept() -> None:
    assert read_tree("[secret]: https://example.org/hidden\n") == []


def test_a_list_may_begin_at_zero() -> None:
    assert read_tree("0. none\n1. one\n")[0].number == 0


def test_very_deep_nesting_is_read() -> None:
    for depth in (1, 5, 9, 10, 15, 18, 19, 20, 21, 22, 500):
        assert "deep" in plain_words(read_tree("> " * depth + "deep")), depth
        lists = "".join("  " * level + "- a\n" for level in range(depth)) + "  " * depth + "- deep"
        assert "deep" in plain_words(read_tree(lists)), depth
    assert "deep" in plain_words(read_tree("*" * 2000 + "deep" + "*" * 2000))
