"""What the words of an article say as dates, numbers and amounts, looked over in a table and taken in one step."""
