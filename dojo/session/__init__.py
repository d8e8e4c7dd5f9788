"""A session over katas: what is collected, judged in isolation and shown. May import running, reading, speaking."""
