"""What shipping costs: charged weight, the operator's tariff table, quotes and the address choices of the checkout."""
