"""What the recipe of the built-in backbone is tested on: made-up words, pictures and networks, and tiny widths."""

from types import SimpleNamespace

import numpy as np
import timm
import torch
from PIL import Image
from safetensors.torch import save_file

from tools.backbone import towers

SIZES = towers.Sizes(
    embedding=24,
    stem="test_efficientnet",
    image_size=64,
    image_width=32,
    image_layers=2,
    text_width=16,
    text_layers=2,
    context=16,
    head_width=8,
)
WORDNET = {
    "data.noun": """\
  1 A line of the licence, which starts with two spaces.
00001740 03 n 01 entity 0 001 ~ 00001930 n 0000 | that which exists; "it is there"
00001930 03 n 02 house_cat 0 mouser 0 001 @ 00001740 n 0000 | a small animal that purrs; a pet; "the cat sat"
00002137 03 n 01 tin_cup 0 002 #p 00001930 n 0000 @ 00001740 n 0000 | a vessel
00002452 03 n 01 Rex 0 001 @i 00001930 n 0000 | a cat
""",
    "index.noun": """\
  1 A line of the licence.
entity n 1 1 ~ 1 1 00001740
house_cat n 2 1 @ 2 1 00001930 00002452
tin_cup n 1 2 #p @ 1 0 00002137
""",
    "index.adj": """\
small a 1 1 ! 1 3 00003000
inconsequential a 1 1 ! 1 1 00003001
unheard a 1 1 ! 1 0 00003002
""",
}
COLOURS = {"crimson": (200, 30, 40), "sea": (20, 60, 200), "leaf": (40, 180, 50), "snow": (240, 240, 240)}


def make_sets(root):
    """One image for each of the classifier's four outputs; a set of two classes; one of a single class."""
    rng = np.random.default_rng(0)

    def draw(path, colour):
        path.parent.mkdir(parents=True, exist_ok=True)
        pixels = np.clip(np.array(colour) + rng.normal(0, 30, (70, 80, 3)), 0, 255)
        Image.fromarray(pixels.astype(np.uint8)).save(path)

    for number, (name, colour) in enumerate(COLOURS.items()):
        draw(root / "imagenet_sample" / "all" / f"n0{number}_{name}_thing.JPEG", colour)
    for number in range(8):
        draw(root / "cups" / "red_cup" / f"{number}.png", COLOURS["crimson"])
        draw(root / "cups" / "blue cup" / f"{number}.png", COLOURS["sea"])
        draw(root / "plain" / "grey card" / f"{number}.png", (128, 128, 128))
    (root / "cups" / "blue cup" / "damaged.png").write_bytes(b"no image")


def make_extractor(path):
    """timm's small network with four outputs, and batch norms that know its images."""
    torch.manual_seed(0)
    network = timm.create_model("test_efficientnet", num_classes=4).train()
    with torch.no_grad():
        for _ in range(12):
            network(torch.rand(8, 3, 64, 64) * 2 - 1)
    save_file({name: tensor.contiguous() for name, tensor in network.state_dict().items()}, path)


class LetterEncoder:
    """Stands in for the sentence encoder: a text is the mean of its letters."""

    def __init__(self, width=20):
        table = torch.nn.Embedding(
            256, width, _weight=torch.randn(256, width, generator=torch.Generator().manual_seed(1))
        )
        self.transformer = SimpleNamespace(
            auto_model=SimpleNamespace(embeddings=SimpleNamespace(word_embeddings=table))
        )

    def __getitem__(self, number):
        return (self.transformer,)[number]

    def tokenizer(self, word, *, add_special_tokens):
        assert not add_special_tokens
        return {"input_ids": [ord(letter) for letter in word if ord(letter) < 256]}

    def encode(self, sentences, **_):
        table = self.transformer.auto_model.embeddings.word_embeddings.weight.detach()
        rows = [self.tokenizer(s, add_special_tokens=False)["input_ids"] for s in sentences]
        return torch.stack([table[row].mean(dim=0) for row in rows])
