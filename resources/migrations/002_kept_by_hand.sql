-- Schema version 2: what only people know. Keys may be kept by hand; any key may carry notes, which no
-- sync touches; an operation remembers whether its secret ever reached somebody.
ALTER TABLE keys ADD COLUMN origin TEXT NOT NULL DEFAULT 'service';

-- Instant at which the new secret was handed over; NULL: never, so nobody holds it.
ALTER TABLE operations ADD COLUMN handed_over INTEGER;
-- Why a person ended a cut-over while the old key was still in use; '' otherwise.
ALTER TABLE operations ADD COLUMN reason TEXT NOT NULL DEFAULT '';
-- Before this version nobody asked: whoever made a key is taken to have stored its secret.
UPDATE operations SET handed_over = updated WHERE state IN ('confirmed', 'cutting_over');

-- No reference to keys: a sync may replace the row of a key, and a key that is gone keeps its notes.
CREATE TABLE annotations (
    connection_id TEXT NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
    key_id TEXT NOT NULL,
    owner TEXT NOT NULL,
    used_in TEXT NOT NULL,
    ticket TEXT NOT NULL,
    note TEXT NOT NULL,
    tags_json TEXT NOT NULL,
    remind INTEGER,
    updated INTEGER,
    PRIMARY KEY (connection_id, key_id)
) WITHOUT ROWID;
