"""What Celery does when its broker goes away."""

import pytest
from celery import current_app
from kombu.common import ignore_errors


def test_a_worker_outlives_a_connection_that_is_lost_with_a_message_in_hand():
    """As the worker does when it starts anew: what it holds is given back, on a connection that is gone already."""
    with current_app.connection_for_write() as connection:
        queue = connection.SimpleQueue("lost")
        queue.put("held")
        queue.get(timeout=5)  # and not acknowledged
        channel = queue.channel
        channel.__dict__.pop("client", None)
        channel._pool = None  # its connections went with the broker
        channel.connection.client = None
        with pytest.raises(channel.connection_errors, match="is closed"):
            channel.qos.restore_unacked()
        ignore_errors(connection, channel.qos.restore_unacked)  # as kombu calls it: it raises what it does not know
        channel.qos._delivered.clear()
        channel.connection.client = connection
