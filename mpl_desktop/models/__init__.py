"""Qt item models between the project's data and the views."""
