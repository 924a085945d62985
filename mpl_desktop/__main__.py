"""`python -m mpl_desktop` opens the window."""

import sys

from mpl_desktop.app import main

sys.exit(main())
