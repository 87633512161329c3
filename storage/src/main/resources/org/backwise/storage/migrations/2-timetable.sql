create table timetable (
  person_id text not null,
  address text,
  zone text not null,
  primary key (person_id),
  unique (address),
  foreign key (person_id) references person (person_id) on delete cascade
);

create table session_time (
  person_id text not null,
  session text not null,
  begins_at text not null,
  primary key (person_id, session),
  foreign key (person_id) references timetable (person_id) on delete cascade
);
