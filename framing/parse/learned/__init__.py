"""Small linear models that decide what the constructions leave open, and how they are combined.

(A) ``cue_model``: is this token the head of a cue? (B) ``span_model``: what does each edge around the
cue lead to, content or source? (C) ``pairing_model``: which cue owns this quotation? (R) ``ranker``: is
this whole frame right? ``finder`` runs them in that order; ``training`` fits them (the only place that
needs scikit-learn). All are logistic regressions over readable string features.
"""
