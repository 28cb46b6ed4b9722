"""manage.py make_buckets: the two buckets of the S3 storage, the public one for everybody to read."""

import json
from typing import cast

from botocore.exceptions import ClientError
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from storages.backends.s3 import S3Storage

from pasindo.common import storage

_THERE = {"BucketAlreadyOwnedByYou", "BucketAlreadyExists"}


class Command(BaseCommand):
    help = "Make the two buckets that the settings name, and let anybody read the public one. May be repeated."

    def handle(self, *args, **options) -> None:
        if not settings.S3_ENDPOINT:
            raise CommandError("S3_ENDPOINT is not set: files lie in a folder, which needs no bucket.")
        public, private = cast(S3Storage, storage.public()), cast(S3Storage, storage.private())
        for place in (public, private):
            client, name = place.connection.meta.client, place.bucket_name
            try:
                client.create_bucket(Bucket=name)
                self.stdout.write(f"{name} is made.")
            except ClientError as error:
                if error.response["Error"]["Code"] not in _THERE:
                    raise CommandError(f"{name} cannot be made: {error}") from error
                self.stdout.write(f"{name} is there.")
        self._open(public)

    def _open(self, place: S3Storage) -> None:
        """Reading an object by its name, nothing else: the list of names stays closed."""
        policy = {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Effect": "Allow",
                    "Principal": "*",
                    "Action": "s3:GetObject",
                    "Resource": f"arn:aws:s3:::{place.bucket_name}/*",
                }
            ],
        }
        try:
            place.connection.meta.client.put_bucket_policy(Bucket=place.bucket_name, Policy=json.dumps(policy))
        except ClientError as error:
            raise CommandError(f"{place.bucket_name} cannot be opened for reading: {error}") from error
        self.stdout.write(f"Anybody may read {place.bucket_name}.")
