-- Schema version 4: what a person gave a name to find it again. Filters of the keys, in the words of
-- models/tables/keyfilterwords.h. No reference to connections: the place is one of the words.
CREATE TABLE key_filters (
    name TEXT PRIMARY KEY,
    filter_json TEXT NOT NULL
);

-- Templates for new keys of one service, beside those that its description has. Never a name of a key or a secret.
CREATE TABLE key_templates (
    service_id TEXT NOT NULL,
    name TEXT NOT NULL,
    template_json TEXT NOT NULL,
    PRIMARY KEY (service_id, name)
) WITHOUT ROWID;

-- Imports that somebody switched off: their events count in no answer until they are switched on again.
CREATE TABLE audit_sources_off (
    import_id INTEGER PRIMARY KEY REFERENCES audit_imports (id) ON DELETE CASCADE
);
