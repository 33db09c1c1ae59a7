-- Complaints on PostgreSQL 13 or later. ${prefix} is what the names of all tables and indexes begin with.
-- Names are compared by code point; instants are whole nanoseconds since 1970.

create table ${prefix}complaint (
    tenant     varchar(100) collate "C" not null,
    complaint  varchar(100) collate "C" not null,
    version    bigint not null,
    head       varchar(64) not null,
    state      varchar(100) collate "C" not null,
    unit       varchar(100) collate "C",
    handler    varchar(100) collate "C",
    escalation integer not null,
    wake_at    numeric(26, 0),
    free_at    numeric(26, 0),
    ticket     bigint not null,
    primary key (tenant, complaint)
) with (fillfactor = 80);
create index ${prefix}complaint_free on ${prefix}complaint (free_at) where free_at is not null;
create index ${prefix}complaint_state on ${prefix}complaint (tenant, state, complaint);
create index ${prefix}complaint_unit on ${prefix}complaint (tenant, unit, complaint);
create index ${prefix}complaint_handler on ${prefix}complaint (tenant, handler, complaint);
create index ${prefix}complaint_escalation on ${prefix}complaint (tenant, escalation, complaint);

-- A command id stands at its first event; command_to is the version of its last one.
create table ${prefix}event (
    tenant     varchar(100) collate "C" not null,
    complaint  varchar(100) collate "C" not null,
    version    bigint not null,
    command    varchar(100) collate "C",
    command_to bigint,
    body       text not null,
    primary key (tenant, complaint, version)
);
create unique index ${prefix}event_command on ${prefix}event (tenant, command) where command is not null;

create table ${prefix}snapshot (
    tenant    varchar(100) collate "C" not null,
    complaint varchar(100) collate "C" not null,
    version   bigint not null,
    body      text not null,
    primary key (tenant, complaint)
);

-- One row an append; place is the place of its last event, given when somebody reads.
create table ${prefix}outbox (
    arrival      bigint generated always as identity primary key,
    tenant       varchar(100) collate "C" not null,
    complaint    varchar(100) collate "C" not null,
    from_version bigint not null,
    to_version   bigint not null,
    place        bigint
);
create index ${prefix}outbox_place on ${prefix}outbox (place, arrival);

create table ${prefix}sequencer (
    id         integer primary key,
    last_place bigint not null
);
insert into ${prefix}sequencer (id, last_place) values (1, 0);

create table ${prefix}reader (
    reader  varchar(200) collate "C" primary key,
    reached bigint not null
);

create table ${prefix}deadline (
    tenant    varchar(100) collate "C" not null,
    complaint varchar(100) collate "C" not null,
    rule_name varchar(100) collate "C" not null,
    round_no  integer not null,
    turn_no   integer not null,
    due_at    numeric(26, 0) not null,
    status    varchar(20) not null,
    primary key (tenant, complaint, rule_name, round_no, turn_no)
);
create index ${prefix}deadline_due on ${prefix}deadline (tenant, due_at, complaint, rule_name, round_no, turn_no);

create table ${prefix}text (
    tenant    varchar(100) collate "C" not null,
    complaint varchar(100) collate "C" not null,
    ref       varchar(100) collate "C" not null,
    body      text not null,
    primary key (tenant, complaint, ref)
);

create table ${prefix}account (
    tenant  varchar(100) collate "C" not null,
    party   varchar(100) collate "C" not null,
    version bigint not null,
    entries bigint not null,
    up_to   bigint not null,
    primary key (tenant, party)
);

create table ${prefix}entry (
    tenant   varchar(100) collate "C" not null,
    party    varchar(100) collate "C" not null,
    entry_no bigint not null,
    body     text not null,
    primary key (tenant, party, entry_no)
);

create table ${prefix}number (
    tenant varchar(100) collate "C" not null,
    series varchar(100) collate "C" not null,
    given  bigint not null,
    primary key (tenant, series)
);
