-- One folding for every search: kana are hiragana, and the form of company makes no difference when it is written in kana.
update policy set insured_name_key = replace(translate(insured_name_key, 'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶ', 'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖ'), 'かぶしきがいしゃ', '');
update policy set certificate_key = translate(certificate_key, 'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶ', 'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖ');

alter table incident add column search_key varchar(1200) default '' not null;

update incident set search_key = (
    select concat(lower(replace(incident.receipt_number, '-', '')), chr(10), policy.certificate_key, chr(10), policy.insured_name_key)
    from policy where policy.id = incident.policy_id);

update desk_item set search_text = (
    select incident.search_key from incident where incident.id = desk_item.incident_id)
where exists (select 1 from incident where incident.id = desk_item.incident_id);
