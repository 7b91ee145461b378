-- The tables of a pbcore ledger, format 1, for openGauss; untested.
-- Rows of the first three are added and never changed; those of pbcore_personal may be erased.

create table pbcore_ledger (
    id smallint primary key,
    format_text text not null
);

create table pbcore_entry (
    record_position bigint primary key,
    unit_code varchar(64) collate "C" not null,
    unit_sequence bigint not null,
    kind_code varchar(64) collate "C" not null,
    entry_key varchar(200) collate "C" not null,
    valid_from varchar(10) collate "C" not null,
    valid_to varchar(10) collate "C",
    region_code varchar(12) collate "C",
    entry_hash varchar(64) collate "C" not null,
    entry_text text not null,
    unique (unit_code, unit_sequence)
);

create index pbcore_entry_by_key on pbcore_entry (kind_code, entry_key, record_position desc);

create table pbcore_batch (
    first_position bigint primary key,
    last_position bigint not null,
    batch_key varchar(200) collate "C" not null unique
);

create table pbcore_personal (
    record_position bigint not null,
    field_name varchar(64) collate "C" not null,
    key_id varchar(200) collate "C" not null,
    salt varchar(100) collate "C" not null,
    nonce varchar(100) collate "C" not null,
    ciphertext text not null,
    lookup_digest varchar(100) collate "C",
    primary key (record_position, field_name)
);

create index pbcore_personal_by_lookup on pbcore_personal (lookup_digest);
