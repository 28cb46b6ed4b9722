"""A server that does not answer is not waited for by everybody each time."""

import pytest
from prometheus_client import REGISTRY

from pasindo.common.circuit import Circuit, ServerAway


class Server:
    """Answers, fails, or fails after a while; its clock is the circuit's."""

    def __init__(self) -> None:
        self.now, self.asked, self.is_up, self.takes = 1000.0, 0, True, 0.0
        self.circuit = Circuit("Test", failures=(OSError,), pause=5, clock=lambda: self.now)

    def work(self) -> str:
        self.asked += 1
        self.now += self.takes
        if not self.is_up:
            raise TimeoutError
        return "answer"

    def ask(self) -> str:
        return self.circuit.ask(self.work)


@pytest.fixture
def server():
    return Server()


def test_after_a_failure_nobody_asks_until_one_may_try(server, caplog):
    server.is_up = False
    before = REGISTRY.get_sample_value("pasindo_without_server_total", {"server": "Test"}) or 0
    for _ in range(10):
        with pytest.raises(ServerAway):
            server.ask()
    assert server.asked == 1
    assert REGISTRY.get_sample_value("pasindo_without_server_total", {"server": "Test"}) - before == 10
    server.now += 5
    for _ in range(10):
        with pytest.raises(ServerAway):
            server.ask()
    assert server.asked == 2, "one tried, and it was still away"
    server.is_up = True
    server.now += 5
    assert [server.ask() for _ in range(3)] == ["answer"] * 3
    assert caplog.text.count("is away") == 2 and caplog.text.count("answers again") == 1


def test_one_that_hangs_for_long_is_left_alone_for_longer(server):
    server.is_up, server.takes = False, 2.0
    with pytest.raises(ServerAway):
        server.ask()
    server.now += 39
    with pytest.raises(ServerAway):
        server.ask()
    assert server.asked == 1
    server.now += 1
    with pytest.raises(ServerAway):
        server.ask()
    assert server.asked == 2


def test_while_one_tries_the_others_go_without(server):
    server.is_up = False
    with pytest.raises(ServerAway):
        server.ask()
    server.now += 5

    def slow() -> str:
        with pytest.raises(ServerAway):
            server.circuit.ask(lambda: "another")
        return "answer"

    assert server.circuit.ask(slow) == "answer"
    assert server.circuit.ask(lambda: "another") == "another"


def test_what_is_wrong_with_the_question_is_not_the_servers_fault(server):
    with pytest.raises(KeyError):
        server.circuit.ask(lambda: {}["x"])
    assert server.ask() == "answer"
