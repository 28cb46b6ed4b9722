"""Product pictures drawn by code: goods dressed in their materials, on a plain ground, near, and in a room."""
