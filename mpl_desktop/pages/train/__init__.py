"""The Train page: choose, start, watch and steer trainings."""
