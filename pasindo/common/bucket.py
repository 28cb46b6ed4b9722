"""Files in a bucket of an S3-compatible storage. Apart from storage.py: where files lie in a folder nobody waits for
boto's packages to load."""

from boto3.exceptions import Boto3Error
from botocore.exceptions import BotoCoreError, ClientError
from django.core.files.base import File
from storages.backends.s3 import S3Storage

from pasindo.common.storage import Guarded


class Bucket(Guarded, S3Storage):
    """How long it waits and how often it tries is in the settings (S3_CONNECT_SECONDS, S3_ANSWER_SECONDS, S3_TRIES)."""

    failures = (OSError, BotoCoreError, ClientError, Boto3Error)

    def _opened(self, file: File) -> File:
        """Fetched at once: while an answer is streamed nobody could say any more that the storage is away."""
        file.file  # noqa: B018 - a property that fetches
        return file
