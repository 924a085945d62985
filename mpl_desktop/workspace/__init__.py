"""What the pages share: the open project, its trainings, thumbnails and ways to open things."""
