"""The bounds of what an officer may write, for forms, services and pages. Money in rupiah, lengths in millimetres.
And how often anybody may search."""

from pasindo.common.limits import SECOND, Limit

TITLE_LENGTH = 120
DESCRIPTION_LENGTH = 5000
DESCRIPTION_SHORTEST = 40  # at submit: one sentence at least
SPECIFICATION_LENGTH = 500
ALT_LENGTH = 200
FAMILY_LENGTH = 120  # of each word that describes a family
AXES_MOST = 2
AXIS_LENGTH = 30
OPTION_LENGTH = 40
OPTIONS_MOST = 30  # values of an axis
VARIANTS_MOST = 60
SKU_LENGTH = 50
PRICE_MOST = 1_000_000_000
WEIGHT_MOST_G = 500_000
SIDE_MOST_MM = 10_000
HANDLING_DAYS_MOST = 90
STOCK_MOST = 100_000
PHOTOS_MOST = 9
PHOTOS_LEAST = 3  # at submit, of at least PHOTO_EDGE pixels on the longer side
PHOTO_EDGE = 1000

# By address alone, so generous: what one answers is kept by caches for a minute. Guessing what a misspelt word means is
# what costs.
SEARCH = Limit("search", by=("address",), burst=300, every=SECOND / 5)
SEARCH_GUESSING = Limit("search-guessing", by=("address",), burst=100, every=SECOND)
