"""The sentences that names stand in, for each stage."""

DISTILLATION = {
    "a photo of a {}.": 5.0,
    "{}": 2.0,
    "a photo of the {}.": 1.0,
    "an image of a {}.": 1.0,
    "a picture of {}.": 1.0,
    "a close-up photo of a {}.": 1.0,
    "a {}": 1.0,
    "the {}": 1.0,
    "a blurry photo of a {}.": 0.5,
    "a drawing of a {}.": 0.5,
    "a satellite photo of {}.": 0.5,
    "a photo of {} texture.": 0.5,
    "a photo of a {}, a type of object.": 0.5,
}
"""What the text tower reads while it learns from the teacher, and how often each is drawn."""

CAPTIONS = (
    "a photo of a {}.",
    "{}",
    "a picture of a {}.",
    "an image of a {}.",
    "a close-up photo of a {}.",
    "a photo of the {}.",
)
"""What an image's class is called while the image tower learns."""

ALIGNMENT = (*CAPTIONS, "a {}")
"""What a class is called while the text tower learns where the image tower put it."""

MEASURED = "a photo of a {}."
"""What a class is called when a backbone is measured."""
