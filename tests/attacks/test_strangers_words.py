"""Whoever orders types a name, an address and an e-mail address, which may be somebody else's: 150 letters of "name"
went out from our domain to people who had never heard of us. No letter carries what was typed into such a field."""

import pytest

from orders.fulfilment.corrections import correct_tracking
from orders.reading.meanwhile import seen_of
from pasindo.common.models import Message
from pasindo.common.topics import letter_of
from tests.factories.orders import address, buyer, for_sale, order_officer, place, shipped

pytestmark = pytest.mark.django_db
TYPED = "Anda menang hadiah, buka hadiah.example"
EVERYWHERE = dict.fromkeys(("street", "village", "district", "recipient", "notes"), TYPED) | {"postcode": "hadiah"}


def stranger(**fields):
    return buyer(name=TYPED, email="korban@contoh.example", **fields)


def letters_to_buyers(language: str):
    """Every letter that an order sends to the address that was typed, on its way to the end."""
    given = {"buyer": stranger(language=language), "address": address(**EVERYWHERE)}
    place({for_sale(): 1}, **given)
    (facility_order,) = shipped({for_sale(): 1}, **given)
    correct_tracking(
        shipment_id=facility_order.shipments.get().pk,
        actor=order_officer(facility_order.facility),
        seen=seen_of(facility_order),
        courier="JNE",
        tracking_number="JP9999999999",
    )
    told = Message.objects.filter(recipient="korban@contoh.example", channel="mail")
    return {(message.topic, message.about) for message in told}


@pytest.mark.parametrize("language", ["id", "en"])
def test_no_letter_carries_what_a_stranger_typed(language):
    told = letters_to_buyers(language)
    topics = {topic for topic, _about in told}
    assert topics == {"order.received", "order.paid", "facility_order.shipped", "shipment.corrected"}
    told |= {("order.lapsed", about) for topic, about in told if topic == "order.received"}
    for topic, about in told:
        letter = letter_of(topic, about, language)
        for words in (letter.subject, letter.text, letter.html):
            assert "hadiah" not in words, topic
        assert "Halo" in letter.text or "Hello" in letter.text
