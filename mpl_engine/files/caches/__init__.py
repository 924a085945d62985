"""What is computed of pictures and kept in the cache folder, bounded: byte strings in one file or in many, and their removal."""
