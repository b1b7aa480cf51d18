"""Puts this folder where the tests of every package in it find `acts_told`."""
