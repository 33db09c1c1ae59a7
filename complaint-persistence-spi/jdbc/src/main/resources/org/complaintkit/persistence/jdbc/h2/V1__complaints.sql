-- Complaints on H2 2.2 or later, with its file or in memory. ${prefix} is what the names of all tables and indexes begin with.
-- Names are kept as their UTF-8, so that they are compared by code point; instants are whole nanoseconds since 1970.

create table ${prefix}complaint (
    tenant     varbinary(400) not null,
    complaint  varbinary(400) not null,
    version    bigint not null,
    head       varchar(64) not null,
    state      varbinary(400) not null,
    unit       varbinary(400),
    handler    varbinary(400),
    escalation integer not null,
    wake_at    numeric(26, 0),
    free_at    numeric(26, 0),
    ticket     bigint not null,
    primary key (tenant, complaint)
);
create index ${prefix}complaint_free on ${prefix}complaint (free_at);
create index ${prefix}complaint_state on ${prefix}complaint (tenant, state, complaint);
create index ${prefix}complaint_unit on ${prefix}complaint (tenant, unit, complaint);
create index ${prefix}complaint_handler on ${prefix}complaint (tenant, handler, complaint);
create index ${prefix}complaint_escalation on ${prefix}complaint (tenant, escalation, complaint);

-- A command id stands at its first event; command_to is the version of its last one.
create table ${prefix}event (
    tenant     varbinary(400) not null,
    complaint  varbinary(400) not null,
    version    bigint not null,
    command    varbinary(400),
    command_to bigint,
    body       character varying not null,
    primary key (tenant, complaint, version)
);
create unique index ${prefix}event_command on ${prefix}event (tenant, command);

create table ${prefix}snapshot (
    tenant    varbinary(400) not null,
    complaint varbinary(400) not null,
    version   bigint not null,
    body      character varying not null,
    primary key (tenant, complaint)
);

-- One row an append; place is the place of its last event, given when somebody reads.
create table ${prefix}outbox (
    arrival      bigint generated always as identity primary key,
    tenant       varbinary(400) not null,
    complaint    varbinary(400) not null,
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
    reader  varbinary(800) primary key,
    reached bigint not null
);

create table ${prefix}deadline (
    tenant    varbinary(400) not null,
    complaint varbinary(400) not null,
    rule_name varbinary(400) not null,
    round_no  integer not null,
    turn_no   integer not null,
    due_at    numeric(26, 0) not null,
    status    varchar(20) not null,
    primary key (tenant, complaint, rule_name, round_no, turn_no)
);
create index ${prefix}deadline_due on ${prefix}deadline (tenant, due_at, complaint, rule_name, round_no, turn_no);

create table ${prefix}text (
    tenant    varbinary(400) not null,
    complaint varbinary(400) not null,
    ref       varbinary(400) not null,
    body      character large object not null,
    primary key (tenant, complaint, ref)
);

create table ${prefix}account (
    tenant  varbinary(400) not null,
    party   varbinary(400) not null,
    version bigint not null,
    entries bigint not null,
    up_to   bigint not null,
    primary key (tenant, party)
);

create table ${prefix}entry (
    tenant   varbinary(400) not null,
    party    varbinary(400) not null,
    entry_no bigint not null,
    body     character varying not null,
    primary key (tenant, party, entry_no)
);

create table ${prefix}number (
    tenant varbinary(400) not null,
    series varbinary(400) not null,
    given  bigint not null,
    primary key (tenant, series)
);
