"""What a person decided about a folder of images, and the runs made of it."""
