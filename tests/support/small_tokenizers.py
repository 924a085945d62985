"""Tokenizers of a few words in Hugging Face's form, as SigLIP, SigLIP 2 and MetaCLIP 2 have theirs."""

import json
from pathlib import Path

WORDS = (
    "a",
    "photo",
    "of",
    "x",
    "cat",
    "dog",
    "annual",
    "crop",
    "sea",
    "or",
    "lake",
    "rather",
    "long",
    "name",
)


def write_tokenizer(folder: Path, kind: str) -> Path:
    """`t5` (ends with </s> alone, pads with it), `gemma` (nothing around it, by its config) or `xlm` (<s> … </s>)."""
    from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

    folder.mkdir(parents=True, exist_ok=True)
    special = {"t5": ["<pad>", "</s>", "<unk>"], "gemma": ["<pad>", "<eos>", "<bos>"]}.get(
        kind, ["<s>", "<pad>", "</s>"]
    )
    letters = "abcdefghijklmnopqrstuvwxyz."
    pieces = ["\u2581", *letters, *("\u2581" + letter for letter in letters)]
    pieces += ["\u2581" + word for word in WORDS if len(word) > 1]
    scores = [*(0.0 for _ in special), *(-9.0 for _ in pieces)]
    vocabulary = list(dict(zip([*special, *pieces], scores, strict=True)).items())
    made = Tokenizer(models.Unigram(vocabulary, unk_id=2, byte_fallback=False))
    made.normalizer = normalizers.NFKC()
    made.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="never" if kind == "gemma" else "always")
    made.decoder = decoders.Metaspace()
    made.add_special_tokens(special)
    ends = {"t5": "$A </s>", "xlm": "<s> $A </s>"}.get(kind)
    if ends:
        known = [(word, made.token_to_id(word)) for word in ends.split() if word != "$A"]
        made.post_processor = processors.TemplateProcessing(single=ends, special_tokens=known)
    made.enable_truncation(8)  # as files on the hub have it, which must not cut prompts silently
    made.save(str(folder / "tokenizer.json"))
    facts = {
        "t5": {"eos_token": "</s>", "pad_token": {"content": "</s>"}},
        "gemma": {"eos_token": "<eos>", "pad_token": "<pad>", "add_bos_token": False, "add_eos_token": True},
        "xlm": {"bos_token": "<s>", "eos_token": "</s>", "pad_token": "<pad>"},
    }[kind]
    (folder / "tokenizer_config.json").write_text(json.dumps(facts), encoding="utf-8")
    return folder
