-- One sequence for all ids: an id is unique over all types, and a bulk load takes a block of a thousand at a time.
create sequence entity_id_seq start with 1 increment by 1000;

create table outlet (
    id bigint not null,
    version integer not null,
    recorded_at timestamp(6) with time zone not null,
    row_modified_at timestamp(6) with time zone not null,
    slug varchar(200) not null,
    name varchar(300) not null,
    sort_key varchar(300) not null,
    homepage varchar(2000),
    constraint pk_outlet primary key (id),
    constraint uk_outlet_slug unique (slug)
);
create index ix_outlet_sort_key_id on outlet (sort_key, id);

-- *_start: the first day of the period that the partial date beside it names, '' where there is none; it sorts and filters.
create table person (
    id bigint not null,
    version integer not null,
    recorded_at timestamp(6) with time zone not null,
    row_modified_at timestamp(6) with time zone not null,
    slug varchar(200) not null,
    name varchar(300) not null,
    sort_key varchar(300) not null,
    aliases varchar(300) array not null,
    born_on varchar(10),
    born_start varchar(10) not null,
    died_on varchar(10),
    biography varchar(100000),
    constraint pk_person primary key (id),
    constraint uk_person_slug unique (slug)
);
create index ix_person_sort_key_id on person (sort_key, id);
create index ix_person_born_start on person (born_start);

create table person_external_id (
    person_id bigint not null,
    ordinal integer not null,
    authority varchar(40) not null,
    identifier varchar(2000) not null,
    url varchar(2000),
    constraint pk_person_external_id primary key (person_id, ordinal),
    constraint fk_person_external_id_person foreign key (person_id) references person (id) on delete cascade,
    constraint uk_person_external_id_authority_identifier unique (authority, identifier)
);

create table film (
    id bigint not null,
    version integer not null,
    recorded_at timestamp(6) with time zone not null,
    row_modified_at timestamp(6) with time zone not null,
    slug varchar(200) not null,
    title varchar(500) not null,
    sort_key varchar(500) not null,
    original_title varchar(500),
    aliases varchar(500) array not null,
    released_on varchar(10),
    released_start varchar(10) not null,
    runtime_minutes integer,
    synopsis varchar(100000),
    constraint pk_film primary key (id),
    constraint uk_film_slug unique (slug),
    constraint ck_film_runtime_minutes check (runtime_minutes > 0)
);
create index ix_film_sort_key_id on film (sort_key, id);
create index ix_film_released_start_id on film (released_start, id);

create table film_genre (
    film_id bigint not null,
    ordinal integer not null,
    genre varchar(100) not null,
    constraint pk_film_genre primary key (film_id, ordinal),
    constraint fk_film_genre_film foreign key (film_id) references film (id) on delete cascade
);
create index ix_film_genre_genre_film on film_genre (genre, film_id);

create table film_external_id (
    film_id bigint not null,
    ordinal integer not null,
    authority varchar(40) not null,
    identifier varchar(2000) not null,
    url varchar(2000),
    constraint pk_film_external_id primary key (film_id, ordinal),
    constraint fk_film_external_id_film foreign key (film_id) references film (id) on delete cascade,
    constraint uk_film_external_id_authority_identifier unique (authority, identifier)
);

-- billing_order: billing, or the largest integer where there is none, so that the unbilled come last.
create table credit (
    id bigint not null,
    version integer not null,
    recorded_at timestamp(6) with time zone not null,
    row_modified_at timestamp(6) with time zone not null,
    film_id bigint not null,
    person_id bigint not null,
    role varchar(20) not null,
    characters varchar(500) array not null,
    credited_as varchar(300),
    billing integer,
    billing_order integer not null,
    constraint pk_credit primary key (id),
    constraint fk_credit_film foreign key (film_id) references film (id) on delete cascade,
    constraint fk_credit_person foreign key (person_id) references person (id)
);
create index ix_credit_film_billing_order_id on credit (film_id, billing_order, id);
create index ix_credit_person_film on credit (person_id, film_id);

