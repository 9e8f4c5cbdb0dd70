-- One row: names the last write that the Lucene index beside this database has seen; the index remembers the same stamp.
create table search_stamp (
    id integer not null,
    stamp varchar(36) not null,
    constraint pk_search_stamp primary key (id),
    constraint ck_search_stamp_id check (id = 1)
);
insert into search_stamp (id, stamp) values (1, '');

-- *_oldest: the start, or a text after every date where there is none: oldest first, the undated last.
alter table film add column released_oldest varchar(10)
    generated always as (case when released_start = '' then '~' else released_start end);
create index ix_film_released_oldest_id on film (released_oldest, id);
alter table quote add column said_oldest varchar(10)
    generated always as (case when said_start = '' then '~' else said_start end);
create index ix_quote_said_oldest_id on quote (said_oldest, id);
create index ix_quote_speaker_said_oldest_id on quote (speaker_id, said_oldest, id);
