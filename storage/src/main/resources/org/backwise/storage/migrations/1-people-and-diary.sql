create table person (
  person_id text not null,
  name text not null,
  zone text not null,
  language text not null,
  newest_position bigint not null,
  primary key (person_id)
);

create table intake (
  person_id text not null,
  id text not null,
  position bigint not null,
  answered_on text not null,
  body text not null,
  fingerprint text not null,
  primary key (person_id, id),
  unique (person_id, position),
  foreign key (person_id) references person (person_id) on delete cascade
);

create table programme (
  person_id text not null,
  id text not null,
  position bigint not null,
  judged_on text not null,
  status text not null,
  content_version text not null,
  body text not null,
  fingerprint text not null,
  primary key (person_id, id),
  unique (person_id, position),
  foreign key (person_id) references person (person_id) on delete cascade
);

create table diary_entry (
  person_id text not null,
  id text not null,
  position bigint not null,
  entry_date text not null,
  zone text not null,
  kind text not null,
  body text not null,
  fingerprint text not null,
  primary key (person_id, id),
  unique (person_id, position),
  foreign key (person_id) references person (person_id) on delete cascade
);

create index diary_entry_by_date on diary_entry (person_id, entry_date, position);

create table session_position (
  person_id text not null,
  session_date text not null,
  session text not null,
  count bigint not null,
  second bigint not null,
  programme_id text not null,
  primary key (person_id, session_date, session),
  foreign key (person_id) references person (person_id) on delete cascade
);

create table draft (
  person_id text not null,
  name text not null,
  body text not null,
  primary key (person_id, name),
  foreign key (person_id) references person (person_id) on delete cascade
);

create table token (
  person_id text not null,
  purpose text not null,
  hash text not null,
  ends_at bigint not null,
  primary key (person_id, purpose, hash),
  foreign key (person_id) references person (person_id) on delete cascade
);

create index token_by_hash on token (hash);
