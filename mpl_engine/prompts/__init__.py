"""The method: prompts, tokens and the two ways to encode with them."""
