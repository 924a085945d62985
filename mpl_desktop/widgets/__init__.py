"""Widgets that know nothing of the engine: they take plain values and emit signals."""
