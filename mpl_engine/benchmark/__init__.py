"""The paper's protocols."""