-- Each relation once: film_id has the sequel or spin-off related_film_id, or was remade as it. The way back is read, not stored.
create table film_relation (
    film_id bigint not null,
    related_film_id bigint not null,
    kind varchar(20) not null,
    constraint pk_film_relation primary key (film_id, related_film_id, kind),
    constraint fk_film_relation_film foreign key (film_id) references film (id) on delete cascade,
    constraint fk_film_relation_related_film foreign key (related_film_id) references film (id) on delete cascade,
    -- Not kind in (...): H2 2.4.240 evaluates that with the connection that made the table, which the pool closes one day.
    constraint ck_film_relation_kind check (
        case kind when 'SEQUEL' then true when 'REMADE_AS' then true when 'SPIN_OFF' then true else false end),
    constraint ck_film_relation_film_related_film check (film_id <> related_film_id)
);
create index ix_film_relation_related_film on film_relation (related_film_id);

-- *_is_day: the publisher gave a day without a time; the instant is that day's start in the zone of the import.
create table article (
    id bigint not null,
    version integer not null,
    recorded_at timestamp(6) with time zone not null,
    row_modified_at timestamp(6) with time zone not null,
    slug varchar(200) not null,
    url varchar(2000),
    headline varchar(1000) not null,
    summary varchar(10000),
    byline varchar(1000),
    outlet_id bigint,
    section varchar(200),
    word_count integer not null,
    language varchar(40),
    published_at timestamp(6) with time zone not null,
    published_is_day boolean not null,
    modified_at timestamp(6) with time zone,
    modified_is_day boolean not null,
    constraint pk_article primary key (id),
    constraint uk_article_slug unique (slug),
    constraint uk_article_url unique (url),
    constraint fk_article_outlet foreign key (outlet_id) references outlet (id)
);
create index ix_article_published_at_id on article (published_at, id);
create index ix_article_section_published_at_id on article (section, published_at, id);
create index ix_article_outlet_published_at_id on article (outlet_id, published_at, id);

-- Apart from article, so that a list of headlines never reads a body.
create table article_body (
    article_id bigint not null,
    body varchar(1000000) not null,
    constraint pk_article_body primary key (article_id),
    constraint fk_article_body_article foreign key (article_id) references article (id) on delete cascade
);

create table article_tag (
    article_id bigint not null,
    ordinal integer not null,
    tag varchar(200) not null,
    constraint pk_article_tag primary key (article_id, ordinal),
    constraint fk_article_tag_article foreign key (article_id) references article (id) on delete cascade
);
create index ix_article_tag_tag_article on article_tag (tag, article_id);

create table article_person (
    article_id bigint not null,
    person_id bigint not null,
    ordinal integer not null,
    constraint pk_article_person primary key (article_id, person_id),
    constraint uk_article_person_article_ordinal unique (article_id, ordinal),
    constraint fk_article_person_article foreign key (article_id) references article (id) on delete cascade,
    constraint fk_article_person_person foreign key (person_id) references person (id)
);
create index ix_article_person_person_article on article_person (person_id, article_id);

create table article_film (
    article_id bigint not null,
    film_id bigint not null,
    ordinal integer not null,
    constraint pk_article_film primary key (article_id, film_id),
    constraint uk_article_film_article_ordinal unique (article_id, ordinal),
    constraint fk_article_film_article foreign key (article_id) references article (id) on delete cascade,
    constraint fk_article_film_film foreign key (film_id) references film (id)
);
create index ix_article_film_film_article on article_film (film_id, article_id);

create table mention (
    id bigint not null,
    version integer not null,
    recorded_at timestamp(6) with time zone not null,
    row_modified_at timestamp(6) with time zone not null,
    article_id bigint not null,
    person_id bigint,
    film_id bigint,
    start_offset integer not null,
    end_offset integer not null,
    constraint pk_mention primary key (id),
    constraint fk_mention_article foreign key (article_id) references article (id) on delete cascade,
    constraint fk_mention_person foreign key (person_id) references person (id),
    constraint fk_mention_film foreign key (film_id) references film (id),
    constraint ck_mention_subject check ((person_id is null) <> (film_id is null)),
    constraint ck_mention_offsets check (0 <= start_offset and start_offset < end_offset)
);
create index ix_mention_article_start_offset_id on mention (article_id, start_offset, id);
create index ix_mention_person on mention (person_id);
create index ix_mention_film on mention (film_id);

