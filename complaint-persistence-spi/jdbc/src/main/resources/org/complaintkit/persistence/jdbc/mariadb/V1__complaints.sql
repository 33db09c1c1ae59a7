-- Complaints on MariaDB 10.6 or later, and MySQL 8.0 or later. ${prefix} is what the names of all tables and indexes begin with.
-- Names are compared by code point; instants are whole nanoseconds since 1970.

create table ${prefix}complaint (
    tenant     varchar(100) not null,
    complaint  varchar(100) not null,
    version    bigint not null,
    head       varchar(64) not null,
    state      varchar(100) not null,
    unit       varchar(100),
    handler    varchar(100),
    escalation integer not null,
    wake_at    decimal(26, 0),
    free_at    decimal(26, 0),
    ticket     bigint not null,
    primary key (tenant, complaint)
) engine = InnoDB, character set utf8mb4, collate utf8mb4_bin;
create index ${prefix}complaint_free on ${prefix}complaint (free_at);
create index ${prefix}complaint_state on ${prefix}complaint (tenant, state, complaint);
create index ${prefix}complaint_unit on ${prefix}complaint (tenant, unit, complaint);
create index ${prefix}complaint_handler on ${prefix}complaint (tenant, handler, complaint);
create index ${prefix}complaint_escalation on ${prefix}complaint (tenant, escalation, complaint);

-- A command id stands at its first event; command_to is the version of its last one.
create table ${prefix}event (
    tenant     varchar(100) not null,
    complaint  varchar(100) not null,
    version    bigint not null,
    command    varchar(100),
    command_to bigint,
    body       longtext not null,
    primary key (tenant, complaint, version)
) engine = InnoDB, character set utf8mb4, collate utf8mb4_bin;
create unique index ${prefix}event_command on ${prefix}event (tenant, command);

create table ${prefix}snapshot (
    tenant    varchar(100) not null,
    complaint varchar(100) not null,
    version   bigint not null,
    body      longtext not null,
    primary key (tenant, complaint)
) engine = InnoDB, character set utf8mb4, collate utf8mb4_bin;

-- One row an append; place is the place of its last event, given when somebody reads.
create table ${prefix}outbox (
    arrival      bigint auto_increment primary key,
    tenant       varchar(100) not null,
    complaint    varchar(100) not null,
    from_version bigint not null,
    to_version   bigint not null,
    place        bigint
) engine = InnoDB, character set utf8mb4, collate utf8mb4_bin;
create index ${prefix}outbox_place on ${prefix}outbox (place, arrival);

create table ${prefix}sequencer (
    id         integer primary key,
    last_place bigint not null
) engine = InnoDB, character set utf8mb4, collate utf8mb4_bin;
insert into ${prefix}sequencer (id, last_place) values (1, 0);

create table ${prefix}reader (
    reader  varbinary(800) primary key,
    reached bigint not null
) engine = InnoDB, character set utf8mb4, collate utf8mb4_bin;

create table ${prefix}deadline (
    tenant    varchar(100) not null,
    complaint varchar(100) not null,
    rule_name varchar(100) not null,
    round_no  integer not null,
    turn_no   integer not null,
    due_at    decimal(26, 0) not null,
    status    varchar(20) not null,
    primary key (tenant, complaint, rule_name, round_no, turn_no)
) engine = InnoDB, character set utf8mb4, collate utf8mb4_bin;
create index ${prefix}deadline_due on ${prefix}deadline (tenant, due_at, complaint, rule_name, round_no, turn_no);

create table ${prefix}text (
    tenant    varchar(100) not null,
    complaint varchar(100) not null,
    ref       varchar(100) not null,
    body      longtext not null,
    primary key (tenant, complaint, ref)
) engine = InnoDB, character set utf8mb4, collate utf8mb4_bin;

create table ${prefix}account (
    tenant  varchar(100) not null,
    party   varchar(100) not null,
    version bigint not null,
    entries bigint not null,
    up_to   bigint not null,
    primary key (tenant, party)
) engine = InnoDB, character set utf8mb4, collate utf8mb4_bin;

create table ${prefix}entry (
    tenant   varchar(100) not null,
    party    varchar(100) not null,
    entry_no bigint not null,
    body     longtext not null,
    primary key (tenant, party, entry_no)
) engine = InnoDB, character set utf8mb4, collate utf8mb4_bin;

create table ${prefix}number (
    tenant varchar(100) not null,
    series varchar(100) not null,
    given  bigint not null,
    primary key (tenant, series)
) engine = InnoDB, character set utf8mb4, collate utf8mb4_bin;
