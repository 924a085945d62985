"""Pictures from a video or a camera: to be kept in a class, or to be answered while they are seen."""
