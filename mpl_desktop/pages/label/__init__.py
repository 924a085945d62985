"""The Label page: pictures without a class get one, with a guess for each."""
