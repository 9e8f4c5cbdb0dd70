-- Sort keys compare by code point, as they do in Java and in H2, whatever the database's locale.
alter table outlet alter column sort_key type varchar(300) collate "C";
alter table person alter column sort_key type varchar(300) collate "C";
alter table film alter column sort_key type varchar(500) collate "C";
alter table person alter column born_start type varchar(10) collate "C";
alter table film alter column released_start type varchar(10) collate "C";
alter table quote alter column said_start type varchar(10) collate "C";

-- The terms that Pullquote's own analyser made of a row; PostgreSQL's parsers never see a text.
create table search_document (
    node_type varchar(20) not null,
    node_id bigint not null,
    terms tsvector not null,
    constraint pk_search_document primary key (node_type, node_id)
);
create index ix_search_document_terms on search_document using gin (terms);

-- *_oldest: the start, or a text after every date where there is none: oldest first, the undated last.
alter table film add column released_oldest varchar(10) collate "C" not null
    generated always as (case when released_start = '' then '~' else released_start end) stored;
create index ix_film_released_oldest_id on film (released_oldest, id);
alter table quote add column said_oldest varchar(10) collate "C" not null
    generated always as (case when said_start = '' then '~' else said_start end) stored;
create index ix_quote_said_oldest_id on quote (said_oldest, id);
create index ix_quote_speaker_said_oldest_id on quote (speaker_id, said_oldest, id);
