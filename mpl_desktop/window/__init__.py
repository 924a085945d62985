"""The window around the pages: rail, banner, status line, menus and their commands."""
