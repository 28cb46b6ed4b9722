"""CPU and memory of one clean_photo call: `.venv/bin/python bench/clean_photo.py [FILE]`.

Without FILE a noisy 12-megapixel JPEG (4032 x 3024, orientation 6, GPS) is drawn by another process, so that only the
cleaning counts here. Budget: under 0.6 s of CPU and 200 MB of resident memory, Django and all apps included.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pasindo.settings")
os.environ.setdefault("PASINDO_ENV", "test")
os.environ.setdefault("DATABASE_URL", "postgresql://nobody@/nothing")
os.environ.setdefault("REDIS_URL", "redis://127.0.0.1/0")

DRAW = """
import sys
from PIL import Image, ImageFilter
noise = Image.effect_noise((4032, 3024), 48)
base = Image.linear_gradient("L").resize((4032, 3024))
picture = Image.merge("RGB", (noise, base, Image.blend(noise, base, 0.5))).filter(ImageFilter.GaussianBlur(1))
exif = Image.Exif()
exif[0x0112] = 6
exif.get_ifd(0x8825).update({1: "S", 2: (7.0, 28.0, 12.0), 3: "E", 4: (112.0, 26.0, 1.0)})
picture.save(sys.argv[1], "JPEG", quality=90, exif=exif)
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = sys.argv[1] if len(sys.argv) > 1 else os.path.join(folder, "twelve.jpg")
        if len(sys.argv) < 2:
            subprocess.run([sys.executable, "-c", DRAW, path], check=True)
        data = Path(path).read_bytes()
    import django

    django.setup()
    from catalog.images import clean_photo

    before = resource.getrusage(resource.RUSAGE_SELF)
    started = time.process_time()
    clean = clean_photo(data)
    cpu = time.process_time() - started
    after = resource.getrusage(resource.RUSAGE_SELF)
    print(  # noqa: T201
        f"{len(data) / 1e6:.1f} MB in, {clean.width}x{clean.height} and {len(clean.data) / 1e6:.1f} MB out: "
        f"{cpu:.2f} s CPU, {after.ru_maxrss / 1024:.0f} MB resident (before: {before.ru_maxrss / 1024:.0f} MB)"
    )


if __name__ == "__main__":
    main()
