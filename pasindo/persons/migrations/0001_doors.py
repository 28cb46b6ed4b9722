from django.db import migrations

from pasindo.common.doors import door

# Never one that waits or is being sent: whoever has the application's connection must not silence letters by it.
MESSAGE = """
    UPDATE common_message SET recipient = '', subject = '', path = '',
        reason = CASE WHEN reason = '' THEN '' ELSE 'erased' END
    WHERE id = which AND channel IN ('mail', 'page') AND state IN ('sent', 'given_up', 'unknown');
    IF FOUND THEN
        UPDATE common_messagechange SET reason = 'erased' WHERE pgh_obj_id = which AND reason <> '';
    END IF;
"""

# The regency stays, by which tax and shipping costs are counted. A second call finds it erased and leaves the moment.
ORDER = """
    UPDATE order_order SET guest_email = '', buyer_name = '', buyer_phone = '', erased_at = clock_timestamp()
    WHERE id = which AND erased_at IS NULL AND status IN ('done', 'cancelled', 'lapsed');
    IF FOUND THEN
        UPDATE order_shippingaddress SET title = '', first_name = '', last_name = '', line1 = '', line2 = '', line3 = '',
            line4 = '', state = '', postcode = '', search_text = '', phone_number = '', notes = ''
        WHERE id = (SELECT shipping_address_id FROM order_order WHERE id = which);
    END IF;
"""

ACCOUNT = """
    SELECT email INTO nobody FROM accounts_user WHERE id = which AND anonymised_at IS NOT NULL;
    IF FOUND THEN
        UPDATE accounts_userchange SET email = nobody WHERE pgh_obj_id = which AND email <> nobody;
        UPDATE accounts_factorreset SET reason = 'erased' WHERE user_id = which AND reason <> 'erased';
    END IF;
"""

INVITATION = """
    UPDATE accounts_invitation SET email = '', name = '' WHERE id = which AND state <> 'open';
"""

# With its digest in the place of the body: a corrected message under the same event stays another one.
GATEWAY_NEWS = """
    UPDATE order_webhookinbox SET body = md5(body), headers = '{}'::jsonb
    WHERE id = which AND state <> 'received' AND body !~ '^[0-9a-f]{32}$';
"""


class Migration(migrations.Migration):
    dependencies = [
        ("common", "0016_forgetting"),
        ("accounts", "0014_forgetting"),
        ("order", "1016_erased_orders"),
    ]

    operations = [
        door("forget_message", arguments="which uuid", body=MESSAGE),
        door("forget_order", arguments="which bigint", body=ORDER),
        door("forget_account", arguments="which bigint", body=ACCOUNT, declare="nobody text;"),
        door("forget_invitation", arguments="which bigint", body=INVITATION),
        door("forget_gateway_news", arguments="which bigint", body=GATEWAY_NEWS),
    ]
