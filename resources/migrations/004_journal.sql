-- Schema version 4: what this program did, one row an act, each with a hash over itself and the hash before.
-- No reference to connections: what was done stays known when a connection is gone.
CREATE TABLE acts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    time INTEGER NOT NULL,
    kind TEXT NOT NULL,
    outcome TEXT NOT NULL,
    place TEXT NOT NULL,
    object TEXT NOT NULL,
    note TEXT NOT NULL,
    hash BLOB NOT NULL
);

-- Forms that were open when the vault was locked, without the secrets in them; taken out when they come back.
CREATE TABLE forms (
    position INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    target_json TEXT NOT NULL,
    fields_json TEXT NOT NULL
);
