"""Uploaded files stay in memory until they are clean: what an officer's phone sent is never spooled to a disk."""

import io
from typing import Any

from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler

FILE_BYTES_LIMIT = 16 * 1024 * 1024  # a little above every limit of our own, so that those can name their reason
REQUEST_BYTES_LIMIT = 64 * 1024 * 1024  # nine phone photos sent at once by a browser without JavaScript


class MemoryUploadedFile(InMemoryUploadedFile):
    """A file of a form. `too_large` says that its bytes were thrown away while they came in; `size` is the real one."""

    too_large = False


class MemoryOnlyUploadHandler(FileUploadHandler):
    """Keeps every file of a request in memory.

    A file beyond 16 MB, or one that would bring the request beyond 64 MB, arrives empty and marked `too_large`. It is
    a mark and no exception: an exception would lose the form's other fields and files.
    """

    kept_of_request = 0

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        super().new_file(*args, **kwargs)
        self.buffer = io.BytesIO()
        self.received = 0
        self.too_large = False

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        self.received += len(raw_data)
        if self.received > FILE_BYTES_LIMIT or self.kept_of_request + self.received > REQUEST_BYTES_LIMIT:
            self.too_large = True
            self.buffer = io.BytesIO()
        elif not self.too_large:
            self.buffer.write(raw_data)

    def file_complete(self, file_size: int) -> MemoryUploadedFile:
        self.kept_of_request += self.buffer.tell()
        self.buffer.seek(0)
        upload = MemoryUploadedFile(
            file=self.buffer,
            field_name=self.field_name,
            name=self.file_name,
            content_type=self.content_type,
            size=file_size,
            charset=self.charset,
            content_type_extra=self.content_type_extra,
        )
        upload.too_large = self.too_large
        return upload
