<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>Claviger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manages the API keys of many hosted services from one window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Qt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GNU General Public License, version 3 or later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Built with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Claviger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChangePassphraseDialog</name>
        <message>
            <source>&amp;Current passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The old passphrase stops working at once. Copies of the vault made before keep it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change &amp;passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changing the passphrase…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConnectDialog</name>
        <message>
            <source>Connect a service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The credential goes into the encrypted vault and nowhere else. It is checked with the service before anything is stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send the credential &amp;unencrypted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This address starts with http. Everybody on the way can read the credential. Use https, unless you know the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Kind of credential</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;redential</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you and scripts call this connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full: create, rotate and revoke keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read only: look, change nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Trust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use un&amp;published operations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Functions that the vendor has, but publishes no API for. They may change without notice; switch them on only if you have been given this API.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this connection can do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts last compared with the vendor's pages on %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vendor's documentation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another address…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address that every path of the API is appended to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 takes no credential: keys are kept by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Check credential</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Connect %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 offers no way to check the credential; it is stored unchecked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking the credential with %1…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>✓ %1 accepts the credential.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>✓ The credential belongs to %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its scopes: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It expires on %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Storing the connection…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConnectionTreeModel</name>
        <message>
            <source>%1, keys: %2</source>
            <translation>%1, Schlüssel: %2</translation>
        </message>
    </context>
    <context>
        <name>CreateKeyDialog</name>
        <message>
            <source>Create a key</source>
            <translation>Einen Schlüssel anlegen</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create &amp;key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what uses it, and where: ci-deploy-bot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Expires</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allowed net&amp;works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Acts as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Scopes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty: any address may use the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Networks: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. If %1 had received the request already, the key may exist; the next sync finds it and offers to revoke it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking %1 for the key…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CreateKeyForm</name>
        <message>
            <source>Keys of %1 belong to the connection itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 does not bind keys to a project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 offers no templates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys of %1 have no scopes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys of %1 have no expiry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot bind a key to networks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 knows one kind of key only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (default of %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whatever %1 decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until a date…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 ends every key after %2 at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 gives every key an expiry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never expires</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 works for a whole workspace only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 needs a project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the workspace that the key is for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 gives every key an expiry: choose one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This time is past: choose a later one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 allows %2 at most: choose an earlier time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 asks for %2 at least: choose a later time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 takes no more networks than %2: leave some out or join them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 takes IPv4 networks only: remove the IPv6 ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the project that the key is for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the key a name: it is often the only hint at what uses it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose at least one scope.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a key of this name already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in the list that is known of %1; sent as written: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A key that never expires works until somebody revokes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the project %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This key can do whatever %1 lets a key do in %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This key can do nothing yet: choose its scopes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No scope is chosen: %1 decides what this key can do in %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This key can, in %1: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It works from any address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It works from 1 network only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It works from %n networks only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High-risk scopes: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stops on %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It works until it is revoked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expires %1 · %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never expires.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 decides when the key expires.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ErrorPanel</name>
        <message>
            <source>HTTP status: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request id: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service asks to wait %1 s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request may have been carried out although no answer came back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Copy request id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details of the error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Error: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FactsList</name>
        <message>
            <source>not provided</source>
            <translation>nicht angegeben</translation>
        </message>
    </context>
    <context>
        <name>FilterChip</name>
        <message>
            <source>Filter by %1</source>
            <translation>Filtern nach %1</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Details of the selected key</source>
            <translation>Einzelheiten des gewählten Schlüssels</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Hide the details (Ctrl+I)</source>
            <translation>Einzelheiten ausblenden (Strg+I)</translation>
        </message>
        <message>
            <source>Hide the details</source>
            <translation>Einzelheiten ausblenden</translation>
        </message>
        <message>
            <source>Select a key to see what is known about it.</source>
            <translation>Wählen Sie einen Schlüssel, um zu sehen, was über ihn bekannt ist.</translation>
        </message>
        <message numerus="yes">
            <source>%n keys are selected.</source>
            <translation>
                <numerusform>%n Schlüssel ist gewählt.</numerusform>
                <numerusform>%n Schlüssel sind gewählt.</numerusform>
            </translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(ohne Namen)</translation>
        </message>
        <message>
            <source>Copy the prefix</source>
            <translation>Das Präfix kopieren</translation>
        </message>
        <message>
            <source>A new key replaces this one. Last use: %1.</source>
            <translation>Ein neuer Schlüssel ersetzt diesen. Letzte Benutzung: %1.</translation>
        </message>
        <message>
            <source>Revoke the old key</source>
            <translation>Alten Schlüssel widerrufen</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Arbeitsbereich</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Scopes</source>
            <translation>Rechte</translation>
        </message>
        <message>
            <source>Allowlist</source>
            <translation>Erlaubte Adressen</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Handelt für</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Besitzer</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Läuft ab</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Zuletzt benutzt</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <source>From address</source>
            <translation>Von Adresse</translation>
        </message>
        <message>
            <source>User agent</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Listed through the documented API of %1.</source>
            <translation>Gelesen über die dokumentierte Schnittstelle von %1.</translation>
        </message>
        <message>
            <source>Listed through an unpublished API of %1.</source>
            <translation>Gelesen über eine nicht veröffentlichte Schnittstelle von %1.</translation>
        </message>
        <message>
            <source>%1 has no API for its keys; this was entered by hand.</source>
            <translation>%1 hat keine Schnittstelle für seine Schlüssel; dies wurde von Hand eingetragen.</translation>
        </message>
    </context>
    <context>
        <name>InspectorForm</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>KeyCommands</name>
        <message>
            <source>Create key</source>
            <translation>Schlüssel anlegen</translation>
        </message>
        <message>
            <source>Rotate…</source>
            <translation>Ersetzen…</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>Widerrufen…</translation>
        </message>
        <message>
            <source>Copy prefix</source>
            <translation>Präfix kopieren</translation>
        </message>
        <message>
            <source>Create a key</source>
            <translation>Einen Schlüssel anlegen</translation>
        </message>
        <message>
            <source>Replace the key by a new one</source>
            <translation>Den Schlüssel durch einen neuen ersetzen</translation>
        </message>
        <message>
            <source>End the selected keys</source>
            <translation>Die gewählten Schlüssel widerrufen</translation>
        </message>
        <message>
            <source>Copy the prefix</source>
            <translation>Das Präfix kopieren</translation>
        </message>
        <message>
            <source>Connect a service first.</source>
            <translation>Verbinden Sie zuerst einen Dienst.</translation>
        </message>
        <message>
            <source>None of the connections can create keys.</source>
            <translation>Keine der Verbindungen kann Schlüssel anlegen.</translation>
        </message>
        <message>
            <source>Select a key first.</source>
            <translation>Wählen Sie zuerst einen Schlüssel.</translation>
        </message>
        <message>
            <source>Keys are rotated one at a time. Select a single key.</source>
            <translation>Schlüssel werden einzeln ersetzt. Wählen Sie einen einzigen.</translation>
        </message>
        <message>
            <source>This key has been revoked; create a new one instead.</source>
            <translation>Dieser Schlüssel ist widerrufen; legen Sie einen neuen an.</translation>
        </message>
        <message>
            <source>This key has a replacement already. Revoke it when nothing uses it any more.</source>
            <translation>Dieser Schlüssel hat schon einen Nachfolger. Widerrufen Sie ihn, wenn ihn nichts mehr benutzt.</translation>
        </message>
        <message>
            <source>The selected keys have been revoked already.</source>
            <translation>Die gewählten Schlüssel sind schon widerrufen.</translation>
        </message>
        <message>
            <source>The service does not tell the prefix of this key.</source>
            <translation>Der Dienst nennt das Präfix dieses Schlüssels nicht.</translation>
        </message>
    </context>
    <context>
        <name>KeyFilterBar</name>
        <message>
            <source>Expires</source>
            <translation>Läuft ab</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>Jederzeit</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>Unbenutzt</translation>
        </message>
        <message>
            <source>Used or not</source>
            <translation>Benutzt oder nicht</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Filter leeren</translation>
        </message>
        <message>
            <source>within 7 days</source>
            <translation>in 7 Tagen</translation>
        </message>
        <message>
            <source>within 30 days</source>
            <translation>in 30 Tagen</translation>
        </message>
        <message>
            <source>within 90 days</source>
            <translation>in 90 Tagen</translation>
        </message>
        <message>
            <source>in the past</source>
            <translation>in der Vergangenheit</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>not provided</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>never used</source>
            <translation>nie benutzt</translation>
        </message>
        <message>
            <source>for 30 days</source>
            <translation>seit 30 Tagen</translation>
        </message>
        <message>
            <source>for 90 days</source>
            <translation>seit 90 Tagen</translation>
        </message>
        <message>
            <source>for 180 days</source>
            <translation>seit 180 Tagen</translation>
        </message>
    </context>
    <context>
        <name>KeyState</name>
        <message>
            <source>active</source>
            <translation>aktiv</translation>
        </message>
        <message>
            <source>expires soon</source>
            <translation>läuft bald ab</translation>
        </message>
        <message>
            <source>cutting over</source>
            <translation>wird abgelöst</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>abgelaufen</translation>
        </message>
        <message>
            <source>disabled</source>
            <translation>gesperrt</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>widerrufen</translation>
        </message>
        <message>
            <source>pending</source>
            <translation>ausstehend</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>archiviert</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
    </context>
    <context>
        <name>KeyStatusChip</name>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
    </context>
    <context>
        <name>KeyTableModel</name>
        <message>
            <source>(no name)</source>
            <translation>(ohne Namen)</translation>
        </message>
        <message>
            <source>Replaced by a new key; this one works until it is revoked.</source>
            <translation>Durch einen neuen Schlüssel ersetzt; dieser gilt, bis er widerrufen wird.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>Präfix</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Arbeitsbereich</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Scopes</source>
            <translation>Rechte</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Läuft ab</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Zuletzt benutzt</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Allowlist</source>
            <translation>Erlaubte Adressen</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Handelt für</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Besitzer</translation>
        </message>
    </context>
    <context>
        <name>KeyTableView</name>
        <message>
            <source>Keys</source>
            <translation>Schlüssel</translation>
        </message>
    </context>
    <context>
        <name>KeyTexts</name>
        <message>
            <source>none given</source>
            <translation>keine angegeben</translation>
        </message>
        <message>
            <source>any address</source>
            <translation>jede Adresse</translation>
        </message>
        <message>
            <source>not provided</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>personal</source>
            <translation>persönlich</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>Organisation</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Choose columns</source>
            <translation>Spalten wählen</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Keys · %1</source>
            <translation>Schlüssel · %1</translation>
        </message>
        <message>
            <source>%1 keys</source>
            <translation>%1 Schlüssel</translation>
        </message>
        <message>
            <source>%1 of %2 keys</source>
            <translation>%1 von %2 Schlüsseln</translation>
        </message>
        <message>
            <source>No service is connected yet.</source>
            <translation>Noch ist kein Dienst verbunden.</translation>
        </message>
        <message>
            <source>Connect one to see its keys here, with their scopes, expiry and last use.</source>
            <translation>Verbinden Sie einen, um hier seine Schlüssel mit Rechten, Ablauf und letzter Benutzung zu sehen.</translation>
        </message>
        <message>
            <source>Connect service…</source>
            <translation>Dienst verbinden…</translation>
        </message>
        <message>
            <source>No key matches the filter.</source>
            <translation>Kein Schlüssel passt zum Filter.</translation>
        </message>
        <message>
            <source>All of its parts must hold at the same time.</source>
            <translation>Alle seine Teile müssen zugleich zutreffen.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Filter leeren</translation>
        </message>
        <message>
            <source>There are no keys here.</source>
            <translation>Hier gibt es keine Schlüssel.</translation>
        </message>
        <message>
            <source>Keys appear after a sync, or as soon as you create one.</source>
            <translation>Schlüssel erscheinen nach einem Abgleich, oder sobald Sie einen anlegen.</translation>
        </message>
        <message>
            <source>Create key…</source>
            <translation>Schlüssel anlegen…</translation>
        </message>
    </context>
    <context>
        <name>LifetimeEditor</name>
        <message>
            <source>Expires on, local time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>choice: why not</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>LoadingRows</name>
        <message>
            <source>Loading</source>
            <translation>Wird geladen</translation>
        </message>
    </context>
    <context>
        <name>LockedPage</name>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>Create a vault…</source>
            <translation>Tresor anlegen…</translation>
        </message>
        <message>
            <source>Open another vault…</source>
            <translation>Anderen Tresor öffnen…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Passphrase zeigen</translation>
        </message>
        <message>
            <source>No vault is open</source>
            <translation>Kein Tresor ist offen</translation>
        </message>
        <message>
            <source>A vault is an encrypted folder on this computer. It keeps what you know about your keys, and works without a network.</source>
            <translation>Ein Tresor ist ein verschlüsselter Ordner auf diesem Rechner. Er hält fest, was Sie über Ihre Schlüssel wissen, und braucht kein Netz.</translation>
        </message>
        <message>
            <source>Open a vault…</source>
            <translation>Tresor öffnen…</translation>
        </message>
        <message>
            <source>The vault is locked</source>
            <translation>Der Tresor ist gesperrt</translation>
        </message>
        <message>
            <source>%1 is locked</source>
            <translation>%1 ist gesperrt</translation>
        </message>
        <message>
            <source>Everything in it is encrypted until you unlock it.</source>
            <translation>Alles darin ist verschlüsselt, bis Sie ihn entsperren.</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Wird entsperrt…</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Offline: showing data as of %1.</source>
            <translation>Offline: Stand der Daten vom %1.</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>New &amp;passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same &amp;again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewVaultDialog</name>
        <message>
            <source>New vault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything that Claviger keeps lies encrypted in one folder. Nobody can open it without the passphrase, and nobody can bring a forgotten one back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create &amp;vault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Browse…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new folder whose name ends in .vault.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also open with the system &amp;keychain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opens without a question while you are logged in. The passphrase always works, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose where the vault shall lie.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the whole path, or use Browse….</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a file of this name: choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This folder is not empty: choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where shall the vault lie?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the vault…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageList</name>
        <message>
            <source>Keys</source>
            <translation>Schlüssel</translation>
        </message>
    </context>
    <context>
        <name>PassphraseStrength</name>
        <message>
            <source>Four or more random words are easy to remember and hard to guess.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weak: somebody who copies the vault may guess it. Make it longer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fair. One more word would put it out of reach.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good, if it was made at random and is used nowhere else.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProvenanceLabel</name>
        <message>
            <source>documented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unpublished</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RelativeTime</name>
        <message>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>vor %n min</numerusform>
                <numerusform>vor %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>vor %n h</numerusform>
                <numerusform>vor %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d ago</source>
            <translation>
                <numerusform>vor %n T</numerusform>
                <numerusform>vor %n T</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n y ago</source>
            <translation>
                <numerusform>vor %n J</numerusform>
                <numerusform>vor %n J</numerusform>
            </translation>
        </message>
        <message>
            <source>in under 1 min</source>
            <translation>in unter 1 min</translation>
        </message>
        <message numerus="yes">
            <source>in %n min</source>
            <translation>
                <numerusform>in %n min</numerusform>
                <numerusform>in %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n h</source>
            <translation>
                <numerusform>in %n h</numerusform>
                <numerusform>in %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n d</source>
            <translation>
                <numerusform>in %n T</numerusform>
                <numerusform>in %n T</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n y</source>
            <translation>
                <numerusform>in %n J</numerusform>
                <numerusform>in %n J</numerusform>
            </translation>
        </message>
        <message>
            <source>not provided</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>The service does not tell this time.</source>
            <translation>Der Dienst nennt diese Zeit nicht.</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
    </context>
    <context>
        <name>RevealDialog</name>
        <message>
            <source>I have &amp;stored it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your new key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 shows this secret only now. Store it where it will be used; it cannot be shown again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied. The clipboard is emptied after %1 s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clipboard is empty again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;curl command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Line of a .env file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;GitHub Actions secret (gh)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Kubernetes secret (kubectl)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>curl command (%1 does not say how a key is sent)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The secret is lost for good once this closes. Tick “I have stored it”, or close without storing and revoke the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close without storing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The secret is hidden.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RevokeDialog</name>
        <message>
            <source>Revoke %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Revoke %n keys</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A revoked key cannot be brought back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prefix</source>
            <translation>Präfix</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last used</source>
            <translation>Zuletzt benutzt</translation>
        </message>
        <message>
            <source>Keys to revoke</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>● in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the key's name, %1, to confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Revoke key</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>&amp;Revoke %n keys</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message numerus="yes">
            <source>Revoking %1; %n more to go.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>✓ revoked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>✕ failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revoked: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not revoked: %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RevokePlan</name>
        <message>
            <source>from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This key is in use. What uses it stops working.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In use in the last seven days: %1 of %2 keys. What uses them stops working.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service does not tell when this was last used: make sure that nothing needs it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This key was not used in the last seven days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of these keys was used in the last seven days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>RotateDialog</name>
        <message>
            <source>Rotate %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new secret with the same rights takes the place of the old one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Rotate key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 offers no way to rotate a key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never expires</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prefix</source>
            <translation>Präfix</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Zuletzt benutzt</translation>
        </message>
        <message>
            <source>Scopes</source>
            <translation>Rechte</translation>
        </message>
        <message>
            <source>Lifetime</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any address</source>
            <translation>jede Adresse</translation>
        </message>
        <message>
            <source>%1 makes a new key with the same scopes, lifetime and networks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You put the new secret wherever the old one is used. Until then both keys work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the old key has fallen silent, revoke it. The cut-over stays in the list, also after a restart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 makes the new key in one step; the old one lives on for a while.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You put the new secret wherever the old one is used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 gives this key a new secret. The old secret stops working.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You put the new secret wherever the old one is used, at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1.</source>
            <comment>number of a step</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What uses the old secret fails until it has the new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. If %1 had received the request already, a new key may exist; the next sync finds it and offers to revoke it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking %1 for the new key…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScopeChip</name>
        <message>
            <source>Scope</source>
            <translation>Recht</translation>
        </message>
        <message>
            <source>Part of a scope, e.g. chats.write</source>
            <translation>Teil eines Rechts, z. B. chats.write</translation>
        </message>
        <message>
            <source>Part of a scope</source>
            <translation>Teil eines Rechts</translation>
        </message>
    </context>
    <context>
        <name>ScopeTree</name>
        <message>
            <source>medium risk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>▲ high risk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter scopes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scopes</source>
            <translation>Rechte</translation>
        </message>
        <message>
            <source>Another scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another scope: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known here; kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 chosen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show what is typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsForm</name>
        <message>
            <source>%1 (optional)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Connections</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Connections and workspaces</source>
            <translation>Verbindungen und Arbeitsbereiche</translation>
        </message>
    </context>
    <context>
        <name>StateBadge</name>
        <message>
            <source>Status: %1</source>
            <translation>Status: %1</translation>
        </message>
    </context>
    <context>
        <name>StatusStrip</name>
        <message>
            <source>Progress of the sync</source>
            <translation>Fortschritt des Abgleichs</translation>
        </message>
        <message>
            <source>Stop the sync</source>
            <translation>Abgleich anhalten</translation>
        </message>
        <message>
            <source>Not synced completely yet</source>
            <translation>Noch nicht vollständig abgeglichen</translation>
        </message>
        <message>
            <source>Synced %1</source>
            <translation>Abgeglichen %1</translation>
        </message>
    </context>
    <context>
        <name>TaskDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Tool bar</source>
            <translation>Werkzeugleiste</translation>
        </message>
        <message>
            <source>Filter by name, prefix, scope, owner</source>
            <translation>Nach Name, Präfix, Recht, Besitzer filtern</translation>
        </message>
        <message>
            <source>Filter keys</source>
            <translation>Schlüssel filtern</translation>
        </message>
        <message>
            <source>All words must occur (Ctrl+F)</source>
            <translation>Alle Wörter müssen vorkommen (Strg+F)</translation>
        </message>
    </context>
    <context>
        <name>UnlockPanel</name>
        <message>
            <source>&amp;Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Unlock vault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open with the system &amp;keychain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is locked</source>
            <translation>%1 ist gesperrt</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <source>Sync</source>
            <translation>Abgleichen</translation>
        </message>
        <message>
            <source>Connect service</source>
            <translation>Dienst verbinden</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Filter keys</source>
            <translation>Schlüssel filtern</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Seitenleiste</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Voriger Bereich</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
    </context>
    <context>
        <name>WindowMenus</name>
        <message>
            <source>&amp;Vault</source>
            <translation>&amp;Tresor</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Schlüssel</translation>
        </message>
        <message>
            <source>V&amp;iew</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
    </context>
    <context>
        <name>WrapLabel</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
    </context>
    <context>
        <name>claviger</name>
        <message>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message>
            <source>1 minute ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n minutes ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 hour ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n hours ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 day ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n days ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in less than a minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in 1 minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in %n minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in 1 hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in %n hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in 1 day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in %n days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not provided</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
    </context>
    <context>
        <name>claviger::ConnectForm</name>
        <message>
            <source>List keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revoke keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workspaces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Projects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Applications</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 offers no such function.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the connection a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a connection of this name already: choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the address of the service's API.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no web address: it should look like https://api.example.com.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave user name and password out of the address: the credential has its own field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is white space inside: was more than the credential copied?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 starts with %2: is this the right one?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This does not have the form of %1: was it copied completely?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>● works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>◔ on the vendor's page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>⏸ switched off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>– not offered</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
