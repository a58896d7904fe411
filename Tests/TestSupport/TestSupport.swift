// Placeholder until the mirrors are written.
