"""Stands in a bundle for `torchvision._meta_registrations`, which wants torchvision's compiled operators to be there.

They find boxes in pictures and decode files, which this program never asks of torchvision: open_clip and timm only use
its transforms. A bundle leaves them out, with the CUDA libraries that PyPI's builds of them are linked with.
torchvision itself goes on without them, but for that module, which describes them to torch.
"""
