-- An administration and a period for which rosters are made.
create table plan (
    id         bigint generated always as identity primary key,
    name       text not null,
    first_day  date not null,
    last_day   date not null,
    people     integer not null,
    units      integer not null,
    created_by varchar(100) not null,
    created_at timestamp with time zone not null,
    check (first_day <= last_day)
);

-- What a roster is made from: as it was uploaded, or as it is after an absence was reported. The file itself is kept in
-- Base64, since the databases have no type for bytes in common.
create table problem (
    id         bigint generated always as identity primary key,
    plan_id    bigint not null references plan (id),
    kind       varchar(10) not null check (kind in ('UPLOAD', 'REVISION')),
    base_id    bigint,
    file_name  text,
    file       text,
    document   text not null,
    created_by varchar(100) not null,
    created_at timestamp with time zone not null,
    check (kind = 'REVISION' or file is not null)
);

create index problem_of_plan on problem (plan_id);

create table absence (
    id          bigint generated always as identity primary key,
    plan_id     bigint not null references plan (id),
    asn         varchar(200) not null,
    kind        varchar(20) not null,
    first_day   date not null,
    last_day    date not null,
    note        text not null,
    reported_by varchar(100) not null,
    reported_at timestamp with time zone not null,
    check (first_day <= last_day)
);

create index absence_of_plan on absence (plan_id);

-- A solve. Of all tables only this one is updated, and only until the job has ended.
create table job (
    id         bigint generated always as identity primary key,
    problem_id bigint not null references problem (id),
    state      varchar(12) not null
        check (state in ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED', 'INTERRUPTED')),
    reason     text not null,
    started_by varchar(100) not null,
    created_at timestamp with time zone not null,
    ended_at   timestamp with time zone,
    check ((state in ('WAITING', 'RUNNING')) = (ended_at is null))
);

create index job_of_problem on job (problem_id);

create table roster (
    id         bigint generated always as identity primary key,
    job_id     bigint not null unique references job (id),
    problem_id bigint not null references problem (id),
    status     varchar(12) not null check (status in ('OPTIMAL', 'FEASIBLE', 'INFEASIBLE')),
    days       text not null,
    report     text not null,
    page       text not null,
    hash       varchar(64) not null,
    created_at timestamp with time zone not null
);

create index roster_of_problem on roster (problem_id);

create table proposal (
    id          bigint generated always as identity primary key,
    plan_id     bigint not null references plan (id),
    roster_id   bigint not null references roster (id),
    base_id     bigint,
    note        text not null,
    proposed_by varchar(100) not null,
    proposed_at timestamp with time zone not null,
    unique (id, proposed_by)
);

create index proposal_of_plan on proposal (plan_id);

create table rejection (
    proposal_id bigint primary key references proposal (id),
    note        text not null,
    rejected_by varchar(100) not null,
    rejected_at timestamp with time zone not null
);

-- Versions of a plan: numbered without gaps and without forks, each approved by somebody else than who proposed it.
create table publication (
    id          bigint generated always as identity primary key,
    plan_id     bigint not null references plan (id),
    number      integer not null check (number >= 1),
    proposal_id bigint not null unique,
    roster_id   bigint not null unique references roster (id),
    previous_id bigint unique references publication (id),
    document    text not null,
    hash        varchar(64) not null,
    proposed_by varchar(100) not null,
    approved_by varchar(100) not null,
    approved_at timestamp with time zone not null,
    unique (plan_id, number),
    foreign key (proposal_id, proposed_by) references proposal (id, proposed_by),
    constraint four_eyes check (approved_by <> proposed_by),
    check ((number = 1) = (previous_id is null))
);

alter table problem add foreign key (base_id) references publication (id);
alter table proposal add foreign key (base_id) references publication (id);

-- Who did what and when.
create table audit (
    id      bigint generated always as identity primary key,
    at      timestamp with time zone not null,
    who     varchar(100) not null,
    what    varchar(40) not null,
    subject varchar(100) not null,
    detail  text not null
);