-- fingerprint: SHA-256 of all the fields, so that quotes from one interview share one row.
create table source (
    id bigint not null,
    version integer not null,
    recorded_at timestamp(6) with time zone not null,
    row_modified_at timestamp(6) with time zone not null,
    outlet_id bigint,
    medium varchar(20) not null,
    title varchar(1000),
    url varchar(2000),
    published_on varchar(10),
    platform varchar(100),
    handle varchar(200),
    fingerprint varchar(64) not null,
    constraint pk_source primary key (id),
    constraint uk_source_fingerprint unique (fingerprint),
    constraint fk_source_outlet foreign key (outlet_id) references outlet (id)
);
create index ix_source_outlet on source (outlet_id);

-- appeared_at: publication of the newest article in which the quote stands, the year 1 where it stands in none.
create table quote (
    id bigint not null,
    version integer not null,
    recorded_at timestamp(6) with time zone not null,
    row_modified_at timestamp(6) with time zone not null,
    slug varchar(200) not null,
    text varchar(100000) not null,
    kind varchar(20) not null,
    speaker_id bigint,
    attribution varchar(500) not null,
    cue varchar(100),
    said_on varchar(10),
    said_start varchar(10) not null,
    source_id bigint,
    topic varchar(200),
    verification varchar(20) not null,
    appeared_at timestamp(6) with time zone not null,
    constraint pk_quote primary key (id),
    constraint uk_quote_slug unique (slug),
    constraint fk_quote_speaker foreign key (speaker_id) references person (id),
    constraint fk_quote_source foreign key (source_id) references source (id)
);
create index ix_quote_said_start_id on quote (said_start, id);
create index ix_quote_appeared_at_id on quote (appeared_at, id);
create index ix_quote_speaker_said_start_id on quote (speaker_id, said_start, id);
create index ix_quote_speaker_appeared_at_id on quote (speaker_id, appeared_at, id);
create index ix_quote_source on quote (source_id);
create index ix_quote_topic_said_start_id on quote (topic, said_start, id);

create table quote_subject (
    quote_id bigint not null,
    ordinal integer not null,
    person_id bigint,
    film_id bigint,
    constraint pk_quote_subject primary key (quote_id, ordinal),
    constraint fk_quote_subject_quote foreign key (quote_id) references quote (id) on delete cascade,
    constraint fk_quote_subject_person foreign key (person_id) references person (id),
    constraint fk_quote_subject_film foreign key (film_id) references film (id),
    constraint ck_quote_subject_subject check ((person_id is null) <> (film_id is null))
);
create index ix_quote_subject_person_quote on quote_subject (person_id, quote_id);
create index ix_quote_subject_film_quote on quote_subject (film_id, quote_id);

create table appearance (
    id bigint not null,
    version integer not null,
    recorded_at timestamp(6) with time zone not null,
    row_modified_at timestamp(6) with time zone not null,
    quote_id bigint not null,
    article_id bigint not null,
    start_offset integer not null,
    end_offset integer not null,
    anchor varchar(20) not null,
    constraint pk_appearance primary key (id),
    constraint uk_appearance_quote_article_start_offset unique (quote_id, article_id, start_offset),
    constraint fk_appearance_quote foreign key (quote_id) references quote (id) on delete cascade,
    constraint fk_appearance_article foreign key (article_id) references article (id) on delete cascade,
    constraint ck_appearance_offsets check (0 <= start_offset and start_offset < end_offset)
);
create index ix_appearance_article_start_offset_id on appearance (article_id, start_offset, id);

-- One row. revision grows with every change of the graph; sample_revision is the revision at which the sample graph was
-- loaded: while the two are equal, nobody has touched it.
create table graph_state (
    id integer not null,
    revision bigint not null,
    sample_revision bigint,
    constraint pk_graph_state primary key (id),
    constraint ck_graph_state_id check (id = 1)
);
insert into graph_state (id, revision, sample_revision) values (1, 0, null);
