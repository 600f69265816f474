<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Abilities</name>
    <message>
        <source>%1 cannot rotate keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canonical</name>
    <message>
        <source>The service description maps %1 without an id; check the field “id” of its map.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DescriptionCheck</name>
    <message>
        <source>the program knows no operation of this name and will not use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an operation that is available by API needs a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a request needs a path (or a url)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“documented” should name the page in “url”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without “secret” nobody would ever see the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without “map” the answer must have canonical field names itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys.rotate is used only with rotation.kind same_id or new_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found, %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the description has no such operation with a request; it has: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DescriptionReader</name>
    <message>
        <source>/operations/%1/credential names “%2”, which is not among the credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/credentials/%1/pattern is no regular expression: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/rotation/kind promises a single call, but there is no operation keys.rotate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DescriptionSchema</name>
    <message>
        <source>the schema is missing from the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (in JSON, jq&apos;s \( is written \\( )</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorMapping</name>
    <message>
        <source>The credential has expired; %1 does not accept it any more. Put a new one in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential was revoked; %1 does not accept it any more. Put a new one in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential lacks a permission that %1 asks for here. Use one with more scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept requests from this network address. Check the credential&apos;s allowlist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of this account at %1 does not include this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role of the credential&apos;s owner at %1 is too low for this. Ask an owner or administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential, or the feature, is switched off at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows no such thing; it may be gone already. Synchronise and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to slow down. Wait before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept the credential (401). Check that it is complete, not expired and not revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a payment or a bigger plan first (402).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused this: the credential lacks the right to do it (403).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found nothing under this address (404). It may be gone already, or the address of the connection may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused this because it collides with what is there already (409).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to slow down (429). Wait before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept what was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a problem of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reported a failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own words: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JqLibrary</name>
    <message>
        <source>in line %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service description has a mistake at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service description failed at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JqProgram</name>
    <message>
        <source>the program ran for too long and was ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jq could not be started: out of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jq cannot compile this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyState</name>
    <message>
        <source>active</source>
        <translation type="unfinished">aktiv</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation type="unfinished">läuft bald ab</translation>
    </message>
    <message>
        <source>cutting over</source>
        <translation type="unfinished">wird abgelöst</translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished">abgelaufen</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished">gesperrt</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished">widerrufen</translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished">ausstehend</translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished">archiviert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">unbekannt</translation>
    </message>
</context>
<context>
    <name>KeyTexts</name>
    <message>
        <source>none given</source>
        <translation type="unfinished">keine angegeben</translation>
    </message>
    <message>
        <source>any address</source>
        <translation type="unfinished">jede Adresse</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation type="unfinished">nicht angegeben</translation>
    </message>
    <message>
        <source>personal</source>
        <translation type="unfinished">persönlich</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished">Organisation</translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <source>%1 answered with a web page instead of data. Check the address of the connection; it may lack a path such as /api.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is damaged or cut short: it is no complete JSON. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives more than 64 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service description found no list in the answer; check “items” of this operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service made the key, but its secret was not found in the answer. Revoke the new key, and check “secret” of this operation in the service description.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation type="unfinished">gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation type="unfinished">
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation type="unfinished">
            <numerusform>vor %n T</numerusform>
            <numerusform>vor %n T</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y ago</source>
        <translation type="unfinished">
            <numerusform>vor %n J</numerusform>
            <numerusform>vor %n J</numerusform>
        </translation>
    </message>
    <message>
        <source>in under 1 min</source>
        <translation type="unfinished">in unter 1 min</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation type="unfinished">
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation type="unfinished">
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <translation type="unfinished">
            <numerusform>in %n T</numerusform>
            <numerusform>in %n T</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n y</source>
        <translation type="unfinished">
            <numerusform>in %n J</numerusform>
            <numerusform>in %n J</numerusform>
        </translation>
    </message>
    <message>
        <source>not provided</source>
        <translation type="unfinished">nicht angegeben</translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished">nie</translation>
    </message>
    <message>
        <source>The service does not tell this time.</source>
        <translation type="unfinished">Der Dienst nennt diese Zeit nicht.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished">Nie</translation>
    </message>
</context>
<context>
    <name>RequestBuilder</name>
    <message>
        <source>%1 gives more than 64 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must give an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must give a text that starts with “/”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request would go to %1 instead of %2, so it was not sent: the credential is meant for the address of the connection only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 would hold a line break; check that the credential was pasted without one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceCatalogue</name>
    <message>
        <source>The service description %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service description %1 is larger than 8 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no JSON: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no valid service description: at %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no valid service description: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceClient</name>
    <message>
        <source>This needs another credential (%1) than the one of this connection. Add a connection that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers this on its own pages only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not published an API for this; use its own pages, or switch unpublished operations on for this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection “%1” is read-only. Give it full trust to change keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs at least one scope for a key. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key of %1 without “%2” would get more access than you asked for; fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UrlRules</name>
    <message>
        <source>“%1” is no complete web address; it must look like https://api.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 holds a user name or password; leave them out of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” addresses are not supported; use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would receive the credential over unencrypted http. Use https, or allow plain http for this connection if the network between is yours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Vault</source>
        <translation type="unfinished">&amp;Tresor</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished">&amp;Schlüssel</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation type="unfinished">&amp;Ansicht</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Farben</translation>
    </message>
</context>
<context>
    <name>claviger</name>
    <message>
        <source>The sandbox cannot listen on port %1 of this machine. Choose another port, or 0 for any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::AboutDialog</name>
    <message>
        <source>Claviger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manages the API keys of many hosted services from one window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Claviger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::ChangePassphraseDialog</name>
    <message>
        <source>&amp;Current passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old passphrase stops working at once. Copies of the vault made before keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::Cidr</name>
    <message>
        <source>“%1” is no network: write an address with a prefix length, such as 203.0.113.0/24 or 2001:db8::/32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was shortened to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allows every address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 overlap.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::CommandLine</name>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1; “claviger --help” lists those that are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claviger [--vault DIR] [--passphrase-file F] [--json] VERB …
claviger                          opens the window
claviger --demo [--screenshots DIR]

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Exit codes: 0 done, 1 failed, 2 usage, 3 vault, 4 refused by the service, 5 service unreachable or rate-limited.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::ConnectDialog</name>
    <message>
        <source>Connect a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the credential &amp;unencrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address starts with http. Everybody on the way can read the credential. Use https, unless you know the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;redential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you and scripts call this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full: create, rotate and revoke keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: look, change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use un&amp;published operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions that the vendor has, but publishes no API for. They may change without notice; switch them on only if you have been given this API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this connection can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts last compared with the vendor&apos;s pages on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor&apos;s documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that every path of the API is appended to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no credential: keys are kept by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers no way to check the credential; it is stored unchecked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the credential with %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1 accepts the credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The credential belongs to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its scopes: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing the connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential goes into the encrypted vault and nowhere else. Where the service allows it, it is checked before anything is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an https address, or allow that the credential is sent unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what is not marked as optional.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::ConnectForm</name>
    <message>
        <source>List keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers no such function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a connection of this name already: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address of the service&apos;s API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no web address: it should look like https://api.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave user name and password out of the address: the credential has its own field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is white space inside: was more than the credential copied?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts with %2: is this the right one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not have the form of %1: was it copied completely?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⏸ switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◔ vendor&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::ConnectVerb</name>
    <message>
        <source>There is no service “%1”: “claviger services list” shows those that are, and --description FILE adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 describes the service “%2”, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set %1: %2 has no such setting; write --set NAME=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs --set %2=…: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no http or https URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“connect” needs a service, --name and --secret-file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::ConnectionRepository</name>
    <message>
        <source>There is no connection “%1”: check its name in the list of connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a connection “%1” already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection has no credential in the vault: enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::ConnectionTreeModel</name>
    <message>
        <source>%1, keys: %2</source>
        <translation>%1, Schlüssel: %2</translation>
    </message>
</context>
<context>
    <name>claviger::ConnectionsVerb</name>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRUST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAST SYNC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was forgotten here; nothing changed at the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“connections” needs list, or remove and a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::CreateKeyDialog</name>
    <message>
        <source>Create a key</source>
        <translation>Einen Schlüssel anlegen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what uses it, and where: ci-deploy-bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed net&amp;works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Acts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: any address may use the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. If %1 had received the request already, the key may exist; the next sync finds it and offers to revoke it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 for the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No choice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::CreateKeyForm</name>
    <message>
        <source>Keys of %1 belong to the connection itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not bind keys to a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers no templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of %1 have no scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of %1 have no expiry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot bind a key to networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows one kind of key only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (default of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever %1 decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends every key after %2 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives every key an expiry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the workspace that the key is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a key of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list that is known of %1; sent as written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that never expires works until somebody revokes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key can do whatever %1 lets a key do in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key can do nothing yet: choose its scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scope is chosen: %1 decides what this key can do in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key can, in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works from any address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works from 1 network only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works from %n networks only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-risk scopes: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works until it is revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decides when the key expires.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::CredentialSource</name>
    <message>
        <source>%1 did not give a token for the stored credential.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::Database</name>
    <message>
        <source>“%1” exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing: restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database library has no encryption: install SQLCipher instead of SQLite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLCipher refused to wipe its memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is damaged: restore its folder from a backup. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was asked something it cannot answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the vault: close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault holds something that contradicts this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault could not be read or written: check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::Demo</name>
    <message>
        <source>The demo has no key in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::DraftOptions</name>
    <message>
        <source>“%1” is no date: write 2027-01-31 or 2027-01-31T12:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 “%2” here; run “claviger sync” if it is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several have the name “%2”: give the id of the %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection has several workspaces: say which with --workspace W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give only one of --ttl, --expires and --never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--principal is personal or org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::ErrorPanel</name>
    <message>
        <source>HTTP status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks to wait %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request may have been carried out although no answer came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::FactsList</name>
    <message>
        <source>not provided</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>claviger::FilterChip</name>
    <message>
        <source>Filter by %1</source>
        <translation>Filtern nach %1</translation>
    </message>
</context>
<context>
    <name>claviger::HttpExchange</name>
    <message>
        <source>%1 did not answer in time. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent more than the %2 MB that are accepted; ask for smaller pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends this request on to %2. It was not followed, so that the credential goes nowhere else; check the address of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection. Check the address and that the service is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be found. Check the address and your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, so nothing was sent. Check its certificate and the clock of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::Inspector</name>
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
    <name>claviger::InspectorForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>claviger::KeyCommands</name>
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
    <name>claviger::KeyFilterBar</name>
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
    <name>claviger::KeyRepository</name>
    <message>
        <source>There is no key “%1” in this connection: sync, or check the id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::KeyRotation</name>
    <message>
        <source>%1 keys cannot be rotated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is revoked already: create a new key instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::KeyStatusChip</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>claviger::KeyTableModel</name>
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
    <name>claviger::KeyTableView</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>claviger::KeychainCustody</name>
    <message>
        <source>The keychain has no entry for this vault: unlock it with the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked or access was denied: unlock the keychain and try again, or use the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no keychain: start GNOME Keyring, KWallet or another Secret Service, or use the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain reported an error: try again, or use the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this vault is not one of Claviger&apos;s: unlock the vault with the passphrase and set up the keychain again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::KeychainSlot</name>
    <message>
        <source>The keychain&apos;s entry does not fit this vault: unlock it with the passphrase and set up the keychain again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::KeysPage</name>
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
    <name>claviger::KeysVerb</name>
    <message>
        <source>The new key&apos;s id is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“keys” needs one of list, show, create, revoke, rotate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“keys show” needs one id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“keys create” needs --connection, --name and --secret-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“keys revoke” needs at least one id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“keys rotate” needs one id and --secret-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key %1 still works: revoke it once nothing uses it any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::Lifetime</name>
    <message>
        <source>“%1” is no span of time up to 36500d: write a number and a unit, such as 30d, 12h or 2w.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::LifetimeEditor</name>
    <message>
        <source>Expires on, local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>choice: why not</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>claviger::ListVerb</name>
    <message>
        <source>“%1” needs “list”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::LoadingRows</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>claviger::LockedPage</name>
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
    <name>claviger::MainWindow</name>
    <message>
        <source>Offline: showing data as of %1.</source>
        <translation>Offline: Stand der Daten vom %1.</translation>
    </message>
</context>
<context>
    <name>claviger::Migrations</name>
    <message>
        <source>“%1” cannot be read: reinstall Claviger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Claviger has written to this vault: update the program to open it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault could not be brought to this version&apos;s format and stays as it was. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::NewPassphrase</name>
    <message>
        <source>New &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::NewVaultDialog</name>
    <message>
        <source>New vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that Claviger keeps lies encrypted in one folder. Nobody can open it without the passphrase, and nobody can bring a forgotten one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create &amp;vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new folder whose name ends in .vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also open with the system &amp;keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens without a question while you are logged in. The passphrase always works, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the vault shall lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole path, or use Browse….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not empty: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the vault lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::OperationRepository</name>
    <message>
        <source>There is no operation %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::OperationRun</name>
    <message>
        <source>The list of %1 does not end: the same page came twice, or there are more than %2 pages. Check “next” of %3 in the service description.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::PageList</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>claviger::PassphraseSlot</name>
    <message>
        <source>The passphrase does not open this vault: check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase (%1 MiB are needed): close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::PassphraseStrength</name>
    <message>
        <source>Four or more random words are easy to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: somebody who copies the vault may guess it. Make it longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair. One more word would put it out of reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good, if it was made at random and is used nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::ProvenanceLabel</name>
    <message>
        <source>documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpublished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::RevealDialog</name>
    <message>
        <source>I have &amp;stored it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows this secret only now. Store it where it will be used; it cannot be shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard is empty again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;curl command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line of a .env file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;GitHub Actions secret (gh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kubernetes secret (kubectl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl command (%1 does not say how a key is sent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is lost for good once this closes. Tick “I have stored it”, or close without storing and revoke the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without storing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::RevokeDialog</name>
    <message>
        <source>Revoke %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n keys</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A revoked key cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Keys to revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the key&apos;s name, %1, to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke key</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %n keys</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Revoking %1; %n more to go.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>✓ revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not revoked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a key: error</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>claviger::RevokePlan</name>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is in use. What uses it stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use in the last seven days: %1 of %2 keys. What uses them stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not tell when this was last used: make sure that nothing needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key was not used in the last seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these keys was used in the last seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>claviger::RotateDialog</name>
    <message>
        <source>Rotate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new secret with the same rights takes the place of the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rotate key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers no way to rotate a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any address</source>
        <translation>jede Adresse</translation>
    </message>
    <message>
        <source>%1 makes a new key with the same scopes, lifetime and networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You put the new secret wherever the old one is used. Until then both keys work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the old key has fallen silent, revoke it. The cut-over stays in the list, also after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 makes the new key in one step; the old one lives on for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You put the new secret wherever the old one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives this key a new secret. The old secret stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You put the new secret wherever the old one is used, at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What uses the old secret fails until it has the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. If %1 had received the request already, a new key may exist; the next sync finds it and offers to revoke it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 for the new key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::SandboxServer</name>
    <message>
        <source>The sandbox is listening already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::SandboxVerb</name>
    <message>
        <source>--port is a number from 0 to 65535; 0 takes a free one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::ScopeChip</name>
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
    <name>claviger::ScopeTree</name>
    <message>
        <source>medium risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ high risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Another scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another scope: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known here; kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd scope</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::Screenshots</name>
    <message>
        <source>%1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dialog to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::SecretField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::SecretSink</name>
    <message>
        <source>%1 exists and is not empty: name another file for the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written, so no key was made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was made but its secret could not be written to %1: %2. Revoke it and create another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::ServiceClient</name>
    <message>
        <source>The service description gives neither an id nor a secret for the new key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::ServicesVerb</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“services” needs list, show and an id, or check and a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SUMMARY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service “%1”: “claviger services list” shows those that are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPERATION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“services check” needs one file; --response needs --operation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::Session</name>
    <message>
        <source>There is no description of the service “%1”: put its file back, or connect again with one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::SettingsForm</name>
    <message>
        <source>%1 (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::Sidebar</name>
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
    <name>claviger::StateBadge</name>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
</context>
<context>
    <name>claviger::StatusStrip</name>
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
    <name>claviger::SyncRun</name>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Schlüssel</translation>
    </message>
    <message>
        <source>workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sync was cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projects of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applications of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished">Rechte</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::SyncVerb</name>
    <message>
        <source>CONNECTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEYS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GONE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to sync: “claviger connect” adds a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“sync” takes one connection or none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::SyncWatch</name>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::Synchroniser</name>
    <message>
        <source>The sync was cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::TaskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>claviger::TimeWords</name>
    <message>
        <source>just now</source>
        <translation type="unfinished">gerade eben</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n minutes ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n hours ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %n minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %n hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %n days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not provided</source>
        <translation type="unfinished">nicht angegeben</translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished">nie</translation>
    </message>
</context>
<context>
    <name>claviger::TopBar</name>
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
    <name>claviger::UnlockPanel</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the system &amp;keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 ist gesperrt</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::Vault</name>
    <message>
        <source>“%1” is not empty: name a folder that does not exist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made: check the permissions above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault has no passphrase: use the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is not set up for the keychain: unlock it with the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s data is gone: restore its folder from a backup. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permissions of the vault&apos;s files cannot be set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::VaultHeader</name>
    <message>
        <source>The vault&apos;s header is damaged: restore header.json from a backup. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was made by a newer version of Claviger: update the program to open it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in “%1”: create one or name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: check the disk and the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::VaultLock</name>
    <message>
        <source>There is no vault in “%1”: create one or name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened: it must be a folder that you may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Claviger has this vault open: close it there, or wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be locked on this file system.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::VaultVerb</name>
    <message>
        <source>“vault” needs one of create, info, passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was created and opens by its passphrase, but not by the keychain:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::VerbContext</name>
    <message>
        <source>There is no connection “%1”: “claviger connections list” shows those that are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: never synced; run “claviger sync”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: as of %2 (%n minute(s) ago)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>; the last sync failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::WindowActions</name>
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
    <name>claviger::WindowProgram</name>
    <message>
        <source>Open a vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::WrapLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>claviger::draftrules</name>
    <message>
        <source>Give the key a name: it is often the only hint at what uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keys belong to the whole workspace: leave the project out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keys belong to a project: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no template “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keys have no scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one scope: without any, a %1 key could have more rights than you see here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know the scope %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time is past: choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 keys live for %n day(s) at most: choose a shorter lifetime.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 keys live for %n day(s) at least: choose a longer lifetime.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gives every key an expiry: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keys have no expiry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keys have no IP allowlist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes IPv4 networks only: remove the IPv6 ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keys have no such principal to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template %1 needs a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “%1” works for a whole workspace only: leave the project out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no more networks than %2: leave some out or join them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::journal</name>
    <message>
        <source>The service has no key of that name: it was not created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did make the key “%1” (%2) although its answer was lost. Nobody has its secret: revoke it and create another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is still active: it was not revoked. Revoke it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before the request was sent; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before the service answered; the next sync finds out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::keylookup</name>
    <message>
        <source>There is no key with the id “%1”; if it is new, run “claviger sync” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several connections have a key “%1”: say which with --connection N.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::listings</name>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WORKSPACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-MAIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLIENT ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PREFIX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPDATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCOPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RISK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claviger::passphrase</name>
    <message>
        <source>%1 is empty: its first line should be the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked and there is no terminal to ask on: give --passphrase-file FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terminal could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no verb “%1”; “claviger --help” lists those that are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
