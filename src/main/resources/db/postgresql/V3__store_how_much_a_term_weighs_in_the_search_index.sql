-- The terms of a text carry the mark of their level, and hits of one level sort by their words. The next start fills the table.
drop table search_document;
create table search_document (
    node_id bigint not null,
    node_type varchar(20) not null,
    word_count integer not null,
    terms tsvector not null,
    constraint pk_search_document primary key (node_id)
);
create index ix_search_document_terms on search_document using gin (terms) with (gin_pending_list_limit = 1024);
