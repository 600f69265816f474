-- Schema version 1. Instants are milliseconds since 1970 in UTC; a moment is NULL (not provided), the
-- text 'never' or an instant. Columns named *_json hold compact JSON, or '' for an empty value.
CREATE TABLE connections (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    service_id TEXT NOT NULL,
    url TEXT NOT NULL,
    credential_id TEXT NOT NULL,
    settings_json TEXT NOT NULL,
    trust TEXT NOT NULL,
    allow_plain_http INTEGER NOT NULL,
    use_unpublished INTEGER NOT NULL,
    description TEXT NOT NULL,
    created INTEGER,
    last_sync INTEGER,
    last_sync_error TEXT NOT NULL
) WITHOUT ROWID;

-- Apart from connections, so that reading the list of connections never touches a credential.
CREATE TABLE credentials (
    connection_id TEXT NOT NULL PRIMARY KEY REFERENCES connections (id) ON DELETE CASCADE,
    secret BLOB NOT NULL
);

CREATE TABLE workspaces (
    connection_id TEXT NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    plan TEXT NOT NULL,
    extra_json TEXT NOT NULL,
    PRIMARY KEY (connection_id, id)
) WITHOUT ROWID;

CREATE TABLE projects (
    connection_id TEXT NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    workspace_id TEXT NOT NULL,
    name TEXT NOT NULL,
    extra_json TEXT NOT NULL,
    PRIMARY KEY (connection_id, id)
) WITHOUT ROWID;

CREATE TABLE members (
    connection_id TEXT NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
    workspace_id TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    role TEXT NOT NULL,
    status TEXT NOT NULL,
    joined,
    extra_json TEXT NOT NULL,
    PRIMARY KEY (connection_id, workspace_id, id)
) WITHOUT ROWID;

CREATE TABLE keys (
    connection_id TEXT NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    workspace_id TEXT NOT NULL,
    project_id TEXT NOT NULL,
    name TEXT NOT NULL,
    prefix TEXT NOT NULL,
    scopes_json TEXT NOT NULL,
    allowlist_json TEXT NOT NULL,
    created,
    expires,
    last_used,
    last_used_ip TEXT NOT NULL,
    last_used_agent TEXT NOT NULL,
    status TEXT NOT NULL,
    principal TEXT NOT NULL,
    owner TEXT NOT NULL,
    extra_json TEXT NOT NULL,
    PRIMARY KEY (connection_id, id)
) WITHOUT ROWID;
CREATE INDEX keys_by_id ON keys (id);
CREATE INDEX keys_by_workspace ON keys (connection_id, workspace_id);

CREATE TABLE scopes (
    connection_id TEXT NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    group_name TEXT NOT NULL,
    risk TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (connection_id, position)
) WITHOUT ROWID;

CREATE TABLE applications (
    connection_id TEXT NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    workspace_id TEXT NOT NULL,
    client_id TEXT NOT NULL,
    name TEXT NOT NULL,
    scopes_json TEXT NOT NULL,
    status TEXT NOT NULL,
    created,
    last_used,
    secrets_json TEXT NOT NULL,
    extra_json TEXT NOT NULL,
    PRIMARY KEY (connection_id, id)
) WITHOUT ROWID;

-- AUTOINCREMENT: the number of an operation or a change is never given a second time.
CREATE TABLE operations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    connection_id TEXT NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    key_id TEXT NOT NULL,
    new_key_id TEXT NOT NULL,
    workspace_id TEXT NOT NULL,
    key_name TEXT NOT NULL,
    request_json TEXT NOT NULL,
    created INTEGER,
    updated INTEGER,
    error TEXT NOT NULL,
    request_id TEXT NOT NULL
);
CREATE INDEX operations_by_connection ON operations (connection_id);
CREATE INDEX operations_by_state ON operations (state);

CREATE TABLE changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    connection_id TEXT NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
    seen INTEGER,
    kind TEXT NOT NULL,
    object_type TEXT NOT NULL,
    object_id TEXT NOT NULL,
    workspace_id TEXT NOT NULL,
    name TEXT NOT NULL,
    fields_json TEXT NOT NULL,
    created_here INTEGER NOT NULL
);
CREATE INDEX changes_by_connection ON changes (connection_id);
