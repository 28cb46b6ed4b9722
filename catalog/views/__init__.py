"""Pages of the catalog. officer: the facility's listings; photos: the files behind them."""
