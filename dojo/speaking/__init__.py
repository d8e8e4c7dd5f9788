"""French for the learner: explanations, words, and their writing in any terminal. Imports no other room."""
