"""Millions of pictures: manifests, shards that any scheduler can run, and gathering what they wrote."""
