-- The office's own tables. It had flats and work_orders before; the second half of work_orders and all the rest came with complaints.
-- H2 compares character varying character by character, so names are told apart by code point as they stand.

create table flats (
    estate   character varying(200) not null,
    flat     character varying(40) not null,
    tenure   character varying(20) not null,
    primary key (estate, flat)
);

create table work_orders (
    estate     character varying(200) not null,
    order_no   character varying(200) not null,
    -- the repair: the office's own business, which no complaint touches
    flat       character varying(40),
    trade      character varying(40),
    fitter     character varying(100),
    visit_on   date,
    done       boolean default false not null,
    -- the complaint about it, if there is one
    log_lines  bigint default 0 not null,
    seal       character varying(64),
    stands     character varying(200),
    office     character varying(200),
    rings_at   timestamp(9) with time zone,
    rings_next timestamp(9) with time zone,
    ring_no    bigint default 0 not null,
    primary key (estate, order_no)
);
create index work_orders_rings on work_orders (rings_next);

-- What happened to a complaint; place is the place in the order of everything.
create table order_log (
    place    bigint primary key,
    estate   character varying(200) not null,
    order_no character varying(200) not null,
    line_no  bigint not null,
    written  character varying not null,
    unique (estate, order_no, line_no)
);
create table log_counter (
    last_place bigint not null
);
insert into log_counter (last_place) values (0);
create table log_readers (
    reader character varying primary key,
    place  bigint not null
);

-- A slip is handed in once: the id of a command, and the lines of the log that it led to.
create table slips (
    estate     character varying(200) not null,
    slip_no    character varying(200) not null,
    order_no   character varying(200) not null,
    first_line bigint not null,
    last_line  bigint not null,
    primary key (estate, slip_no)
);

-- What residents said about themselves; the only table with personal words, and the only one that is ever emptied.
create table private_notes (
    estate   character varying(200) not null,
    order_no character varying(200) not null,
    note_no  character varying(200) not null,
    words    character large object not null,
    primary key (estate, order_no, note_no)
);

create table payers (
    estate  character varying(200) not null,
    payer   character varying(200) not null,
    edition bigint not null,
    lines   bigint not null,
    place   bigint not null,
    primary key (estate, payer)
);
-- kind and comes_to are for the office's own lists; written is the line itself.
create table charges (
    estate   character varying(200) not null,
    payer    character varying(200) not null,
    line_no  bigint not null,
    kind     character varying(20) not null,
    comes_to character varying(200) not null,
    written  character varying not null,
    primary key (estate, payer, line_no)
);
