FROM python:3.11-slim

ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 PIP_NO_CACHE_DIR=1
WORKDIR /srv/pasindo
RUN useradd --system --create-home pasindo

COPY requirements/base.txt requirements/base.txt
RUN pip install --require-hashes --requirement requirements/base.txt

COPY . .
# Static files and translations are part of the image. The settings want every name; none of these values is kept.
RUN for file in locale/*/LC_MESSAGES/django.po; do \
      [ ! -e "$file" ] || pybabel compile --locale "$(basename "$(dirname "$(dirname "$file")")")" \
        --input-file "$file" --output-file "${file%.po}.mo"; \
    done \
 && set -a && . ./.env.example \
 && SECRET_KEY=only-while-the-image-is-built-and-then-forgotten-0123456789 S3_ACCESS_KEY=build S3_SECRET_KEY=build python manage.py collectstatic --no-input --verbosity 0

USER pasindo
ENV PASINDO_ENV=production HOST=0.0.0.0 PORT=8000 PASINDO_VAR=/tmp/pasindo
EXPOSE 8000
CMD ["gunicorn", "-c", "python:pasindo.services.web"]
