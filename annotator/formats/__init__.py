"""Formats: records to bytes and back, one module a format, pure: no project, no store, no window."""
