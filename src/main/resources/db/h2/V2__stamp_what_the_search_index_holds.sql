-- One row: names the last write that the Lucene index beside this database has seen; the index remembers the same stamp.
create table search_stamp (
    id integer not null,
    stamp varchar(36) not null,
    constraint pk_search_stamp primary key (id),
    constraint ck_search_stamp_id check (id = 1)
);
insert into search_stamp (id, stamp) values (1, '');
