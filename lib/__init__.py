"""The house: rooms by what they know. See ARCHITECTURE.md."""
