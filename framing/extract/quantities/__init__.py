"""What is counted, how many, and on whose word."""
