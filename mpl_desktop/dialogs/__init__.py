"""Windows beside the pages: files to open and save, export, settings, help, a look inside a module."""
