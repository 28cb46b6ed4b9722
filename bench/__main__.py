"""`make bench`: each benchmark that needs nothing but this checkout (bench.first_page installs, so it is apart)."""

import subprocess
import sys

from bench import clean_photo

clean_photo.main()
subprocess.run([sys.executable, "-m", "bench.mails"], check=True)  # it starts servers of its own
