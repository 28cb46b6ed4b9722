# The programs with which `manage.py backup` and `restore` work must be of the server's major version, which Debian has not:
# those of the very image that docker compose runs, with the libraries that they name.
FROM postgres:18.6-bookworm AS postgres
RUN mkdir -p /client/lib \
 && cp /usr/lib/postgresql/18/bin/pg_dump /usr/lib/postgresql/18/bin/pg_restore /usr/lib/postgresql/18/bin/psql /client/ \
 && ldd /client/pg_dump /client/pg_restore /client/psql | awk '/=> \//{print $3}' | sort --unique \
  | grep --extended-regexp --invert-match '/(libc|libm|libdl|libpthread|librt|libresolv)\.so' | xargs cp --dereference --target-directory /client/lib \
 && for program in pg_dump pg_restore psql; do \
      printf '#!/bin/sh\nLD_LIBRARY_PATH=/opt/postgresql/lib exec /opt/postgresql/%s "$@"\n' "$program" > "/client/$program.sh"; \
      chmod 0755 "/client/$program.sh"; \
    done

FROM python:3.11.14-slim-bookworm

ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 PIP_NO_CACHE_DIR=1
WORKDIR /srv/pasindo
RUN useradd --system --create-home pasindo

COPY --from=postgres /client /opt/postgresql
RUN for program in pg_dump pg_restore psql; do \
      ln -s "/opt/postgresql/$program.sh" "/usr/local/bin/$program" && "$program" --version | grep --quiet ' 18\.' || exit 1; \
    done

COPY requirements/base.txt requirements/base.txt
RUN pip install --require-hashes --requirement requirements/base.txt

COPY . .
# Static files and translations are part of the image. The settings want every name; none of these values is kept.
RUN pybabel --quiet compile --directory locale --domain django \
 && set -a && . ./.env.example \
 && SECRET_KEY=only-while-the-image-is-built-and-then-forgotten-0123456789 S3_ACCESS_KEY=build S3_SECRET_KEY=build \
    python manage.py collectstatic --no-input --verbosity 0

USER pasindo
ENV PASINDO_ENV=production HOST=0.0.0.0 PORT=8000 PASINDO_VAR=/tmp/pasindo
EXPOSE 8000
CMD ["gunicorn", "-c", "python:pasindo.services.web"]
