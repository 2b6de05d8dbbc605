-- What was written stays: no update and no deletion, whoever asks.
create trigger plan_stays before update, delete on plan
    for each row call 'id.rotasi.service.database.NoChange';
create trigger problem_stays before update, delete on problem
    for each row call 'id.rotasi.service.database.NoChange';
create trigger absence_stays before update, delete on absence
    for each row call 'id.rotasi.service.database.NoChange';
create trigger roster_stays before update, delete on roster
    for each row call 'id.rotasi.service.database.NoChange';
create trigger proposal_stays before update, delete on proposal
    for each row call 'id.rotasi.service.database.NoChange';
create trigger rejection_stays before update, delete on rejection
    for each row call 'id.rotasi.service.database.NoChange';
create trigger publication_stays before update, delete on publication
    for each row call 'id.rotasi.service.database.NoChange';
create trigger audit_stays before update, delete on audit
    for each row call 'id.rotasi.service.database.NoChange';

-- A job that has ended stays as it ended.
create trigger job_stays before update, delete on job
    for each row call 'id.rotasi.service.database.NoChange';
