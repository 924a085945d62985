"""What leaves the program: ONNX, model card, report, curves."""
