"""What labels, acts and figures all ask of the parse: people, phrases, understood subjects, denial."""
