-- The tables of a pbcore ledger, format 1, for DM 8 with length in characters; untested.
-- Rows of the first three are added and never changed; those of pbcore_personal may be erased.

create table pbcore_ledger (
    id smallint primary key,
    format_text clob not null
);

create table pbcore_entry (
    record_position bigint primary key,
    unit_code varchar(64) not null,
    unit_sequence bigint not null,
    kind_code varchar(64) not null,
    entry_key varchar(200) not null,
    valid_from varchar(10) not null,
    valid_to varchar(10),
    region_code varchar(12),
    entry_hash varchar(64) not null,
    entry_text clob not null,
    unique (unit_code, unit_sequence)
);

create index pbcore_entry_by_key on pbcore_entry (kind_code, entry_key, record_position desc);

create table pbcore_batch (
    first_position bigint primary key,
    last_position bigint not null,
    batch_key varchar(200) not null unique
);

create table pbcore_personal (
    record_position bigint not null,
    field_name varchar(64) not null,
    key_id varchar(200) not null,
    salt varchar(100) not null,
    nonce varchar(100) not null,
    ciphertext clob not null,
    lookup_digest varchar(100),
    primary key (record_position, field_name)
);

create index pbcore_personal_by_lookup on pbcore_personal (lookup_digest);
