-- when something last came in that a claim handler has to look at; unknown until the incident moves again
alter table desk_item add column news_at timestamp(6) with time zone;
