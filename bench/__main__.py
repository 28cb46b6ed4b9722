"""`make bench`: each benchmark that needs nothing but this checkout (bench.first_page installs, so it is apart)."""

from bench import clean_photo

clean_photo.main()
