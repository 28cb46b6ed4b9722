"""A process that places orders and pays them by the sandbox, until it is done or killed.

`python -m tests.faults.buyer ROUND COUNT VARIANT…`"""

import sys
import uuid


def main(number: str, count: str, *goods: str) -> None:
    import django

    django.setup()
    from catalog.models import Variant
    from orders.payment.playing import play_payment
    from tests.factories import orders as factory

    for place in range(int(count)):
        buyer = factory.somebody(email=address(int(number), place), phone=f"+62811{int(number):04d}{place:04d}")
        variant = Variant.objects.get(pk=int(goods[place % len(goods)]))
        order = factory.place({variant: 1}, buyer=buyer)
        play_payment(
            attempt_id=factory.attempt_of(order).public_id, click=uuid.uuid4(), statuses=["pending", "settlement"]
        )


def address(number: int, place: int) -> str:
    return f"pembeli{number}-{place}@contoh.example"


if __name__ == "__main__":
    main(*sys.argv[1:])
