"""Text that is safe in a cell of a CSV file."""

_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def safe_cell(text: str) -> str:
    """The text as UTF-8, with an apostrophe before what a spreadsheet would run as a formula."""
    text = text.encode("utf-8", "backslashreplace").decode("utf-8")  # a file name need not be UTF-8
    return "'" + text if text.startswith(_STARTS) else text
