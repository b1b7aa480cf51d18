"""The few things most worth a look, by a fixed rule."""
