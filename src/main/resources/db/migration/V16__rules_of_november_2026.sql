-- Facts and terms that the rules of 26 November 2026 ask for. What nobody has said yet stays unknown.
alter table incident add column personal_data_leaked boolean;
alter table incident add column within_month_of_delivery boolean default false not null;

alter table policy add column claim_limit bigint;
alter table policy add column premium_declared bigint;
alter table policy add column premium_actual bigint;

-- An unticked box never said that somebody settled without approval: it becomes "not settled yet".
alter table expense_line alter column settlement_approved drop not null;
update expense_line set settlement_approved = null where settlement_approved = false;
