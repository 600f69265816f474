-- Schema version 3, first part: audit events, kept by columns. A segment is up to 65,536 events, sorted by time; its
-- columns and raw records are encoded and compressed (models/audit/store). Times of events are nanoseconds
-- since 1970 in UTC; other instants milliseconds.

-- Duplicates are found by hashes; the seed is this vault's own, so that nobody can make events collide.
CREATE TABLE audit_seed (
    seed INTEGER NOT NULL
);

-- Secrets that are found in logs are kept as a fingerprint under this key of 32 bytes.
CREATE TABLE audit_fingerprint (
    key BLOB NOT NULL
);

-- AUTOINCREMENT: the number of a forgotten import or segment is never given a second time.
CREATE TABLE audit_imports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    identity TEXT NOT NULL, -- of what is imported: an import that was cut off is continued by it
    state TEXT NOT NULL,    -- complete; partial: ended early; invisible to questions: running (or cut off),
                            -- stale: cut off, and another import was finished since
    started INTEGER NOT NULL,
    finished INTEGER,
    receipt_json TEXT NOT NULL
);

CREATE TABLE audit_segments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_id INTEGER NOT NULL REFERENCES audit_imports (id) ON DELETE CASCADE,
    events INTEGER NOT NULL,
    timeless INTEGER NOT NULL, -- events without a time
    first INTEGER,             -- of those with a time
    last INTEGER
);
CREATE INDEX audit_segments_by_import ON audit_segments (import_id);

-- One column of a segment. What kind stands for, and the encodings: models/audit/store/columnkind.h.
CREATE TABLE audit_columns (
    segment_id INTEGER NOT NULL REFERENCES audit_segments (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    content BLOB NOT NULL,
    dictionary BLOB NOT NULL, -- codes in audit_values, in the order of the segment's own codes
    PRIMARY KEY (segment_id, kind)
);

-- Raw records, and columns of which nearly every value is another, in blocks that are read one by one.
CREATE TABLE audit_blocks (
    segment_id INTEGER NOT NULL REFERENCES audit_segments (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    first_row INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (segment_id, kind, first_row)
);

-- The distinct values of a field; a value's code is the row's first_code plus its place in the content.
CREATE TABLE audit_values (
    field INTEGER NOT NULL,
    first_code INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (field, first_code)
);

-- Records that could not be read, many to a row.
CREATE TABLE audit_rejected (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_id INTEGER NOT NULL REFERENCES audit_imports (id) ON DELETE CASCADE,
    records INTEGER NOT NULL,
    content BLOB NOT NULL
);
CREATE INDEX audit_rejected_by_import ON audit_rejected (import_id);

-- Schema version 3, second part: what this program did, one row an act, each with a hash over itself and the hash before.
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

-- Schema version 3, third part: how people look at events. '' is the view that was left last.
CREATE TABLE audit_views (
    name TEXT PRIMARY KEY,
    query TEXT NOT NULL,
    time TEXT NOT NULL,
    zone TEXT NOT NULL,
    ascending INTEGER NOT NULL,
    columns BLOB
);

CREATE TABLE audit_queries (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the newest has the highest
    query TEXT NOT NULL
);
-- Schema version 3, fourth part: what was concluded from keys and events, and what people decided about it.
CREATE TABLE findings (
    id TEXT PRIMARY KEY,
    rule TEXT NOT NULL,
    connection_id TEXT NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
    workspace_id TEXT NOT NULL,
    subject TEXT NOT NULL,    -- key, application
    subject_id TEXT NOT NULL, -- the service's own id
    subject_name TEXT NOT NULL,
    severity TEXT NOT NULL,
    sentence TEXT NOT NULL,
    query TEXT NOT NULL,      -- finds the evidence
    evidence TEXT NOT NULL,   -- events: they were wrong; use: it goes on although something is wrong
    events INTEGER NOT NULL,
    first INTEGER,
    last INTEGER,
    coverage TEXT NOT NULL,
    fix TEXT NOT NULL,
    state TEXT NOT NULL,      -- open, accepted, fixed
    found INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    accepted_until INTEGER,
    reason TEXT NOT NULL,
    accepted_events INTEGER NOT NULL,
    accepted_last INTEGER,
    note TEXT NOT NULL
);
CREATE INDEX findings_by_connection ON findings (connection_id);
