"""The sections of the page, one module each; the module's name is the section's id on the page."""
