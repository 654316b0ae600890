"""The event table: events as rows, their roles as columns, of the open document or of the whole project."""
