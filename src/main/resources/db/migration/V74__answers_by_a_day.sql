-- Until when an answer to a question about a line is expected; null for every other entry.
alter table line_decision add column answer_by date;
