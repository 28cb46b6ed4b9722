"""The audit's rules of personal data, each broken past the rules; `kept_too_long` is in test_retention.py."""

import pytest

from pasindo.common.audit import rules
from pasindo.persons.erasing import erase_account
from tests.factories.persons import known_buyer
from tests.harness.audit import broken_of
from tests.harness.roles import past_the_rules

pytestmark = pytest.mark.django_db

BROKEN = {
    "erased_and_named": ["ALTER TABLE order_order DROP CONSTRAINT an_erased_order_is_over_and_names_nobody",
                         "UPDATE order_order SET buyer_name = 'Sari'"],
    "erased_and_alive": ["UPDATE order_order SET erased_at = NULL"],
    "last_letters": ["UPDATE common_message SET created_at = created_at - interval '9 days', state = 'sent',"
                     " sent_at = now() WHERE topic = 'persons.erased'"],
    "used_though_undeclared": ["INSERT INTO customer_productalert (email, key, status, date_created, product_id)"
                               " SELECT 'a@b.example', '', 'Active', now(), id FROM catalogue_product LIMIT 1"],
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_the_audit_finds_what_is_broken_past_the_rules(name):
    user = known_buyer()
    erase_account(user_id=user.pk)
    assert broken_of("pasindo.persons") == {}
    past_the_rules(*BROKEN[name])
    assert set(broken_of("pasindo.persons")) >= {name}


def test_every_rule_of_persons_is_broken_here():
    own = {each.find.__name__ for each in rules() if each.find.__module__ == "pasindo.persons.audit"}
    assert own == {*BROKEN, "kept_too_long"}
