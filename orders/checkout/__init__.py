"""The basket and the way to the order. Oscar's own checkout views are not used; its basket is."""
