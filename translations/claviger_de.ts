<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Abilities</name>
    <message>
        <source>%1 cannot rotate keys.</source>
        <translation>%1 kann Schlüssel nicht rotieren.</translation>
    </message>
</context>
<context>
    <name>AuditFields</name>
    <message>
        <source>The service description maps an audit record without a time; check the field “time” of its map.</source>
        <translation>Die Dienstbeschreibung bildet ein Audit-Ereignis ohne Zeit ab; das Feld „time“ der Abbildung prüfen.</translation>
    </message>
    <message>
        <source>The service description maps an audit record with the field “%1”, which is not one of %2.</source>
        <translation>Die Dienstbeschreibung bildet ein Audit-Ereignis mit dem Feld „%1“ ab, das keines von %2 ist.</translation>
    </message>
    <message>
        <source>The service description declares the field “%1” as not provided, but maps it.</source>
        <translation>Die Dienstbeschreibung erklärt das Feld „%1“ für nicht angegeben, bildet es aber ab.</translation>
    </message>
</context>
<context>
    <name>Canonical</name>
    <message>
        <source>%1 maps %2 without an id; check the field “id” of its map</source>
        <translation>%1 bildet %2 ohne ID ab; das Feld „id“ der Abbildung prüfen</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>einen Schlüssel</translation>
    </message>
    <message>
        <source>a workspace</source>
        <translation>einen Arbeitsbereich</translation>
    </message>
    <message>
        <source>a project</source>
        <translation>ein Projekt</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>ein Mitglied</translation>
    </message>
    <message>
        <source>a scope</source>
        <translation>eine Berechtigung</translation>
    </message>
    <message>
        <source>an application</source>
        <translation>eine Anwendung</translation>
    </message>
</context>
<context>
    <name>DescriptionCheck</name>
    <message>
        <source>this operation has no request to show</source>
        <translation>diese Operation hat keine Anfrage, die sich zeigen ließe</translation>
    </message>
    <message>
        <source>the description has no operation &quot;%1&quot;%2</source>
        <translation>die Beschreibung hat keine Operation &quot;%1&quot;%2</translation>
    </message>
</context>
<context>
    <name>DescriptionMistake</name>
    <message>
        <source>in the service description:</source>
        <translation>in der Dienstbeschreibung:</translation>
    </message>
</context>
<context>
    <name>DescriptionReader</name>
    <message>
        <source>/operations/%1/credential names “%2”, which is not among the credentials.</source>
        <translation>/operations/%1/credential nennt „%2“, das nicht unter „credentials“ steht.</translation>
    </message>
    <message>
        <source>/credentials/%1/pattern is no regular expression: %2.</source>
        <translation>/credentials/%1/pattern ist kein regulärer Ausdruck: %2.</translation>
    </message>
    <message>
        <source>/rotation/kind promises a single call, but there is no operation keys.rotate.</source>
        <translation>/rotation/kind verspricht einen einzigen Aufruf, aber es gibt keine Operation keys.rotate.</translation>
    </message>
</context>
<context>
    <name>DescriptionRules</name>
    <message>
        <source>without “secret” nobody would ever see the new key</source>
        <translation>ohne „secret“ bekäme niemand den neuen Schlüssel je zu sehen</translation>
    </message>
    <message>
        <source>without “secret” nobody would ever see the client secret</source>
        <translation>ohne „secret“ bekäme niemand das Client-Secret je zu sehen</translation>
    </message>
    <message>
        <source>“secret” must say where the access token is in the answer</source>
        <translation>„secret“ muss angeben, wo in der Antwort das Zugriffstoken steht</translation>
    </message>
    <message>
        <source>unknown credential &quot;%1&quot;%2</source>
        <translation>unbekannte Zugangsdaten &quot;%1&quot;%2</translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot; of a draft%2</source>
        <translation>unbekanntes Feld &quot;%1&quot; eines Entwurfs%2</translation>
    </message>
    <message>
        <source>%1 promises a single call, but there is no operation keys.rotate</source>
        <translation>%1 verspricht einen einzigen Aufruf, aber es gibt keine Operation keys.rotate</translation>
    </message>
    <message>
        <source>keys.rotate is used only with rotation.kind same_id or new_id</source>
        <translation>keys.rotate wird nur mit rotation.kind same_id oder new_id verwendet</translation>
    </message>
    <message>
        <source>“%1” is empty here: a description sees nothing of this machine. What a person has to give belongs into “settings”</source>
        <translation>„%1“ ist hier leer: eine Beschreibung sieht nichts von diesem Rechner. Was eine Person angeben muss, gehört nach „settings“</translation>
    </message>
    <message>
        <source>“%1” is not available here</source>
        <translation>„%1“ ist hier nicht verfügbar</translation>
    </message>
    <message>
        <source>unknown operation &quot;%1&quot;%2</source>
        <translation>unbekannte Operation &quot;%1&quot;%2</translation>
    </message>
    <message>
        <source>“documented” should name the page in “url”</source>
        <translation>„documented“ sollte die Seite in „url“ nennen</translation>
    </message>
    <message>
        <source>a request needs a path (or a url)</source>
        <translation>eine Anfrage braucht „path“ (oder „url“)</translation>
    </message>
    <message>
        <source>an operation that is available by API needs a request</source>
        <translation>eine Operation, die über die API verfügbar ist, braucht „request“</translation>
    </message>
    <message>
        <source>the request is missing; an operation that cannot be called says &quot;availability&quot;: &quot;dashboard&quot; or &quot;none&quot;</source>
        <translation>„request“ fehlt; eine Operation, die sich nicht aufrufen lässt, gibt &quot;availability&quot;: &quot;dashboard&quot; oder &quot;none&quot; an</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs the operation %2, or it never runs</source>
        <translation>&quot;%1&quot; braucht die Operation %2, sonst läuft es nie</translation>
    </message>
    <message>
        <source>a further collection needs keys.list itself</source>
        <translation>eine weitere Sammlung braucht keys.list selbst</translation>
    </message>
    <message>
        <source>only keys have further collections: this is never used</source>
        <translation>nur Schlüssel haben weitere Sammlungen: dies wird nie verwendet</translation>
    </message>
    <message>
        <source>there is no %1: this is never used</source>
        <translation>%1 gibt es nicht: dies wird nie verwendet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no effect on %2</source>
        <translation>&quot;%1&quot; hat keine Wirkung auf %2</translation>
    </message>
    <message>
        <source>without “map” the answer must have canonical field names itself</source>
        <translation>ohne „map“ muss die Antwort selbst die kanonischen Feldnamen haben</translation>
    </message>
    <message>
        <source>“%1” is no field of an audit record; those are %2</source>
        <translation>„%1“ ist kein Feld eines Audit-Ereignisses; diese sind %2</translation>
    </message>
    <message>
        <source>an audit record without a time says nothing</source>
        <translation>ein Audit-Ereignis ohne Zeit sagt nichts aus</translation>
    </message>
</context>
<context>
    <name>DescriptionSchema</name>
    <message>
        <source>the schema is missing from the program</source>
        <translation>das Schema fehlt im Programm</translation>
    </message>
    <message>
        <source> (in JSON, jq&apos;s \( is written \\( )</source>
        <translation> (in JSON schreibt sich das \( von jq als \\( )</translation>
    </message>
    <message>
        <source>departs from the schema</source>
        <translation>weicht vom Schema ab</translation>
    </message>
</context>
<context>
    <name>ErrorMapping</name>
    <message>
        <source>The credential has expired; %1 does not accept it any more. Put a new one in the connection.</source>
        <translation>Die Zugangsdaten sind abgelaufen; %1 nimmt sie nicht mehr an. Neue in der Verbindung hinterlegen.</translation>
    </message>
    <message>
        <source>The credential was revoked; %1 does not accept it any more. Put a new one in the connection.</source>
        <translation>Die Zugangsdaten wurden widerrufen; %1 nimmt sie nicht mehr an. Neue in der Verbindung hinterlegen.</translation>
    </message>
    <message>
        <source>The credential lacks a permission that %1 asks for here. Use one with more scopes.</source>
        <translation>Den Zugangsdaten fehlt eine Berechtigung, die %1 hier verlangt. Zugangsdaten mit mehr Berechtigungen verwenden.</translation>
    </message>
    <message>
        <source>%1 does not accept requests from this network address. Check the credential&apos;s allowlist.</source>
        <translation>%1 nimmt von dieser Netzadresse keine Anfragen an. Die erlaubten Netze der Zugangsdaten prüfen.</translation>
    </message>
    <message>
        <source>The plan of this account at %1 does not include this.</source>
        <translation>Der Tarif dieses Kontos bei %1 enthält das nicht.</translation>
    </message>
    <message>
        <source>The role of the credential&apos;s owner at %1 is too low for this. Ask an owner or administrator.</source>
        <translation>Die Rolle, die der Besitzer der Zugangsdaten bei %1 hat, reicht dafür nicht aus. Einen Eigentümer oder Administrator bitten.</translation>
    </message>
    <message>
        <source>The credential, or the feature, is switched off at %1.</source>
        <translation>Die Zugangsdaten oder die Funktion sind bei %1 abgeschaltet.</translation>
    </message>
    <message>
        <source>%1 knows no such thing; it may be gone already. Synchronise and look again.</source>
        <translation>%1 kennt das nicht; vielleicht ist es schon entfernt. Abgleichen und erneut nachsehen.</translation>
    </message>
    <message>
        <source>%1 asks to slow down. Wait before you try again.</source>
        <translation>%1 bittet um weniger Anfragen. Vor dem nächsten Versuch warten.</translation>
    </message>
    <message>
        <source>%1 did not accept the credential (401). Check that it is complete, not expired and not revoked.</source>
        <translation>%1 hat die Zugangsdaten nicht angenommen (401). Prüfen, ob sie vollständig, nicht abgelaufen und nicht widerrufen sind.</translation>
    </message>
    <message>
        <source>%1 asks for a payment or a bigger plan first (402).</source>
        <translation>%1 verlangt erst eine Zahlung oder einen größeren Tarif (402).</translation>
    </message>
    <message>
        <source>%1 refused this: the credential lacks the right to do it (403).</source>
        <translation>%1 hat das abgelehnt: den Zugangsdaten fehlt die Berechtigung dazu (403).</translation>
    </message>
    <message>
        <source>%1 found nothing under this address (404). It may be gone already, or the address of the connection may be wrong.</source>
        <translation>%1 hat unter dieser Adresse nichts gefunden (404). Vielleicht ist es schon entfernt, oder die Adresse der Verbindung ist falsch.</translation>
    </message>
    <message>
        <source>%1 refused this because it collides with what is there already (409).</source>
        <translation>%1 hat das abgelehnt, weil es mit Vorhandenem kollidiert (409).</translation>
    </message>
    <message>
        <source>%1 asks to slow down (429). Wait before you try again.</source>
        <translation>%1 bittet um weniger Anfragen (429). Vor dem nächsten Versuch warten.</translation>
    </message>
    <message>
        <source>%1 did not accept what was asked for</source>
        <translation>%1 hat die Anfrage nicht angenommen</translation>
    </message>
    <message>
        <source>%1 has a problem of its own</source>
        <translation>%1 hat selbst eine Störung</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 refused the request</source>
        <translation>%1 hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Its own words: “%1”</source>
        <translation>Im Wortlaut: „%1“</translation>
    </message>
    <message>
        <source>%1 answered %2, but “ok” of %3 was false; check the credential.</source>
        <translation>%1 hat %2 geantwortet, aber „ok“ von %3 war false; die Zugangsdaten prüfen.</translation>
    </message>
    <message>
        <source>%1 answered %2, but “ok” of %3 was false, which means that it failed.</source>
        <translation>%1 hat %2 geantwortet, aber „ok“ von %3 war false: es ist also gescheitert.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>The key “%1”</source>
        <translation>Der Schlüssel „%1“</translation>
    </message>
    <message>
        <source>The key “%1” (%2)</source>
        <translation>Der Schlüssel „%1“ (%2)</translation>
    </message>
    <message>
        <source>%1 was not revoked yet when the vault last saw it.</source>
        <translation>%1 war noch nicht widerrufen, als der Tresor ihn zuletzt sah.</translation>
    </message>
    <message>
        <source>%1 expired on %2: create a new one with the same scopes.</source>
        <translation>%1 ist am %2 abgelaufen: einen neuen mit denselben Berechtigungen erstellen.</translation>
    </message>
    <message>
        <source>%1 has expired: create a new one with the same scopes.</source>
        <translation>%1 ist abgelaufen: einen neuen mit denselben Berechtigungen erstellen.</translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation>%1 ist abgeschaltet.</translation>
    </message>
    <message>
        <source>%1 died when its owner %2 left.</source>
        <translation>%1 ist erloschen, als sein Besitzer %2 ausschied.</translation>
    </message>
    <message>
        <source>%1 was revoked: replace it where it is still used.</source>
        <translation>%1 wurde widerrufen: ihn ersetzen, wo er noch genutzt wird.</translation>
    </message>
    <message>
        <source>%1 lives until %2 as far as the vault knows: synchronise, and compare the clocks.</source>
        <translation>%1 gilt nach Kenntnis des Tresors bis %2: abgleichen und die Uhren vergleichen.</translation>
    </message>
    <message>
        <source>The vault knows no expiry of “%1”: synchronise.</source>
        <translation>Der Tresor kennt für „%1“ keinen Ablauf: abgleichen.</translation>
    </message>
    <message>
        <source>%1 holds %2: create one with the scope that is missing.</source>
        <translation>%1 hat %2: einen mit der fehlenden Berechtigung erstellen.</translation>
    </message>
    <message>
        <source>%1 may be used only from %2.</source>
        <translation>%1 ist nur von %2 aus nutzbar.</translation>
    </message>
    <message>
        <source>%1 is of the kind “%2”. %3</source>
        <translation>%1 ist von der Art „%2“. %3</translation>
    </message>
    <message>
        <source>This workspace is on the plan %1.</source>
        <translation>Dieser Arbeitsbereich hat den Tarif %1.</translation>
    </message>
    <message>
        <source>Plans with API keys: %1.</source>
        <translation>Tarife mit API-Schlüsseln: %1.</translation>
    </message>
    <message>
        <source>The plan %1 allows %2.</source>
        <translation>Der Tarif %1 erlaubt %2.</translation>
    </message>
    <message>
        <source>%1 allows %2.</source>
        <translation>%1 erlaubt %2.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>In %n Sekunde erneut versuchen.</numerusform>
            <numerusform>In %n Sekunden erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not say how long to wait: double the pause after every refusal.</source>
        <translation>%1 sagt nicht, wie lange zu warten ist: nach jeder Ablehnung die Pause verdoppeln.</translation>
    </message>
</context>
<context>
    <name>FactsRules</name>
    <message>
        <source>there is nothing here to list or to do</source>
        <translation>hier gibt es nichts aufzulisten oder zu tun</translation>
    </message>
    <message>
        <source>“.settings.%1” is not among the “settings”, so it is always null%2</source>
        <translation>„.settings.%1“ steht nicht unter „settings“, ist also immer null%2</translation>
    </message>
    <message>
        <source>%1 is more than “max”, %2</source>
        <translation>%1 ist mehr als „max“, %2</translation>
    </message>
    <message>
        <source>%1 is outside of “min” and “max”</source>
        <translation>%1 liegt außerhalb von „min“ und „max“</translation>
    </message>
    <message>
        <source>without projects.list nobody can choose a project</source>
        <translation>ohne projects.list kann niemand ein Projekt wählen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already</source>
        <translation>&quot;%1&quot; gibt es schon</translation>
    </message>
</context>
<context>
    <name>JqHint</name>
    <message>
        <source>a text needs double quotes, which are \&quot; in JSON, not single ones</source>
        <translation>ein Text braucht doppelte Anführungszeichen, in JSON also \&quot;, keine einfachen</translation>
    </message>
    <message>
        <source>jq writes “and”, not “&amp;&amp;”</source>
        <translation>jq schreibt „and“, nicht „&amp;&amp;“</translation>
    </message>
    <message>
        <source>jq writes “or” (or “//” for a default), not “||”</source>
        <translation>jq schreibt „or“ (oder „//“ für eine Vorgabe), nicht „||“</translation>
    </message>
    <message>
        <source>the text that begins in line %1 has no closing quote</source>
        <translation>dem Text, der in Zeile %1 beginnt, fehlt das schließende Anführungszeichen</translation>
    </message>
    <message>
        <source>“%1” in line %2 closes nothing</source>
        <translation>„%1“ in Zeile %2 schließt nichts</translation>
    </message>
    <message>
        <source>in line %1 stands “%2” where “%3” is wanted</source>
        <translation>in Zeile %1 steht „%2“, wo „%3“ verlangt ist</translation>
    </message>
    <message>
        <source>the program ends before the “end” of its “if”</source>
        <translation>das Programm endet vor dem „end“ seines „if“</translation>
    </message>
    <message>
        <source>the program ends before its “%1”</source>
        <translation>das Programm endet vor seinem „%1“</translation>
    </message>
    <message>
        <source>the program is empty</source>
        <translation>das Programm ist leer</translation>
    </message>
    <message>
        <source>the program ends after “%1”, where more is wanted</source>
        <translation>das Programm endet nach „%1“, wo mehr verlangt ist</translation>
    </message>
    <message>
        <source>a fixed text needs quotes of its own: &quot;\&quot;/v1/keys\&quot;&quot;</source>
        <translation>ein fester Text braucht eigene Anführungszeichen: &quot;\&quot;/v1/keys\&quot;&quot;</translation>
    </message>
    <message>
        <source>there is no variable $%1; those given are $status, $headers, $input and $count</source>
        <translation>eine Variable $%1 gibt es nicht; vorhanden sind $status, $headers, $input und $count</translation>
    </message>
    <message>
        <source>“%1” is no function of jq; a field is .%1, a text \&quot;%1\&quot;</source>
        <translation>„%1“ ist keine Funktion von jq; ein Feld ist .%1, ein Text \&quot;%1\&quot;</translation>
    </message>
    <message>
        <source>“%1” with that many arguments is no function of jq 1.6</source>
        <translation>„%1“ mit so vielen Argumenten ist keine Funktion von jq 1.6</translation>
    </message>
</context>
<context>
    <name>JqLibrary</name>
    <message>
        <source>in line %1:</source>
        <translation>in Zeile %1:</translation>
    </message>
</context>
<context>
    <name>JqProgram</name>
    <message>
        <source>jq could not be started: out of memory.</source>
        <translation>jq konnte nicht gestartet werden: zu wenig Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>jq cannot compile this program.</source>
        <translation>jq kann dieses Programm nicht übersetzen.</translation>
    </message>
    <message>
        <source>the program ran for more than %1 seconds and was ended</source>
        <translation>das Programm lief länger als %1 Sekunden und wurde beendet</translation>
    </message>
    <message>
        <source>the program took more than %1 MB of memory and was ended</source>
        <translation>das Programm brauchte mehr als %1 MB Arbeitsspeicher und wurde beendet</translation>
    </message>
    <message>
        <source>gives more than 64 MB, or is nested too deeply</source>
        <translation>ergibt mehr als 64 MB oder ist zu tief verschachtelt</translation>
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
        <translation>Umstellung</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
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
        <translation>Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>MappedFields</name>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>; “empty” leaves an item out</source>
        <translation>; „empty“ lässt einen Eintrag aus</translation>
    </message>
    <message>
        <source>must give an object such as {id, name}, but gave %1</source>
        <translation>muss ein Objekt wie {id, name} ergeben, ergab aber %1</translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot;%2</source>
        <translation>unbekanntes Feld &quot;%1&quot;%2</translation>
    </message>
    <message>
        <source>; what else is worth keeping belongs into &quot;extra&quot;</source>
        <translation>; was sonst aufzuheben ist, gehört nach &quot;extra&quot;</translation>
    </message>
    <message>
        <source>&quot;extra&quot; must be an object, but gave %1</source>
        <translation>&quot;extra&quot; muss ein Objekt sein, ergab aber %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gave %2, which is no time that can be read: ISO 8601, seconds or milliseconds since 1970, or RFC 1123</source>
        <translation>&quot;%1&quot; ergab %2, und das ist keine lesbare Zeit: ISO 8601, Sekunden oder Millisekunden seit 1970, oder RFC 1123</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gave %2; must be one of: %3</source>
        <translation>&quot;%1&quot; ergab %2; erlaubt ist eines von: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gave one text, which counts as one entry; split(&quot; &quot;) makes a list of it</source>
        <translation>&quot;%1&quot; ergab einen einzigen Text, der als ein Eintrag zählt; split(&quot; &quot;) macht eine Liste daraus</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of texts, but one entry is %2</source>
        <translation>&quot;%1&quot; muss eine Liste von Texten sein, aber ein Eintrag ist %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of texts, but gave %2</source>
        <translation>&quot;%1&quot; muss eine Liste von Texten sein, ergab aber %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text, but gave %2</source>
        <translation>&quot;%1&quot; muss ein Text sein, ergab aber %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number of seconds, but gave %2</source>
        <translation>&quot;%1&quot; muss eine Anzahl von Sekunden sein, ergab aber %2</translation>
    </message>
    <message>
        <source>&quot;secrets&quot; must be a list of objects, but gave %1</source>
        <translation>&quot;secrets&quot; muss eine Liste von Objekten sein, ergab aber %1</translation>
    </message>
    <message>
        <source>&quot;secrets&quot; must be a list of objects, but one entry is %1</source>
        <translation>&quot;secrets&quot; muss eine Liste von Objekten sein, aber ein Eintrag ist %1</translation>
    </message>
</context>
<context>
    <name>NearestWord</name>
    <message>
        <source>; did you mean &quot;%1&quot;?</source>
        <translation>; ist &quot;%1&quot; gemeint?</translation>
    </message>
    <message>
        <source>; there are: %1</source>
        <translation>; vorhanden: %1</translation>
    </message>
</context>
<context>
    <name>OperationSample</name>
    <message>
        <source>the credential is wanted as JSON with several parts, so a made-up one cannot be tried: give one with --secret-file</source>
        <translation>die Zugangsdaten werden als JSON mit mehreren Teilen verlangt, erfundene lassen sich also nicht erproben: echte mit --secret-file angeben</translation>
    </message>
    <message numerus="yes">
        <source>found, %n character(s)</source>
        <translation>
            <numerusform>gefunden, %n Zeichen</numerusform>
            <numerusform>gefunden, %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>found nothing to keep: later requests for this application lack it</source>
        <translation>hat nichts zum Aufheben gefunden: späteren Anfragen für diese Anwendung fehlt es</translation>
    </message>
    <message>
        <source>two items have the id &quot;%1&quot;: ids must differ</source>
        <translation>zwei Einträge haben die ID &quot;%1&quot;: IDs müssen sich unterscheiden</translation>
    </message>
    <message>
        <source>gives the secret itself: what “map” gives is stored and shown</source>
        <translation>ergibt das Secret selbst: was „map“ ergibt, wird gespeichert und angezeigt</translation>
    </message>
    <message>
        <source>gives what “keep” keeps: what “map” gives is stored and shown</source>
        <translation>ergibt, was „keep“ aufhebt: was „map“ ergibt, wird gespeichert und angezeigt</translation>
    </message>
    <message>
        <source>an address as plain text becomes .page; {url: …} follows it</source>
        <translation>eine Adresse als bloßer Text wird zu .page; {url: …} folgt ihr</translation>
    </message>
    <message>
        <source>points to another host, %1: only pages at the address of the connection are followed</source>
        <translation>zeigt auf einen anderen Host, %1: nur Seiten unter der Adresse der Verbindung werden verfolgt</translation>
    </message>
    <message>
        <source>gives no id: the key is known only after the next sync</source>
        <translation>ergibt keine ID: der Schlüssel ist erst nach dem nächsten Abgleich bekannt</translation>
    </message>
    <message>
        <source>gives no id: the application is known only after the next sync</source>
        <translation>ergibt keine ID: die Anwendung ist erst nach dem nächsten Abgleich bekannt</translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <source>%1 answered with a web page instead of data. Check the address of the connection; it may lack a path such as /api.</source>
        <translation>%1 hat mit einer Webseite statt mit Daten geantwortet. Die Adresse der Verbindung prüfen; vielleicht fehlt ihr ein Pfad wie /api.</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged or cut short: it is no complete JSON. Try again.</source>
        <translation>Die Antwort von %1 ist beschädigt oder abgeschnitten: sie ist kein vollständiges JSON. Erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 found no list in the answer: “items” gave %2</source>
        <translation>%1 fand keine Liste in der Antwort: „items“ ergab %2</translation>
    </message>
    <message>
        <source>; there is one at %1</source>
        <translation>; eine steht unter %1</translation>
    </message>
    <message>
        <source>; write “// []” where the service leaves an empty list out</source>
        <translation>; „// []“ schreiben, wo der Dienst eine leere Liste weglässt</translation>
    </message>
    <message>
        <source>the service answered, but no token was found in the answer of %1. Check “secret”.</source>
        <translation>der Dienst hat geantwortet, aber in der Antwort von %1 war kein Token zu finden. „secret“ prüfen.</translation>
    </message>
    <message>
        <source>the service made a client secret, but it was not found in the answer of %1. Rotate or delete the application, and check “secret”.</source>
        <translation>der Dienst hat ein Client-Secret erstellt, aber in der Antwort von %1 war es nicht zu finden. Die Anwendung rotieren oder löschen und „secret“ prüfen.</translation>
    </message>
    <message>
        <source>the service made the key, but its secret was not found in the answer of %1. Revoke the new key, and check “secret”.</source>
        <translation>der Dienst hat den Schlüssel erstellt, aber in der Antwort von %1 war sein Secret nicht zu finden. Den neuen Schlüssel widerrufen und „secret“ prüfen.</translation>
    </message>
    <message>
        <source>The answer of %1 has too many parts to be kept in memory. Ask its operator for smaller pages.</source>
        <translation>Die Antwort von %1 hat zu viele Teile für den Arbeitsspeicher. Den Betreiber um kleinere Seiten bitten.</translation>
    </message>
    <message>
        <source>gives more than 64 MB, or is nested too deeply</source>
        <translation>ergibt mehr als 64 MB oder ist zu tief verschachtelt</translation>
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
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n Std.</numerusform>
            <numerusform>vor %n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>in under 1 min</source>
        <translation>in unter 1 Min.</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n Min.</numerusform>
            <numerusform>in %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n Std.</numerusform>
            <numerusform>in %n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n y</source>
        <translation>
            <numerusform>in %n Jahr</numerusform>
            <numerusform>in %n Jahren</numerusform>
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
        <translation>Der Dienst gibt diese Zeit nicht an.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>RequestBuilder</name>
    <message>
        <source>The header %1 would hold a line break; check that the credential was pasted without one.</source>
        <translation>Der Header %1 enthielte einen Zeilenumbruch; prüfen, ob die Zugangsdaten ohne einen eingefügt wurden.</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>einen leeren Text</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>einen anderen Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>the credential is wanted as JSON with several parts, such as {&quot;id&quot;: &quot;…&quot;, &quot;secret&quot;: &quot;…&quot;}, and what was given is no such thing</source>
        <translation>die Zugangsdaten werden als JSON mit mehreren Teilen verlangt, etwa {&quot;id&quot;: &quot;…&quot;, &quot;secret&quot;: &quot;…&quot;}, und die angegebenen sind keines</translation>
    </message>
    <message>
        <source>must give an object, but gave %1</source>
        <translation>muss ein Objekt ergeben, ergab aber %1</translation>
    </message>
    <message>
        <source>must give a text that starts with “/”, but gave %1</source>
        <translation>muss einen Text ergeben, der mit „/“ beginnt, ergab aber %1</translation>
    </message>
    <message>
        <source>must not hold a “#”: nothing behind it is sent</source>
        <translation>darf kein „#“ enthalten: was dahinter steht, wird nicht gesendet</translation>
    </message>
    <message>
        <source>points to another host, %1 instead of %2, so nothing was sent there: the credential is meant for the address of the connection only</source>
        <translation>zeigt auf einen anderen Host, %1 statt %2, deshalb wurde dorthin nichts gesendet: die Zugangsdaten sind nur für die Adresse der Verbindung bestimmt</translation>
    </message>
    <message>
        <source>would put the credential into the address, where proxies and logs keep it, so nothing was sent: use a header or the body, or say &quot;sensitive&quot;: true if the service leaves no choice</source>
        <translation>würde die Zugangsdaten in die Adresse setzen, wo Proxys und Protokolle es aufheben, deshalb wurde nichts gesendet: einen Header oder den Body nehmen oder &quot;sensitive&quot;: true schreiben, wenn der Dienst keine Wahl lässt</translation>
    </message>
    <message>
        <source>gives more than 64 MB, or is nested too deeply</source>
        <translation>ergibt mehr als 64 MB oder ist zu tief verschachtelt</translation>
    </message>
</context>
<context>
    <name>RotationGrace</name>
    <message>
        <source>Revoke it when it has fallen silent</source>
        <translation>Widerrufen, sobald er verstummt ist</translation>
    </message>
    <message>
        <source>Remind me to revoke it in an hour</source>
        <translation>In einer Stunde an den Widerruf erinnern</translation>
    </message>
    <message>
        <source>Remind me to revoke it in 24 hours</source>
        <translation>In 24 Stunden an den Widerruf erinnern</translation>
    </message>
    <message>
        <source>Remind me to revoke it in 7 days</source>
        <translation>In 7 Tagen an den Widerruf erinnern</translation>
    </message>
    <message>
        <source>Revoke it as soon as I have stored the new secret</source>
        <translation>Widerrufen, sobald das neue Secret gespeichert ist</translation>
    </message>
</context>
<context>
    <name>SavedFailure</name>
    <message>
        <source>This is no refusal: give its status, or the whole answer as “curl -i” prints it.</source>
        <translation>Das ist keine Ablehnung: ihren Status angeben oder die ganze Antwort, wie „curl -i“ sie ausgibt.</translation>
    </message>
</context>
<context>
    <name>SchemaWords</name>
    <message>
        <source>unknown operation &quot;%1&quot;%2</source>
        <translation>unbekannte Operation &quot;%1&quot;%2</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; may have lower-case letters, digits, “-” and “_” only</source>
        <translation>der Name &quot;%1&quot; darf nur Kleinbuchstaben, Ziffern, „-“ und „_“ enthalten</translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot;%2</source>
        <translation>unbekanntes Feld &quot;%1&quot;%2</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>erlaubt ist eines von: %1</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must start with https:// or http://</source>
        <translation>muss mit https:// oder http:// beginnen</translation>
    </message>
    <message>
        <source>may have lower-case letters, digits and “-” only</source>
        <translation>darf nur Kleinbuchstaben, Ziffern und „-“ enthalten</translation>
    </message>
    <message>
        <source>must match %1</source>
        <translation>muss zu %1 passen</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is missing</source>
        <translation>das Feld &quot;%1&quot; fehlt</translation>
    </message>
    <message>
        <source>must be %1 or more</source>
        <translation>muss mindestens %1 sein</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
</context>
<context>
    <name>ServiceCatalogue</name>
    <message>
        <source>The service description %1 cannot be read: %2.</source>
        <translation>Die Dienstbeschreibung %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The service description %1 is larger than 8 MB.</source>
        <translation>Die Dienstbeschreibung %1 ist größer als 8 MB.</translation>
    </message>
    <message>
        <source>%1 is no JSON: %2.</source>
        <translation>%1 ist kein JSON: %2.</translation>
    </message>
    <message>
        <source>%1 must be one JSON object.</source>
        <translation>%1 muss ein einzelnes JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>%1 is no valid service description: at %2: %3</source>
        <translation>%1 ist keine gültige Dienstbeschreibung: bei %2: %3</translation>
    </message>
    <message>
        <source>%1 is no valid service description: %2</source>
        <translation>%1 ist keine gültige Dienstbeschreibung: %2</translation>
    </message>
</context>
<context>
    <name>ServiceClient</name>
    <message>
        <source>This needs another credential (%1) than the one of this connection. Add a connection that holds it.</source>
        <translation>Das erfordert andere Zugangsdaten (%1) als die dieser Verbindung. Eine Verbindung hinzufügen, die sie enthält.</translation>
    </message>
    <message>
        <source>%1 does not offer this.</source>
        <translation>%1 bietet das nicht an.</translation>
    </message>
    <message>
        <source>%1 offers this on its own pages only.</source>
        <translation>%1 bietet das nur auf den eigenen Seiten an.</translation>
    </message>
    <message>
        <source>%1 has not published an API for this; use its own pages, or switch unpublished operations on for this connection.</source>
        <translation>%1 hat dafür keine API veröffentlicht; die eigenen Seiten des Dienstes verwenden oder für diese Verbindung unveröffentlichte Funktionen einschalten.</translation>
    </message>
    <message>
        <source>The work was ended.</source>
        <translation>Die Arbeit wurde beendet.</translation>
    </message>
    <message>
        <source>%1 needs at least one scope for a key. Choose one.</source>
        <translation>%1 verlangt für einen Schlüssel mindestens eine Berechtigung. Eine auswählen.</translation>
    </message>
    <message>
        <source>A key of %1 without “%2” would get more access than you asked for; fill it in.</source>
        <translation>Ein Schlüssel von %1 ohne „%2“ bekäme mehr Zugriff als verlangt; die Angabe ergänzen.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>Die Arbeit wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” is kept by hand: nothing is sent to %2.</source>
        <translation>„%1“ wird von Hand geführt: an %2 wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The connection “%1” is read-only. Give it full trust to change anything.</source>
        <translation>Die Verbindung „%1“ darf nur lesen. Für Änderungen Vollzugriff geben.</translation>
    </message>
</context>
<context>
    <name>UrlRules</name>
    <message>
        <source>“%1” is no complete web address; it must look like https://api.example.com.</source>
        <translation>„%1“ ist keine vollständige Webadresse; sie muss aussehen wie https://api.example.com.</translation>
    </message>
    <message>
        <source>The address of %1 holds a user name or password; leave them out of the address.</source>
        <translation>Die Adresse von %1 enthält einen Benutzernamen oder ein Passwort; beides aus der Adresse weglassen.</translation>
    </message>
    <message>
        <source>“%1” addresses are not supported; use https.</source>
        <translation>Adressen mit „%1“ werden nicht unterstützt; https verwenden.</translation>
    </message>
    <message>
        <source>%1 would receive the credential over unencrypted http. Use https, or allow plain http for this connection if the network between is yours.</source>
        <translation>%1 erhielte die Zugangsdaten über unverschlüsseltes http. https verwenden oder unverschlüsseltes http für diese Verbindung erlauben, wenn das Netz dazwischen das eigene ist.</translation>
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
    <message>
        <source>&amp;Applications</source>
        <translation>An&amp;wendungen</translation>
    </message>
</context>
<context>
    <name>claviger</name>
    <message>
        <source>The sandbox cannot listen on port %1 of this machine. Choose another port, or 0 for any.</source>
        <translation>Die Sandbox kann an Port %1 dieses Rechners nicht lauschen. Einen anderen Port wählen oder 0 für einen beliebigen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>claviger::AboutDialog</name>
    <message>
        <source>Claviger</source>
        <translation>Claviger</translation>
    </message>
    <message>
        <source>Manages the API keys of many hosted services from one window.</source>
        <translation>Verwaltet die API-Schlüssel vieler gehosteter Dienste in einem Fenster.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, Version 3 oder neuer</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Gebaut mit</translation>
    </message>
    <message>
        <source>About Claviger</source>
        <translation>Über Claviger</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>claviger::AcceptFindingDialog</name>
    <message>
        <source>Accept this finding</source>
        <translation>Diesen Befund akzeptieren</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begründung</translation>
    </message>
    <message>
        <source>It opens again by itself after that day, or when there is new evidence.</source>
        <translation>Nach diesem Tag oder bei neuen Belegen öffnet er sich von selbst wieder.</translation>
    </message>
    <message>
        <source>It opens again by itself after that day.</source>
        <translation>Nach diesem Tag öffnet er sich von selbst wieder.</translation>
    </message>
    <message>
        <source>&amp;Accept the finding</source>
        <translation>Befund &amp;akzeptieren</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Zuerst eine Begründung angeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the &amp;end of</source>
        <translation>Bis zum &amp;Ende des</translation>
    </message>
    <message>
        <source>Keeping it…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>claviger::ActModel</name>
    <message>
        <source>Act</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Vault created</source>
        <translation>Tresor erstellt</translation>
    </message>
    <message>
        <source>Vault unlocked</source>
        <translation>Tresor entsperrt</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Falsche Passphrase</translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation>Tresor gesperrt</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Passphrase geändert</translation>
    </message>
    <message>
        <source>Keychain may unlock</source>
        <translation>Schlüsselbund darf entsperren</translation>
    </message>
    <message>
        <source>Keychain may not unlock any more</source>
        <translation>Schlüsselbund darf nicht mehr entsperren</translation>
    </message>
    <message>
        <source>Service connected</source>
        <translation>Dienst verbunden</translation>
    </message>
    <message>
        <source>Connection forgotten</source>
        <translation>Verbindung vergessen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Key created</source>
        <translation>Schlüssel erstellt</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>Schlüssel rotiert</translation>
    </message>
    <message>
        <source>Application created</source>
        <translation>Anwendung erstellt</translation>
    </message>
    <message>
        <source>Client secret rotated</source>
        <translation>Client-Secret rotiert</translation>
    </message>
    <message>
        <source>Client secret removed</source>
        <translation>Client-Secret entfernt</translation>
    </message>
    <message>
        <source>Application deleted</source>
        <translation>Anwendung gelöscht</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <translation>Token erhalten</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>Secret angezeigt</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>Secret kopiert</translation>
    </message>
    <message>
        <source>Secret stored elsewhere</source>
        <translation>Secret anderswo gespeichert</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <translation>Notizen geändert</translation>
    </message>
    <message>
        <source>Record by hand</source>
        <translation>Eintrag von Hand</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Finding accepted</source>
        <translation>Befund akzeptiert</translation>
    </message>
    <message>
        <source>Finding reopened</source>
        <translation>Befund wieder geöffnet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Log imported</source>
        <translation>Protokoll importiert</translation>
    </message>
    <message>
        <source>Import removed</source>
        <translation>Import entfernt</translation>
    </message>
</context>
<context>
    <name>claviger::ActTopic</name>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Connections and syncs</source>
        <translation>Verbindungen und Abgleiche</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Notes and records</source>
        <translation>Notizen und Einträge</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Imports and exports</source>
        <translation>Importe und Exporte</translation>
    </message>
</context>
<context>
    <name>claviger::AdminScopeRule</name>
    <message>
        <source>May administer</source>
        <translation>Darf verwalten</translation>
    </message>
    <message>
        <source>Rotate it into a key with the scopes that are used, and keep those of an administrator to a person.</source>
        <translation>Durch einen Schlüssel mit den tatsächlich genutzten Berechtigungen ersetzen; verwaltende Berechtigungen Personen vorbehalten.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n scope(s) of high risk out of %2</source>
        <translation>
            <numerusform>„%1“ hat %n Berechtigung mit hohem Risiko von insgesamt %2</numerusform>
            <numerusform>„%1“ hat %n Berechtigungen mit hohem Risiko von insgesamt %2</numerusform>
        </translation>
    </message>
    <message>
        <source>; it never expires.</source>
        <translation>; er läuft nie ab.</translation>
    </message>
</context>
<context>
    <name>claviger::AnnotateSeveralDialog</name>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Zuständig</translation>
    </message>
    <message>
        <source>as it is with each key</source>
        <translation>wie bei jedem Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Used in</source>
        <translation>&amp;Genutzt in</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>&amp;Add tags</source>
        <translation>Tags &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Remind on</source>
        <translation>&amp;Erinnern am</translation>
    </message>
    <message numerus="yes">
        <source>Notes on %n key(s)</source>
        <translation>
            <numerusform>Notizen zu %n Schlüssel</numerusform>
            <numerusform>Notizen zu %n Schlüsseln</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields that stay empty change nothing. Kept in this vault only.</source>
        <translation>Leere Felder ändern nichts. Nur in diesem Tresor gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Save notes</source>
        <translation>Notizen &amp;speichern</translation>
    </message>
    <message>
        <source>Day of the reminder</source>
        <translation>Tag der Erinnerung</translation>
    </message>
    <message numerus="yes">
        <source>Saving; %n key(s) left.</source>
        <translation>
            <numerusform>Wird gespeichert; noch %n Schlüssel.</numerusform>
            <numerusform>Wird gespeichert; noch %n Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in what is to change.</source>
        <translation>Ausfüllen, was sich ändern soll.</translation>
    </message>
</context>
<context>
    <name>claviger::AnnotationDialog</name>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Zuständig</translation>
    </message>
    <message>
        <source>A person or a team</source>
        <translation>Eine Person oder ein Team</translation>
    </message>
    <message>
        <source>&amp;Used in</source>
        <translation>&amp;Genutzt in</translation>
    </message>
    <message>
        <source>GitHub Actions of acme/site</source>
        <translation>GitHub Actions von acme/site</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>OPS-1234 or its address</source>
        <translation>OPS-1234 oder dessen Adresse</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>T&amp;ags</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Remind on</source>
        <translation>&amp;Erinnern am</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Notizen zu %1</translation>
    </message>
    <message>
        <source>Kept in this vault only; no service sees them. The filter finds every word.</source>
        <translation>Nur in diesem Tresor gespeichert; kein Dienst sieht sie. Der Filter findet jedes Wort.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Save notes</source>
        <translation>Notizen &amp;speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Day of the reminder</source>
        <translation>Tag der Erinnerung</translation>
    </message>
</context>
<context>
    <name>claviger::AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>A high-contrast palette of the desktop is left as it is.</source>
        <translation>Eine Palette mit hohem Kontrast des Desktops bleibt, wie sie ist.</translation>
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
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
</context>
<context>
    <name>claviger::ApplicationActions</name>
    <message>
        <source>Remove the client secret %1</source>
        <translation>Client-Secret %1 entfernen</translation>
    </message>
    <message>
        <source>A removed client secret cannot be brought back.</source>
        <translation>Ein entferntes Client-Secret lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>It was used %1: whatever used it fails at its next exchange.</source>
        <translation>Es wurde %1 genutzt: was es nutzte, scheitert beim nächsten Austausch.</translation>
    </message>
    <message>
        <source>Whatever still uses it fails at its next exchange.</source>
        <translation>Was es noch nutzt, scheitert beim nächsten Austausch.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>&amp;Remove client secret</source>
        <translation>Client-Secret &amp;entfernen</translation>
    </message>
    <message>
        <source>Removing the client secret…</source>
        <translation>Client-Secret wird entfernt…</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>A deleted application cannot be brought back.</source>
        <translation>Eine gelöschte Anwendung lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>All of its client secrets and all of its tokens die with it.</source>
        <translation>Alle ihre Client-Secrets und alle ihre Tokens enden mit ihr.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n client secret(s) and all of its tokens die with it.</source>
        <translation>
            <numerusform>Mit ihr enden %n Client-Secret und alle ihre Tokens.</numerusform>
            <numerusform>Mit ihr enden %n Client-Secrets und alle ihre Tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was used %1. %2</source>
        <translation>Sie wurde %1 genutzt. %2</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Delete application</source>
        <translation>Anwendung &amp;löschen</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>%1 wird gelöscht…</translation>
    </message>
</context>
<context>
    <name>claviger::ApplicationCommands</name>
    <message>
        <source>Create application…</source>
        <translation>Anwendung erstellen…</translation>
    </message>
    <message>
        <source>Try a token…</source>
        <translation>Token ausprobieren…</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>Secret rotieren…</translation>
    </message>
    <message>
        <source>Remove the old secret…</source>
        <translation>Altes Secret entfernen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Copy client id</source>
        <translation>Client-ID kopieren</translation>
    </message>
    <message>
        <source>Create a machine-to-machine application</source>
        <translation>Eine Maschine-zu-Maschine-Anwendung erstellen</translation>
    </message>
    <message>
        <source>Exchange the client secret for a token and look into it</source>
        <translation>Das Client-Secret gegen ein Token tauschen und hineinsehen</translation>
    </message>
    <message>
        <source>Give the application a new client secret</source>
        <translation>Der Anwendung ein neues Client-Secret geben</translation>
    </message>
    <message>
        <source>End a client secret that nothing uses any more</source>
        <translation>Ein Client-Secret beenden, das nichts mehr nutzt</translation>
    </message>
    <message>
        <source>Delete the application with all of its tokens</source>
        <translation>Die Anwendung mit allen ihren Tokens löschen</translation>
    </message>
    <message>
        <source>Copy the client id</source>
        <translation>Client-ID kopieren</translation>
    </message>
    <message>
        <source>The service does not tell the client id of this application.</source>
        <translation>Der Dienst nennt die Client-ID dieser Anwendung nicht.</translation>
    </message>
    <message>
        <source>Select an application first.</source>
        <translation>Zuerst eine Anwendung auswählen.</translation>
    </message>
    <message>
        <source>This application has no second client secret. Rotate it first, or delete the application.</source>
        <translation>Diese Anwendung hat kein zweites Client-Secret. Sie zuerst rotieren oder löschen.</translation>
    </message>
    <message>
        <source>Connect a service first.</source>
        <translation>Zuerst einen Dienst verbinden.</translation>
    </message>
    <message>
        <source>None of the connections can create applications.</source>
        <translation>Keine der Verbindungen kann Anwendungen erstellen.</translation>
    </message>
</context>
<context>
    <name>claviger::ApplicationInspector</name>
    <message>
        <source>Details of the selected application</source>
        <translation>Details der ausgewählten Anwendung</translation>
    </message>
    <message>
        <source>Client secrets</source>
        <translation>Client-Secrets</translation>
    </message>
    <message>
        <source>Select an application to see what is known about it.</source>
        <translation>Eine Anwendung auswählen, um zu sehen, was über sie bekannt ist.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Copy the client id</source>
        <translation>Client-ID kopieren</translation>
    </message>
    <message>
        <source>Remove the old secret…</source>
        <translation>Altes Secret entfernen…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The service does not list them.</source>
        <translation>Der Dienst führt sie nicht auf.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove the client secret %1</source>
        <translation>Client-Secret %1 entfernen</translation>
    </message>
    <message>
        <source>Listed through the documented API of %1.</source>
        <translation>Gelesen über die dokumentierte API von %1.</translation>
    </message>
    <message>
        <source>Listed through an unpublished API of %1.</source>
        <translation>Gelesen über eine unveröffentlichte API von %1.</translation>
    </message>
</context>
<context>
    <name>claviger::ApplicationRepository</name>
    <message>
        <source>There is no application “%1” in the vault: synchronise first.</source>
        <translation>Die Anwendung „%1“ gibt es im Tresor nicht: zuerst abgleichen.</translation>
    </message>
</context>
<context>
    <name>claviger::ApplicationRow</name>
    <message>
        <source>Nobody said that the new client secret is stored. If it is lost, rotate again; the old one (%1) still works.</source>
        <translation>Niemand hat gesagt, dass das neue Client-Secret gespeichert ist. Ist es verloren, erneut rotieren; das alte (%1) gilt noch.</translation>
    </message>
    <message numerus="yes">
        <source>The old client secret(s) %1 were used after the rotation: something still has no new one.</source>
        <translation>
            <numerusform>Das alte Client-Secret %1 wurde nach der Rotation genutzt: irgendetwas hat noch kein neues.</numerusform>
            <numerusform>Die alten Client-Secrets %1 wurden nach der Rotation genutzt: irgendetwas hat noch kein neues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The old client secret(s) %1 were not used since the rotation. Remove what is not needed any more.</source>
        <translation>
            <numerusform>Das alte Client-Secret %1 wurde seit der Rotation nicht genutzt. Es entfernen, wenn es nicht mehr gebraucht wird.</numerusform>
            <numerusform>Die alten Client-Secrets %1 wurden seit der Rotation nicht genutzt. Entfernen, was nicht mehr gebraucht wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The old client secret(s) %1 still work, and the service does not tell who uses them. Remove them when everything has the new one.</source>
        <translation>
            <numerusform>Das alte Client-Secret %1 gilt noch, und der Dienst sagt nicht, wer es nutzt. Es entfernen, wenn alles das neue hat.</numerusform>
            <numerusform>Die alten Client-Secrets %1 gelten noch, und der Dienst sagt nicht, wer sie nutzt. Sie entfernen, wenn alles das neue hat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::ApplicationTableModel</name>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1: created %2, last used %3</source>
        <translation>%1: erstellt %2, zuletzt genutzt %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Client secrets</source>
        <translation>Client-Secrets</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>claviger::ApplicationTableView</name>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
</context>
<context>
    <name>claviger::ApplicationsPage</name>
    <message>
        <source>Machines that exchange a client secret for short-lived tokens.</source>
        <translation>Maschinen, die ein Client-Secret gegen kurzlebige Tokens tauschen.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Applications · %1</source>
        <translation>Anwendungen · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n Anwendung</numerusform>
            <numerusform>%n Anwendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No service is connected yet.</source>
        <translation>Noch ist kein Dienst verbunden.</translation>
    </message>
    <message>
        <source>Connect one to see its machine-to-machine applications here.</source>
        <translation>Einen verbinden, um hier seine Maschine-zu-Maschine-Anwendungen zu sehen.</translation>
    </message>
    <message>
        <source>Connect service…</source>
        <translation>Dienst verbinden…</translation>
    </message>
    <message>
        <source>No application matches the filter.</source>
        <translation>Keine Anwendung passt zum Filter.</translation>
    </message>
    <message>
        <source>All of its words must occur.</source>
        <translation>Alle seine Wörter müssen vorkommen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>There are no applications here.</source>
        <translation>Hier gibt es keine Anwendungen.</translation>
    </message>
    <message>
        <source>They appear after a sync, or as soon as you create one.</source>
        <translation>Sie erscheinen nach einem Abgleich oder sobald eine erstellt wird.</translation>
    </message>
    <message>
        <source>None of the connected services lists applications.</source>
        <translation>Keiner der verbundenen Dienste führt Anwendungen auf.</translation>
    </message>
    <message>
        <source>Show those of all connections</source>
        <translation>Die aller Verbindungen zeigen</translation>
    </message>
</context>
<context>
    <name>claviger::ApplicationsVerb</name>
    <message>
        <source>The application&apos;s id is %1.</source>
        <translation>Die ID der Anwendung ist %1.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>--set %1: write --set NAME=VALUE.</source>
        <translation>--set %1: --set NAME=WERT schreiben.</translation>
    </message>
    <message>
        <source>The old client secret %1 still works: remove it once nothing uses it any more.</source>
        <translation>Das alte Client-Secret %1 gilt noch: es entfernen, sobald es nichts mehr nutzt.</translation>
    </message>
    <message>
        <source>“applications” needs one of list, show, create, rotate, remove-secret, delete, token.</source>
        <translation>„applications“ braucht eines von list, show, create, rotate, remove-secret, delete, token.</translation>
    </message>
    <message>
        <source>“applications show” needs one id.</source>
        <translation>„applications show“ braucht eine ID.</translation>
    </message>
    <message>
        <source>“applications create” needs --connection, --name and --secret-out.</source>
        <translation>„applications create“ braucht --connection, --name und --secret-out.</translation>
    </message>
    <message>
        <source>“applications rotate” needs one id and --secret-out.</source>
        <translation>„applications rotate“ braucht eine ID und --secret-out.</translation>
    </message>
    <message>
        <source>“applications remove-secret” needs the application&apos;s id and the secret&apos;s.</source>
        <translation>„applications remove-secret“ braucht die ID der Anwendung und die des Secrets.</translation>
    </message>
    <message>
        <source>“applications delete” needs at least one id.</source>
        <translation>„applications delete“ braucht mindestens eine ID.</translation>
    </message>
    <message>
        <source>“applications token” needs --secret-file and one id, or --client-id with --connection for an application that the vault does not know.</source>
        <translation>„applications token“ braucht --secret-file und eine ID, oder --client-id mit --connection für eine Anwendung, die der Tresor nicht kennt.</translation>
    </message>
</context>
<context>
    <name>claviger::AuditBody</name>
    <message>
        <source>The events cannot be read.</source>
        <translation>Die Ereignisse können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There are no events yet.</source>
        <translation>Noch gibt es keine Ereignisse.</translation>
    </message>
    <message>
        <source>Import a log of any kind, or read the trails that the connected services keep.</source>
        <translation>Ein beliebiges Protokoll importieren oder die Audit-Trails der verbundenen Dienste lesen.</translation>
    </message>
    <message>
        <source>Import a log…</source>
        <translation>Protokoll importieren…</translation>
    </message>
    <message>
        <source>Read the services&apos; trails</source>
        <translation>Audit-Trails der Dienste lesen</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Kein Ereignis passt.</translation>
    </message>
    <message>
        <source>Clear the query</source>
        <translation>Abfrage leeren</translation>
    </message>
    <message>
        <source>Look at all times</source>
        <translation>Alle Zeiten ansehen</translation>
    </message>
</context>
<context>
    <name>claviger::AuditExplorer</name>
    <message>
        <source>The vault is locked.</source>
        <translation>Der Tresor ist gesperrt.</translation>
    </message>
</context>
<context>
    <name>claviger::AuditExports</name>
    <message numerus="yes">
        <source>Export %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis exportieren</numerusform>
            <numerusform>%Ln Ereignisse exportieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::AuditHead</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The zone in which times are read, and typed in queries</source>
        <translation>Die Zeitzone, in der Zeiten gelesen und in Abfragen eingegeben werden</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>as at the source</source>
        <translation>wie an der Quelle</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>NDJSON, with the records…</source>
        <translation>NDJSON, mit den Einträgen…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources (%L1)</source>
        <translation>Quellen (%L1)</translation>
    </message>
    <message>
        <source>Sources (%L1 of %L2)</source>
        <translation>Quellen (%L1 von %L2)</translation>
    </message>
    <message>
        <source>Imports and services&apos; trails that the events are from</source>
        <translation>Importe und Audit-Trails von Diensten, aus denen die Ereignisse stammen</translation>
    </message>
    <message>
        <source>Some sources are switched off: their events are not counted</source>
        <translation>Einige Quellen sind abgeschaltet: ihre Ereignisse werden nicht gezählt</translation>
    </message>
    <message>
        <source>Writes exactly the events that are listed, and a receipt</source>
        <translation>Schreibt genau die aufgelisteten Ereignisse und eine Quittung</translation>
    </message>
</context>
<context>
    <name>claviger::AuditPage</name>
    <message>
        <source>searching…</source>
        <translation>wird gesucht…</translation>
    </message>
    <message>
        <source>No event is listed.</source>
        <translation>Kein Ereignis aufgelistet.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 ms</source>
        <translation>%1 von %2 · %3 ms</translation>
    </message>
    <message numerus="yes">
        <source>At other times %n event(s) match.</source>
        <translation>
            <numerusform>Zu anderen Zeiten passt %n Ereignis.</numerusform>
            <numerusform>Zu anderen Zeiten passen %n Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches %1, whatever else is asked for.</source>
        <translation>Zu %1 passt nichts, gleich was sonst verlangt ist.</translation>
    </message>
    <message>
        <source>Each of these matches nothing: %1</source>
        <translation>Für sich allein findet jeder davon nichts: %1</translation>
    </message>
    <message>
        <source>Each part of the query matches something, all of them together nothing.</source>
        <translation>Jeder Teil der Abfrage findet etwas, alle zusammen nichts.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view. One that has this name already is replaced.</source>
        <translation>Name der Ansicht. Eine vorhandene dieses Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Audit · %1</source>
        <translation>Audit · %1</translation>
    </message>
    <message>
        <source>No key that is known here, or more than one, is shown as %1 by %2.</source>
        <translation>Keinen oder mehr als einen hier bekannten Schlüssel zeigt %2 als %1.</translation>
    </message>
</context>
<context>
    <name>claviger::AuditTexts</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>IP network</source>
        <translation>IP-Netz</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>outcome</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>outcome</comment>
        <translation>ok</translation>
    </message>
    <message>
        <source>denied</source>
        <comment>outcome</comment>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>rate-limited</source>
        <comment>outcome</comment>
        <translation>gedrosselt</translation>
    </message>
    <message>
        <source>error</source>
        <comment>outcome</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>claviger::AuditTrail</name>
    <message>
        <source>read from the service</source>
        <translation>vom Dienst gelesen</translation>
    </message>
    <message>
        <source>The trail of %1 could not be read: %2</source>
        <translation>Der Audit-Trail von %1 konnte nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>claviger::AuditVerb</name>
    <message>
        <source>“audit import” needs a file, a folder, or - for standard input.</source>
        <translation>„audit import“ braucht eine Datei, einen Ordner oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>--map takes a field and a path: --map time=/when.</source>
        <translation>--map nimmt ein Feld und einen Pfad: --map time=/when.</translation>
    </message>
    <message>
        <source>“%1” is no time zone: write Europe/Berlin.</source>
        <translation>„%1“ ist keine Zeitzone: Europe/Berlin schreiben.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>CONTAINER</source>
        <translation>CONTAINER</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WARUM</translation>
    </message>
    <message>
        <source>%L1 events, %L2 a second …</source>
        <translation>%L1 Ereignisse, %L2 in der Sekunde …</translation>
    </message>
    <message>
        <source>EVENTS</source>
        <translation>EREIGNISSE</translation>
    </message>
    <message>
        <source>DUPLICATES</source>
        <translation>DOPPELTE</translation>
    </message>
    <message>
        <source>REJECTED</source>
        <translation>ZURÜCKGEWIESEN</translation>
    </message>
    <message>
        <source>FIRST</source>
        <translation>ERSTES</translation>
    </message>
    <message>
        <source>LAST</source>
        <translation>LETZTES</translation>
    </message>
    <message>
        <source>%L1 events in %2 s.</source>
        <translation>%L1 Ereignisse in %2 s.</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <translation>VERBINDUNG</translation>
    </message>
    <message>
        <source>NEW EVENTS</source>
        <translation>NEUE EREIGNISSE</translation>
    </message>
    <message>
        <source>KNOWN</source>
        <translation>BEKANNT</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNDEN</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>IMPORTED</source>
        <translation>IMPORTIERT</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>DATEIEN</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>ZEILE</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>GRUND</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>EINTRAG</translation>
    </message>
    <message>
        <source>Import %1 is forgotten; its files are untouched.</source>
        <translation>Import %1 ist vergessen; seine Dateien sind unberührt.</translation>
    </message>
    <message>
        <source>There is no field “%1”; there are: %2.</source>
        <translation>Es gibt kein Feld „%1“; es gibt: %2.</translation>
    </message>
    <message>
        <source>--histogram takes minute, hour or day.</source>
        <translation>--histogram nimmt minute, hour oder day.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number.</source>
        <translation>--%1 nimmt eine ganze Zahl.</translation>
    </message>
    <message>
        <source>COUNT</source>
        <translation>ANZAHL</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>ACTOR</source>
        <translation>AKTEUR</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>AKTION</translation>
    </message>
    <message>
        <source>RESOURCE</source>
        <translation>RESSOURCE</translation>
    </message>
    <message>
        <source>IP</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>USER AGENT</source>
        <translation>USER-AGENT</translation>
    </message>
    <message>
        <source>%L1 of %L2 events, in %3 s.</source>
        <translation>%L1 von %L2 Ereignissen, in %3 s.</translation>
    </message>
    <message>
        <source>--order takes asc or desc.</source>
        <translation>--order nimmt asc oder desc.</translation>
    </message>
    <message>
        <source>“audit” needs import, imports, rejected, forget, formats, query, export or pull, with what belongs to it.</source>
        <translation>„audit“ braucht import, imports, rejected, forget, formats, query, export oder pull, mit dem, was dazugehört.</translation>
    </message>
    <message>
        <source>“audit export” needs a query and a file; &quot;&quot; asks for all events.</source>
        <translation>„audit export“ braucht eine Abfrage und eine Datei; &quot;&quot; fragt nach allen Ereignissen.</translation>
    </message>
    <message>
        <source>“%1” is no year: write 2026.</source>
        <translation>„%1“ ist kein Jahr: 2026 schreiben.</translation>
    </message>
</context>
<context>
    <name>claviger::AuditViews</name>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Denied for address or scope</source>
        <translation>Verweigert wegen Adresse oder Berechtigung</translation>
    </message>
    <message>
        <source>Rate-limited</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Errors of the last day</source>
        <translation>Fehler des letzten Tages</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Ohne Schlüssel</translation>
    </message>
    <message>
        <source>Keys used after their expiry</source>
        <translation>Nach Ablauf genutzte Schlüssel</translation>
    </message>
</context>
<context>
    <name>claviger::CapabilityTable</name>
    <message>
        <source>✓ yes</source>
        <translation>✓ ja</translation>
    </message>
    <message>
        <source>✕ no</source>
        <translation>✕ nein</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Org-wide</source>
        <translation>Organisationsweit</translation>
    </message>
    <message>
        <source>May it …</source>
        <translation>Darf er …</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>claviger::ChangePassphraseDialog</name>
    <message>
        <source>&amp;Current passphrase</source>
        <translation>&amp;Aktuelle Passphrase</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>The old passphrase stops working at once. Copies of the vault made before keep it.</source>
        <translation>Die alte Passphrase gilt ab sofort nicht mehr. Früher gemachte Kopien des Tresors behalten sie.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Passphrase wird geändert…</translation>
    </message>
    <message>
        <source>C&amp;hange passphrase</source>
        <translation>Passphrase än&amp;dern</translation>
    </message>
    <message>
        <source>Type the current passphrase first.</source>
        <translation>Zuerst die aktuelle Passphrase eingeben.</translation>
    </message>
    <message>
        <source>Type the new passphrase twice, the same.</source>
        <translation>Die neue Passphrase zweimal gleich eingeben.</translation>
    </message>
</context>
<context>
    <name>claviger::ChartOrTable</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Dieselben Zahlen als Tabelle</translation>
    </message>
</context>
<context>
    <name>claviger::Cidr</name>
    <message>
        <source>“%1” is no network: write an address with a prefix length, such as 203.0.113.0/24 or 2001:db8::/32.</source>
        <translation>„%1“ ist kein Netz: eine Adresse mit Präfixlänge eingeben, z. B. 203.0.113.0/24 oder 2001:db8::/32.</translation>
    </message>
</context>
<context>
    <name>claviger::CidrList</name>
    <message>
        <source>%1 was shortened to %2.</source>
        <translation>%1 wurde zu %2 gekürzt.</translation>
    </message>
    <message>
        <source>This JSON has no network in it: it should hold texts such as &quot;203.0.113.0/24&quot;.</source>
        <translation>In diesem JSON steht kein Netz: es sollte Texte wie &quot;203.0.113.0/24&quot; enthalten.</translation>
    </message>
    <message>
        <source>%1 lies in %2 and adds nothing.</source>
        <translation>%1 liegt in %2 und fügt nichts hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of this kind.</source>
        <translation>
            <numerusform>… und %n weiteres dieser Art.</numerusform>
            <numerusform>… und %n weitere dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 allows every address.</source>
        <translation>%1 erlaubt jede Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%n other value(s) of the JSON were passed over.</source>
        <translation>
            <numerusform>%n anderer Wert im JSON wurde übergangen.</numerusform>
            <numerusform>%n andere Werte im JSON wurden übergangen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::ClientSecretRemoval</name>
    <message>
        <source>This is the only client secret of “%1”: rotate it first, or delete the application.</source>
        <translation>Dies ist das einzige Client-Secret von „%1“: es zuerst rotieren oder die Anwendung löschen.</translation>
    </message>
</context>
<context>
    <name>claviger::ClipboardSettings</name>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>A secret that you copy is taken back after a while, when the vault locks and when the program ends, unless you have copied something else by then. Clipboard histories are asked to leave it out.</source>
        <translation>Ein kopiertes Secret wird nach einer Weile, beim Sperren des Tresors und beim Beenden des Programms zurückgenommen, sofern bis dahin nichts anderes kopiert wurde. Verläufe der Zwischenablage werden gebeten, es auszulassen.</translation>
    </message>
    <message>
        <source>&amp;Seconds</source>
        <translation>&amp;Sekunden</translation>
    </message>
</context>
<context>
    <name>claviger::ColumnTable</name>
    <message>
        <source>It says what a row is: without it the table would be of no use.</source>
        <translation>Sie sagt, was eine Zeile ist: ohne sie wäre die Tabelle nutzlos.</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
</context>
<context>
    <name>claviger::CommandLine</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>There is no option %1; “claviger --help” lists those that are.</source>
        <translation>Die Option %1 gibt es nicht; „claviger --help“ zeigt alle vorhandenen.</translation>
    </message>
    <message>
        <source>
Exit codes: 0 done, 1 failed, 2 usage, 3 vault, 4 refused by the service, 5 service unreachable or rate-limited.
</source>
        <translation>
Exit-Codes: 0 erledigt, 1 gescheitert, 2 falscher Aufruf, 3 Tresor, 4 vom Dienst abgelehnt, 5 Dienst nicht erreichbar oder Anfragen begrenzt.
</translation>
    </message>
    <message>
        <source>The demo opens no files: leave out --demo.</source>
        <translation>Die Demo öffnet keine Dateien: --demo weglassen.</translation>
    </message>
    <message>
        <source>There is no file “%1”: check its name.</source>
        <translation>Die Datei „%1“ gibt es nicht: den Namen prüfen.</translation>
    </message>
    <message>
        <source>“%1” is no size such as 1280x800, of 960x600 to 7680x4320.</source>
        <translation>„%1“ ist keine Größe wie 1280x800, von 960x600 bis 7680x4320.</translation>
    </message>
    <message>
        <source>“%1” is taken for the verb; the file of that name opens with: claviger -- %1</source>
        <translation>„%1“ gilt als Befehl; die Datei dieses Namens öffnet: claviger -- %1</translation>
    </message>
    <message>
        <source>claviger [--vault DIR] [--passphrase-file F] [--json] VERB …
claviger [--vault DIR] [--passphrase-file F] [--time-start]   opens the window
claviger [--vault DIR] [--] FILE…   opens logs in the window: files, folders, archives
claviger --demo [--screenshots DIR [--size 1280x800] [--texts]] [--right-to-left]

</source>
        <translation>claviger [--vault DIR] [--passphrase-file F] [--json] VERB …
claviger [--vault DIR] [--passphrase-file F] [--time-start]   öffnet das Fenster
claviger [--vault DIR] [--] FILE…   öffnet Protokolle im Fenster: Dateien, Ordner, Archive
claviger --demo [--screenshots DIR [--size 1280x800] [--texts]] [--right-to-left]

</translation>
    </message>
</context>
<context>
    <name>claviger::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Search actions, pages, places and keys</source>
        <translation>Aktionen, Seiten, Orte und Schlüssel suchen</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing is called so. Fewer letters find more.</source>
        <translation>Nichts heißt so. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>Enter chooses · Up and Down move · Esc closes</source>
        <translation>Eingabetaste wählt · Pfeiltasten bewegen · Esc schließt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Filter of keys</source>
        <translation>Schlüsselfilter</translation>
    </message>
</context>
<context>
    <name>claviger::CompareEventsDialog</name>
    <message>
        <source>Only what differs</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Two events side by side</source>
        <translation>Zwei Ereignisse nebeneinander</translation>
    </message>
    <message>
        <source>They have the same values in every field.</source>
        <translation>Sie haben in jedem Feld dieselben Werte.</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %n field(s).</source>
        <translation>
            <numerusform>Sie unterscheiden sich in %n Feld.</numerusform>
            <numerusform>Sie unterscheiden sich in %n Feldern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields of both events</source>
        <translation>Felder beider Ereignisse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>They differ in nothing.</source>
        <translation>Sie unterscheiden sich in nichts.</translation>
    </message>
</context>
<context>
    <name>claviger::ConfirmDialog</name>
    <message>
        <source>Type the name, %1, to confirm</source>
        <translation>Zur Bestätigung den Namen eingeben: %1</translation>
    </message>
    <message>
        <source>Stopped. The service may have done it all the same; the next sync tells.</source>
        <translation>Angehalten. Der Dienst kann es trotzdem getan haben; der nächste Abgleich zeigt es.</translation>
    </message>
    <message>
        <source>Type the name, %1, first.</source>
        <translation>Zuerst den Namen eingeben: %1.</translation>
    </message>
</context>
<context>
    <name>claviger::ConnectDialog</name>
    <message>
        <source>Connect a service</source>
        <translation>Dienst verbinden</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Dienst suchen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Send the credential &amp;unencrypted</source>
        <translation>Zugangsdaten unverschlüsselt &amp;senden</translation>
    </message>
    <message>
        <source>This address starts with http. Everybody on the way can read the credential. Use https, unless you know the network.</source>
        <translation>Diese Adresse beginnt mit http. Jeder auf dem Weg kann die Zugangsdaten lesen. https verwenden, außer in einem vertrauten Netz.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Kind of credential</source>
        <translation>A&amp;rt der Zugangsdaten</translation>
    </message>
    <message>
        <source>C&amp;redential</source>
        <translation>&amp;Zugangsdaten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What you and scripts call this connection.</source>
        <translation>So heißt diese Verbindung hier und in Skripten.</translation>
    </message>
    <message>
        <source>Full: create, rotate and revoke keys</source>
        <translation>Vollzugriff: Schlüssel erstellen, rotieren, widerrufen</translation>
    </message>
    <message>
        <source>Read only: look, change nothing</source>
        <translation>Nur lesen: ansehen, nichts ändern</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>Zu&amp;griff</translation>
    </message>
    <message>
        <source>Use un&amp;published operations</source>
        <translation>&amp;Unveröffentlichte Funktionen verwenden</translation>
    </message>
    <message>
        <source>Functions that the vendor has, but publishes no API for. They may change without notice; switch them on only if you have been given this API.</source>
        <translation>Funktionen, die der Anbieter hat, für die er aber keine API veröffentlicht. Sie können sich ohne Ankündigung ändern; nur einschalten, wenn diese API zur Verfügung gestellt wurde.</translation>
    </message>
    <message>
        <source>What this connection can do</source>
        <translation>Was diese Verbindung kann</translation>
    </message>
    <message>
        <source>Facts last compared with the vendor&apos;s pages on %1.</source>
        <translation>Angaben zuletzt mit den Seiten des Anbieters verglichen: %1.</translation>
    </message>
    <message>
        <source>Vendor&apos;s documentation</source>
        <translation>Dokumentation des Anbieters</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Andere Adresse…</translation>
    </message>
    <message>
        <source>The address that every path of the API is appended to.</source>
        <translation>Die Adresse, an die jeder Pfad der API angehängt wird.</translation>
    </message>
    <message>
        <source>%1 takes no credential: keys are kept by hand.</source>
        <translation>%1 nimmt keine Zugangsdaten: Schlüssel werden von Hand geführt.</translation>
    </message>
    <message>
        <source>&amp;Check credential</source>
        <translation>Zugangsdaten &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Connect %1</source>
        <translation>%1 ver&amp;binden</translation>
    </message>
    <message>
        <source>%1 offers no way to check the credential; it is stored unchecked.</source>
        <translation>%1 bietet keine Möglichkeit, die Zugangsdaten zu prüfen; sie werden ungeprüft gespeichert.</translation>
    </message>
    <message>
        <source>Checking the credential with %1…</source>
        <translation>Zugangsdaten werden bei %1 geprüft…</translation>
    </message>
    <message>
        <source>✓ %1 accepts the credential.</source>
        <translation>✓ %1 nimmt die Zugangsdaten an.</translation>
    </message>
    <message>
        <source>✓ The credential belongs to %1.</source>
        <translation>✓ Die Zugangsdaten gehören zu %1.</translation>
    </message>
    <message>
        <source>Its scopes: %1.</source>
        <translation>Berechtigungen: %1.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
    <message>
        <source>Storing the connection…</source>
        <translation>Verbindung wird gespeichert…</translation>
    </message>
    <message>
        <source>The credential goes into the encrypted vault and nowhere else. Where the service allows it, it is checked before anything is stored.</source>
        <translation>Die Zugangsdaten kommen in den verschlüsselten Tresor und sonst nirgendwohin. Wo der Dienst es zulässt, werden sie vor dem Speichern geprüft.</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
        <source>Use an https address, or allow that the credential is sent unencrypted.</source>
        <translation>Eine https-Adresse verwenden oder erlauben, dass die Zugangsdaten unverschlüsselt gesendet werden.</translation>
    </message>
    <message>
        <source>Paste the credential.</source>
        <translation>Die Zugangsdaten einfügen.</translation>
    </message>
    <message>
        <source>Fill in what is not marked as optional.</source>
        <translation>Alles ausfüllen, was nicht als optional gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>By hand: no credential, nothing is asked</source>
        <translation>Von Hand: keine Zugangsdaten, nichts wird abgefragt</translation>
    </message>
    <message>
        <source>Kept by hand: no credential is needed.</source>
        <translation>Von Hand geführt: es sind keine Zugangsdaten nötig.</translation>
    </message>
    <message>
        <source>You type or paste what you know of its keys: reminders and notes work, syncs do not touch it.</source>
        <translation>Eintippen oder einfügen, was über die Schlüssel bekannt ist: Erinnerungen und Notizen wirken, Abgleiche rühren nichts an.</translation>
    </message>
    <message>
        <source>Keep %1 by &amp;hand</source>
        <translation>%1 von &amp;Hand führen</translation>
    </message>
</context>
<context>
    <name>claviger::ConnectForm</name>
    <message>
        <source>List keys</source>
        <translation>Schlüssel auflisten</translation>
    </message>
    <message>
        <source>Create keys</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Revoke keys</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>%1 offers no such function.</source>
        <translation>%1 bietet diese Funktion nicht an.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Der Verbindung einen Namen geben.</translation>
    </message>
    <message>
        <source>There is a connection of this name already: choose another.</source>
        <translation>Eine Verbindung dieses Namens gibt es schon: einen anderen wählen.</translation>
    </message>
    <message>
        <source>Type the address of the service&apos;s API.</source>
        <translation>Die Adresse der API des Dienstes eingeben.</translation>
    </message>
    <message>
        <source>This is no web address: it should look like https://api.example.com.</source>
        <translation>Das ist keine Webadresse: sie sollte aussehen wie https://api.example.com.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address: the credential has its own field.</source>
        <translation>Benutzername und Passwort aus der Adresse weglassen: für die Zugangsdaten gibt es ein eigenes Feld.</translation>
    </message>
    <message>
        <source>There is white space inside: was more than the credential copied?</source>
        <translation>Es sind Leerzeichen darin: Wurde mehr als die Zugangsdaten kopiert?</translation>
    </message>
    <message>
        <source>%1 starts with %2: is this the right one?</source>
        <translation>%1 beginnt mit %2: Sind das die richtigen Zugangsdaten?</translation>
    </message>
    <message>
        <source>This does not have the form of %1: was it copied completely?</source>
        <translation>Das hat nicht die Form von %1: Wurde es vollständig kopiert?</translation>
    </message>
    <message>
        <source>● works</source>
        <translation>● ja</translation>
    </message>
    <message>
        <source>⏸ switched off</source>
        <translation>⏸ aus</translation>
    </message>
    <message>
        <source>– not offered</source>
        <translation>– nein</translation>
    </message>
    <message>
        <source>◔ vendor&apos;s page</source>
        <translation>◔ Website</translation>
    </message>
</context>
<context>
    <name>claviger::ConnectVerb</name>
    <message>
        <source>There is no service “%1”: “claviger services list” shows those that are, and --description FILE adds one.</source>
        <translation>Den Dienst „%1“ gibt es nicht: „claviger services list“ zeigt alle vorhandenen, und --description FILE fügt einen hinzu.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 describes the service “%2”, not “%3”.</source>
        <translation>%1 beschreibt den Dienst „%2“, nicht „%3“.</translation>
    </message>
    <message>
        <source>--set %1: %2 has no such setting; write --set NAME=VALUE.</source>
        <translation>--set %1: %2 hat keine solche Einstellung; --set NAME=WERT schreiben.</translation>
    </message>
    <message>
        <source>%1 needs --set %2=…: %3</source>
        <translation>%1 braucht --set %2=…: %3</translation>
    </message>
    <message>
        <source>“%1” is no http or https URL.</source>
        <translation>„%1“ ist keine URL mit http oder https.</translation>
    </message>
    <message>
        <source>%1 starts with %2: is this the right one?</source>
        <translation>%1 beginnt mit %2: Sind das die richtigen Zugangsdaten?</translation>
    </message>
    <message>
        <source>“connect” needs a service, --name, and --secret-file or --manual.</source>
        <translation>„connect“ braucht einen Dienst, --name, und --secret-file oder --manual.</translation>
    </message>
</context>
<context>
    <name>claviger::ConnectionRepository</name>
    <message>
        <source>There is no connection “%1”: check its name in the list of connections.</source>
        <translation>Die Verbindung „%1“ gibt es nicht: ihren Namen in der Liste der Verbindungen prüfen.</translation>
    </message>
    <message>
        <source>There is a connection “%1” already: choose another name.</source>
        <translation>Eine Verbindung „%1“ gibt es schon: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>This connection has no credential in the vault: enter it again.</source>
        <translation>Diese Verbindung hat keine Zugangsdaten im Tresor: sie erneut eingeben.</translation>
    </message>
</context>
<context>
    <name>claviger::ConnectionTreeModel</name>
    <message>
        <source>%1, keys: %2</source>
        <translation>%1, Schlüssel: %2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Owns %n key(s).</source>
        <translation>
            <numerusform>Besitzt %n Schlüssel.</numerusform>
            <numerusform>Besitzt %n Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>No key dies when this member leaves.</source>
        <translation>Kein Schlüssel endet, wenn dieses Mitglied geht.</translation>
    </message>
</context>
<context>
    <name>claviger::ConnectionsVerb</name>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>DIENST</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>TRUST</source>
        <translation>ZUGRIFF</translation>
    </message>
    <message>
        <source>LAST SYNC</source>
        <translation>LETZTER ABGLEICH</translation>
    </message>
    <message>
        <source>%1 was forgotten here; nothing changed at the service.</source>
        <translation>%1 wurde hier vergessen; beim Dienst hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>“connections” needs list, or remove and a name.</source>
        <translation>„connections“ braucht list oder remove und einen Namen.</translation>
    </message>
</context>
<context>
    <name>claviger::Coverage</name>
    <message>
        <source>“%1” has no trail that can be read: only imported logs show how its keys are used.</source>
        <translation>„%1“ hat keinen lesbaren Audit-Trail: nur importierte Protokolle zeigen, wie die Schlüssel genutzt werden.</translation>
    </message>
    <message>
        <source>No event of the trail of “%1” is in the vault: its use is unknown here.</source>
        <translation>Kein Ereignis aus dem Audit-Trail von „%1“ liegt im Tresor: die Nutzung ist hier unbekannt.</translation>
    </message>
    <message>
        <source>which key was used</source>
        <translation>welcher Schlüssel genutzt wurde</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>programs (user agents)</source>
        <translation>Programme (User-Agents)</translation>
    </message>
    <message>
        <source>The trail of “%1” has %2 events, all without a time.</source>
        <translation>Der Audit-Trail von „%1“ hat %2 Ereignisse, alle ohne Zeit.</translation>
    </message>
    <message>
        <source>The trail of “%1” reaches from %2 to %3 (%4 events); what came before or after it does not show.</source>
        <translation>Der Audit-Trail von „%1“ reicht von %2 bis %3 (%4 Ereignisse); was davor oder danach war, zeigt er nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) within it have no event at all.</source>
        <translation>
            <numerusform>An %n Tag darin gibt es kein einziges Ereignis.</numerusform>
            <numerusform>An %n Tagen darin gibt es kein einziges Ereignis.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not record: %1.</source>
        <translation>Nicht aufgezeichnet wird: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n imported log format(s) name this key, too.</source>
        <translation>
            <numerusform>Auch importierte Protokolle nennen diesen Schlüssel (%n Format).</numerusform>
            <numerusform>Auch importierte Protokolle nennen diesen Schlüssel (%n Formate).</numerusform>
        </translation>
    </message>
    <message>
        <source>the trail from %1 to %2</source>
        <translation>der Audit-Trail von %1 bis %2</translation>
    </message>
    <message>
        <source>No event of the trail of “%1” counts here: its use is unknown.</source>
        <translation>Kein Ereignis aus dem Audit-Trail von „%1“ zählt hier: die Nutzung ist unbekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are switched off: their events do not count.</source>
        <translation>
            <numerusform>%n Quelle ist abgeschaltet: ihre Ereignisse zählen nicht.</numerusform>
            <numerusform>%n Quellen sind abgeschaltet: ihre Ereignisse zählen nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::CreateApplicationDialog</name>
    <message>
        <source>Create an application</source>
        <translation>Anwendung erstellen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Create application</source>
        <translation>Anwendung &amp;erstellen</translation>
    </message>
    <message>
        <source>Its client secret is shown once, right after this.</source>
        <translation>Ihr Client-Secret wird einmal gezeigt, gleich danach.</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Arbeitsbereich</translation>
    </message>
    <message>
        <source>Choose a workspace</source>
        <translation>Arbeitsbereich wählen</translation>
    </message>
    <message>
        <source>the machine that uses it: nightly-export</source>
        <translation>die Maschine, die sie nutzt: nightly-export</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>&amp;Berechtigungen</translation>
    </message>
    <message>
        <source>There is an application of this name already.</source>
        <translation>Eine Anwendung dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Choose the workspace that the application is for.</source>
        <translation>Den Arbeitsbereich wählen, für den die Anwendung ist.</translation>
    </message>
    <message>
        <source>Stopped. If %1 had received the request already, the application may exist; the next sync finds it and offers to delete it.</source>
        <translation>Angehalten. Hatte %1 die Anfrage schon erhalten, kann es die Anwendung geben; der nächste Abgleich findet sie und bietet an, sie zu löschen.</translation>
    </message>
    <message>
        <source>Asking %1 for the application…</source>
        <translation>%1 wird um die Anwendung gebeten…</translation>
    </message>
</context>
<context>
    <name>claviger::CreateKeyDialog</name>
    <message>
        <source>Create a key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Create &amp;key</source>
        <translation>&amp;Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Choose a workspace</source>
        <translation>Arbeitsbereich wählen</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Ebene</translation>
    </message>
    <message>
        <source>what uses it, and where: ci-deploy-bot</source>
        <translation>was ihn nutzt und wo: ci-deploy-bot</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>Ab&amp;lauf</translation>
    </message>
    <message>
        <source>&amp;Acts as</source>
        <translation>&amp;Handelt für</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>&amp;Berechtigungen</translation>
    </message>
    <message>
        <source>The whole workspace</source>
        <translation>Der ganze Arbeitsbereich</translation>
    </message>
    <message>
        <source>The connection</source>
        <translation>Die Verbindung</translation>
    </message>
    <message>
        <source>Choose a project</source>
        <translation>Projekt wählen</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>Empty: any address may use the key.</source>
        <translation>Leer: jede Adresse darf den Schlüssel nutzen.</translation>
    </message>
    <message>
        <source>Networks: %1.</source>
        <translation>Netze: %1.</translation>
    </message>
    <message>
        <source>Stopped. If %1 had received the request already, the key may exist; the next sync finds it and offers to revoke it.</source>
        <translation>Angehalten. Hatte %1 die Anfrage schon erhalten, kann es den Schlüssel geben; der nächste Abgleich findet ihn und bietet an, ihn zu widerrufen.</translation>
    </message>
    <message>
        <source>Asking %1 for the key…</source>
        <translation>Schlüssel wird bei %1 angefordert…</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Keine Auswahl</translation>
    </message>
    <message>
        <source>Add a seen address</source>
        <translation>Gesehene Adresse hinzufügen</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>address · key, how long ago</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>All&amp;owed networks</source>
        <translation>Erlaubte Net&amp;ze</translation>
    </message>
</context>
<context>
    <name>claviger::CreateKeyForm</name>
    <message>
        <source>Keys of %1 belong to the connection itself.</source>
        <translation>Schlüssel von %1 gehören zur Verbindung selbst.</translation>
    </message>
    <message>
        <source>%1 does not bind keys to a project.</source>
        <translation>%1 bindet Schlüssel nicht an ein Projekt.</translation>
    </message>
    <message>
        <source>%1 offers no templates.</source>
        <translation>%1 bietet keine Vorlagen an.</translation>
    </message>
    <message>
        <source>Keys of %1 have no scopes.</source>
        <translation>Schlüssel von %1 haben keine Berechtigungen.</translation>
    </message>
    <message>
        <source>Keys of %1 have no expiry.</source>
        <translation>Schlüssel von %1 laufen nicht ab.</translation>
    </message>
    <message>
        <source>%1 cannot bind a key to networks.</source>
        <translation>%1 kann Schlüssel nicht auf Netze beschränken.</translation>
    </message>
    <message>
        <source>%1 knows one kind of key only.</source>
        <translation>%1 kennt nur eine Art von Schlüsseln.</translation>
    </message>
    <message>
        <source>%1 (default of %2)</source>
        <translation>%1 (Vorgabe von %2)</translation>
    </message>
    <message>
        <source>Whatever %1 decides</source>
        <translation>Wie von %1 bestimmt</translation>
    </message>
    <message>
        <source>Until a date…</source>
        <translation>Bis zu einem Datum…</translation>
    </message>
    <message>
        <source>%1 ends every key after %2 at most.</source>
        <translation>Schlüssel von %1 gelten höchstens %2.</translation>
    </message>
    <message>
        <source>%1 gives every key an expiry.</source>
        <translation>Bei %1 läuft jeder Schlüssel ab.</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>Choose the workspace that the key is for.</source>
        <translation>Den Arbeitsbereich wählen, für den der Schlüssel bestimmt ist.</translation>
    </message>
    <message>
        <source>There is a key of this name already.</source>
        <translation>Einen Schlüssel dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Not in the list that is known of %1; sent as written: %2</source>
        <translation>Nicht in der bekannten Liste von %1; wird unverändert gesendet: %2</translation>
    </message>
    <message>
        <source>A key that never expires works until somebody revokes it.</source>
        <translation>Ein Schlüssel, der nie abläuft, gilt, bis ihn jemand widerruft.</translation>
    </message>
    <message>
        <source>the project %1</source>
        <translation>dem Projekt %1</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>ganz %1</translation>
    </message>
    <message>
        <source>This key can do whatever %1 lets a key do in %2.</source>
        <translation>Dieser Schlüssel darf in %2 alles, was %1 einem Schlüssel erlaubt.</translation>
    </message>
    <message>
        <source>This key can do nothing yet: choose its scopes.</source>
        <translation>Dieser Schlüssel darf noch nichts: seine Berechtigungen wählen.</translation>
    </message>
    <message>
        <source>No scope is chosen: %1 decides what this key can do in %2.</source>
        <translation>Keine Berechtigung gewählt: %1 bestimmt, was dieser Schlüssel in %2 darf.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This key can, in %1: %2.</source>
        <translation>Dieser Schlüssel darf in %1: %2.</translation>
    </message>
    <message>
        <source>It works from any address.</source>
        <translation>Er ist von jeder Adresse aus nutzbar.</translation>
    </message>
    <message>
        <source>It works from 1 network only.</source>
        <translation>Er ist nur aus 1 Netz nutzbar.</translation>
    </message>
    <message numerus="yes">
        <source>It works from %n networks only.</source>
        <translation>
            <numerusform>Er ist nur aus %n Netz nutzbar.</numerusform>
            <numerusform>Er ist nur aus %n Netzen nutzbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>High-risk scopes: %1.</source>
        <translation>Berechtigungen mit hohem Risiko: %1.</translation>
    </message>
    <message>
        <source>It stops on %1.</source>
        <translation>Er gilt bis %1.</translation>
    </message>
    <message>
        <source>It works until it is revoked.</source>
        <translation>Er gilt, bis er widerrufen wird.</translation>
    </message>
    <message>
        <source>Expires %1 · %2</source>
        <translation>Gültig bis %1 · %2</translation>
    </message>
    <message>
        <source>Never expires.</source>
        <translation>Läuft nie ab.</translation>
    </message>
    <message>
        <source>%1 decides when the key expires.</source>
        <translation>%1 bestimmt, wann der Schlüssel abläuft.</translation>
    </message>
    <message>
        <source>Plan %1.</source>
        <translation>Tarif %1.</translation>
    </message>
    <message>
        <source>Keys: %1.</source>
        <translation>Schlüssel: %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Requests: %1.</source>
        <translation>Anfragen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) work here now.</source>
        <translation>
            <numerusform>Hier gilt zurzeit %n Schlüssel.</numerusform>
            <numerusform>Hier gelten zurzeit %n Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan %1 has no API keys: %2 will refuse.</source>
        <translation>Der Tarif %1 enthält keine API-Schlüssel: %2 wird ablehnen.</translation>
    </message>
    <message>
        <source>“%1” was saved from a key of a project: choose the project, too.</source>
        <translation>„%1“ wurde von einem Schlüssel eines Projekts gespeichert: auch das Projekt wählen.</translation>
    </message>
</context>
<context>
    <name>claviger::CredentialSource</name>
    <message>
        <source>%1 did not give a token for the stored credential.</source>
        <translation>%1 hat für die gespeicherten Zugangsdaten kein Token ausgestellt.</translation>
    </message>
</context>
<context>
    <name>claviger::CutOver</name>
    <message>
        <source> by %1 from %2</source>
        <translation> durch %1 von %2 aus</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> von %1 aus</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> durch %1</translation>
    </message>
    <message>
        <source>Nobody stored the secret of the new key, and it cannot be shown again: revoke the new key and rotate “%1” once more. The old key still works.</source>
        <translation>Niemand hat das Secret des neuen Schlüssels gespeichert, und es lässt sich nicht noch einmal anzeigen: den neuen Schlüssel widerrufen und „%1“ erneut rotieren. Der alte Schlüssel gilt noch.</translation>
    </message>
    <message>
        <source>The old key was used after the new one was handed over%1: something still has the old secret. Change it there before you revoke the old key.</source>
        <translation>Der alte Schlüssel wurde nach der Übergabe des neuen genutzt%1: etwas hat noch das alte Secret. Es dort ersetzen, bevor der alte Schlüssel widerrufen wird.</translation>
    </message>
    <message numerus="yes">
        <source>The old key has not been used since the new one was handed over. Wait until it has been silent for %n hour(s), then revoke it.</source>
        <translation>
            <numerusform>Der alte Schlüssel wurde seit der Übergabe des neuen nicht genutzt. Warten, bis er %n Stunde lang verstummt ist, dann widerrufen.</numerusform>
            <numerusform>Der alte Schlüssel wurde seit der Übergabe des neuen nicht genutzt. Warten, bis er %n Stunden lang verstummt ist, dann widerrufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The old key has been silent for %n hour(s) or longer: revoke it.</source>
        <translation>
            <numerusform>Der alte Schlüssel ist seit mindestens %n Stunde verstummt: ihn widerrufen.</numerusform>
            <numerusform>Der alte Schlüssel ist seit mindestens %n Stunden verstummt: ihn widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not tell when a key was used: make sure that nothing has the old secret any more, then revoke the old key.</source>
        <translation>Der Dienst gibt nicht an, wann ein Schlüssel genutzt wurde: sicherstellen, dass nichts mehr das alte Secret hat, dann den alten Schlüssel widerrufen.</translation>
    </message>
</context>
<context>
    <name>claviger::Database</name>
    <message>
        <source>“%1” exists already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>“%1” is missing: restore the vault from a backup.</source>
        <translation>„%1“ fehlt: den Tresor aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The database library has no encryption: install SQLCipher instead of SQLite.</source>
        <translation>Die Datenbankbibliothek kann nicht verschlüsseln: SQLCipher statt SQLite installieren.</translation>
    </message>
    <message>
        <source>SQLCipher refused to wipe its memory.</source>
        <translation>SQLCipher hat es abgelehnt, seinen Speicher zu löschen.</translation>
    </message>
    <message>
        <source>The vault is damaged: restore its folder from a backup. Nothing was changed.</source>
        <translation>Der Tresor ist beschädigt: seinen Ordner aus einer Sicherung wiederherstellen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The vault was asked something it cannot answer.</source>
        <translation>Der Tresor kann auf diese Abfrage nicht antworten.</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>Der Datenträger ist voll: Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Another program uses the vault: close it and try again.</source>
        <translation>Ein anderes Programm verwendet den Tresor: es schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The vault holds something that contradicts this entry.</source>
        <translation>Der Tresor enthält etwas, das diesem Eintrag widerspricht.</translation>
    </message>
    <message>
        <source>The vault could not be read or written: check the disk and try again.</source>
        <translation>Der Tresor konnte nicht gelesen oder geschrieben werden: den Datenträger prüfen und erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>claviger::DaysPanel</name>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Der letzte Tag (%n)</numerusform>
            <numerusform>Die letzten %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 Tg.</translation>
    </message>
</context>
<context>
    <name>claviger::DelimitedText</name>
    <message>
        <source>A quote opens in line %1 and is never closed: close it, or take it out.</source>
        <translation>Ein Anführungszeichen öffnet in Zeile %1 und wird nie geschlossen: es schließen oder entfernen.</translation>
    </message>
</context>
<context>
    <name>claviger::Demo</name>
    <message>
        <source>The demo has no key in use.</source>
        <translation>Die Demo hat keinen Schlüssel, der genutzt wird.</translation>
    </message>
    <message>
        <source>The demo has no key that fell silent.</source>
        <translation>Die Demo hat keinen Schlüssel, der verstummt ist.</translation>
    </message>
    <message>
        <source>Ada, platform team</source>
        <translation>Ada, Plattform-Team</translation>
    </message>
    <message>
        <source>Made for the migration. Ask whether it can go.</source>
        <translation>Für die Migration erstellt. Fragen, ob er weg kann.</translation>
    </message>
</context>
<context>
    <name>claviger::DialogHost</name>
    <message>
        <source>This was open when the vault was locked. Nothing was sent.</source>
        <translation>Dies war offen, als der Tresor gesperrt wurde. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Not kept, to be typed again: %1.</source>
        <translation>Nicht aufgehoben und erneut einzugeben: %1.</translation>
    </message>
</context>
<context>
    <name>claviger::DraftOptions</name>
    <message>
        <source>“%1” is no date: write 2027-01-31 or 2027-01-31T12:00:00Z.</source>
        <translation>„%1“ ist kein Datum: 2027-01-31 oder 2027-01-31T12:00:00Z schreiben.</translation>
    </message>
    <message>
        <source>There is no %1 “%2” here; run “claviger sync” if it is new.</source>
        <translation>%1 „%2“ gibt es hier nicht; wenn neu, „claviger sync“ ausführen.</translation>
    </message>
    <message>
        <source>Several have the name “%2”: give the id of the %1.</source>
        <translation>%1: mehrere heißen „%2“; die ID angeben.</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>This connection has several workspaces: say which with --workspace W.</source>
        <translation>Diese Verbindung hat mehrere Arbeitsbereiche: mit --workspace W angeben, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>Give only one of --ttl, --expires and --never.</source>
        <translation>Nur eines von --ttl, --expires und --never angeben.</translation>
    </message>
    <message>
        <source>--principal is personal or org.</source>
        <translation>--principal ist personal oder org.</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Give only one of --template and --integration.</source>
        <translation>Nur eines von --template und --integration angeben.</translation>
    </message>
</context>
<context>
    <name>claviger::DropOverlay</name>
    <message>
        <source>Look only</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>A throw-away vault: encrypted, gone when its window closes</source>
        <translation>Ein Wegwerf-Tresor: verschlüsselt, beim Schließen des Fensters gelöscht</translation>
    </message>
    <message>
        <source>Add to what you look at</source>
        <translation>Zum Angesehenen hinzufügen</translation>
    </message>
    <message>
        <source>Import into “%1”</source>
        <translation>In „%1“ importieren</translation>
    </message>
    <message>
        <source>Its events stay in the vault; you see it read first</source>
        <translation>Die Ereignisse bleiben im Tresor; vorher gibt es eine Vorschau</translation>
    </message>
</context>
<context>
    <name>claviger::EntityDialog</name>
    <message>
        <source>Show its events</source>
        <translation>Ereignisse anzeigen</translation>
    </message>
    <message>
        <source>What it touched</source>
        <translation>Gemeinsam aufgetreten mit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A value: its events together with this one. The menu of a value: all about it.</source>
        <translation>Ein Wert: die gemeinsamen Ereignisse. Das Menü eines Werts: alles über ihn.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to what was looked at before (Alt+Left)</source>
        <translation>Zurück zum vorher Angesehenen (Alt+Links)</translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>letzter Tag (%n)</numerusform>
            <numerusform>letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · first seen %2 (%3) · last seen %4 (%5)</source>
        <translation>%1 · zuerst gesehen %2 (%3) · zuletzt gesehen %4 (%5)</translation>
    </message>
    <message>
        <source>%1, none with a time</source>
        <translation>%1, keines mit Zeit</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Its events have no times: what is new cannot be told.</source>
        <translation>Die Ereignisse haben keine Zeiten: was neu ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>It was seen for the first time in these days: everything is new.</source>
        <translation>In diesen Tagen zum ersten Mal gesehen: alles ist neu.</translation>
    </message>
    <message>
        <source>Nothing: all that it touched since %1 it had touched before.</source>
        <translation>Nichts: alles, was seit %1 gemeinsam auftrat, gab es schon vorher.</translation>
    </message>
    <message>
        <source>Not seen with it before %1:</source>
        <translation>Vor %1 nicht gemeinsam aufgetreten:</translation>
    </message>
    <message>
        <source>%1 has too many values to compare.</source>
        <translation>%1: zu viele Werte für einen Vergleich.</translation>
    </message>
</context>
<context>
    <name>claviger::ErrorPanel</name>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>The service asks to wait %1 s.</source>
        <translation>Der Dienst bittet, %1 s zu warten.</translation>
    </message>
    <message>
        <source>The request may have been carried out although no answer came back.</source>
        <translation>Die Anfrage kann ausgeführt worden sein, obwohl keine Antwort zurückkam.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Details des Fehlers</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>What did the server say?</source>
        <translation>Was hat der Server gesagt?</translation>
    </message>
</context>
<context>
    <name>claviger::ErrorsDialog</name>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>What was read before is still shown. The next sync tries again.</source>
        <translation>Was vorher gelesen wurde, wird weiter gezeigt. Der nächste Abgleich versucht es wieder.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>claviger::EventActions</name>
    <message>
        <source>The first %1 of %2 selected events were copied. Export takes all that are listed.</source>
        <translation>Die ersten %1 von %2 ausgewählten Ereignissen wurden kopiert. Der Export nimmt alle aufgelisteten.</translation>
    </message>
</context>
<context>
    <name>claviger::EventCopy</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
</context>
<context>
    <name>claviger::EventFieldsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, verschieden</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Erstes Ereignis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Second event</source>
        <translation>Zweites Ereignis</translation>
    </message>
</context>
<context>
    <name>claviger::EventInspector</name>
    <message>
        <source>Details of the selected event</source>
        <translation>Details des ausgewählten Ereignisses</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdown-Tabelle</translation>
    </message>
    <message>
        <source>Record as stored</source>
        <translation>Eintrag wie gespeichert</translation>
    </message>
    <message>
        <source>A query that finds it</source>
        <translation>Eine Abfrage, die es findet</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>Felder des Ereignisses</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>Byte for byte as the source wrote it, but for secrets that were replaced</source>
        <translation>Byte für Byte, wie die Quelle es schrieb, nur Secrets sind ersetzt</translation>
    </message>
    <message>
        <source>Record of the event</source>
        <translation>Eintrag des Ereignisses</translation>
    </message>
    <message>
        <source>%1 events are selected. Their menu copies them, and compares two.</source>
        <translation>%1 Ereignisse sind ausgewählt. Ihr Menü kopiert sie und vergleicht zwei.</translation>
    </message>
    <message>
        <source>Select an event to see all of it here.</source>
        <translation>Ein Ereignis auswählen, um hier alles darüber zu sehen.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>record %1 of import %2</source>
        <translation>Eintrag %1 aus Import %2</translation>
    </message>
    <message>
        <source>It is no JSON: it is shown as it is stored.</source>
        <translation>Er ist kein JSON: er wird gezeigt, wie er gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>claviger::EventMenu</name>
    <message>
        <source>Compare the two events</source>
        <translation>Die beiden Ereignisse vergleichen</translation>
    </message>
    <message>
        <source>Select two events, with Ctrl or Shift, to see what differs.</source>
        <translation>Zwei Ereignisse auswählen, mit Strg oder Umschalt, um die Unterschiede zu sehen.</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Nur dieses</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Ohne dieses</translation>
    </message>
    <message>
        <source>This as well as what is asked for</source>
        <translation>Auch dieses, zusätzlich zur Abfrage</translation>
    </message>
    <message>
        <source>All events with this</source>
        <translation>Alle Ereignisse mit diesem</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Schlüssel öffnen</translation>
    </message>
    <message>
        <source>What is known of %1</source>
        <translation>Was über %1 bekannt ist</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>Ab dieser Zeit</translation>
    </message>
    <message>
        <source>Up to this time</source>
        <translation>Bis zu dieser Zeit</translation>
    </message>
    <message>
        <source>Around this event</source>
        <translation>Rund um dieses Ereignis</translation>
    </message>
    <message>
        <source>The same key, an hour before and after</source>
        <translation>Derselbe Schlüssel, eine Stunde davor und danach</translation>
    </message>
    <message>
        <source>The same IP address, an hour before and after</source>
        <translation>Dieselbe IP-Adresse, eine Stunde davor und danach</translation>
    </message>
    <message>
        <source>Everything, five minutes before and after</source>
        <translation>Alles, fünf Minuten davor und danach</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n event(s) as</source>
        <translation>
            <numerusform>%n Ereignis kopieren als</numerusform>
            <numerusform>%n Ereignisse kopieren als</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdown-Tabelle</translation>
    </message>
    <message>
        <source>Records as stored</source>
        <translation>Einträge wie gespeichert</translation>
    </message>
    <message>
        <source>A query that finds it</source>
        <translation>Eine Abfrage, die sie findet</translation>
    </message>
    <message>
        <source>See what differs</source>
        <translation>Unterschiede ansehen</translation>
    </message>
    <message>
        <source>The event has no time.</source>
        <translation>Das Ereignis hat keine Zeit.</translation>
    </message>
    <message>
        <source>The event does not tell it.</source>
        <translation>Das Ereignis gibt es nicht an.</translation>
    </message>
    <message>
        <source>The value that the entries below are about</source>
        <translation>Der Wert, um den es in den folgenden Einträgen geht</translation>
    </message>
</context>
<context>
    <name>claviger::EventNews</name>
    <message>
        <source>This key never came from this network before.</source>
        <translation>Dieser Schlüssel kam noch nie aus diesem Netz.</translation>
    </message>
    <message>
        <source>This key never came from this address before.</source>
        <translation>Dieser Schlüssel kam noch nie von dieser Adresse.</translation>
    </message>
    <message>
        <source>This key never came with this user agent before.</source>
        <translation>Dieser Schlüssel kam noch nie mit diesem User-Agent.</translation>
    </message>
    <message>
        <source>This key never did this before.</source>
        <translation>Dieser Schlüssel hat das noch nie getan.</translation>
    </message>
    <message>
        <source>The first use of this key in the vault&apos;s events.</source>
        <translation>Die erste Nutzung dieses Schlüssels in den Ereignissen des Tresors.</translation>
    </message>
</context>
<context>
    <name>claviger::EventTable</name>
    <message>
        <source>Place among all events</source>
        <translation>Stelle unter allen Ereignissen</translation>
    </message>
</context>
<context>
    <name>claviger::EventTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>claviger::EventTableView</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>claviger::EventTime</name>
    <message>
        <source>The source gives no time.</source>
        <translation>Die Quelle gibt keine Zeit an.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 here (%2)</source>
        <translation>%1 hier (%2)</translation>
    </message>
    <message>
        <source>%1 at the source</source>
        <translation>%1 an der Quelle</translation>
    </message>
    <message>
        <source>The source names no zone: it was declared at the import.</source>
        <translation>Die Quelle nennt keine Zeitzone: sie wurde beim Import angegeben.</translation>
    </message>
    <message>
        <source>The source names no year: it was taken from the file.</source>
        <translation>Die Quelle nennt kein Jahr: es stammt von der Datei.</translation>
    </message>
</context>
<context>
    <name>claviger::Examination</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>claviger::ExpiringRule</name>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Rotate it before that day if it is still needed.</source>
        <translation>Vor diesem Tag rotieren, wenn er noch gebraucht wird.</translation>
    </message>
    <message>
        <source>%1; no use of it is known.</source>
        <translation>%1; eine Nutzung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” expires %2, on %3</source>
        <translation>„%1“ läuft %2 ab, am %3</translation>
    </message>
    <message>
        <source>%1, and was used %2.</source>
        <translation>%1, und wurde %2 genutzt.</translation>
    </message>
    <message>
        <source>%1; its last use was %2.</source>
        <translation>%1; zuletzt genutzt %2.</translation>
    </message>
</context>
<context>
    <name>claviger::ExportDialog</name>
    <message>
        <source>Exactly the events that are listed, in their order, into “%1”.</source>
        <translation>Genau die aufgelisteten Ereignisse, in ihrer Reihenfolge, nach „%1“.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Writing events…</source>
        <translation>Ereignisse werden geschrieben…</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Der Export wurde angehalten; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The receipt lies beside the file; whoever gets both can check that nothing was changed.</source>
        <translation>Die Quittung liegt neben der Datei; wer beide bekommt, kann prüfen, dass nichts geändert wurde.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>all events</source>
        <translation>alle Ereignisse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letztes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <translation>Quittung kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis exportieren</numerusform>
            <numerusform>%Ln Ereignisse exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were exported</source>
        <translation>
            <numerusform>%Ln Ereignis wurde exportiert</numerusform>
            <numerusform>%Ln Ereignisse wurden exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) that are switched off</source>
        <translation>
            <numerusform>%n abgeschaltete Quelle</numerusform>
            <numerusform>%n abgeschaltete Quellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::FacetDelegate</name>
    <message>
        <source>Search the values of %1</source>
        <translation>Werte von %1 suchen</translation>
    </message>
    <message>
        <source>%1 contains…</source>
        <translation>%1 enthält…</translation>
    </message>
</context>
<context>
    <name>claviger::FacetPanel</name>
    <message>
        <source>Only this	Enter</source>
        <translation>Nur dieses	Eingabe</translation>
    </message>
    <message>
        <source>Not this	Alt+Enter</source>
        <translation>Ohne dieses	Alt+Eingabe</translation>
    </message>
    <message>
        <source>Take this filter back</source>
        <translation>Diesen Filter zurücknehmen</translation>
    </message>
    <message>
        <source>All about this…</source>
        <translation>Alles hierüber…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Search values…	/</source>
        <translation>Werte suchen…	/</translation>
    </message>
    <message>
        <source>Show all values…</source>
        <translation>Alle Werte anzeigen…</translation>
    </message>
</context>
<context>
    <name>claviger::FacetTree</name>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
</context>
<context>
    <name>claviger::FacetTreeModel</name>
    <message numerus="yes">
        <source>%1, %Ln different values</source>
        <translation>
            <numerusform>%1, %Ln Wert</numerusform>
            <numerusform>%1, %Ln verschiedene Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>values that fit a search</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Show all %1…</source>
        <translation>Alle %1 anzeigen…</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>nichts passt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, asked for</source>
        <translation>%1, %2, gewählt</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, ausgelassen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>claviger::FacetValuesDialog</name>
    <message>
        <source>Only this</source>
        <translation>Nur dieses</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Ohne dieses</translation>
    </message>
    <message>
        <source>All values: %1</source>
        <translation>Alle Werte: %1</translation>
    </message>
    <message>
        <source>Of the events that match the query.</source>
        <translation>Aus den Ereignissen, die zur Abfrage passen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Search the values of %1</source>
        <translation>Werte von %1 suchen</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Werte von %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln values</source>
        <translation>
            <numerusform>%1 von %Ln Wert</numerusform>
            <numerusform>%1 von %Ln Werten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a value first</source>
        <translation>Zuerst einen Wert auswählen</translation>
    </message>
</context>
<context>
    <name>claviger::FacetValuesModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
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
    <name>claviger::FailedUnlocks</name>
    <message numerus="yes">
        <source>That was the wrong passphrase too often: wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Zu oft die falsche Passphrase: %n Sekunde warten, dann erneut versuchen.</numerusform>
            <numerusform>Zu oft die falsche Passphrase: %n Sekunden warten, dann erneut versuchen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::FieldChoiceDelegate</name>
    <message>
        <source>Where “%1” is read from</source>
        <translation>Woraus „%1“ gelesen wird</translation>
    </message>
</context>
<context>
    <name>claviger::FieldMapModel</name>
    <message>
        <source>, else </source>
        <translation>, sonst </translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>Of the event</source>
        <translation>Im Ereignis</translation>
    </message>
    <message>
        <source>Is read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Wert</translation>
    </message>
</context>
<context>
    <name>claviger::FilterChip</name>
    <message>
        <source>Filter by %1</source>
        <translation>Filtern nach „%1“</translation>
    </message>
</context>
<context>
    <name>claviger::FilteredKeys</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>There is no filter “%1”. There are: %2.</source>
        <translation>Den Filter „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>claviger::FiltersChip</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Narrow the keys down first: all of them are shown.</source>
        <translation>Zuerst die Schlüssel eingrenzen: alle werden gezeigt.</translation>
    </message>
</context>
<context>
    <name>claviger::FindingFilterBar</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Jeder Schweregrad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Any rule</source>
        <translation>Jede Regel</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
</context>
<context>
    <name>claviger::FindingHistory</name>
    <message>
        <source>It was accepted until %1, which has passed.</source>
        <translation>Akzeptiert war er bis %1, und das ist vorbei.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came since it was accepted on %1.</source>
        <translation>
            <numerusform>Seit er am %1 akzeptiert wurde, kam %n Ereignis hinzu.</numerusform>
            <numerusform>Seit er am %1 akzeptiert wurde, kamen %n Ereignisse hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is later evidence than when it was accepted on %1.</source>
        <translation>Es gibt neuere Belege, als er am %1 akzeptiert wurde.</translation>
    </message>
    <message>
        <source>It was fixed on %1 and came back.</source>
        <translation>Am %1 behoben und wiedergekehrt.</translation>
    </message>
    <message>
        <source>This finding is fixed: there is nothing to accept.</source>
        <translation>Dieser Befund ist behoben: es gibt nichts zu akzeptieren.</translation>
    </message>
    <message>
        <source>A finding can be accepted until a day in the future.</source>
        <translation>Ein Befund lässt sich bis zu einem Tag in der Zukunft akzeptieren.</translation>
    </message>
    <message>
        <source>Say why it is accepted: whoever looks at it next will want to know.</source>
        <translation>Angeben, warum er akzeptiert wird: wer ihn als Nächstes ansieht, will es wissen.</translation>
    </message>
    <message>
        <source>Only an accepted finding can be reopened; this one is %1.</source>
        <translation>Nur ein akzeptierter Befund lässt sich wieder öffnen; dieser ist %1.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>Somebody reopened it.</source>
        <translation>Jemand hat ihn wieder geöffnet.</translation>
    </message>
</context>
<context>
    <name>claviger::FindingInspector</name>
    <message>
        <source>Details of the selected finding</source>
        <translation>Details des ausgewählten Befunds</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Akzeptieren…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Zum Schlüssel</translation>
    </message>
    <message>
        <source>What the trail can show</source>
        <translation>Was der Audit-Trail zeigen kann</translation>
    </message>
    <message>
        <source>Query of the evidence</source>
        <translation>Abfrage der Belege</translation>
    </message>
    <message>
        <source>Select a finding to see what it rests on and what to do.</source>
        <translation>Einen Befund auswählen, um zu sehen, worauf er beruht und was zu tun ist.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy the query</source>
        <translation>Abfrage kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fixed: the examination of %1 no longer found it.</source>
        <translation>Behoben: die Prüfung vom %1 fand ihn nicht mehr.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Known uses</source>
        <translation>Bekannte Nutzungen</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letztes</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message numerus="yes">
        <source>Show %n event(s)</source>
        <translation>
            <numerusform>Zu %n Ereignis</numerusform>
            <numerusform>Zu %n Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the Audit page with the query below.</source>
        <translation>Öffnet die Audit-Seite mit der Abfrage unten.</translation>
    </message>
    <message>
        <source>No event in this vault is about it.</source>
        <translation>Kein Ereignis in diesem Tresor betrifft ihn.</translation>
    </message>
</context>
<context>
    <name>claviger::FindingLinks</name>
    <message>
        <source>Findings about this key</source>
        <translation>Befunde zu diesem Schlüssel</translation>
    </message>
</context>
<context>
    <name>claviger::FindingRepository</name>
    <message>
        <source>There is no finding “%1”; “findings list --all” shows those that are.</source>
        <translation>Den Befund „%1“ gibt es nicht; „findings list --all“ zeigt alle vorhandenen.</translation>
    </message>
</context>
<context>
    <name>claviger::FindingRow</name>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Accepted until %1</source>
        <translation>Akzeptiert bis %1</translation>
    </message>
</context>
<context>
    <name>claviger::FindingTableModel</name>
    <message>
        <source>not seen</source>
        <translation>nie gesehen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>claviger::FindingTableView</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>claviger::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Findings · %1</source>
        <translation>Befunde · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown, %2 open</source>
        <translation>%1 angezeigt, %2 offen</translation>
    </message>
    <message>
        <source>%1 rules over %2 keys and %3 events</source>
        <translation>%1 Regeln über %2 Schlüssel und %3 Ereignisse</translation>
    </message>
    <message>
        <source>No service is connected yet.</source>
        <translation>Noch ist kein Dienst verbunden.</translation>
    </message>
    <message>
        <source>Connect one, and its keys and their use are examined here.</source>
        <translation>Nach dem Verbinden werden hier seine Schlüssel und ihre Nutzung geprüft.</translation>
    </message>
    <message>
        <source>Connect service…</source>
        <translation>Dienst verbinden…</translation>
    </message>
    <message>
        <source>No finding matches the filter.</source>
        <translation>Kein Befund passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>%1; nothing to act on.</source>
        <translation>%1; nichts zu tun.</translation>
    </message>
    <message>
        <source>Read a service’s trail or import its log, and the use of keys is examined, too.</source>
        <translation>Den Audit-Trail eines Dienstes lesen oder sein Protokoll importieren, dann wird auch die Nutzung der Schlüssel geprüft.</translation>
    </message>
    <message>
        <source>Examined anew after every sync and import.</source>
        <translation>Neu geprüft nach jedem Abgleich und Import.</translation>
    </message>
    <message>
        <source>Show those of all connections</source>
        <translation>Die aller Verbindungen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are switched off: their events do not count, and what is found without them is not kept.</source>
        <translation>
            <numerusform>%n Quelle ist abgeschaltet: ihre Ereignisse zählen nicht, und was ohne sie gefunden wird, wird nicht aufgehoben.</numerusform>
            <numerusform>%n Quellen sind abgeschaltet: ihre Ereignisse zählen nicht, und was ohne sie gefunden wird, wird nicht aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Quellen…</translation>
    </message>
    <message>
        <source>The keys could not be examined.</source>
        <translation>Die Schlüssel konnten nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>claviger::FindingsVerb</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>SCHWEREGRAD</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <translation>VERBINDUNG</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>REGEL</translation>
    </message>
    <message>
        <source>FINDING</source>
        <translation>BEFUND</translation>
    </message>
    <message>
        <source>%1 rules over %2 keys and %3 events.</source>
        <translation>%1 Regeln über %2 Schlüssel und %3 Ereignisse.</translation>
    </message>
    <message>
        <source>“findings” needs list, accept or reopen.</source>
        <translation>„findings“ braucht list, accept oder reopen.</translation>
    </message>
    <message>
        <source>There is no rule “%1”; there are: %2.</source>
        <translation>Die Regel „%1“ gibt es nicht; es gibt: %2.</translation>
    </message>
    <message>
        <source>“findings accept” needs the id of a finding, --until with a date (2027-03-31) and --reason.</source>
        <translation>„findings accept“ braucht die ID eines Befunds, --until mit einem Datum (2027-03-31) und --reason.</translation>
    </message>
    <message>
        <source>“findings reopen” needs the id of a finding.</source>
        <translation>„findings reopen“ braucht die ID eines Befunds.</translation>
    </message>
</context>
<context>
    <name>claviger::FolderSettings</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>What you put here is read at the next start. None of it holds a secret.</source>
        <translation>Was hier liegt, wird beim nächsten Start gelesen. Nichts davon enthält ein Secret.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>claviger::FoundFieldModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Im Protokoll</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>claviger::GrantDelegate</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>claviger::HandOverPanel</name>
    <message>
        <source>Hand-over to %1
%2</source>
        <translation>Übergabe an %1
%2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step: the step</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>claviger::HistoryDialog</name>
    <message>
        <source>Versions of the key</source>
        <translation>Versionen des Schlüssels</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Comparison of two versions</source>
        <translation>Vergleich zweier Versionen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>What the syncs of this vault saw. Select two lines to compare them; a single one is compared with the version before it.</source>
        <translation>Was die Abgleiche dieses Tresors sahen. Zwei Zeilen auswählen, um sie zu vergleichen; eine einzelne wird mit der Version davor verglichen.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Zu Beginn</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, verschieden</translation>
    </message>
</context>
<context>
    <name>claviger::HttpExchange</name>
    <message>
        <source>%1 did not answer in time. Try again later.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 sent more than the %2 MB that are accepted; ask for smaller pages.</source>
        <translation>%1 hat mehr als die zulässigen %2 MB gesendet; kleinere Seiten anfordern.</translation>
    </message>
    <message>
        <source>%1 sends this request on to %2. It was not followed, so that the credential goes nowhere else; check the address of the connection.</source>
        <translation>%1 leitet diese Anfrage an %2 weiter. Der Umleitung wurde nicht gefolgt, damit die Zugangsdaten nirgendwo anders hingelangen; die Adresse der Verbindung prüfen.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Check the address and that the service is running.</source>
        <translation>%1 hat die Verbindung abgelehnt. Die Adresse prüfen, und ob der Dienst läuft.</translation>
    </message>
    <message>
        <source>%1 could not be found. Check the address and your network.</source>
        <translation>%1 wurde nicht gefunden. Adresse und Netzverbindung prüfen.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, so nothing was sent. Check its certificate and the clock of this machine.</source>
        <translation>Zu %1 kam keine sichere Verbindung zustande; es wurde nichts gesendet. Das Zertifikat und die Uhr dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete. Try again.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort vollständig war. Erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 sends this request round in a redirect loop, the last time to %2. Check the address of the connection and the path.</source>
        <translation>%1 schickt diese Anfrage in einer Umleitungsschleife im Kreis, zuletzt an %2. Die Adresse der Verbindung und den Pfad prüfen.</translation>
    </message>
    <message>
        <source>%1 sent a compressed answer that cannot be unpacked. Try again; if it stays so, tell its operator.</source>
        <translation>%1 hat eine komprimierte Antwort gesendet, die sich nicht entpacken lässt. Erneut versuchen; bleibt es so, den Betreiber informieren.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, so nothing was sent: %2</source>
        <translation>Zu %1 kam keine sichere Verbindung zustande, deshalb wurde nichts gesendet: %2</translation>
    </message>
</context>
<context>
    <name>claviger::ImportDialog</name>
    <message>
        <source>Files to import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>&amp;Look only: a window of its own, nothing is kept</source>
        <translation>Nur &amp;ansehen: ein eigenes Fenster, nichts bleibt</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Nothing is imported before you say so. The original stays as it is.</source>
        <translation>Vor der Bestätigung wird nichts importiert. Das Original bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Into the &amp;vault “%1”</source>
        <translation>In den &amp;Tresor „%1“</translation>
    </message>
    <message>
        <source>This goes into a throw-away vault: encrypted, and gone when you close the window.</source>
        <translation>Dies geht in einen Wegwerf-Tresor: verschlüsselt und gelöscht, wenn das Fenster sich schließt.</translation>
    </message>
    <message>
        <source>Looking for files …</source>
        <translation>Dateien werden gesucht…</translation>
    </message>
    <message>
        <source>There are no files in it: choose another folder.</source>
        <translation>Darin sind keine Dateien: einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Kept as “%1”: logs with the same fields are read so from now on.</source>
        <translation>Als „%1“ gespeichert: Protokolle mit denselben Feldern werden von nun an so gelesen.</translation>
    </message>
    <message>
        <source>&amp;Import the text</source>
        <translation>Den Text &amp;importieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei &amp;importieren</numerusform>
            <numerusform>%Ln Dateien &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>No file that can be read is chosen.</source>
        <translation>Keine lesbare Datei ausgewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) should be checked.</source>
        <translation>
            <numerusform>%Ln Datei sollte geprüft werden.</numerusform>
            <numerusform>%Ln Dateien sollten geprüft werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look a&amp;t the text</source>
        <translation>Den Text a&amp;nsehen</translation>
    </message>
    <message numerus="yes">
        <source>Look a&amp;t %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei a&amp;nsehen</numerusform>
            <numerusform>%Ln Dateien a&amp;nsehen</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are being looked at.</source>
        <translation>Die Dateien werden gelesen.</translation>
    </message>
</context>
<context>
    <name>claviger::ImportPlanModel</name>
    <message>
        <source>looking …</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>It holds no records.</source>
        <translation>Sie enthält keine Einträge.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>bitte prüfen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
</context>
<context>
    <name>claviger::ImportProgressDialog</name>
    <message>
        <source>&amp;Stop, and keep what is done</source>
        <translation>&amp;Anhalten und Gelesenes behalten</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>You can go on working meanwhile: the bottom line of the window tells how far it is.</source>
        <translation>Inzwischen lässt sich weiterarbeiten: die unterste Zeile des Fensters zeigt den Fortschritt.</translation>
    </message>
    <message>
        <source>Share of the bytes that have been read</source>
        <translation>Anteil der gelesenen Bytes</translation>
    </message>
    <message>
        <source>&amp;Work on meanwhile</source>
        <translation>&amp;Weiterarbeiten</translation>
    </message>
    <message>
        <source>%1 (%L2 of %L3)</source>
        <translation>%1 (%L2 von %L3)</translation>
    </message>
    <message>
        <source>Stopping: what has been read is being stored …</source>
        <translation>Wird angehalten: das Gelesene wird gespeichert…</translation>
    </message>
    <message>
        <source>It is stopping already.</source>
        <translation>Er wird schon angehalten.</translation>
    </message>
</context>
<context>
    <name>claviger::ImportStrip</name>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Stop the import, and keep what is done</source>
        <translation>Import anhalten und Gelesenes behalten</translation>
    </message>
    <message>
        <source>Importing %L1 of %L2</source>
        <translation>Import %L1 von %L2</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Stopping the import …</source>
        <translation>Import wird angehalten…</translation>
    </message>
    <message>
        <source>Show the import</source>
        <translation>Import anzeigen</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Quittung anzeigen</translation>
    </message>
    <message>
        <source>It is stopping already.</source>
        <translation>Er wird schon angehalten.</translation>
    </message>
</context>
<context>
    <name>claviger::InspectKeyDialog</name>
    <message>
        <source>Ask about a key</source>
        <translation>Schlüssel abfragen</translation>
    </message>
    <message>
        <source>The service is asked with the pasted key alone; nothing is kept.</source>
        <translation>Der Dienst wird mit dem eingefügten Schlüssel allein gefragt; nichts wird aufgehoben.</translation>
    </message>
    <message>
        <source>the whole key</source>
        <translation>der ganze Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>It stays in this dialog and is wiped when it closes or the vault locks.</source>
        <translation>Er bleibt in diesem Dialog und wird gelöscht, wenn der sich schließt oder der Tresor gesperrt wird.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Ask the service</source>
        <translation>&amp;Dienst fragen</translation>
    </message>
    <message>
        <source>Paste the key.</source>
        <translation>Den Schlüssel einfügen.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>✓ The service accepts this key.</source>
        <translation>✓ Der Dienst nimmt diesen Schlüssel an.</translation>
    </message>
    <message>
        <source>✕ The service refuses this key.</source>
        <translation>✕ Der Dienst lehnt diesen Schlüssel ab.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>claviger::Inspector</name>
    <message>
        <source>Details of the selected key</source>
        <translation>Details des ausgewählten Schlüssels</translation>
    </message>
    <message>
        <source>Select a key to see what is known about it.</source>
        <translation>Einen Schlüssel auswählen, um zu sehen, was über ihn bekannt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are selected.</source>
        <translation>
            <numerusform>%n Schlüssel ist ausgewählt.</numerusform>
            <numerusform>%n Schlüssel sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Copy the prefix</source>
        <translation>Präfix kopieren</translation>
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
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>Erlaubte Netze</translation>
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
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Von Adresse</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Listed through the documented API of %1.</source>
        <translation>Gelesen über die dokumentierte API von %1.</translation>
    </message>
    <message>
        <source>Listed through an unpublished API of %1.</source>
        <translation>Gelesen über eine unveröffentlichte API von %1.</translation>
    </message>
    <message>
        <source>%1 has no API for its keys; this was entered by hand.</source>
        <translation>%1 hat keine API für seine Schlüssel; dies wurde von Hand eingetragen.</translation>
    </message>
    <message>
        <source>A new key replaces this one.</source>
        <translation>Ein neuer Schlüssel ersetzt diesen.</translation>
    </message>
    <message>
        <source>Revoke the new key</source>
        <translation>Neuen Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Genutzt in</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Add notes…</source>
        <translation>Notizen hinzufügen…</translation>
    </message>
    <message>
        <source>Edit notes…</source>
        <translation>Notizen bearbeiten…</translation>
    </message>
    <message>
        <source>Kept by hand: no sync changes this record.</source>
        <translation>Von Hand geführt: kein Abgleich ändert diesen Eintrag.</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Erloschen</translation>
    </message>
    <message>
        <source>its owner %1 left</source>
        <translation>Besitzer %1 ist ausgeschieden</translation>
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
    <name>claviger::InspectorFrame</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Hide the details (Ctrl+I)</source>
        <translation>Details ausblenden (Strg+I)</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Details ausblenden</translation>
    </message>
</context>
<context>
    <name>claviger::JobKeyDialog</name>
    <message>
        <source>Create a key for a job</source>
        <translation>Schlüssel für einen Job erstellen</translation>
    </message>
    <message>
        <source>For a pipeline or a script: choose only the scopes that it needs, and paste the addresses that it calls from, in any form.</source>
        <translation>Für eine Pipeline oder ein Skript: nur die nötigen Berechtigungen wählen und die Adressen einfügen, von denen die Aufrufe kommen, in beliebiger Form.</translation>
    </message>
    <message>
        <source>GitHub Actions of acme/site</source>
        <translation>GitHub Actions von acme/site</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>keine Erinnerung</translation>
    </message>
    <message>
        <source> days before it ends</source>
        <translation> Tage vor dem Ablauf</translation>
    </message>
    <message>
        <source>Where the secret &amp;goes</source>
        <translation>Wohin das Secret &amp;gehört</translation>
    </message>
    <message>
        <source>Re&amp;mind me</source>
        <translation>Er&amp;innern</translation>
    </message>
</context>
<context>
    <name>claviger::JournalActions</name>
    <message numerus="yes">
        <source>Verified: all %n act(s) are as they were written, and none is missing. The hash of the last one begins with %1.</source>
        <translation>
            <numerusform>Geprüft: die einzige Handlung (%n) ist, wie sie geschrieben wurde. Ihr Hash beginnt mit %1.</numerusform>
            <numerusform>Geprüft: alle %n Handlungen sind, wie sie geschrieben wurden, und keine fehlt. Der Hash der letzten beginnt mit %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with an earlier export</source>
        <translation>Mit einem früheren Export vergleichen</translation>
    </message>
    <message>
        <source>Exported journal (*.ndjson)</source>
        <translation>Exportiertes Journal (*.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>The journal goes on from %1: its %n act(s) are here as they were then.</source>
        <translation>
            <numerusform>Das Journal setzt %1 fort: die %n Handlung daraus ist hier wie damals.</numerusform>
            <numerusform>Das Journal setzt %1 fort: die %n Handlungen daraus sind hier wie damals.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>For a comparison later (*.ndjson)</source>
        <translation>Für einen späteren Vergleich (*.ndjson)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of the local journal</source>
        <translation>
            <numerusform>%n Handlung des lokalen Journals</numerusform>
            <numerusform>%n Handlungen des lokalen Journals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) were written to %1. Keep it where this vault is not.</source>
        <translation>
            <numerusform>%n Handlung wurde nach %1 geschrieben. Die Datei nicht beim Tresor aufbewahren.</numerusform>
            <numerusform>%n Handlungen wurden nach %1 geschrieben. Die Datei nicht beim Tresor aufbewahren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::JournalFilterBar</name>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
</context>
<context>
    <name>claviger::JournalInspector</name>
    <message>
        <source>Details of the selected act</source>
        <translation>Details der ausgewählten Handlung</translation>
    </message>
    <message>
        <source>Hash over this act and the one before</source>
        <translation>Hash über diese Handlung und die vorige</translation>
    </message>
    <message>
        <source>Select an act to read it in full.</source>
        <translation>Eine Handlung auswählen, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Hash kopieren</translation>
    </message>
</context>
<context>
    <name>claviger::JournalPage</name>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Each act carries a hash over itself and the one before it: looks whether any was changed, added or taken out.</source>
        <translation>Jede Handlung trägt einen Hash über sich und die vorige: sieht nach, ob eine geändert, hinzugefügt oder entfernt wurde.</translation>
    </message>
    <message>
        <source>With an export that was kept elsewhere: somebody who can open the vault could write all of the journal anew.</source>
        <translation>Mit einem anderswo aufbewahrten Export: wer den Tresor öffnen kann, könnte das ganze Journal neu schreiben.</translation>
    </message>
    <message>
        <source>Writes all acts with their hashes into a file, to be kept elsewhere.</source>
        <translation>Schreibt alle Handlungen mit ihren Hashes in eine Datei, die anderswo aufzubewahren ist.</translation>
    </message>
    <message>
        <source>Show act %1</source>
        <translation>Handlung %1 anzeigen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Journal · %1</source>
        <translation>Journal · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n Handlung</numerusform>
            <numerusform>%n Handlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>No act matches the filter.</source>
        <translation>Keine Handlung passt zum Filter.</translation>
    </message>
    <message>
        <source>The journal itself is never shortened.</source>
        <translation>Das Journal selbst wird nie gekürzt.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Nothing was done through this connection yet.</source>
        <translation>Über diese Verbindung wurde noch nichts getan.</translation>
    </message>
    <message>
        <source>Syncs, new keys and revocations will be listed here.</source>
        <translation>Abgleiche, neue Schlüssel und Widerrufe werden hier stehen.</translation>
    </message>
    <message>
        <source>Show the acts of all connections</source>
        <translation>Die Handlungen aller Verbindungen zeigen</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Das Journal ist leer.</translation>
    </message>
    <message>
        <source>It begins when a vault is made: something took its acts out. Verify says more.</source>
        <translation>Es beginnt mit dem Erstellen eines Tresors: etwas hat seine Handlungen entfernt. „Prüfen“ sagt mehr.</translation>
    </message>
</context>
<context>
    <name>claviger::JournalTableView</name>
    <message>
        <source>What this program did</source>
        <translation>Was dieses Programm getan hat</translation>
    </message>
</context>
<context>
    <name>claviger::JournalVerb</name>
    <message>
        <source>“journal” needs list, verify or export.</source>
        <translation>„journal“ braucht list, verify oder export.</translation>
    </message>
    <message>
        <source>--limit needs a number above 0.</source>
        <translation>--limit braucht eine Zahl über 0.</translation>
    </message>
    <message>
        <source>NO.</source>
        <translation>NR.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>ACT</source>
        <translation>HANDLUNG</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <translation>VERBINDUNG</translation>
    </message>
    <message>
        <source>ON</source>
        <translation>BETRIFFT</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>ANMERKUNG</translation>
    </message>
    <message>
        <source>“journal export” needs one file, or “-”, and the format csv or ndjson.</source>
        <translation>„journal export“ braucht eine Datei oder „-“ und das Format csv oder ndjson.</translation>
    </message>
    <message>
        <source>local journal</source>
        <translation>lokales Journal</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) were written to %1.</source>
        <translation>
            <numerusform>%n Handlung wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Handlungen wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::Judgement</name>
    <message>
        <source>“%1” was gone from the service by %2, %3 before this use.</source>
        <translation>„%1“ war spätestens am %2 beim Dienst entfallen, %3 vor dieser Nutzung.</translation>
    </message>
    <message>
        <source>“%1” was revoked on %2, %3 before this use.</source>
        <translation>„%1“ wurde am %2 widerrufen, %3 vor dieser Nutzung.</translation>
    </message>
    <message>
        <source>“%1” expired on %2, %3 before this use.</source>
        <translation>„%1“ lief am %2 ab, %3 vor dieser Nutzung.</translation>
    </message>
    <message>
        <source>“%1” was created on %2, %3 after this use: a clock or the log is wrong, or another key looks the same.</source>
        <translation>„%1“ wurde am %2 erstellt, %3 nach dieser Nutzung: eine Uhr oder das Protokoll ist falsch, oder ein anderer Schlüssel sieht gleich aus.</translation>
    </message>
    <message numerus="yes">
        <source>The address is in none of the %n network(s) that “%1” may be used from.</source>
        <translation>
            <numerusform>Die Adresse liegt nicht in dem %n Netz, aus dem „%1“ genutzt werden darf.</numerusform>
            <numerusform>Die Adresse liegt in keinem der %n Netze, aus denen „%1“ genutzt werden darf.</numerusform>
        </translation>
    </message>
    <message>
        <source>after revocation</source>
        <translation>nach Widerruf</translation>
    </message>
    <message>
        <source>after expiry</source>
        <translation>nach Ablauf</translation>
    </message>
    <message>
        <source>before creation</source>
        <translation>vor Erstellung</translation>
    </message>
    <message>
        <source>outside the allowlist</source>
        <translation>außerhalb der erlaubten Netze</translation>
    </message>
    <message>
        <source>The event has no time: what state “%1” was in cannot be told.</source>
        <translation>Das Ereignis hat keine Zeit: in welchem Zustand „%1“ war, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>“%1” was active at that time.</source>
        <translation>„%1“ war zu dieser Zeit aktiv.</translation>
    </message>
</context>
<context>
    <name>claviger::KeyActions</name>
    <message>
        <source>kept by hand</source>
        <translation>von Hand geführt</translation>
    </message>
    <message>
        <source>revoked already</source>
        <translation>schon widerrufen</translation>
    </message>
    <message>
        <source>has a replacement already</source>
        <translation>hat schon einen Nachfolger</translation>
    </message>
    <message>
        <source>Kept by hand: revoke it on the service&apos;s own page first. Here only the record is marked.</source>
        <translation>Von Hand geführt: den Schlüssel zuerst auf der Seite des Dienstes widerrufen. Hier wird nur der Eintrag gekennzeichnet.</translation>
    </message>
    <message>
        <source>no time for both keys was wanted</source>
        <translation>keine Zeit für beide Schlüssel gewünscht</translation>
    </message>
</context>
<context>
    <name>claviger::KeyCommands</name>
    <message>
        <source>Create key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotieren…</translation>
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
        <translation>Einen Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Replace the key by a new one</source>
        <translation>Den Schlüssel durch einen neuen ersetzen</translation>
    </message>
    <message>
        <source>End the selected keys</source>
        <translation>Die ausgewählten Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Copy the prefix</source>
        <translation>Das Präfix kopieren</translation>
    </message>
    <message>
        <source>Connect a service first.</source>
        <translation>Zuerst einen Dienst verbinden.</translation>
    </message>
    <message>
        <source>None of the connections can create keys.</source>
        <translation>Keine der Verbindungen kann Schlüssel erstellen.</translation>
    </message>
    <message>
        <source>Select a key first.</source>
        <translation>Zuerst einen Schlüssel auswählen.</translation>
    </message>
    <message>
        <source>This key has been revoked; create a new one instead.</source>
        <translation>Dieser Schlüssel ist widerrufen; stattdessen einen neuen erstellen.</translation>
    </message>
    <message>
        <source>This key has a replacement already. Revoke it when nothing uses it any more.</source>
        <translation>Dieser Schlüssel hat schon einen Nachfolger. Ihn widerrufen, wenn ihn nichts mehr nutzt.</translation>
    </message>
    <message>
        <source>The selected keys have been revoked already.</source>
        <translation>Die ausgewählten Schlüssel sind schon widerrufen.</translation>
    </message>
    <message>
        <source>The service does not tell the prefix of this key.</source>
        <translation>Der Dienst nennt das Präfix dieses Schlüssels nicht.</translation>
    </message>
    <message>
        <source>Create key for a job…</source>
        <translation>Schlüssel für einen Job erstellen…</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>Notizen…</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>Auswahl exportieren…</translation>
    </message>
    <message>
        <source>Add a key by hand…</source>
        <translation>Schlüssel von Hand hinzufügen…</translation>
    </message>
    <message>
        <source>Paste a table of keys…</source>
        <translation>Tabelle von Schlüsseln einfügen…</translation>
    </message>
    <message>
        <source>Edit record…</source>
        <translation>Eintrag bearbeiten…</translation>
    </message>
    <message>
        <source>A secret has leaked…</source>
        <translation>Ein Secret ist durchgesickert…</translation>
    </message>
    <message>
        <source>Create a key with few rights and a short life for a machine</source>
        <translation>Einen Schlüssel mit wenigen Berechtigungen und kurzer Gültigkeit für eine Maschine erstellen</translation>
    </message>
    <message>
        <source>Note the owner, the place of use, the ticket</source>
        <translation>Zuständige, Einsatzort und Ticket notieren</translation>
    </message>
    <message>
        <source>Write the selected keys into a file, without any secret</source>
        <translation>Die ausgewählten Schlüssel in eine Datei schreiben, ohne jedes Secret</translation>
    </message>
    <message>
        <source>Keep a record of a key that only the service&apos;s pages manage</source>
        <translation>Einen Eintrag für einen Schlüssel führen, der nur auf den Seiten des Dienstes verwaltet wird</translation>
    </message>
    <message>
        <source>Keep records of the keys in a table that you copied</source>
        <translation>Einträge für die Schlüssel einer kopierten Tabelle führen</translation>
    </message>
    <message>
        <source>Change what is recorded of the key</source>
        <translation>Ändern, was über den Schlüssel eingetragen ist</translation>
    </message>
    <message>
        <source>Find the key that a leaked text belongs to, and end it</source>
        <translation>Den Schlüssel finden, zu dem ein durchgesickerter Text gehört, und ihn widerrufen</translation>
    </message>
    <message>
        <source>None of the selected keys can be rotated.</source>
        <translation>Keiner der ausgewählten Schlüssel lässt sich rotieren.</translation>
    </message>
    <message>
        <source>This key is kept by hand: rotate it on the service&apos;s own page, then edit the record.</source>
        <translation>Dieser Schlüssel wird von Hand geführt: ihn auf der Seite des Dienstes rotieren, dann den Eintrag bearbeiten.</translation>
    </message>
    <message>
        <source>Select the keys to export first.</source>
        <translation>Zuerst die Schlüssel auswählen, die exportiert werden sollen.</translation>
    </message>
    <message>
        <source>Connect a service first; it may be kept by hand, without a credential.</source>
        <translation>Zuerst einen Dienst verbinden; er darf von Hand geführt sein, ohne Zugangsdaten.</translation>
    </message>
    <message>
        <source>Select a single key that is kept by hand.</source>
        <translation>Einen einzelnen Schlüssel auswählen, der von Hand geführt wird.</translation>
    </message>
    <message>
        <source>This key is listed by the service: it is changed there.</source>
        <translation>Diesen Schlüssel listet der Dienst auf: er wird dort geändert.</translation>
    </message>
    <message>
        <source>Ask about a key…</source>
        <translation>Schlüssel abfragen…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Audit-Trail</translation>
    </message>
    <message>
        <source>All recorded uses of the key</source>
        <translation>Alle aufgezeichneten Nutzungen des Schlüssels</translation>
    </message>
    <message>
        <source>See what changed about the key, and when</source>
        <translation>Sehen, was sich am Schlüssel geändert hat, und wann</translation>
    </message>
    <message>
        <source>Show a pasted key to its service: whose it is, what it may do</source>
        <translation>Einen eingefügten Schlüssel dem Dienst zeigen: wem er gehört, was er darf</translation>
    </message>
    <message>
        <source>Select a single key to see its trail.</source>
        <translation>Einen einzelnen Schlüssel auswählen, um seinen Audit-Trail zu sehen.</translation>
    </message>
    <message>
        <source>The service shows nothing of this key by which its uses could be found.</source>
        <translation>Der Dienst zeigt von diesem Schlüssel nichts, woran sich seine Nutzungen finden ließen.</translation>
    </message>
    <message>
        <source>Select a single key to see its history.</source>
        <translation>Einen einzelnen Schlüssel auswählen, um seinen Verlauf zu sehen.</translation>
    </message>
</context>
<context>
    <name>claviger::KeyFilterBar</name>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>Used or not</source>
        <translation>Genutzt oder nicht</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
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
        <translation>noch nie genutzt</translation>
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
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>within 14 days</source>
        <translation>in 14 Tagen</translation>
    </message>
    <message>
        <source>cutting over</source>
        <translation>Umstellung</translation>
    </message>
    <message>
        <source>with an administering scope</source>
        <translation>mit verwaltender Berechtigung</translation>
    </message>
    <message>
        <source>without an allowlist</source>
        <translation>ohne erlaubte Netze</translation>
    </message>
    <message>
        <source>allowlist offered, but none set</source>
        <translation>Netze möglich, aber keine gesetzt</translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation>von Hand geführt</translation>
    </message>
</context>
<context>
    <name>claviger::KeyList</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>claviger::KeyRecordsVerb</name>
    <message>
        <source>“%1” is no day: write 2027-01-31.</source>
        <translation>„%1“ ist kein Tag: 2027-01-31 schreiben.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>PREFIX</source>
        <translation>PRÄFIX</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“keys annotate” needs one id.</source>
        <translation>„keys annotate“ braucht eine ID.</translation>
    </message>
    <message>
        <source>“keys add” needs --connection and --name.</source>
        <translation>„keys add“ braucht --connection und --name.</translation>
    </message>
    <message>
        <source>“keys paste” needs --connection and one file, or - for standard input.</source>
        <translation>„keys paste“ braucht --connection und eine Datei, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>“keys remove” needs the id of one record that is kept by hand.</source>
        <translation>„keys remove“ braucht die ID eines von Hand geführten Eintrags.</translation>
    </message>
</context>
<context>
    <name>claviger::KeyRepository</name>
    <message>
        <source>There is no key “%1” in this connection: sync, or check the id.</source>
        <translation>Den Schlüssel „%1“ gibt es in dieser Verbindung nicht: abgleichen oder die ID prüfen.</translation>
    </message>
</context>
<context>
    <name>claviger::KeyRotation</name>
    <message>
        <source>%1 keys cannot be rotated.</source>
        <translation>Schlüssel von %1 lassen sich nicht rotieren.</translation>
    </message>
    <message>
        <source>“%1” is revoked already: create a new key instead.</source>
        <translation>„%1“ ist schon widerrufen: stattdessen einen neuen Schlüssel erstellen.</translation>
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
        <translation>Berechtigungen</translation>
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
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>Erlaubte Netze</translation>
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
    <name>claviger::KeyTrailSection</name>
    <message>
        <source>Trail →</source>
        <translation>Audit-Trail →</translation>
    </message>
    <message>
        <source>The events of this key on the Audit page</source>
        <translation>Die Ereignisse dieses Schlüssels auf der Audit-Seite</translation>
    </message>
    <message>
        <source>No event in the trail since %1 is about this key.</source>
        <translation>Seit %1 betrifft kein Ereignis im Audit-Trail diesen Schlüssel.</translation>
    </message>
    <message>
        <source>No event in the logs is about this key. Import its logs or read its service&apos;s trail to see who uses it.</source>
        <translation>Kein aufgezeichnetes Ereignis betrifft diesen Schlüssel. Seine Protokolle importieren oder den Audit-Trail des Dienstes lesen, um zu sehen, wer ihn nutzt.</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>User agents</source>
        <translation>User-Agents</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>value, its count</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are switched off on the Audit page: their events do not count.</source>
        <translation>
            <numerusform>%n Quelle ist auf der Audit-Seite abgeschaltet: ihre Ereignisse zählen nicht.</numerusform>
            <numerusform>%n Quellen sind auf der Audit-Seite abgeschaltet: ihre Ereignisse zählen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event of the other sources is about this key.</source>
        <translation>Kein Ereignis der anderen Quellen betrifft diesen Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events in the logs, %1 of them in the last %2 days</source>
        <translation>
            <numerusform>%Ln Ereignis aufgezeichnet, davon %1 in den letzten %2 Tagen</numerusform>
            <numerusform>%Ln Ereignisse aufgezeichnet, davon %1 in den letzten %2 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events in the logs, none in the last %1 days</source>
        <translation>
            <numerusform>%Ln Ereignis aufgezeichnet, keines in den letzten %1 Tagen</numerusform>
            <numerusform>%Ln Ereignisse aufgezeichnet, keines in den letzten %1 Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::KeyVersion</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>Erlaubte Netze</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Handelt für</translation>
    </message>
    <message>
        <source>Owner who left</source>
        <translation>Besitzer, der ausschied</translation>
    </message>
    <message>
        <source>Died, because its owner %1 left</source>
        <translation>Erloschen, weil Besitzer %1 ausschied</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Revoked with this program</source>
        <translation>Mit diesem Programm widerrufen</translation>
    </message>
    <message>
        <source>Created with this program</source>
        <translation>Mit diesem Programm erstellt</translation>
    </message>
    <message>
        <source>Seen for the first time, not created here</source>
        <translation>Zum ersten Mal gesehen, nicht hier erstellt</translation>
    </message>
    <message>
        <source>No longer listed by the service</source>
        <translation>Vom Dienst nicht mehr aufgeführt</translation>
    </message>
    <message>
        <source>As it was first known here</source>
        <translation>Wie hier zuerst bekannt</translation>
    </message>
</context>
<context>
    <name>claviger::KeychainCustody</name>
    <message>
        <source>The keychain has no entry for this vault: unlock it with the passphrase.</source>
        <translation>Der Schlüsselbund hat keinen Eintrag für diesen Tresor: ihn mit der Passphrase entsperren.</translation>
    </message>
    <message>
        <source>The keychain is locked or access was denied: unlock the keychain and try again, or use the passphrase.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder der Zugriff wurde verweigert: den Schlüsselbund entsperren und erneut versuchen, oder die Passphrase verwenden.</translation>
    </message>
    <message>
        <source>This session has no keychain: start GNOME Keyring, KWallet or another Secret Service, or use the passphrase.</source>
        <translation>Diese Sitzung hat keinen Schlüsselbund: GNOME-Schlüsselbund, KWallet oder einen anderen Secret Service starten, oder die Passphrase verwenden.</translation>
    </message>
    <message>
        <source>The keychain reported an error: try again, or use the passphrase.</source>
        <translation>Der Schlüsselbund hat einen Fehler gemeldet: erneut versuchen oder die Passphrase verwenden.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this vault is not one of Claviger&apos;s: unlock the vault with the passphrase and set up the keychain again.</source>
        <translation>Der Eintrag des Schlüsselbunds für diesen Tresor stammt nicht von Claviger: den Tresor mit der Passphrase entsperren und den Schlüsselbund neu einrichten.</translation>
    </message>
</context>
<context>
    <name>claviger::KeychainSlot</name>
    <message>
        <source>The keychain&apos;s entry does not fit this vault: unlock it with the passphrase and set up the keychain again.</source>
        <translation>Der Eintrag des Schlüsselbunds passt nicht zu diesem Tresor: ihn mit der Passphrase entsperren und den Schlüsselbund neu einrichten.</translation>
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
        <source>%1 of %2 keys</source>
        <translation>%1 von %2 Schlüsseln</translation>
    </message>
    <message>
        <source>No service is connected yet.</source>
        <translation>Noch ist kein Dienst verbunden.</translation>
    </message>
    <message>
        <source>Connect one to see its keys here, with their scopes, expiry and last use.</source>
        <translation>Nach dem Verbinden stehen hier seine Schlüssel mit Berechtigungen, Ablauf und letzter Nutzung.</translation>
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
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>There are no keys here.</source>
        <translation>Hier gibt es keine Schlüssel.</translation>
    </message>
    <message>
        <source>Keys appear after a sync, or as soon as you create one.</source>
        <translation>Schlüssel erscheinen nach einem Abgleich oder sobald einer erstellt wird.</translation>
    </message>
    <message>
        <source>Create key…</source>
        <translation>Schlüssel erstellen…</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Name of the filter. One that has this name already is replaced.</source>
        <translation>Name des Filters. Ein vorhandener dieses Namens wird ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::KeysVerb</name>
    <message>
        <source>The new key&apos;s id is %1.</source>
        <translation>Die ID des neuen Schlüssels ist %1.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>“keys show” needs one id.</source>
        <translation>„keys show“ braucht eine ID.</translation>
    </message>
    <message>
        <source>“keys create” needs --connection, --name and --secret-out.</source>
        <translation>„keys create“ braucht --connection, --name und --secret-out.</translation>
    </message>
    <message>
        <source>“keys revoke” needs at least one id.</source>
        <translation>„keys revoke“ braucht mindestens eine ID.</translation>
    </message>
    <message>
        <source>“keys rotate” needs one id and --secret-out.</source>
        <translation>„keys rotate“ braucht eine ID und --secret-out.</translation>
    </message>
    <message>
        <source>The old key %1 still works: revoke it once nothing uses it any more.</source>
        <translation>Der alte Schlüssel %1 gilt noch: ihn widerrufen, sobald ihn nichts mehr nutzt.</translation>
    </message>
    <message>
        <source>Hand the key over to %1: %2</source>
        <translation>Den Schlüssel an %1 übergeben: %2</translation>
    </message>
    <message>
        <source>%1 has no hand-over “%2”: “claviger services show %3” lists those that there are.</source>
        <translation>%1 hat keine Übergabe „%2“: „claviger services show %3“ zeigt alle vorhandenen.</translation>
    </message>
    <message>
        <source>“keys” needs one of list, show, explain, create, revoke, rotate, inspect, annotate, add, paste, remove.</source>
        <translation>„keys“ braucht eines von list, show, explain, create, revoke, rotate, inspect, annotate, add, paste, remove.</translation>
    </message>
    <message>
        <source>“keys inspect” needs --connection or --service, and --secret-file.</source>
        <translation>„keys inspect“ braucht --connection oder --service, und --secret-file.</translation>
    </message>
    <message>
        <source>“keys explain” needs one id, and the answer that was got: --response FILE or --status N.</source>
        <translation>„keys explain“ braucht eine ID und die erhaltene Antwort: --response FILE oder --status N.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>ZULETZT GENUTZT</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>VON</translation>
    </message>
    <message>
        <source>The key keeps its id, %1: its old secret is replaced and should not work any more.</source>
        <translation>Der Schlüssel behält seine ID, %1: sein altes Secret ist ersetzt und sollte nicht mehr gelten.</translation>
    </message>
    <message>
        <source>--status needs the number that the service answered with, such as 403.</source>
        <translation>--status braucht die Zahl, mit der der Dienst geantwortet hat, etwa 403.</translation>
    </message>
</context>
<context>
    <name>claviger::LastUse</name>
    <message>
        <source>not provided, and no log tells</source>
        <translation>nicht angegeben, und kein Protokoll zeigt es</translation>
    </message>
    <message>
        <source>not seen in the trail since %1</source>
        <translation>im Audit-Trail seit %1 nicht gesehen</translation>
    </message>
    <message>
        <source>not seen, but for attempts that were denied</source>
        <translation>nicht gesehen, bis auf verweigerte Versuche</translation>
    </message>
    <message>
        <source>never, says the service</source>
        <translation>nie, sagt der Dienst</translation>
    </message>
    <message>
        <source>never: the trail covers its whole life</source>
        <translation>nie: der Audit-Trail umfasst seine ganze Lebenszeit</translation>
    </message>
    <message>
        <source>%1 (service)</source>
        <translation>%1 (Dienst)</translation>
    </message>
    <message>
        <source>%1 (trail)</source>
        <translation>%1 (Audit-Trail)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>last use by two sources</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>The service says that it was never used, but the trail shows %Ln events.</source>
        <translation>
            <numerusform>Laut Dienst wurde er noch nie genutzt, aber der Audit-Trail zeigt %Ln Ereignis.</numerusform>
            <numerusform>Laut Dienst wurde er noch nie genutzt, aber der Audit-Trail zeigt %Ln Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trail shows a use %1, the service tells none after %2.</source>
        <translation>Der Audit-Trail zeigt eine Nutzung %1, der Dienst keine nach %2.</translation>
    </message>
    <message>
        <source>The service tells a use on %1, which its trail does not show although it reaches to %2: the trail is not complete.</source>
        <translation>Der Dienst gibt eine Nutzung am %1 an, die sein Audit-Trail nicht zeigt, obwohl er bis %2 reicht: der Audit-Trail ist unvollständig.</translation>
    </message>
</context>
<context>
    <name>claviger::LeakDialog</name>
    <message>
        <source>leaked</source>
        <translation>durchgesickert</translation>
    </message>
    <message>
        <source>A secret has leaked</source>
        <translation>Ein Secret ist durchgesickert</translation>
    </message>
    <message>
        <source>Paste what was found: the secret, a line of a log, a whole file. It stays in memory, is sent nowhere, and is wiped when this closes.</source>
        <translation>Das Gefundene einfügen: das Secret, eine Protokollzeile, eine ganze Datei. Es bleibt im Arbeitsspeicher, wird nirgendwohin gesendet und beim Schließen gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Leaked text, or the start of the secret</source>
        <translation>&amp;Durchgesickerter Text oder der Anfang des Secrets</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keys that the text may belong to</source>
        <translation>Schlüssel, zu denen der Text gehören kann</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>1. &amp;Revoke now</source>
        <translation>1. Jetzt &amp;widerrufen</translation>
    </message>
    <message>
        <source>2. Make a &amp;new key</source>
        <translation>2. &amp;Neuen Schlüssel erstellen</translation>
    </message>
    <message>
        <source>3. &amp;Check the old secret</source>
        <translation>3. &amp;Altes Secret prüfen</translation>
    </message>
    <message>
        <source>the whole secret</source>
        <translation>das ganze Secret</translation>
    </message>
    <message>
        <source>its visible part only</source>
        <translation>nur sein sichtbarer Teil</translation>
    </message>
    <message>
        <source>A secret of %1 belongs to no key that is known here: sync, or look in the other accounts.</source>
        <translation>Ein Secret von %1 gehört zu keinem hier bekannten Schlüssel: abgleichen oder in den anderen Konten nachsehen.</translation>
    </message>
    <message>
        <source>Nothing in this text belongs to a known key.</source>
        <translation>Nichts in diesem Text gehört zu einem bekannten Schlüssel.</translation>
    </message>
    <message>
        <source>%1, after it was revoked</source>
        <translation>%1, nach dem Widerruf</translation>
    </message>
    <message>
        <source>%1; none since it was revoked</source>
        <translation>%1; seit dem Widerruf nicht mehr</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>jede Adresse</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>✓ revoked</source>
        <translation>✓ widerrufen</translation>
    </message>
    <message>
        <source>Ends the key at once; what uses it stops working.</source>
        <translation>Beendet den Schlüssel sofort; was ihn nutzt, hört auf zu funktionieren.</translation>
    </message>
    <message>
        <source>✓ made, with the same scopes and allowlist</source>
        <translation>✓ erstellt, mit denselben Berechtigungen und erlaubten Netzen</translation>
    </message>
    <message>
        <source>With the same scopes, lifetime and allowlist.</source>
        <translation>Mit denselben Berechtigungen, derselben Gültigkeit und denselben erlaubten Netzen.</translation>
    </message>
    <message>
        <source>One request with the leaked secret, to see that it is refused.</source>
        <translation>Eine Anfrage mit dem durchgesickerten Secret, um zu sehen, dass es abgelehnt wird.</translation>
    </message>
    <message>
        <source>Only the visible part is known: there is nothing to try.</source>
        <translation>Nur der sichtbare Teil ist bekannt: es gibt nichts zu erproben.</translation>
    </message>
    <message>
        <source>After the key has been revoked.</source>
        <translation>Nachdem der Schlüssel widerrufen ist.</translation>
    </message>
    <message>
        <source>Revoking %1…</source>
        <translation>%1 wird widerrufen…</translation>
    </message>
    <message>
        <source>Asking %1 for the new key…</source>
        <translation>Neuer Schlüssel wird bei %1 angefordert…</translation>
    </message>
    <message>
        <source>Trying the old secret…</source>
        <translation>Altes Secret wird erprobt…</translation>
    </message>
    <message>
        <source>✕ still accepted. Some services take minutes: check again, or revoke on the service&apos;s own page.</source>
        <translation>✕ noch angenommen. Manche Dienste brauchen Minuten: erneut prüfen oder auf der Seite des Dienstes widerrufen.</translation>
    </message>
    <message>
        <source>✓ refused: %1</source>
        <translation>✓ abgelehnt: %1</translation>
    </message>
    <message>
        <source>Looking for keys…</source>
        <translation>Schlüssel werden gesucht…</translation>
    </message>
    <message>
        <source>It is revoked already.</source>
        <translation>Er ist schon widerrufen.</translation>
    </message>
    <message>
        <source>The new key is made already.</source>
        <translation>Der neue Schlüssel ist schon erstellt.</translation>
    </message>
</context>
<context>
    <name>claviger::Lifetime</name>
    <message>
        <source>“%1” is no span of time up to 36500d: write a number and a unit, such as 30d, 12h or 2w.</source>
        <translation>„%1“ ist keine Zeitspanne bis 36500d: eine Zahl und eine Einheit schreiben, z. B. 30d, 12h oder 2w.</translation>
    </message>
</context>
<context>
    <name>claviger::LifetimeEditor</name>
    <message>
        <source>Expires on, local time</source>
        <translation>Läuft ab am, Ortszeit</translation>
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
        <translation>„%1“ braucht „list“.</translation>
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
    <name>claviger::LockPolicy</name>
    <message>
        <source>on request</source>
        <translation>auf Wunsch</translation>
    </message>
    <message numerus="yes">
        <source>no input for %n minute(s)</source>
        <translation>
            <numerusform>%n Minute ohne Eingabe</numerusform>
            <numerusform>%n Minuten ohne Eingabe</numerusform>
        </translation>
    </message>
    <message>
        <source>the computer went to sleep</source>
        <translation>der Rechner ging in den Ruhezustand</translation>
    </message>
    <message>
        <source>the screen was locked</source>
        <translation>der Bildschirm wurde gesperrt</translation>
    </message>
    <message>
        <source>the window was minimised</source>
        <translation>das Fenster wurde minimiert</translation>
    </message>
</context>
<context>
    <name>claviger::LockSettings</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>A locked vault is closed: nothing of it is on the screen or in memory. Forms that you were filling in come back when you unlock it.</source>
        <translation>Ein gesperrter Tresor ist geschlossen: nichts davon ist auf dem Bildschirm oder im Arbeitsspeicher. Halb ausgefüllte Formulare kommen nach dem Entsperren wieder.</translation>
    </message>
    <message>
        <source>After a time without &amp;input</source>
        <translation>Nach einer Zeit ohne &amp;Eingabe</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>When the computer goes to &amp;sleep</source>
        <translation>Wenn der Rechner in den &amp;Ruhezustand geht</translation>
    </message>
    <message>
        <source>Before it sleeps where the system tells; right after it wakes up elsewhere.</source>
        <translation>Vor dem Ruhezustand, wo das System ihn ankündigt; sonst gleich nach dem Aufwachen.</translation>
    </message>
    <message>
        <source>When the s&amp;creen is locked</source>
        <translation>Wenn der &amp;Bildschirm gesperrt wird</translation>
    </message>
    <message>
        <source>When the window is mi&amp;nimised</source>
        <translation>Wenn das &amp;Fenster minimiert wird</translation>
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
        <translation>Tresor erstellen…</translation>
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
        <source>No vault is open</source>
        <translation>Kein Tresor geöffnet</translation>
    </message>
    <message>
        <source>A vault is an encrypted folder on this computer. It keeps what you know about your keys, and works without a network.</source>
        <translation>Ein Tresor ist ein verschlüsselter Ordner auf diesem Rechner. Er bewahrt, was über die eigenen Schlüssel bekannt ist, und kommt ohne Netz aus.</translation>
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
        <translation>Bis zum Entsperren ist alles darin verschlüsselt.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>Locked: %1.</source>
        <translation>Gesperrt: %1.</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Zuerst die Passphrase eingeben.</translation>
    </message>
    <message>
        <source>The passphrase is being tried.</source>
        <translation>Die Passphrase wird geprüft.</translation>
    </message>
</context>
<context>
    <name>claviger::LogActs</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of %1</source>
        <translation>
            <numerusform>%Ln Ereignis von %1</numerusform>
            <numerusform>%Ln Ereignisse von %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::LogEntrances</name>
    <message>
        <source>&amp;Open log…</source>
        <translation>Protokoll ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a &amp;folder of logs…</source>
        <translation>&amp;Ordner mit Protokollen öffnen…</translation>
    </message>
    <message>
        <source>Open from the &amp;clipboard</source>
        <translation>Aus der &amp;Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>&amp;Quellen…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>Throw-away vault</source>
        <translation>Wegwerf-Tresor</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Look only: this vault is kept until you close the window, then it is thrown away. No other vault is touched.</source>
        <translation>Nur ansehen: dieser Tresor bleibt, bis das Fenster sich schließt, dann wird er gelöscht. Kein anderer Tresor wird berührt.</translation>
    </message>
    <message>
        <source>Keep it…</source>
        <translation>Behalten…</translation>
    </message>
    <message>
        <source>Imports and services&apos; trails: switch off, look up, remove</source>
        <translation>Importe und Audit-Trails von Diensten: abschalten, nachsehen, entfernen</translation>
    </message>
    <message>
        <source>Open a vault or a log first.</source>
        <translation>Zuerst einen Tresor oder ein Protokoll öffnen.</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>Protokolle öffnen</translation>
    </message>
    <message>
        <source>Open a folder of logs</source>
        <translation>Ordner mit Protokollen öffnen</translation>
    </message>
    <message>
        <source>The clipboard holds no lines of a log: copy some, or files, and try again.</source>
        <translation>In der Zwischenablage stehen keine Protokollzeilen: einige kopieren, oder Dateien, und erneut versuchen.</translation>
    </message>
    <message>
        <source>No log was opened yet.</source>
        <translation>Noch wurde kein Protokoll geöffnet.</translation>
    </message>
</context>
<context>
    <name>claviger::LogFlows</name>
    <message>
        <source>There are more than %L1 files in it: choose a folder with fewer.</source>
        <translation>Darin sind mehr als %L1 Dateien: einen Ordner mit weniger wählen.</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importiert: %1</translation>
    </message>
    <message>
        <source>No connection has a service whose trail can be read.</source>
        <translation>Keine Verbindung hat einen Dienst, dessen Audit-Trail sich lesen lässt.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Its events leave this vault. The file that they came from stays as it is.</source>
        <translation>Die Ereignisse verlassen diesen Tresor. Die Datei, aus der sie stammen, bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Events that later imports skipped because this one had them already go too, until those files are imported again.</source>
        <translation>Auch Ereignisse, die spätere Importe übersprangen, weil dieser sie schon hatte, gehen mit, bis jene Dateien erneut importiert werden.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Erstes Ereignis</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis &amp;entfernen</numerusform>
            <numerusform>%Ln Ereignisse &amp;entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation>Wird entfernt…</translation>
    </message>
</context>
<context>
    <name>claviger::LogInput</name>
    <message numerus="yes">
        <source>%Ln line(s) of text</source>
        <translation>
            <numerusform>%Ln Textzeile</numerusform>
            <numerusform>%Ln Textzeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) or folder(s)</source>
        <translation>
            <numerusform>%Ln Datei oder Ordner</numerusform>
            <numerusform>%Ln Dateien oder Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
</context>
<context>
    <name>claviger::LogWords</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>(nothing was read)</source>
        <translation>(nichts gelesen)</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln doppeltes</numerusform>
            <numerusform>%Ln doppelte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln zurückgewiesen</numerusform>
            <numerusform>%Ln zurückgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%L1 a second</source>
        <translation>%L1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>claviger::Logbook</name>
    <message>
        <source>The local journal was tampered with or damaged: %1. Compare it with an earlier export, and find out who else could open this vault.</source>
        <translation>Das lokale Journal wurde verändert oder beschädigt: %1. Es mit einem früheren Export vergleichen und herausfinden, wer diesen Tresor sonst öffnen konnte.</translation>
    </message>
    <message>
        <source>act %1 is missing</source>
        <translation>Handlung %1 fehlt</translation>
    </message>
    <message>
        <source>acts %1 to %2 are missing</source>
        <translation>die Handlungen %1 bis %2 fehlen</translation>
    </message>
    <message>
        <source>act %1 is not as it was written</source>
        <translation>Handlung %1 ist nicht, wie sie geschrieben wurde</translation>
    </message>
    <message>
        <source>the end is missing, from act %1 to %2</source>
        <translation>das Ende fehlt, von Handlung %1 bis %2</translation>
    </message>
    <message>
        <source>Line %1 is no act: name an NDJSON file that “journal export” wrote.</source>
        <translation>Zeile %1 ist keine Handlung: eine NDJSON-Datei angeben, die „journal export“ geschrieben hat.</translation>
    </message>
    <message>
        <source>The export itself was changed: its act %1 is not as it was written.</source>
        <translation>Der Export selbst wurde geändert: seine Handlung %1 ist nicht, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The local journal was written anew: it differs from the export from act %1 on. Find out who else could open this vault.</source>
        <translation>Das lokale Journal wurde neu geschrieben: ab Handlung %1 weicht es vom Export ab. Herausfinden, wer diesen Tresor sonst öffnen konnte.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>claviger::MainWindow</name>
    <message>
        <source>Offline: showing data as of %1.</source>
        <translation>Offline: Stand der Daten vom %1.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Connect a service first.</source>
        <translation>Zuerst einen Dienst verbinden.</translation>
    </message>
    <message>
        <source>All connections are kept by hand: there is nobody to ask.</source>
        <translation>Alle Verbindungen werden von Hand geführt: es gibt niemanden zu fragen.</translation>
    </message>
</context>
<context>
    <name>claviger::ManualInventory</name>
    <message>
        <source>“%1” is listed by the service itself: only keys that are kept by hand can be edited here.</source>
        <translation>„%1“ listet der Dienst selbst auf: nur von Hand geführte Schlüssel lassen sich hier bearbeiten.</translation>
    </message>
    <message>
        <source>There is a key with the id “%1” already; nothing was added.</source>
        <translation>Einen Schlüssel mit der ID „%1“ gibt es schon; es wurde nichts hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>claviger::ManualKeyDialog</name>
    <message>
        <source>Open the page of %1</source>
        <translation>Seite von %1 öffnen</translation>
    </message>
    <message>
        <source>Add a key by hand</source>
        <translation>Schlüssel von Hand hinzufügen</translation>
    </message>
    <message>
        <source>Edit the record of %1</source>
        <translation>Eintrag von %1 bearbeiten</translation>
    </message>
    <message>
        <source>A record of a key that the service&apos;s own pages manage. Nothing is sent to the service.</source>
        <translation>Ein Eintrag für einen Schlüssel, der auf den Seiten des Dienstes verwaltet wird. An den Dienst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Add record</source>
        <translation>Eintrag &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Arbeitsbereich</translation>
    </message>
    <message>
        <source>A record stays with its connection.</source>
        <translation>Ein Eintrag bleibt bei seiner Verbindung.</translation>
    </message>
    <message>
        <source>&amp;Prefix</source>
        <translation>&amp;Präfix</translation>
    </message>
    <message>
        <source>Allow&amp;list</source>
        <translation>Erlaubte Net&amp;ze</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>&amp;Berechtigungen</translation>
    </message>
    <message>
        <source>One a line, as the service spells them.</source>
        <translation>Eine pro Zeile, in der Schreibweise des Dienstes.</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>Bes&amp;itzer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>An einem Tag</translation>
    </message>
    <message>
        <source>Day of expiry</source>
        <translation>Tag des Ablaufs</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Ab&amp;lauf</translation>
    </message>
    <message>
        <source>No workspace of this connection is known.</source>
        <translation>Kein Arbeitsbereich dieser Verbindung ist bekannt.</translation>
    </message>
    <message>
        <source>This looks like a whole secret; only %1 will be kept.</source>
        <translation>Das sieht nach einem ganzen Secret aus; nur %1 wird behalten.</translation>
    </message>
    <message>
        <source>Remove record</source>
        <translation>Eintrag entfernen</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <source>Sa&amp;ve record</source>
        <translation>Eintrag &amp;speichern</translation>
    </message>
    <message>
        <source>Give the key a name first.</source>
        <translation>Zuerst dem Schlüssel einen Namen geben.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>The record leaves this vault. The key itself stays as it is at the service.</source>
        <translation>Der Eintrag verlässt diesen Tresor. Der Schlüssel selbst bleibt beim Dienst, wie er ist.</translation>
    </message>
    <message>
        <source>Its notes and reminders go, too.</source>
        <translation>Auch seine Notizen und Erinnerungen gehen.</translation>
    </message>
    <message>
        <source>&amp;Remove record</source>
        <translation>Eintrag &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>claviger::MappingEditor</name>
    <message>
        <source>Fields in the log</source>
        <translation>Felder im Protokoll</translation>
    </message>
    <message>
        <source>Fields of an event</source>
        <translation>Felder eines Ereignisses</translation>
    </message>
    <message>
        <source>Do not read</source>
        <translation>Nicht lesen</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Keep as a format</source>
        <translation>Als Format speichern</translation>
    </message>
    <message>
        <source>Name of a format of your own</source>
        <translation>Name des Formats</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use for “%1”</source>
        <translation>Für „%1“ verwenden</translation>
    </message>
    <message>
        <source>Choose a field of the log first.</source>
        <translation>Zuerst ein Feld des Protokolls wählen.</translation>
    </message>
    <message>
        <source>This row was not changed.</source>
        <translation>Diese Zeile wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Logs with the same fields are read so from now on.</source>
        <translation>Protokolle mit denselben Feldern werden von nun an so gelesen.</translation>
    </message>
    <message>
        <source>Give the format a name first.</source>
        <translation>Zuerst dem Format einen Namen geben.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Zuerst eine Zeile wählen.</translation>
    </message>
</context>
<context>
    <name>claviger::Migrations</name>
    <message>
        <source>“%1” cannot be read: reinstall Claviger.</source>
        <translation>„%1“ kann nicht gelesen werden: Claviger neu installieren.</translation>
    </message>
    <message>
        <source>A newer version of Claviger has written to this vault: update the program to open it. Nothing was changed.</source>
        <translation>In diesen Tresor hat eine neuere Version von Claviger geschrieben: zum Öffnen das Programm aktualisieren. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The vault could not be brought to this version&apos;s format and stays as it was. %1</source>
        <translation>Der Tresor konnte nicht in das Format dieser Version gebracht werden und bleibt, wie er war. %1</translation>
    </message>
</context>
<context>
    <name>claviger::NamedChip</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>claviger::NamedFilter</name>
    <message>
        <source>Expiring within 7 days</source>
        <translation>Ablauf in 7 Tagen</translation>
    </message>
    <message>
        <source>Expiring within 14 days</source>
        <translation>Ablauf in 14 Tagen</translation>
    </message>
    <message>
        <source>Expiring within 30 days</source>
        <translation>Ablauf in 30 Tagen</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Noch nie genutzt</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Ohne Ablauf</translation>
    </message>
    <message>
        <source>No allowlist</source>
        <translation>Ohne erlaubte Netze</translation>
    </message>
    <message>
        <source>Admin scope</source>
        <translation>Verwaltende Berechtigung</translation>
    </message>
    <message>
        <source>Cutting over</source>
        <translation>Umstellung</translation>
    </message>
</context>
<context>
    <name>claviger::NeverUsedRule</name>
    <message>
        <source>Never used</source>
        <translation>Noch nie genutzt</translation>
    </message>
    <message>
        <source>Revoke it: what nobody uses, nobody misses.</source>
        <translation>Widerrufen: was niemand nutzt, vermisst niemand.</translation>
    </message>
    <message>
        <source>%1; there is no trail to compare with.</source>
        <translation>%1; es gibt keinen Audit-Trail zum Vergleich.</translation>
    </message>
    <message>
        <source>%1; %2 shows no use either.</source>
        <translation>%1; auch %2 zeigt keine Nutzung.</translation>
    </message>
    <message>
        <source>“%1” was created %2, and the service says that it was never used</source>
        <translation>„%1“ wurde %2 erstellt und laut Dienst noch nie genutzt</translation>
    </message>
    <message>
        <source>%1; the sources that are switched on show no use either.</source>
        <translation>%1; auch die eingeschalteten Quellen zeigen keine Nutzung.</translation>
    </message>
</context>
<context>
    <name>claviger::NewAddressRule</name>
    <message>
        <source>Used from a new address</source>
        <translation>Von neuer Adresse genutzt</translation>
    </message>
    <message>
        <source>Ask the key’s owner whether the address is theirs; if nobody knows it, rotate the key.</source>
        <translation>Den Besitzer fragen, ob die Adresse seine ist; wenn niemand sie kennt, den Schlüssel rotieren.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” came from %n new address(es) since %2 (%3), after %4 without a new one, in %5 events.</source>
        <translation>
            <numerusform>„%1“ kam seit %2 von %n neuen Adresse (%3; Ereignisse: %5), nachdem es %4 lang keine neue gab.</numerusform>
            <numerusform>„%1“ kam seit %2 von %n neuen Adressen (%3; Ereignisse: %5), nachdem es %4 lang keine neue gab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::NewAgentRule</name>
    <message>
        <source>Used by a new program</source>
        <translation>Von neuem Programm genutzt</translation>
    </message>
    <message>
        <source>Ask the key’s owner whether the program is theirs; if nobody knows it, rotate the key.</source>
        <translation>Den Besitzer fragen, ob das Programm seines ist; wenn niemand es kennt, den Schlüssel rotieren.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was used by %n new program(s) since %2 (%3), after %4 without a new one, in %5 events.</source>
        <translation>
            <numerusform>„%1“ wurde seit %2 von %n neuen Programm genutzt (%3; Ereignisse: %5), nachdem es %4 lang kein neues gab.</numerusform>
            <numerusform>„%1“ wurde seit %2 von %n neuen Programmen genutzt (%3; Ereignisse: %5), nachdem es %4 lang kein neues gab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::NewPassphrase</name>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Passphrase &amp;wiederholen</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>claviger::NewVaultDialog</name>
    <message>
        <source>New vault</source>
        <translation>Neuer Tresor</translation>
    </message>
    <message>
        <source>Everything that Claviger keeps lies encrypted in one folder. Nobody can open it without the passphrase, and nobody can bring a forgotten one back.</source>
        <translation>Alles, was Claviger aufbewahrt, liegt verschlüsselt in einem Ordner. Niemand kann ihn ohne die Passphrase öffnen, und niemand kann eine vergessene zurückholen.</translation>
    </message>
    <message>
        <source>Create &amp;vault</source>
        <translation>&amp;Tresor erstellen</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>A new folder whose name ends in .vault.</source>
        <translation>Ein neuer Ordner, dessen Name auf .vault endet.</translation>
    </message>
    <message>
        <source>Also open with the system &amp;keychain</source>
        <translation>Auch mit dem &amp;Schlüsselbund des Systems öffnen</translation>
    </message>
    <message>
        <source>Opens without a question while you are logged in. The passphrase always works, too.</source>
        <translation>Öffnet sich ohne Nachfrage, solange man angemeldet ist. Die Passphrase gilt immer.</translation>
    </message>
    <message>
        <source>Choose where the vault shall lie.</source>
        <translation>Den Ort des Tresors wählen.</translation>
    </message>
    <message>
        <source>Write the whole path, or use Browse….</source>
        <translation>Den ganzen Pfad eingeben oder „Durchsuchen…“ verwenden.</translation>
    </message>
    <message>
        <source>There is a file of this name: choose another.</source>
        <translation>Eine Datei dieses Namens gibt es schon: einen anderen wählen.</translation>
    </message>
    <message>
        <source>This folder is not empty: choose another name.</source>
        <translation>Dieser Ordner ist nicht leer: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Where shall the vault lie?</source>
        <translation>Wo soll der Tresor liegen?</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>Tresor wird erstellt…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose another folder first.</source>
        <translation>Zuerst einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Type the passphrase twice, the same.</source>
        <translation>Die Passphrase zweimal gleich eingeben.</translation>
    </message>
</context>
<context>
    <name>claviger::NoAllowlistRule</name>
    <message>
        <source>Works from anywhere</source>
        <translation>Gilt von überall</translation>
    </message>
    <message>
        <source>The service can tie a key to networks: rotate it into one that is.</source>
        <translation>Der Dienst kann Schlüssel an Netze binden: durch einen gebundenen ersetzen.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” works from any address; it was used from %n of them.</source>
        <translation>
            <numerusform>„%1“ ist von jeder Adresse aus nutzbar; genutzt wurde er von %n.</numerusform>
            <numerusform>„%1“ ist von jeder Adresse aus nutzbar; genutzt wurde er von %n Adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” works from any address.</source>
        <translation>„%1“ ist von jeder Adresse aus nutzbar.</translation>
    </message>
</context>
<context>
    <name>claviger::NoExpiryRule</name>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>Rotate it into a key that expires; the service offers that.</source>
        <translation>Durch einen Schlüssel ersetzen, der abläuft; der Dienst bietet das an.</translation>
    </message>
    <message>
        <source>“%1” never expires; it is %2 old.</source>
        <translation>„%1“ läuft nie ab und ist %2 alt.</translation>
    </message>
    <message>
        <source>“%1” never expires.</source>
        <translation>„%1“ läuft nie ab.</translation>
    </message>
</context>
<context>
    <name>claviger::OperationRepository</name>
    <message>
        <source>There is no operation %1.</source>
        <translation>Den Vorgang %1 gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>claviger::OperationRun</name>
    <message>
        <source>The list of %1 does not end: the same page came twice, or there are more than %2 pages. Check “next” of %3 in the service description.</source>
        <translation>Die Liste von %1 endet nicht: dieselbe Seite kam zweimal, oder es sind mehr als %2 Seiten. „next“ von %3 in der Dienstbeschreibung prüfen.</translation>
    </message>
    <message>
        <source>The look-up before %1 found nothing, so nothing was sent: sync, and try again.</source>
        <translation>Die Abfrage vor %1 hat nichts gefunden; es wurde nichts gesendet: abgleichen und erneut versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>The list of %1 is larger than the %2 MB that are accepted, after %n page(s). Check “next” and the size of a page of %3 in the service description.</source>
        <translation>
            <numerusform>Die Liste von %1 ist nach %n Seite größer als die %2 MB, die angenommen werden. „next“ und die Seitengröße von %3 in der Dienstbeschreibung prüfen.</numerusform>
            <numerusform>Die Liste von %1 ist nach %n Seiten größer als die %2 MB, die angenommen werden. „next“ und die Seitengröße von %3 in der Dienstbeschreibung prüfen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::OutcomeLegend</name>
    <message>
        <source>Show only these events. With Alt: leave them out.</source>
        <translation>Nur diese Ereignisse zeigen. Mit Alt: sie auslassen.</translation>
    </message>
    <message numerus="yes">
        <source>Filter by outcome: %1, %Ln events</source>
        <translation>
            <numerusform>Nach Ergebnis filtern: %1, %Ln Ereignis</numerusform>
            <numerusform>Nach Ergebnis filtern: %1, %Ln Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::OverviewModel</name>
    <message>
        <source>Nothing is known about this service: it may or may not offer allowlists.</source>
        <translation>Über diesen Dienst ist nichts bekannt: vielleicht bietet er erlaubte Netze, vielleicht nicht.</translation>
    </message>
    <message>
        <source>%1 has no allowlists.</source>
        <translation>%1 hat keine erlaubten Netze.</translation>
    </message>
    <message>
        <source>%1 has no scopes.</source>
        <translation>%1 hat keine Berechtigungen.</translation>
    </message>
    <message>
        <source>The service does not tell when these keys were used.</source>
        <translation>Der Dienst gibt nicht an, wann diese Schlüssel genutzt wurden.</translation>
    </message>
    <message>
        <source>The service does not tell when these keys expire.</source>
        <translation>Der Dienst gibt nicht an, wann diese Schlüssel ablaufen.</translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation>von Hand geführt</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>sync failed</source>
        <translation>Abgleich gescheitert</translation>
    </message>
    <message>
        <source>%1, then failed</source>
        <translation>%1, dann gescheitert</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Expire within</source>
        <translation>Laufen ab in</translation>
    </message>
    <message>
        <source>Usable keys</source>
        <translation>Nutzbare Schlüssel</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>cutting over</source>
        <translation>Umstellung</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tagen</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 Tagen</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tagen</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>noch nie genutzt</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>ohne Ablauf</translation>
    </message>
    <message>
        <source>no allowlist</source>
        <translation>jede Adresse</translation>
    </message>
    <message>
        <source>admin scope</source>
        <translation>verwaltend</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Expired or revoked</source>
        <translation>Abgelaufen oder widerrufen</translation>
    </message>
    <message>
        <source>Usable as far as the service says</source>
        <translation>Nutzbar, soweit der Dienst es angibt</translation>
    </message>
    <message>
        <source>The keys are being examined.</source>
        <translation>Die Schlüssel werden geprüft.</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Offene Befunde</translation>
    </message>
    <message>
        <source>What someone should act on</source>
        <translation>Worum sich jemand kümmern sollte</translation>
    </message>
</context>
<context>
    <name>claviger::OverviewPage</name>
    <message>
        <source>Nothing is due, and no rotation waits to be finished.</source>
        <translation>Nichts ist fällig, und keine Rotation wartet auf ihren Abschluss.</translation>
    </message>
    <message>
        <source>No service is connected yet.</source>
        <translation>Noch ist kein Dienst verbunden.</translation>
    </message>
    <message>
        <source>Connect one to see here how its keys stand: what ends soon, what was never used, what may do too much.</source>
        <translation>Einen verbinden, um hier zu sehen, wie es um seine Schlüssel steht: was bald abläuft, was noch nie genutzt wurde, was zu viel darf.</translation>
    </message>
    <message>
        <source>Connect service…</source>
        <translation>Dienst verbinden…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Overview · %1</source>
        <translation>Übersicht · %1</translation>
    </message>
    <message>
        <source>Reminders (%1)</source>
        <translation>Erinnerungen (%1)</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Every number leads to what it counts.</source>
        <translation>Jede Zahl führt zu dem, was sie zählt.</translation>
    </message>
</context>
<context>
    <name>claviger::OverviewPlace</name>
    <message>
        <source>All workspaces</source>
        <translation>Alle Arbeitsbereiche</translation>
    </message>
</context>
<context>
    <name>claviger::OverviewTable</name>
    <message>
        <source>Keys and findings by workspace</source>
        <translation>Schlüssel und Befunde nach Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>claviger::OwnTemplates</name>
    <message>
        <source>The template “%1” is for a project: say which with --project P.</source>
        <translation>Die Vorlage „%1“ ist für ein Projekt: mit --project P angeben, für welches.</translation>
    </message>
</context>
<context>
    <name>claviger::OwnerLeftRule</name>
    <message>
        <source>Owner left</source>
        <translation>Besitzer ausgeschieden</translation>
    </message>
    <message>
        <source>Nobody answers for the key any more: give it to somebody by rotating it, or revoke it.</source>
        <translation>Niemand steht mehr für den Schlüssel ein: ihn durch Rotieren jemandem geben oder widerrufen.</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt genutzt %1</translation>
    </message>
    <message>
        <source>no use known</source>
        <translation>keine Nutzung bekannt</translation>
    </message>
    <message numerus="yes">
        <source>“%1” belongs to %2, who is not among the %n member(s) of its workspace (%3).</source>
        <translation>
            <numerusform>„%1“ gehört %2; unter den Mitgliedern seines Arbeitsbereichs (%n) gibt es diese Person nicht (%3).</numerusform>
            <numerusform>„%1“ gehört %2; unter den Mitgliedern seines Arbeitsbereichs (%n) gibt es diese Person nicht (%3).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::Ownership</name>
    <message numerus="yes">
        <source>%n key(s) die when this member leaves: %1.</source>
        <translation>
            <numerusform>%n Schlüssel endet, wenn dieses Mitglied geht: %1.</numerusform>
            <numerusform>%n Schlüssel enden, wenn dieses Mitglied geht: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::PageList</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>claviger::PassphraseSlot</name>
    <message>
        <source>The passphrase does not open this vault: check it and try again.</source>
        <translation>Die Passphrase öffnet diesen Tresor nicht: sie prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase (%1 MiB are needed): close other programs and try again.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um die Passphrase zu prüfen (%1 MiB sind nötig): andere Programme schließen und erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>claviger::PassphraseStrength</name>
    <message>
        <source>Four or more random words are easy to remember and hard to guess.</source>
        <translation>Vier oder mehr zufällige Wörter sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>Weak: somebody who copies the vault may guess it. Make it longer.</source>
        <translation>Schwach: wer den Tresor kopiert, könnte sie erraten. Länger machen.</translation>
    </message>
    <message>
        <source>Fair. One more word would put it out of reach.</source>
        <translation>Mittel. Ein Wort mehr, und sie ist kaum noch zu erraten.</translation>
    </message>
    <message>
        <source>Good, if it was made at random and is used nowhere else.</source>
        <translation>Gut, wenn zufällig erzeugt und nirgendwo sonst verwendet.</translation>
    </message>
</context>
<context>
    <name>claviger::PasteKeysDialog</name>
    <message>
        <source>Paste a table of keys</source>
        <translation>Tabelle von Schlüsseln einfügen</translation>
    </message>
    <message>
        <source>Select the table on the service&apos;s page, copy it, and paste it here. CSV works as well.</source>
        <translation>Die Tabelle auf der Seite des Dienstes auswählen, kopieren und hier einfügen. CSV geht auch.</translation>
    </message>
    <message>
        <source>What was read, with the meaning of each column in the first row</source>
        <translation>Was gelesen wurde, mit der Bedeutung jeder Spalte in der ersten Zeile</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Adding the records…</source>
        <translation>Einträge werden hinzugefügt…</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Arbeitsbereich</translation>
    </message>
    <message>
        <source>No workspace of this connection is known.</source>
        <translation>Kein Arbeitsbereich dieser Verbindung ist bekannt.</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>Bedeutung von Spalte %1</translation>
    </message>
    <message>
        <source>Meaning of “%1”</source>
        <translation>Bedeutung von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weitere.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add records</source>
        <translation>Einträge &amp;hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n record(s)</source>
        <translation>
            <numerusform>%n Eintrag &amp;hinzufügen</numerusform>
            <numerusform>%n Einträge &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>No column holds the names of the keys: choose one.</source>
        <translation>Keine Spalte enthält die Namen der Schlüssel: eine auswählen.</translation>
    </message>
    <message>
        <source>Paste a table first.</source>
        <translation>Zuerst eine Tabelle einfügen.</translation>
    </message>
</context>
<context>
    <name>claviger::PastedKeys</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>“%1” under %2 is no time that can be read.</source>
        <translation>„%1“ unter %2 ist keine lesbare Zeit.</translation>
    </message>
    <message>
        <source>a cell looked like a whole secret; only its first characters are kept.</source>
        <translation>eine Zelle sah nach einem ganzen Secret aus; nur ihre ersten Zeichen werden behalten.</translation>
    </message>
    <message>
        <source>“%1” is no status that is known here.</source>
        <translation>„%1“ ist kein hier bekannter Status.</translation>
    </message>
    <message>
        <source>There is no row in it: copy the table of keys from the service&apos;s page, or open its CSV export, and paste it here.</source>
        <translation>Es steht keine Zeile darin: die Tabelle der Schlüssel von der Seite des Dienstes kopieren oder den CSV-Export des Dienstes öffnen, und hier einfügen.</translation>
    </message>
    <message>
        <source>Row %1 has no name and is left out.</source>
        <translation>Zeile %1 hat keinen Namen und wird ausgelassen.</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(ausgelassen)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
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
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>Erlaubte Netze</translation>
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
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
</context>
<context>
    <name>claviger::PreviewPane</name>
    <message>
        <source>&amp;Zone of its times</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Jahr</translation>
    </message>
    <message>
        <source>Map the fields…</source>
        <translation>Felder zuordnen…</translation>
    </message>
    <message>
        <source>The first records, as they would be imported</source>
        <translation>Die ersten Einträge, wie sie importiert würden</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>By names and values</source>
        <translation>Nach Namen und Werten</translation>
    </message>
    <message>
        <source>of the file</source>
        <translation>der Datei</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <translation>%1 (erkannt)</translation>
    </message>
    <message>
        <source>Looking into the file …</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>It holds no records: there is nothing to import.</source>
        <translation>Sie enthält keine Einträge: es gibt nichts zu importieren.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln record(s).</source>
        <translation>
            <numerusform>Der erste Eintrag (%Ln).</numerusform>
            <numerusform>Die ersten %Ln Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this log: %1.</source>
        <translation>Nicht in diesem Protokoll: %1.</translation>
    </message>
    <message>
        <source>Of the first %L1 records %L2 cannot be read; they will be kept and listed as rejected.</source>
        <translation>Von den ersten %L1 Einträgen sind %L2 nicht lesbar; sie werden aufgehoben und als zurückgewiesen aufgeführt.</translation>
    </message>
    <message>
        <source>No time was found: map the field that holds it, or the events stand in no timeline.</source>
        <translation>Keine Zeit gefunden: das Feld zuordnen, das sie enthält, sonst stehen die Ereignisse in keiner Zeitleiste.</translation>
    </message>
    <message>
        <source>%L1 of the first %L2 events have no time.</source>
        <translation>%L1 der ersten %L2 Ereignisse haben keine Zeit.</translation>
    </message>
    <message>
        <source>Its times name no zone: they are read as UTC unless you say otherwise.</source>
        <translation>Die Zeiten nennen keine Zeitzone: sie gelten als UTC, wenn nichts anderes angegeben wird.</translation>
    </message>
    <message>
        <source>Its times name no year: it is taken from the file&apos;s last change.</source>
        <translation>Die Zeiten nennen kein Jahr: es wird der letzten Änderung der Datei entnommen.</translation>
    </message>
    <message>
        <source>The file has to be looked at first.</source>
        <translation>Die Datei muss erst gelesen werden.</translation>
    </message>
</context>
<context>
    <name>claviger::PreviewTableModel</name>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
</context>
<context>
    <name>claviger::ProvenanceLabel</name>
    <message>
        <source>documented</source>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>unpublished</source>
        <translation>unveröffentlicht</translation>
    </message>
</context>
<context>
    <name>claviger::QueryCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Ergänzungen</translation>
    </message>
    <message>
        <source>15 minutes ago</source>
        <translation>vor 15 Minuten</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>vor einer Stunde</translation>
    </message>
    <message>
        <source>a day ago</source>
        <translation>vor einem Tag</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>vor einer Woche</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>vor 30 Tagen</translation>
    </message>
    <message>
        <source>since midnight</source>
        <translation>seit Mitternacht</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>am Tag davor</translation>
    </message>
</context>
<context>
    <name>claviger::QueryEdit</name>
    <message>
        <source>Query for events</source>
        <translation>Abfrage von Ereignissen</translation>
    </message>
    <message>
        <source>key:eg_live_*  status:&gt;=400  ip:203.0.113.0/24  since:7d</source>
        <translation>key:eg_live_*  status:&gt;=400  ip:203.0.113.0/24  since:7d</translation>
    </message>
</context>
<context>
    <name>claviger::RawText</name>
    <message>
        <source>… and %1 more; copy the record to have it whole.</source>
        <translation>… und noch %1; kopieren, um den ganzen Eintrag zu haben.</translation>
    </message>
</context>
<context>
    <name>claviger::ReceiptDialog</name>
    <message>
        <source>Rejected records</source>
        <translation>Zurückgewiesene Einträge</translation>
    </message>
    <message>
        <source>&amp;Copy the receipt</source>
        <translation>Quittung &amp;kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Show the events</source>
        <translation>Ereignisse an&amp;zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Dateien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not begun.</source>
        <translation>
            <numerusform>%Ln Datei wurde nicht begonnen.</numerusform>
            <numerusform>%Ln Dateien wurden nicht begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import receipt</source>
        <translation>Quittung des Imports</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: could not be read</source>
        <translation>%1: nicht lesbar</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Why this format</source>
        <translation>Warum dieses Format</translation>
    </message>
    <message>
        <source>Logs in it</source>
        <translation>Protokolle darin</translation>
    </message>
    <message>
        <source>Records read</source>
        <translation>Gelesene Einträge</translation>
    </message>
    <message>
        <source>   stored as events</source>
        <translation>   als Ereignisse gespeichert</translation>
    </message>
    <message>
        <source>   known already</source>
        <translation>   schon bekannt</translation>
    </message>
    <message>
        <source>   rejected</source>
        <translation>   zurückgewiesen</translation>
    </message>
    <message>
        <source>   part of another record</source>
        <translation>   Teil eines anderen Eintrags</translation>
    </message>
    <message>
        <source>Secrets replaced</source>
        <translation>Ersetzte Secrets</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Erstes Ereignis</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 rejected records</source>
        <translation>Die ersten %L1 von %L2 zurückgewiesenen Einträgen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected record(s)</source>
        <translation>
            <numerusform>%Ln zurückgewiesener Eintrag</numerusform>
            <numerusform>%Ln zurückgewiesene Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>not known: the file was not read to its end</source>
        <translation>nicht bekannt: die Datei wurde nicht bis zum Ende gelesen</translation>
    </message>
</context>
<context>
    <name>claviger::RecordActions</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were written to %1.</source>
        <translation>
            <numerusform>%n Schlüssel wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Schlüssel wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel exportieren</numerusform>
            <numerusform>%n Schlüssel exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::RefusalBurstRule</name>
    <message>
        <source>Burst of refusals</source>
        <translation>Häufung von Ablehnungen</translation>
    </message>
    <message>
        <source>Somebody tries what the key may not do, or a job runs wild: look at what was asked, and from where.</source>
        <translation>Jemand versucht, was der Schlüssel nicht darf, oder ein Job läuft Amok: nachsehen, was verlangt wurde und von wo.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was refused %n time(s) within %2 minutes from %3 (401, 403 or 429)</source>
        <translation>
            <numerusform>„%1“ wurde ab %3 binnen %2 Minuten %n-mal abgelehnt (401, 403 oder 429)</numerusform>
            <numerusform>„%1“ wurde ab %3 binnen %2 Minuten %n-mal abgelehnt (401, 403 oder 429)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; there were %n bursts like this.</source>
        <translation>
            <numerusform>; es gab %n solche Häufung.</numerusform>
            <numerusform>; es gab %n solche Häufungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::RejectedTableModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>Warum zurückgewiesen</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
</context>
<context>
    <name>claviger::ReminderList</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
</context>
<context>
    <name>claviger::ReminderModel</name>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>Ticket: %1</translation>
    </message>
    <message>
        <source>Used in: %1</source>
        <translation>Genutzt in: %1</translation>
    </message>
    <message>
        <source>Nothing was noted with this reminder.</source>
        <translation>Zu dieser Erinnerung wurde nichts notiert.</translation>
    </message>
    <message>
        <source>cutting over, %1</source>
        <translation>Umstellung, %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Its answer was lost. Sync to find out what became of it.</source>
        <translation>Die Antwort ging verloren. Abgleichen, um zu sehen, was daraus wurde.</translation>
    </message>
    <message>
        <source>answer lost, %1</source>
        <translation>Antwort verloren, %1</translation>
    </message>
</context>
<context>
    <name>claviger::RevealDialog</name>
    <message>
        <source>I have &amp;stored it</source>
        <translation>Ich habe es &amp;gespeichert</translation>
    </message>
    <message>
        <source>Your new key</source>
        <translation>Der neue Schlüssel</translation>
    </message>
    <message>
        <source>%1 shows this secret only now. Store it where it will be used; it cannot be shown again.</source>
        <translation>%1 zeigt dieses Secret nur jetzt. Dort speichern, wo es genutzt wird; es lässt sich nicht noch einmal anzeigen.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>The clipboard is empty again.</source>
        <translation>Die Zwischenablage ist wieder leer.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>&amp;curl command</source>
        <translation>&amp;curl-Befehl</translation>
    </message>
    <message>
        <source>&amp;Line of a .env file</source>
        <translation>&amp;Zeile einer .env-Datei</translation>
    </message>
    <message>
        <source>&amp;GitHub Actions secret (gh)</source>
        <translation>&amp;GitHub-Actions-Secret (gh)</translation>
    </message>
    <message>
        <source>&amp;Kubernetes secret (kubectl)</source>
        <translation>&amp;Kubernetes-Secret (kubectl)</translation>
    </message>
    <message>
        <source>curl command (%1 does not say how a key is sent)</source>
        <translation>curl-Befehl (%1 gibt nicht an, wie ein Schlüssel gesendet wird)</translation>
    </message>
    <message>
        <source>The secret is lost for good once this closes. Tick “I have stored it”, or close without storing and revoke the key.</source>
        <translation>Nach dem Schließen ist das Secret endgültig verloren. „Ich habe es gespeichert“ ankreuzen, oder ohne Speichern schließen und den Schlüssel widerrufen.</translation>
    </message>
    <message>
        <source>Close without storing</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The secret is hidden.</source>
        <translation>Das Secret ist verborgen.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Kopieren &amp;als</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Your new client secret</source>
        <translation>Das neue Client-Secret</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>G&amp;itLab CI variable (glab)</source>
        <translation>G&amp;itLab-CI-Variable (glab)</translation>
    </message>
    <message>
        <source>The secret is lost for good once this closes. Tick “I have stored it”, or close without storing and rotate the application again.</source>
        <translation>Das Secret ist endgültig verloren, sobald sich dies schließt. „Ich habe es gespeichert“ ankreuzen oder ohne Speichern schließen und die Anwendung erneut rotieren.</translation>
    </message>
    <message>
        <source>Tick “I have stored it” first.</source>
        <translation>Zuerst „Ich habe es gespeichert“ ankreuzen.</translation>
    </message>
</context>
<context>
    <name>claviger::RevokeDialog</name>
    <message>
        <source>Revoke %1</source>
        <translation>%1 widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n keys</source>
        <translation>
            <numerusform>%n Schlüssel widerrufen</numerusform>
            <numerusform>%n Schlüssel widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>A revoked key cannot be brought back.</source>
        <translation>Ein widerrufener Schlüssel lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Keys to revoke</source>
        <translation>Zu widerrufende Schlüssel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>● in use</source>
        <translation>● genutzt</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>ungenutzt</translation>
    </message>
    <message>
        <source>Type the key&apos;s name, %1, to confirm</source>
        <translation>Zur Bestätigung den Namen des Schlüssels eingeben: %1</translation>
    </message>
    <message>
        <source>&amp;Revoke key</source>
        <translation>Schlüssel &amp;widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %n keys</source>
        <translation>
            <numerusform>%n Schlüssel &amp;widerrufen</numerusform>
            <numerusform>%n Schlüssel &amp;widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Revoking %1; %n more to go.</source>
        <translation>
            <numerusform>%1 wird widerrufen; noch %n weiterer.</numerusform>
            <numerusform>%1 wird widerrufen; noch %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ revoked</source>
        <translation>✓ widerrufen</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ gescheitert</translation>
    </message>
    <message>
        <source>Revoked: %1.</source>
        <translation>Widerrufen: %1.</translation>
    </message>
    <message>
        <source>Not revoked: %1.</source>
        <translation>Nicht widerrufen: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a key: error</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It leaked; its user is gone; …</source>
        <translation>Durchgesickert; Nutzer ausgeschieden; …</translation>
    </message>
    <message>
        <source>&amp;Why now, although the old key is still used</source>
        <translation>W&amp;arum jetzt, obwohl der alte Schlüssel noch genutzt wird</translation>
    </message>
    <message>
        <source>Kept with the rotation in this vault.</source>
        <translation>Wird mit der Rotation in diesem Tresor aufgehoben.</translation>
    </message>
    <message>
        <source>Revoking in %1 s. Stop leaves everything as it is.</source>
        <translation>Widerruf in %1 s. Anhalten lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>All of them are revoked.</source>
        <translation>Alle sind widerrufen.</translation>
    </message>
    <message>
        <source>Type the name, %1, first.</source>
        <translation>Zuerst den Namen eingeben: %1.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Zuerst eine Begründung angeben.</translation>
    </message>
</context>
<context>
    <name>claviger::RevokePlan</name>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>This key is in use. What uses it stops working.</source>
        <translation>Dieser Schlüssel wird genutzt. Was ihn nutzt, hört auf zu funktionieren.</translation>
    </message>
    <message>
        <source>In use in the last seven days: %1 of %2 keys. What uses them stops working.</source>
        <translation>In den letzten sieben Tagen genutzt: %1 von %2 Schlüsseln. Was sie nutzt, hört auf zu funktionieren.</translation>
    </message>
    <message>
        <source>The service does not tell when this was last used: make sure that nothing needs it.</source>
        <translation>Der Dienst gibt die letzte Nutzung nicht an: sicherstellen, dass nichts den Schlüssel braucht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, as the trail shows</source>
        <translation>%1, wie der Audit-Trail zeigt</translation>
    </message>
    <message>
        <source>%1; %2, says the service</source>
        <translation>%1; %2 nach Angabe des Dienstes</translation>
    </message>
    <message>
        <source>Neither the service nor any event here shows a use in the last seven days.</source>
        <translation>Weder der Dienst noch ein Ereignis hier zeigt eine Nutzung in den letzten sieben Tagen.</translation>
    </message>
    <message>
        <source>Neither their services nor any event here show a use of these keys in the last seven days.</source>
        <translation>Weder die Dienste noch ein Ereignis hier zeigen eine Nutzung dieser Schlüssel in den letzten sieben Tagen.</translation>
    </message>
    <message>
        <source>The service tells of no use in the last seven days.</source>
        <translation>Der Dienst nennt keine Nutzung in den letzten sieben Tagen.</translation>
    </message>
    <message>
        <source>Their services tell of no use of these keys in the last seven days.</source>
        <translation>Die Dienste nennen keine Nutzung dieser Schlüssel in den letzten sieben Tagen.</translation>
    </message>
</context>
<context>
    <name>claviger::RotateApplicationDialog</name>
    <message>
        <source>Rotate the secret of %1</source>
        <translation>Secret von %1 rotieren</translation>
    </message>
    <message>
        <source>The application keeps its client id and gets a new client secret.</source>
        <translation>Die Anwendung behält ihre Client-ID und bekommt ein neues Client-Secret.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>&amp;Rotate secret</source>
        <translation>Secret &amp;rotieren</translation>
    </message>
    <message>
        <source>%1 makes a second client secret. Until you remove the old one both work.</source>
        <translation>%1 erstellt ein zweites Client-Secret. Bis das alte entfernt ist, gelten beide.</translation>
    </message>
    <message>
        <source>You put the new secret wherever the old one is used.</source>
        <translation>Das neue Secret überall einsetzen, wo das alte genutzt wird.</translation>
    </message>
    <message>
        <source>When the old secret has fallen silent, remove it. The cut-over stays in the list, also after a restart.</source>
        <translation>Ist das alte Secret verstummt, es entfernen. Die Umstellung bleibt in der Liste, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>%1 makes a new client secret. The old one stops working.</source>
        <translation>%1 erstellt ein neues Client-Secret. Das alte gilt nicht mehr.</translation>
    </message>
    <message>
        <source>You put the new secret wherever the old one is used, at once.</source>
        <translation>Das neue Secret sofort überall einsetzen, wo das alte genutzt wird.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number of a step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>What uses the old secret fails until it has the new one.</source>
        <translation>Was das alte Secret nutzt, scheitert, bis es das neue hat.</translation>
    </message>
    <message>
        <source>Stopped. If %1 had received the request already, the application may have a new secret that nobody holds; the next sync tells. Then rotate it again.</source>
        <translation>Angehalten. Hatte %1 die Anfrage schon erhalten, kann die Anwendung ein neues Secret haben, das niemand hat; der nächste Abgleich zeigt es. Dann erneut rotieren.</translation>
    </message>
    <message>
        <source>Asking %1 for the new secret…</source>
        <translation>%1 wird um das neue Secret gebeten…</translation>
    </message>
</context>
<context>
    <name>claviger::RotateDialog</name>
    <message>
        <source>Rotate %1</source>
        <translation>%1 rotieren</translation>
    </message>
    <message>
        <source>A new secret with the same rights takes the place of the old one.</source>
        <translation>Ein neues Secret mit denselben Berechtigungen tritt an die Stelle des alten.</translation>
    </message>
    <message>
        <source>&amp;Rotate key</source>
        <translation>Schlüssel &amp;rotieren</translation>
    </message>
    <message>
        <source>%1 offers no way to rotate a key.</source>
        <translation>%1 bietet keine Möglichkeit, einen Schlüssel zu rotieren.</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>läuft nie ab</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>jede Adresse</translation>
    </message>
    <message>
        <source>%1 makes a new key with the same scopes, lifetime and networks.</source>
        <translation>%1 erstellt einen neuen Schlüssel mit denselben Berechtigungen, derselben Gültigkeit und denselben Netzen.</translation>
    </message>
    <message>
        <source>You put the new secret wherever the old one is used. Until then both keys work.</source>
        <translation>Das neue Secret überall einsetzen, wo das alte genutzt wird. Bis dahin gelten beide Schlüssel.</translation>
    </message>
    <message>
        <source>When the old key has fallen silent, revoke it. The cut-over stays in the list, also after a restart.</source>
        <translation>Sobald der alte Schlüssel verstummt ist, ihn widerrufen. Die Umstellung bleibt in der Liste, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>%1 makes the new key in one step; the old one lives on for a while.</source>
        <translation>%1 erstellt den neuen Schlüssel in einem Schritt; der alte gilt noch eine Weile weiter.</translation>
    </message>
    <message>
        <source>You put the new secret wherever the old one is used.</source>
        <translation>Das neue Secret überall einsetzen, wo das alte genutzt wird.</translation>
    </message>
    <message>
        <source>%1 gives this key a new secret. The old secret stops working.</source>
        <translation>%1 gibt diesem Schlüssel ein neues Secret. Das alte gilt dann nicht mehr.</translation>
    </message>
    <message>
        <source>You put the new secret wherever the old one is used, at once.</source>
        <translation>Das neue Secret sofort überall einsetzen, wo das alte genutzt wird.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number of a step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>What uses the old secret fails until it has the new one.</source>
        <translation>Was das alte Secret nutzt, scheitert, bis es das neue hat.</translation>
    </message>
    <message>
        <source>Stopped. If %1 had received the request already, a new key may exist; the next sync finds it and offers to revoke it.</source>
        <translation>Angehalten. Hatte %1 die Anfrage schon erhalten, kann es einen neuen Schlüssel geben; der nächste Abgleich findet ihn und bietet an, ihn zu widerrufen.</translation>
    </message>
    <message>
        <source>Asking %1 for the new key…</source>
        <translation>Neuer Schlüssel wird bei %1 angefordert…</translation>
    </message>
    <message>
        <source>The &amp;old key</source>
        <translation>Der &amp;alte Schlüssel</translation>
    </message>
</context>
<context>
    <name>claviger::RotateSeveralDialog</name>
    <message numerus="yes">
        <source>Rotate %n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel rotieren</numerusform>
            <numerusform>%n Schlüssel rotieren</numerusform>
        </translation>
    </message>
    <message>
        <source>One after the other: each new secret is shown, stored by you, and only then comes the next.</source>
        <translation>Einer nach dem anderen: jedes neue Secret wird angezeigt und ist zu speichern, erst dann kommt das nächste.</translation>
    </message>
    <message>
        <source>Some of these keys lose their old secret at once. What uses it fails until it has the new one.</source>
        <translation>Einige dieser Schlüssel verlieren ihr altes Secret sofort. Was es nutzt, scheitert, bis es das neue hat.</translation>
    </message>
    <message>
        <source>Keys to rotate</source>
        <translation>Zu rotierende Schlüssel</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>new secret, the old one ends</source>
        <translation>neues Secret, das alte gilt nicht mehr</translation>
    </message>
    <message>
        <source>new key, the old one stays for now</source>
        <translation>neuer Schlüssel, der alte gilt vorerst weiter</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Rotate %n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel &amp;rotieren</numerusform>
            <numerusform>%n Schlüssel &amp;rotieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 rotated, %2 left.</source>
        <translation>%1 rotiert, %2 übrig.</translation>
    </message>
    <message>
        <source>Rotating %1…</source>
        <translation>%1 wird rotiert…</translation>
    </message>
    <message>
        <source>✓ rotated</source>
        <translation>✓ rotiert</translation>
    </message>
    <message>
        <source>✕ failed: %1</source>
        <translation>✕ gescheitert: %1</translation>
    </message>
    <message>
        <source>None of these keys can be rotated.</source>
        <translation>Keiner dieser Schlüssel lässt sich rotieren.</translation>
    </message>
</context>
<context>
    <name>claviger::RotatedStillUsedRule</name>
    <message>
        <source>Rotated, old key still used</source>
        <translation>Alter Schlüssel noch genutzt</translation>
    </message>
    <message>
        <source>Find what still has the old secret by the address and the program, then revoke the old key.</source>
        <translation>Anhand von Adresse und Programm finden, was noch das alte Secret hat, dann den alten Schlüssel widerrufen.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was used %n time(s) since its replacement was handed over on %2.</source>
        <translation>
            <numerusform>„%1“ wurde %n-mal genutzt, seit sein Nachfolger am %2 übergeben wurde.</numerusform>
            <numerusform>„%1“ wurde %n-mal genutzt, seit sein Nachfolger am %2 übergeben wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was used on %2, by the service’s word, after its replacement was handed over on %3.</source>
        <translation>„%1“ wurde nach Angabe des Dienstes am %2 genutzt, nachdem sein Nachfolger am %3 übergeben worden war.</translation>
    </message>
</context>
<context>
    <name>claviger::SandboxServer</name>
    <message>
        <source>The sandbox is listening already.</source>
        <translation>Die Sandbox lauscht bereits.</translation>
    </message>
</context>
<context>
    <name>claviger::SandboxVerb</name>
    <message>
        <source>--port is a number from 0 to 65535; 0 takes a free one.</source>
        <translation>--port ist eine Zahl von 0 bis 65535; 0 nimmt einen freien Port.</translation>
    </message>
</context>
<context>
    <name>claviger::ScopeChip</name>
    <message>
        <source>Scope</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Part of a scope, e.g. chats.write</source>
        <translation>Teil einer Berechtigung, z. B. chats.write</translation>
    </message>
    <message>
        <source>Part of a scope</source>
        <translation>Teil einer Berechtigung</translation>
    </message>
</context>
<context>
    <name>claviger::ScopeDiffDialog</name>
    <message>
        <source>Compare scopes</source>
        <translation>Berechtigungen vergleichen</translation>
    </message>
    <message>
        <source>%1 and %2 have the same scopes.</source>
        <translation>%1 und %2 haben dieselben Berechtigungen.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Co&amp;py all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>? %1 (unknown)</source>
        <translation>? %1 (unbekannt)</translation>
    </message>
    <message>
        <source>%1 (covered by %2)</source>
        <translation>%1 (in %2 enthalten)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>claviger::ScopeMatrixModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>verwalten</translation>
    </message>
    <message>
        <source>%1: not in the catalogue of %2</source>
        <translation>%1: nicht im Katalog von %2</translation>
    </message>
    <message>
        <source>%1 has no such scope.</source>
        <translation>%1 hat keine solche Berechtigung.</translation>
    </message>
    <message>
        <source>covered by %1</source>
        <translation>in %1 enthalten</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>nicht erteilt</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>, unknown scope</source>
        <translation>, unbekannte Berechtigung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the catalogue of %1</source>
        <translation>Nicht im Katalog von %1</translation>
    </message>
</context>
<context>
    <name>claviger::ScopeMatrixView</name>
    <message>
        <source>Keys and their scopes</source>
        <translation>Schlüssel und ihre Berechtigungen</translation>
    </message>
    <message>
        <source>Scopes: activate one to see who can</source>
        <translation>Berechtigungen: eine aktivieren, um zu sehen, wer sie hat</translation>
    </message>
</context>
<context>
    <name>claviger::ScopeTree</name>
    <message>
        <source>medium risk</source>
        <translation>mittleres Risiko</translation>
    </message>
    <message>
        <source>▲ high risk</source>
        <translation>▲ hohes Risiko</translation>
    </message>
    <message>
        <source>Filter scopes</source>
        <translation>Berechtigungen filtern</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Another scope</source>
        <translation>Andere Berechtigung</translation>
    </message>
    <message>
        <source>Another scope: %1</source>
        <translation>Andere Berechtigung: %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Nicht in der Liste</translation>
    </message>
    <message>
        <source>not known here; kept</source>
        <translation>hier unbekannt; bleibt erhalten</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 gewählt</translation>
    </message>
    <message>
        <source>A&amp;dd scope</source>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>A&amp;uswählen</translation>
    </message>
    <message>
        <source>One level on every resource</source>
        <translation>Eine Stufe auf jeder Ressource</translation>
    </message>
    <message>
        <source>Read on every resource</source>
        <translation>Lesen auf jeder Ressource</translation>
    </message>
    <message>
        <source>Read and write on every resource</source>
        <translation>Lesen und Schreiben auf jeder Ressource</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>claviger::ScopesPage</name>
    <message>
        <source>Ended keys too</source>
        <translation>Auch beendete Schlüssel</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Who can …?</source>
        <translation>Wer darf …?</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n key(s)</source>
        <translation>
            <numerusform>%1: %n Schlüssel</numerusform>
            <numerusform>%1: %n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with template…</source>
        <translation>Mit Vorlage vergleichen…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Compare scopes (Ctrl+D)</source>
        <translation>Berechtigungen vergleichen (Strg+D)</translation>
    </message>
    <message>
        <source>Select two keys, or one whose service has templates.</source>
        <translation>Zwei Schlüssel auswählen, oder einen, dessen Dienst Vorlagen hat.</translation>
    </message>
    <message>
        <source>Template “%1”</source>
        <translation>Vorlage „%1“</translation>
    </message>
    <message>
        <source>No service is connected yet.</source>
        <translation>Noch ist kein Dienst verbunden.</translation>
    </message>
    <message>
        <source>Connect one to see here which of its keys may do what.</source>
        <translation>Einen verbinden, um hier zu sehen, welcher seiner Schlüssel was darf.</translation>
    </message>
    <message>
        <source>Connect service…</source>
        <translation>Dienst verbinden…</translation>
    </message>
    <message>
        <source>No key here has scopes.</source>
        <translation>Kein Schlüssel hier hat Berechtigungen.</translation>
    </message>
    <message>
        <source>What such keys may do follows from whom they act for, or the service does not tell.</source>
        <translation>Was solche Schlüssel dürfen, folgt daraus, für wen sie handeln, oder der Dienst gibt es nicht an.</translation>
    </message>
    <message>
        <source>No key matches.</source>
        <translation>Kein Schlüssel passt.</translation>
    </message>
    <message>
        <source>Neither a key nor a scope has all of these words.</source>
        <translation>Kein Schlüssel und keine Berechtigung enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) can %1</source>
        <translation>
            <numerusform>%n Schlüssel darf %1</numerusform>
            <numerusform>%n Schlüssel dürfen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 keys</source>
        <translation>%1 von %2 Schlüsseln</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Diensten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of %1 have no scopes.</source>
        <translation>
            <numerusform>%n Schlüssel von %1 hat keine Berechtigungen.</numerusform>
            <numerusform>%n Schlüssel von %1 haben keine Berechtigungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a column’s title to see who can.</source>
        <translation>Einen Spaltentitel wählen: wer darf das?</translation>
    </message>
</context>
<context>
    <name>claviger::Screenshots</name>
    <message>
        <source>%1 could not be made.</source>
        <translation>%1 konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>There is no dialog to confirm.</source>
        <translation>Es gibt keinen Dialog, der sich bestätigen ließe.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no dialog to type into.</source>
        <translation>Es gibt keinen Dialog, in den sich tippen ließe.</translation>
    </message>
    <message>
        <source>There is no client secret to try.</source>
        <translation>Es gibt kein Client-Secret zum Ausprobieren.</translation>
    </message>
    <message>
        <source>The picture “%1” never got ready.</source>
        <translation>Das Bild „%1“ wurde nie fertig.</translation>
    </message>
    <message>
        <source>The local journal was changed: act 7 is not as it was written.</source>
        <translation>Das lokale Journal wurde verändert: Handlung 7 ist nicht, wie sie geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>claviger::SecretClipboard</name>
    <message>
        <source>This desktop (Wayland) lets a program empty the clipboard only while its window has the focus: come back to this window, or close it, to have a copied secret taken back.</source>
        <translation>Dieser Desktop (Wayland) lässt ein Programm die Zwischenablage nur leeren, solange sein Fenster den Fokus hat: zu diesem Fenster zurückkehren oder es schließen, damit ein kopiertes Secret zurückgenommen wird.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after %1 s.</source>
        <translation>Kopiert. Die Zwischenablage wird nach %1 s geleert.</translation>
    </message>
</context>
<context>
    <name>claviger::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>claviger::SecretSink</name>
    <message>
        <source>%1 exists and is not empty: name another file for the secret.</source>
        <translation>%1 gibt es schon und ist nicht leer: eine andere Datei für das Secret angeben.</translation>
    </message>
    <message>
        <source>%1 could not be written, so nothing was sent: %2.</source>
        <translation>%1 konnte nicht geschrieben werden, deshalb wurde nichts gesendet: %2.</translation>
    </message>
    <message>
        <source>The secret was made but could not be written to %1: %2. Nobody has it: revoke or rotate what it belongs to.</source>
        <translation>Das Secret wurde erstellt, konnte aber nicht nach %1 geschrieben werden: %2. Niemand hat es: widerrufen oder rotieren, wozu es gehört.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
</context>
<context>
    <name>claviger::ServiceClient</name>
    <message>
        <source>The service description gives neither an id nor a secret for the new key.</source>
        <translation>Die Dienstbeschreibung liefert für den neuen Schlüssel weder ID noch Secret.</translation>
    </message>
</context>
<context>
    <name>claviger::ServicesVerb</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>The description is good.</source>
        <translation>Die Beschreibung ist in Ordnung.</translation>
    </message>
    <message>
        <source>“services” needs list, show and an id, or check and a file.</source>
        <translation>„services“ braucht list, show und eine ID, oder check und eine Datei.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>SUMMARY</source>
        <translation>ZUSAMMENFASSUNG</translation>
    </message>
    <message>
        <source>There is no service “%1”: “claviger services list” shows those that are.</source>
        <translation>Den Dienst „%1“ gibt es nicht: „claviger services list“ zeigt alle vorhandenen.</translation>
    </message>
    <message>
        <source>“services check” needs one file; --response and --secret-file need --operation.</source>
        <translation>„services check“ braucht eine Datei; --response und --secret-file brauchen --operation.</translation>
    </message>
</context>
<context>
    <name>claviger::Session</name>
    <message>
        <source>There is no description of the service “%1”: put its file back, or connect again with one.</source>
        <translation>Für den Dienst „%1“ gibt es keine Beschreibung: ihre Datei zurücklegen oder mit einer neu verbinden.</translation>
    </message>
    <message>
        <source>“%1” is kept by hand: there is no credential to send anything with.</source>
        <translation>„%1“ wird von Hand geführt: es gibt keine Zugangsdaten, mit denen sich etwas senden ließe.</translation>
    </message>
</context>
<context>
    <name>claviger::SessionView</name>
    <message>
        <source>The vault</source>
        <translation>Der Tresor</translation>
    </message>
</context>
<context>
    <name>claviger::SettingsDesk</name>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Die Passphrase ist geändert.</translation>
    </message>
</context>
<context>
    <name>claviger::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Every change works at once.</source>
        <translation>Jede Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>claviger::SettingsForm</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
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
    <name>claviger::SleepSource</name>
    <message>
        <source>The vault is locked first.</source>
        <translation>Zuerst wird der Tresor gesperrt.</translation>
    </message>
</context>
<context>
    <name>claviger::SourceTableModel</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Erstes Ereignis</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
</context>
<context>
    <name>claviger::SourcesDialog</name>
    <message>
        <source>Sources of events</source>
        <translation>Quellen von Ereignissen</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <translation>&amp;Quittung…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Pull the services&apos; trails now</source>
        <translation>Audit-Trails der Dienste &amp;jetzt lesen</translation>
    </message>
    <message>
        <source>&amp;Open a log…</source>
        <translation>Proto&amp;koll öffnen…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Where the events are from. What you switch off is left out until you switch it on again; nothing is lost.</source>
        <translation>Woher die Ereignisse stammen. Was abgeschaltet ist, bleibt ausgelassen, bis es wieder eingeschaltet wird; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There are no events yet</source>
        <translation>Noch gibt es keine Ereignisse</translation>
    </message>
    <message>
        <source>Drop a log on the window, or open one: a file, a folder, an archive.</source>
        <translation>Ein Protokoll auf das Fenster ziehen oder öffnen: eine Datei, einen Ordner, ein Archiv.</translation>
    </message>
    <message>
        <source>Open a log…</source>
        <translation>Protokoll öffnen…</translation>
    </message>
    <message>
        <source>Choose a source first.</source>
        <translation>Zuerst eine Quelle auswählen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) are left out.</source>
        <translation>
            <numerusform>%Ln Quelle ist ausgelassen.</numerusform>
            <numerusform>%Ln Quellen sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trails are being read.</source>
        <translation>Die Audit-Trails werden gelesen.</translation>
    </message>
</context>
<context>
    <name>claviger::SpanText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>vor %n Sekunde</numerusform>
            <numerusform>vor %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>in %n Sekunde</numerusform>
            <numerusform>in %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::Sparkline</name>
    <message>
        <source>Events of the last days</source>
        <translation>Ereignisse der letzten Tage</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events, most of them: %1</source>
        <translation>
            <numerusform>%Ln Ereignis: %1</numerusform>
            <numerusform>%Ln Ereignisse, die meisten: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::StaleRule</name>
    <message>
        <source>Not used for long</source>
        <translation>Lange nicht genutzt</translation>
    </message>
    <message>
        <source>Ask its owner, then revoke it.</source>
        <translation>Den Besitzer fragen, dann widerrufen.</translation>
    </message>
    <message>
        <source>“%1” was last used %2, on %3, as the trail shows.</source>
        <translation>„%1“ wurde zuletzt %2 genutzt, am %3, wie der Audit-Trail zeigt.</translation>
    </message>
    <message>
        <source>“%1” was last used %2, on %3, as the service says.</source>
        <translation>„%1“ wurde zuletzt %2 genutzt, am %3, nach Angabe des Dienstes.</translation>
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
        <translation>Abgeglichen: %1</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>What the servers said</source>
        <translation>Was die Server gesagt haben</translation>
    </message>
    <message>
        <source>Offline: showing data as of %1</source>
        <translation>Offline: Stand der Daten vom %1</translation>
    </message>
</context>
<context>
    <name>claviger::SyncRun</name>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>The sync was cancelled; nothing was changed.</source>
        <translation>Der Abgleich wurde abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>keys of %1</source>
        <translation>Schlüssel von %1</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Schlüssel von %1</translation>
    </message>
    <message>
        <source>projects of %1</source>
        <translation>Projekte von %1</translation>
    </message>
    <message>
        <source>Projects of %1</source>
        <translation>Projekte von %1</translation>
    </message>
    <message>
        <source>members of %1</source>
        <translation>Mitglieder von %1</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Mitglieder von %1</translation>
    </message>
    <message>
        <source>applications of %1</source>
        <translation>Anwendungen von %1</translation>
    </message>
    <message>
        <source>Applications of %1</source>
        <translation>Anwendungen von %1</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnten nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>claviger::SyncVerb</name>
    <message>
        <source>CONNECTION</source>
        <translation>VERBINDUNG</translation>
    </message>
    <message>
        <source>KEYS</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NEU</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>GEÄNDERT</translation>
    </message>
    <message>
        <source>GONE</source>
        <translation>ENTFALLEN</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNDEN</translation>
    </message>
    <message>
        <source>There is nothing to sync: “claviger connect” adds a connection.</source>
        <translation>Es gibt nichts abzugleichen: „claviger connect“ fügt eine Verbindung hinzu.</translation>
    </message>
    <message>
        <source>“sync” takes one connection or none.</source>
        <translation>„sync“ nimmt eine oder keine Verbindung.</translation>
    </message>
</context>
<context>
    <name>claviger::SyncWatch</name>
    <message>
        <source>Syncing</source>
        <translation>Abgleich läuft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a connection: remark</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>claviger::Synchroniser</name>
    <message>
        <source>The sync was cancelled; nothing was changed.</source>
        <translation>Der Abgleich wurde abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
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
        <translation>Angehalten. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>claviger::TemplateBox</name>
    <message>
        <source>No template</source>
        <translation>Keine Vorlage</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Own: %1</source>
        <translation>Eigene: %1</translation>
    </message>
</context>
<context>
    <name>claviger::TemplateButton</name>
    <message>
        <source>Keep…</source>
        <translation>Merken…</translation>
    </message>
    <message>
        <source>Own templates</source>
        <translation>Eigene Vorlagen</translation>
    </message>
    <message>
        <source>Save what is chosen here as a template of your own, or remove one</source>
        <translation>Die Auswahl hier als eigene Vorlage speichern oder eine entfernen</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Keeps scopes, lifetime, networks, level and principal; no name, no secret</source>
        <translation>Enthält Berechtigungen, Gültigkeit, Netze, Ebene und für wen der Schlüssel handelt; keinen Namen, kein Secret</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Choose one of your own templates first.</source>
        <translation>Zuerst eine eigene Vorlage auswählen.</translation>
    </message>
</context>
<context>
    <name>claviger::TemplateField</name>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the template. One that has this name already is replaced.</source>
        <translation>Name der Vorlage. Eine vorhandene dieses Namens wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>claviger::ThrowAwayVault</name>
    <message>
        <source>“%1” cannot be made: choose another folder.</source>
        <translation>„%1“ kann nicht angelegt werden: einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The vault cannot be written to “%1”: %2.</source>
        <translation>Der Tresor kann nicht nach „%1“ geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>No folder can be made in “%1”, where temporary files lie: %2</source>
        <translation>In „%1“, wo temporäre Dateien liegen, kann kein Ordner angelegt werden: %2</translation>
    </message>
    <message>
        <source>“%1” is not empty: choose another folder.</source>
        <translation>„%1“ ist nicht leer: einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>“%1” is in the way: remove it, or choose another folder.</source>
        <translation>„%1“ ist im Weg: entfernen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The vault cannot be moved to “%1”: choose another folder.</source>
        <translation>Der Tresor kann nicht nach „%1“ verschoben werden: einen anderen Ordner wählen.</translation>
    </message>
</context>
<context>
    <name>claviger::TimeChoiceChip</name>
    <message>
        <source>last 15 minutes</source>
        <translation>letzte 15 Minuten</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>letzte Stunde</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>letzte 24 Stunden</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>letzte 7 Tage</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>letzte 30 Tage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>from … until …</source>
        <translation>von … bis …</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
</context>
<context>
    <name>claviger::TimeRangeDialog</name>
    <message>
        <source>Choose a time</source>
        <translation>Zeit wählen</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Zeiten in %1.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until, this second not included</source>
        <translation>&amp;Bis, diese Sekunde nicht eingeschlossen</translation>
    </message>
    <message>
        <source>Show this time</source>
        <translation>Diese Zeit anzeigen</translation>
    </message>
    <message>
        <source>The end comes before the begin.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
</context>
<context>
    <name>claviger::TimeWords</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>vor 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>vor 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>in weniger als einer Minute</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>in 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>in 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>in 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>claviger::TimelineChart</name>
    <message>
        <source>Events over time</source>
        <translation>Ereignisse im Lauf der Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>Von %1 bis %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Keine Ereignisse</translation>
    </message>
    <message>
        <source>No events in this time</source>
        <translation>Keine Ereignisse in dieser Zeit</translation>
    </message>
</context>
<context>
    <name>claviger::TimelinePanel</name>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Back to the time before (Backspace)</source>
        <translation>Zurück zur Zeit davor (Rücktaste)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Heights by powers of ten, so that small bars are seen beside large ones</source>
        <translation>Höhen in Zehnerpotenzen, damit kleine Balken neben großen sichtbar sind</translation>
    </message>
    <message>
        <source>All of the time is shown already</source>
        <translation>Es ist schon alle Zeit zu sehen</translation>
    </message>
    <message>
        <source>%1 · a bar is %2</source>
        <translation>%1 · ein Balken: %2</translation>
    </message>
</context>
<context>
    <name>claviger::TimelineTable</name>
    <message>
        <source>Events over time, as a table</source>
        <translation>Ereignisse im Lauf der Zeit, als Tabelle</translation>
    </message>
</context>
<context>
    <name>claviger::TimelineTableModel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>claviger::TimelineTexts</name>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day on a time axis</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>format of a month on a time axis</comment>
        <translation>MMM</translation>
    </message>
</context>
<context>
    <name>claviger::TlsWords</name>
    <message>
        <source>its certificate was revoked</source>
        <translation>sein Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>its certificate is self-signed</source>
        <translation>sein Zertifikat ist selbst signiert</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that this machine does not trust</source>
        <translation>sein Zertifikat stammt von einer Stelle, der dieser Rechner nicht vertraut</translation>
    </message>
    <message>
        <source>its certificate belongs to another host (%1)</source>
        <translation>sein Zertifikat gehört einem anderen Rechner (%1)</translation>
    </message>
    <message>
        <source>its certificate expired on %1</source>
        <translation>sein Zertifikat ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>its certificate is not valid before %1</source>
        <translation>sein Zertifikat gilt erst ab %1</translation>
    </message>
    <message>
        <source>Do not use this service before its operator has explained that.</source>
        <translation>Den Dienst nicht benutzen, bevor sein Betreiber das erklärt hat.</translation>
    </message>
    <message>
        <source>If the service is your own, add its authority to the certificates that this system trusts; otherwise somebody may be reading along: ask its operator.</source>
        <translation>Ist es der eigene Dienst, seine Stelle den Zertifikaten hinzufügen, denen dieses System vertraut; sonst liest womöglich jemand mit: den Betreiber fragen.</translation>
    </message>
    <message>
        <source>Check the address of the connection.</source>
        <translation>Die Adresse der Verbindung prüfen.</translation>
    </message>
    <message>
        <source>Ask its operator to renew it, and check the clock of this machine.</source>
        <translation>Den Betreiber bitten, es zu erneuern, und die Uhr dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>Check the clock of this machine.</source>
        <translation>Die Uhr dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>Check its certificate and the clock of this machine.</source>
        <translation>Sein Zertifikat und die Uhr dieses Rechners prüfen.</translation>
    </message>
</context>
<context>
    <name>claviger::TokenDialog</name>
    <message>
        <source>Try a token</source>
        <translation>Token ausprobieren</translation>
    </message>
    <message>
        <source>The client secret of “%1” is exchanged for a token as a machine would do it (client_credentials).</source>
        <translation>Das Client-Secret von „%1“ wird gegen ein Token getauscht, wie eine Maschine es täte (client_credentials).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Get a token</source>
        <translation>&amp;Token holen</translation>
    </message>
    <message>
        <source>as it was shown when it was made</source>
        <translation>wie es bei der Erstellung gezeigt wurde</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Secret</translation>
    </message>
    <message>
        <source>It stays in this dialog and is wiped when it closes or the vault locks.</source>
        <translation>Es bleibt in diesem Dialog und wird gelöscht, wenn der sich schließt oder der Tresor gesperrt wird.</translation>
    </message>
    <message>
        <source>What is left of the token&apos;s life</source>
        <translation>Verbleibende Gültigkeit des Tokens</translation>
    </message>
    <message>
        <source>Get the &amp;next one before it ends</source>
        <translation>Vor dem Ende das &amp;nächste holen</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>Paste the client secret.</source>
        <translation>Das Client-Secret einfügen.</translation>
    </message>
    <message>
        <source>Asking %1 for a token…</source>
        <translation>%1 wird um ein Token gebeten…</translation>
    </message>
    <message>
        <source>&amp;Get another token</source>
        <translation>Weiteres &amp;Token holen</translation>
    </message>
    <message numerus="yes">
        <source>Exchanged %n time(s), last at %1.</source>
        <translation>
            <numerusform>%n-mal getauscht, zuletzt um %1.</numerusform>
            <numerusform>%n-mal getauscht, zuletzt um %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next token could not be had; the last one is still good.</source>
        <translation>Das nächste Token war nicht zu bekommen; das letzte gilt noch.</translation>
    </message>
    <message>
        <source>The token has ended.</source>
        <translation>Das Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>The service does not tell when the token ends.</source>
        <translation>Der Dienst sagt nicht, wann das Token endet.</translation>
    </message>
    <message>
        <source>Ends in %1, the next one comes in %2</source>
        <translation>Endet in %1, das nächste kommt in %2</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Endet in %1</translation>
    </message>
    <message>
        <source>The next one comes by itself; close this to end it.</source>
        <translation>Das nächste kommt von selbst; zum Beenden schließen.</translation>
    </message>
</context>
<context>
    <name>claviger::TokenFacts</name>
    <message>
        <source>opaque</source>
        <translation>undurchsichtig</translation>
    </message>
    <message>
        <source>JWT; its signature is not checked here</source>
        <translation>JWT; seine Signatur wird hier nicht geprüft</translation>
    </message>
    <message>
        <source>encrypted JWT</source>
        <translation>verschlüsseltes JWT</translation>
    </message>
    <message>
        <source>damaged JWT</source>
        <translation>beschädigtes JWT</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>the service is %n second(s) ahead</source>
        <translation>
            <numerusform>der Dienst geht %n Sekunde vor</numerusform>
            <numerusform>der Dienst geht %n Sekunden vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the service is %n second(s) behind</source>
        <translation>
            <numerusform>der Dienst geht %n Sekunde nach</numerusform>
            <numerusform>der Dienst geht %n Sekunden nach</numerusform>
        </translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfänger (aud)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjekt (sub)</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller (iss)</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation>Uhrenabweichung</translation>
    </message>
</context>
<context>
    <name>claviger::TokenRemarks</name>
    <message>
        <source>The token is opaque: only the service can say what is in it.</source>
        <translation>Das Token ist undurchsichtig: nur der Dienst kann sagen, was darin steht.</translation>
    </message>
    <message>
        <source>The token is encrypted: only the service can say what is in it.</source>
        <translation>Das Token ist verschlüsselt: nur der Dienst kann sagen, was darin steht.</translation>
    </message>
    <message>
        <source>The token looks like a JWT, but its claims cannot be read.</source>
        <translation>Das Token sieht nach einem JWT aus, aber seine Claims sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The service&apos;s clock is %1 s ahead of this machine&apos;s: tokens may be refused as not yet valid. Set the clocks.</source>
        <translation>Die Uhr des Dienstes geht gegenüber der dieses Rechners %1 s vor: Tokens können als noch nicht gültig abgelehnt werden. Die Uhren stellen.</translation>
    </message>
    <message>
        <source>The service&apos;s clock is %1 s behind this machine&apos;s: tokens may be refused as expired. Set the clocks.</source>
        <translation>Die Uhr des Dienstes geht gegenüber der dieses Rechners %1 s nach: Tokens können als abgelaufen abgelehnt werden. Die Uhren stellen.</translation>
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
        <translation>Nach Name, Präfix, Berechtigung, Besitzer filtern</translation>
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
    <name>claviger::TrailPull</name>
    <message>
        <source>Reading the trail of %1 …</source>
        <translation>Der Audit-Trail von %1 wird gelesen…</translation>
    </message>
    <message>
        <source>No new events.</source>
        <translation>Keine neuen Ereignisse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s).</source>
        <translation>
            <numerusform>%Ln neues Ereignis.</numerusform>
            <numerusform>%Ln neue Ereignisse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::UseAfterExpiryRule</name>
    <message>
        <source>Used after expiry</source>
        <translation>Nach Ablauf genutzt</translation>
    </message>
    <message>
        <source>Something still tries the old key: give it a new one, or switch it off.</source>
        <translation>Irgendetwas versucht es noch mit dem alten Schlüssel: ihm einen neuen geben oder es abschalten.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was used %n time(s) after it expired on %2: %3 refused, %4 not.</source>
        <translation>
            <numerusform>„%1“ wurde %n-mal genutzt, nachdem er am %2 abgelaufen war: %3 abgelehnt, %4 nicht.</numerusform>
            <numerusform>„%1“ wurde %n-mal genutzt, nachdem er am %2 abgelaufen war: %3 abgelehnt, %4 nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::UseAfterRevocationRule</name>
    <message>
        <source>Used after revocation</source>
        <translation>Nach Widerruf genutzt</translation>
    </message>
    <message>
        <source>Somebody still holds the secret: find who by the address, and make sure that no copy of the key works.</source>
        <translation>Jemand hat das Secret noch: anhand der Adresse herausfinden, wer, und sicherstellen, dass keine Kopie des Schlüssels mehr gilt.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was used %n time(s) after it was gone from the service on %2</source>
        <translation>
            <numerusform>„%1“ wurde %n-mal genutzt, nachdem er am %2 beim Dienst entfallen war</numerusform>
            <numerusform>„%1“ wurde %n-mal genutzt, nachdem er am %2 beim Dienst entfallen war</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was used %n time(s) after it was revoked on %2</source>
        <translation>
            <numerusform>„%1“ wurde %n-mal genutzt, nachdem er am %2 widerrufen worden war</numerusform>
            <numerusform>„%1“ wurde %n-mal genutzt, nachdem er am %2 widerrufen worden war</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 refused, %3 not.</source>
        <translation>%1: %2 abgelehnt, %3 nicht.</translation>
    </message>
</context>
<context>
    <name>claviger::UseBeforeCreationRule</name>
    <message>
        <source>Used before creation</source>
        <translation>Vor Erstellung genutzt</translation>
    </message>
    <message>
        <source>A clock is wrong, a log was put together wrongly, or another key looks the same: compare the raw records.</source>
        <translation>Eine Uhr geht falsch, ein Protokoll wurde falsch zusammengesetzt, oder ein anderer Schlüssel sieht gleich aus: die Einträge im Original vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was used %n time(s) before it was created on %2, the earliest %3 before.</source>
        <translation>
            <numerusform>„%1“ wurde %n-mal genutzt, bevor er am %2 erstellt wurde, frühestens %3 davor.</numerusform>
            <numerusform>„%1“ wurde %n-mal genutzt, bevor er am %2 erstellt wurde, frühestens %3 davor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::UseOutsideAllowlistRule</name>
    <message>
        <source>Used outside its allowlist</source>
        <translation>Außerhalb der Netze genutzt</translation>
    </message>
    <message>
        <source>The secret is where it should not be, or the list is out of date: rotate the key, or add the network.</source>
        <translation>Das Secret ist, wo es nicht sein sollte, oder die Liste ist veraltet: den Schlüssel rotieren oder das Netz hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was used %n time(s) from outside the %2 network(s) of its allowlist: %3 refused, %4 not.</source>
        <translation>
            <numerusform>„%1“ wurde %n-mal von außerhalb seiner erlaubten Netze (%2) genutzt: %3 abgelehnt, %4 nicht.</numerusform>
            <numerusform>„%1“ wurde %n-mal von außerhalb seiner erlaubten Netze (%2) genutzt: %3 abgelehnt, %4 nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::Vault</name>
    <message>
        <source>The passphrase is empty: choose one.</source>
        <translation>Die Passphrase ist leer: eine wählen.</translation>
    </message>
    <message>
        <source>This vault has no passphrase: use the keychain.</source>
        <translation>Dieser Tresor hat keine Passphrase: den Schlüsselbund verwenden.</translation>
    </message>
    <message>
        <source>This vault is not set up for the keychain: unlock it with the passphrase.</source>
        <translation>Dieser Tresor ist nicht für den Schlüsselbund eingerichtet: ihn mit der Passphrase entsperren.</translation>
    </message>
    <message>
        <source>The vault&apos;s data is gone: restore its folder from a backup. Nothing was changed.</source>
        <translation>Die Daten des Tresors sind verschwunden: seinen Ordner aus einer Sicherung wiederherstellen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The permissions of the vault&apos;s files cannot be set.</source>
        <translation>Die Zugriffsrechte der Dateien des Tresors können nicht gesetzt werden.</translation>
    </message>
</context>
<context>
    <name>claviger::VaultFolder</name>
    <message>
        <source>“%1” is not empty: name a folder that does not exist yet.</source>
        <translation>„%1“ ist nicht leer: einen Ordner angeben, den es noch nicht gibt.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made: check the permissions above it.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden: die Zugriffsrechte darüber prüfen.</translation>
    </message>
    <message>
        <source>Nothing can be written to “%1”: %2</source>
        <translation>In „%1“ kann nichts geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>claviger::VaultHeader</name>
    <message>
        <source>The vault&apos;s header is damaged: restore header.json from a backup. Nothing was changed.</source>
        <translation>Der Kopf des Tresors ist beschädigt: header.json aus einer Sicherung wiederherstellen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This vault was made by a newer version of Claviger: update the program to open it. Nothing was changed.</source>
        <translation>Dieser Tresor stammt von einer neueren Version von Claviger: zum Öffnen das Programm aktualisieren. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no vault in “%1”: create one or name another folder.</source>
        <translation>In „%1“ liegt kein Tresor: einen erstellen oder einen anderen Ordner angeben.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: check its permissions.</source>
        <translation>„%1“ kann nicht gelesen werden: die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: check the disk and the permissions of its folder.</source>
        <translation>„%1“ kann nicht geschrieben werden: den Datenträger und die Zugriffsrechte des Ordners prüfen.</translation>
    </message>
</context>
<context>
    <name>claviger::VaultLock</name>
    <message>
        <source>There is no vault in “%1”: create one or name another folder.</source>
        <translation>In „%1“ liegt kein Tresor: einen erstellen oder einen anderen Ordner angeben.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: it must be a folder that you may read.</source>
        <translation>„%1“ kann nicht geöffnet werden: es muss ein lesbarer Ordner sein.</translation>
    </message>
    <message>
        <source>Another Claviger has this vault open: close it there, or wait until it is done.</source>
        <translation>Ein anderes Claviger hat diesen Tresor geöffnet: ihn dort schließen oder warten, bis es fertig ist.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be locked on this file system.</source>
        <translation>Der Ordner des Tresors lässt sich auf diesem Dateisystem nicht sperren.</translation>
    </message>
    <message>
        <source>This program has the vault open already: close it there first.</source>
        <translation>Dieses Programm hat den Tresor schon geöffnet: ihn dort zuerst schließen.</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>Another process has this vault open, %1 (number %2): close it there, or wait until it is done.</source>
        <translation>Ein anderer Prozess hat diesen Tresor geöffnet, %1 (Nummer %2): ihn dort schließen oder warten, bis er fertig ist.</translation>
    </message>
</context>
<context>
    <name>claviger::VaultMerge</name>
    <message>
        <source>The service listed %1 keys under %2 ids. Keys that share an id are taken for one: check “id” in its description.</source>
        <translation>Der Dienst hat %1 Schlüssel unter %2 IDs aufgelistet. Schlüssel mit derselben ID gelten als einer: „id“ in seiner Beschreibung prüfen.</translation>
    </message>
    <message>
        <source>The personal key “%1” died because its owner %2 left.</source>
        <translation>Der persönliche Schlüssel „%1“ ist erloschen, weil sein Besitzer %2 ausgeschieden ist.</translation>
    </message>
    <message>
        <source>The key “%1” works no more, and its owner %2 left.</source>
        <translation>Der Schlüssel „%1“ gilt nicht mehr, und sein Besitzer %2 ist ausgeschieden.</translation>
    </message>
</context>
<context>
    <name>claviger::VaultSettings</name>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>No vault is open: unlock one to change how it is opened.</source>
        <translation>Kein Tresor ist geöffnet: einen entsperren, um zu ändern, wie er sich öffnet.</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>&amp;Passphrase ändern…</translation>
    </message>
    <message>
        <source>Also open with the system &amp;keychain</source>
        <translation>Auch mit dem &amp;Schlüsselbund des Systems öffnen</translation>
    </message>
    <message>
        <source>Opens without a question while you are logged in. The passphrase always works, too.</source>
        <translation>Öffnet sich ohne Nachfrage, solange man angemeldet ist. Die Passphrase gilt immer.</translation>
    </message>
    <message>
        <source>The keychain opens this vault from now on.</source>
        <translation>Der Schlüsselbund öffnet diesen Tresor von nun an.</translation>
    </message>
    <message>
        <source>Only the passphrase opens this vault from now on.</source>
        <translation>Nur die Passphrase öffnet diesen Tresor von nun an.</translation>
    </message>
    <message>
        <source>Unlock the vault first.</source>
        <translation>Zuerst den Tresor entsperren.</translation>
    </message>
    <message>
        <source>The keychain is being asked.</source>
        <translation>Der Schlüsselbund wird gefragt.</translation>
    </message>
</context>
<context>
    <name>claviger::VaultSlots</name>
    <message>
        <source>No vault is open: unlock it first.</source>
        <translation>Kein Tresor ist geöffnet: ihn zuerst entsperren.</translation>
    </message>
    <message>
        <source>The vault was locked before the keychain had its entry: switch it on again.</source>
        <translation>Der Tresor wurde gesperrt, bevor der Schlüsselbund seinen Eintrag hatte: erneut einschalten.</translation>
    </message>
</context>
<context>
    <name>claviger::VaultVerb</name>
    <message>
        <source>“vault” needs one of create, info, passphrase.</source>
        <translation>„vault“ braucht create, info oder passphrase.</translation>
    </message>
    <message>
        <source>The vault was created and opens by its passphrase, but not by the keychain:</source>
        <translation>Der Tresor wurde erstellt und öffnet sich mit seiner Passphrase, aber nicht mit dem Schlüsselbund:</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Neue Passphrase:</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Die Passphrase wurde geändert.</translation>
    </message>
    <message>
        <source>Passphrase of the new vault %1:</source>
        <translation>Passphrase des neuen Tresors %1:</translation>
    </message>
</context>
<context>
    <name>claviger::VerbContext</name>
    <message>
        <source>There is no connection “%1”: “claviger connections list” shows those that are.</source>
        <translation>Die Verbindung „%1“ gibt es nicht: „claviger connections list“ zeigt alle vorhandenen.</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>Passphrase von %1:</translation>
    </message>
    <message>
        <source>%1: never synced; run “claviger sync”.</source>
        <translation>%1: noch nie abgeglichen; „claviger sync“ ausführen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: as of %2 (%n minute(s) ago)</source>
        <translation>
            <numerusform>%1: Stand %2 (vor %n Minute)</numerusform>
            <numerusform>%1: Stand %2 (vor %n Minuten)</numerusform>
        </translation>
    </message>
    <message>
        <source>; the last sync failed: %1</source>
        <translation>; der letzte Abgleich ist gescheitert: %1</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1.</source>
        <translation>Die Standardausgabe konnte nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>claviger::ViewsChip</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern…</translation>
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
        <translation>Details</translation>
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
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Command…</source>
        <translation>Befehl…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Unlock or open a vault first.</source>
        <translation>Zuerst einen Tresor entsperren oder öffnen.</translation>
    </message>
</context>
<context>
    <name>claviger::WindowProgram</name>
    <message>
        <source>Open a vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>Service descriptions</source>
        <translation>Dienstbeschreibungen</translation>
    </message>
    <message>
        <source>Descriptions of services of your own (.json).</source>
        <translation>Beschreibungen eigener Dienste (.json).</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The settings and the layout of the window.</source>
        <translation>Die Einstellungen und die Anordnung des Fensters.</translation>
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
    <name>claviger::ZoneChoice</name>
    <message>
        <source>UTC, as nothing was said</source>
        <translation>UTC, da nichts angegeben ist</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1, as this computer</source>
        <translation>%1, wie dieser Rechner</translation>
    </message>
</context>
<context>
    <name>claviger::applicationlookup</name>
    <message>
        <source>There is no application with the id “%1”; if it is new, run “claviger sync” first.</source>
        <translation>Eine Anwendung mit der ID „%1“ gibt es nicht; wenn neu, zuerst „claviger sync“ ausführen.</translation>
    </message>
    <message>
        <source>Several connections have an application “%1”: say which with --connection N.</source>
        <translation>Mehrere Verbindungen haben eine Anwendung „%1“: mit --connection N angeben, welche gemeint ist.</translation>
    </message>
</context>
<context>
    <name>claviger::applicationrules</name>
    <message>
        <source>Applications of %1 have no scopes: leave them out.</source>
        <translation>Anwendungen von %1 haben keine Berechtigungen: sie weglassen.</translation>
    </message>
    <message>
        <source>Choose at least one scope for the application.</source>
        <translation>Für die Anwendung mindestens eine Berechtigung auswählen.</translation>
    </message>
    <message>
        <source>%1 does not know the scope %2.</source>
        <translation>%1 kennt die Berechtigung %2 nicht.</translation>
    </message>
    <message>
        <source>Give the application a name that says what will use it.</source>
        <translation>Der Anwendung einen Namen geben, der sagt, was sie nutzen wird.</translation>
    </message>
</context>
<context>
    <name>claviger::audit::ArchiveReader</name>
    <message>
        <source>%1 cannot be unpacked any further (%2): it is damaged or cut off (%3). What came before that was read.</source>
        <translation>%1 lässt sich nicht weiter entpacken (%2): es ist beschädigt oder abgeschnitten (%3). Was davor kam, wurde gelesen.</translation>
    </message>
    <message>
        <source>%1 is packed more than %2 times over; unpack it once and open the result.</source>
        <translation>%1 ist mehr als %2-mal ineinander gepackt; einmal entpacken und das Ergebnis öffnen.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 members; unpack it and open the folder.</source>
        <translation>%1 enthält mehr als %2 Dateien; entpacken und den Ordner öffnen.</translation>
    </message>
    <message>
        <source>%1 grows more than %2 times as it is unpacked, which no log does; nothing more was read.</source>
        <translation>%1 wächst beim Entpacken auf mehr als das %2-Fache, was kein Protokoll tut; weiter wurde nichts gelesen.</translation>
    </message>
</context>
<context>
    <name>claviger::audit::CsvChunkParser</name>
    <message>
        <source>A quotation mark in this record is never closed.</source>
        <translation>Ein Anführungszeichen in diesem Eintrag wird nie geschlossen.</translation>
    </message>
    <message>
        <source>This record has one cell, where the others have %1.</source>
        <translation>Dieser Eintrag hat eine Zelle, wo die anderen %1 haben.</translation>
    </message>
</context>
<context>
    <name>claviger::audit::CsvCutter</name>
    <message>
        <source>The record on line %1 is longer than %2 bytes, or a quotation mark in it is never closed; nothing behind it was read.</source>
        <translation>Der Eintrag in Zeile %1 ist länger als %2 Byte, oder ein Anführungszeichen darin wird nie geschlossen; dahinter wurde nichts gelesen.</translation>
    </message>
</context>
<context>
    <name>claviger::audit::DirectiveLineReader</name>
    <message>
        <source>This line has %1 cells for %2 columns.</source>
        <translation>Diese Zeile hat %1 Zellen für %2 Spalten.</translation>
    </message>
</context>
<context>
    <name>claviger::audit::EventExport</name>
    <message>
        <source>“%1” exists: name another file for the export.</source>
        <translation>„%1“ gibt es schon: eine andere Datei für den Export angeben.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>claviger::audit::EventStore</name>
    <message>
        <source>There is no import number %1.</source>
        <translation>Es gibt keinen Import mit der Nummer %1.</translation>
    </message>
    <message>
        <source>These events were forgotten meanwhile: ask again.</source>
        <translation>Diese Ereignisse wurden inzwischen vergessen: erneut abfragen.</translation>
    </message>
    <message>
        <source>Another import is under way: wait for its end, then try again.</source>
        <translation>Ein anderer Import läuft: sein Ende abwarten und dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>A piece of the audit events cannot be read: restore the vault from a backup, or forget the import that it belongs to.</source>
        <translation>Ein Teil der Audit-Ereignisse ist nicht lesbar: den Tresor aus einer Sicherung wiederherstellen oder den Import vergessen, zu dem er gehört.</translation>
    </message>
</context>
<context>
    <name>claviger::audit::FileBytes</name>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>%1 cannot be read any further: %2.</source>
        <translation>%1 kann nicht weiter gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>claviger::audit::FormSniffer</name>
    <message>
        <source>a JSON list</source>
        <translation>eine JSON-Liste</translation>
    </message>
    <message>
        <source>a JSON list under &quot;%1&quot;</source>
        <translation>eine JSON-Liste unter &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a table with tabs</source>
        <translation>eine Tabelle mit Tabulatoren</translation>
    </message>
    <message>
        <source>a table with commas (CSV)</source>
        <translation>eine Tabelle mit Kommas (CSV)</translation>
    </message>
    <message>
        <source>a table with &quot;%1&quot; between cells</source>
        <translation>eine Tabelle mit &quot;%1&quot; zwischen den Zellen</translation>
    </message>
    <message>
        <source>%1, without header</source>
        <translation>%1, ohne Kopfzeile</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>one JSON object</source>
        <translation>ein JSON-Objekt</translation>
    </message>
    <message>
        <source>JSON objects</source>
        <translation>JSON-Objekte</translation>
    </message>
    <message>
        <source>cells under the columns of a #Fields line</source>
        <translation>Zellen unter den Spalten einer #Fields-Zeile</translation>
    </message>
    <message>
        <source>access log lines</source>
        <translation>Zeilen eines Zugriffsprotokolls</translation>
    </message>
    <message>
        <source>lines with &quot; | &quot; between cells</source>
        <translation>Zeilen mit &quot; | &quot; zwischen den Zellen</translation>
    </message>
    <message>
        <source>lines of name=value pairs (logfmt)</source>
        <translation>Zeilen aus Paaren name=wert (logfmt)</translation>
    </message>
    <message>
        <source>lines of text</source>
        <translation>Textzeilen</translation>
    </message>
</context>
<context>
    <name>claviger::audit::GenericFormat</name>
    <message>
        <source>The time is put together from columns of their own for date and time.</source>
        <translation>Die Zeit wird aus eigenen Spalten für Datum und Uhrzeit zusammengesetzt.</translation>
    </message>
    <message>
        <source>No field holds a time.</source>
        <translation>Kein Feld enthält eine Zeit.</translation>
    </message>
    <message>
        <source>The time is %1: its values are times.</source>
        <translation>Die Zeit steht in %1: seine Werte sind Zeiten.</translation>
    </message>
    <message>
        <source>By names and values</source>
        <translation>Nach Namen und Werten</translation>
    </message>
    <message>
        <source>%1 is %2 by its name.</source>
        <translation>%1 ist %2 dem Namen nach.</translation>
    </message>
</context>
<context>
    <name>claviger::audit::Importer</name>
    <message>
        <source>“%1” cannot be read: check the path and its permissions.</source>
        <translation>„%1“ kann nicht gelesen werden: Pfad und Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end.</source>
        <translation>„%1“ konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>Stopped before the end of the file.</source>
        <translation>Vor dem Ende der Datei angehalten.</translation>
    </message>
    <message>
        <source>There is no log in %1.</source>
        <translation>In %1 ist kein Protokoll.</translation>
    </message>
</context>
<context>
    <name>claviger::audit::JsonCutter</name>
    <message>
        <source>Record %1 is longer than %2 bytes, which no log should be; nothing behind it was read.</source>
        <translation>Eintrag %1 ist länger als %2 Byte, zu lang für ein Protokoll; dahinter wurde nichts gelesen.</translation>
    </message>
</context>
<context>
    <name>claviger::audit::LineCutter</name>
    <message>
        <source>Line %1 is longer than %2 bytes, which no log should be; nothing behind it was read.</source>
        <translation>Zeile %1 ist länger als %2 Byte, zu lang für ein Protokoll; dahinter wurde nichts gelesen.</translation>
    </message>
</context>
<context>
    <name>claviger::audit::LogFormatCatalogue</name>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>It has the fields of %1: %2.</source>
        <translation>Es hat die Felder von %1: %2.</translation>
    </message>
    <message>
        <source>They stand within &quot;%1&quot;.</source>
        <translation>Sie stehen innerhalb von &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>claviger::audit::LogFormatReader</name>
    <message>
        <source>is no property of a log format</source>
        <translation>ist keine Eigenschaft eines Protokollformats</translation>
    </message>
    <message>
        <source>must be 1</source>
        <translation>muss 1 sein</translation>
    </message>
    <message>
        <source>%1 is no log format: %2.</source>
        <translation>%1 ist kein Protokollformat: %2.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>holds &quot;%1&quot;, which is no path</source>
        <translation>enthält &quot;%1&quot;, das kein Pfad ist</translation>
    </message>
    <message>
        <source>names no field that the format is known by</source>
        <translation>nennt kein Feld, an dem das Format zu erkennen ist</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which is no time zone</source>
        <translation>ist &quot;%1&quot;, das keine Zeitzone ist</translation>
    </message>
    <message>
        <source>is no field that can be mapped</source>
        <translation>ist kein Feld, das sich zuordnen lässt</translation>
    </message>
    <message>
        <source>is no field</source>
        <translation>ist kein Feld</translation>
    </message>
    <message>
        <source>has a rule without a test or without an outcome</source>
        <translation>hat eine Regel ohne Bedingung oder ohne Ergebnis</translation>
    </message>
    <message>
        <source>%1 is no log format: %2 at byte %3.</source>
        <translation>%1 ist kein Protokollformat: %2 bei Byte %3.</translation>
    </message>
</context>
<context>
    <name>claviger::audit::LogOpener</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The content is %1.</source>
        <translation>Der Inhalt ist %1.</translation>
    </message>
    <message>
        <source>Each record wraps a list of events.</source>
        <translation>Jeder Eintrag umhüllt eine Liste von Ereignissen.</translation>
    </message>
    <message>
        <source>There is no log format &quot;%1&quot;. There are: %2, generic.</source>
        <translation>Es gibt kein Protokollformat &quot;%1&quot;. Es gibt: %2, generic.</translation>
    </message>
    <message>
        <source>The format was given.</source>
        <translation>Das Format war vorgegeben.</translation>
    </message>
    <message>
        <source>No log format fits; names and values decide.</source>
        <translation>Kein Protokollformat passt; Namen und Werte entscheiden.</translation>
    </message>
    <message>
        <source>%1 was given: %2.</source>
        <translation>%1 war vorgegeben: %2.</translation>
    </message>
    <message>
        <source>%1 is not to be read.</source>
        <translation>%1 ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>The year of times without one is that of the lines which name it.</source>
        <translation>Das Jahr von Zeiten ohne Jahr ist das der Zeilen, die eines nennen.</translation>
    </message>
</context>
<context>
    <name>claviger::audit::LogPreview</name>
    <message>
        <source>There is no log in %1.</source>
        <translation>In %1 ist kein Protokoll.</translation>
    </message>
</context>
<context>
    <name>claviger::audit::LogWalk</name>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>%1 is encrypted; unpack it with its password and open the result.</source>
        <translation>%1 ist verschlüsselt; mit seinem Passwort entpacken und das Ergebnis öffnen.</translation>
    </message>
    <message>
        <source>%1 is packed more than %2 times over; unpack it once and open the result.</source>
        <translation>%1 ist mehr als %2-mal ineinander gepackt; einmal entpacken und das Ergebnis öffnen.</translation>
    </message>
    <message>
        <source>%1 is no log: it holds bytes that no text has.</source>
        <translation>%1 ist kein Protokoll: es enthält Bytes, die kein Text hat.</translation>
    </message>
</context>
<context>
    <name>claviger::audit::MixedLineReader</name>
    <message>
        <source>This line is no JSON, as the others are.</source>
        <translation>Diese Zeile ist kein JSON wie die anderen.</translation>
    </message>
    <message>
        <source>There is no time in this line.</source>
        <translation>In dieser Zeile steht keine Zeit.</translation>
    </message>
    <message>
        <source>This line is no request, as the others are.</source>
        <translation>Diese Zeile ist keine Anfrage wie die anderen.</translation>
    </message>
</context>
<context>
    <name>claviger::audit::OpenedLog</name>
    <message>
        <source>There is no log in %1.</source>
        <translation>In %1 ist kein Protokoll.</translation>
    </message>
</context>
<context>
    <name>claviger::audit::OwnFormat</name>
    <message>
        <source>“%1” stands beside “%2”, in which the format looks: that can be imported so, but not be kept as a format.</source>
        <translation>„%1“ steht neben „%2“, worin das Format sucht: das lässt sich so importieren, aber nicht als Format speichern.</translation>
    </message>
    <message>
        <source>This log&apos;s fields have no names by which it could be known again. It can be imported, but not be kept as a format.</source>
        <translation>Die Felder dieses Protokolls haben keine Namen, an denen es wiederzuerkennen wäre. Es lässt sich importieren, aber nicht als Format speichern.</translation>
    </message>
    <message>
        <source>Give the format a name with letters or digits.</source>
        <translation>Dem Format einen Namen mit Buchstaben oder Ziffern geben.</translation>
    </message>
    <message>
        <source>There is a format “%1” already: choose another name.</source>
        <translation>Ein Format „%1“ gibt es schon: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>claviger::audit::Query</name>
    <message>
        <source>There is no opening parenthesis for this one.</source>
        <translation>Zu dieser Klammer fehlt die öffnende.</translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <translation>Hier fehlt etwas, wonach gesucht wird.</translation>
    </message>
    <message>
        <source>Something to look for is missing before AND.</source>
        <translation>Vor AND fehlt etwas, wonach gesucht wird.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Das ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>The closing parenthesis is missing.</source>
        <translation>Die schließende Klammer fehlt.</translation>
    </message>
    <message>
        <source>To look for this text, put it in quotes.</source>
        <translation>Um nach diesem Text zu suchen, ihn in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>There is no field “%1”. %2</source>
        <translation>Es gibt kein Feld „%1“. %2</translation>
    </message>
    <message>
        <source>A list of values holds no further parentheses.</source>
        <translation>Eine Liste von Werten enthält keine weiteren Klammern.</translation>
    </message>
    <message>
        <source>This list of values is empty.</source>
        <translation>Diese Liste von Werten ist leer.</translation>
    </message>
    <message>
        <source>A number is missing: write status:&gt;=400 or status:400..499.</source>
        <translation>Eine Zahl fehlt: status:&gt;=400 oder status:400..499 schreiben.</translation>
    </message>
    <message>
        <source>Write a network instead of a range of addresses: ip:203.0.113.0/24.</source>
        <translation>Statt eines Adressbereichs ein Netz schreiben: ip:203.0.113.0/24.</translation>
    </message>
    <message>
        <source>“%1” holds text, which is not compared: put the value in quotes, or compare status or time.</source>
        <translation>„%1“ enthält Text, der nicht verglichen wird: den Wert in Anführungszeichen setzen oder status oder time vergleichen.</translation>
    </message>
    <message>
        <source>A time is missing: write time:2026-03-01..2026-03-31.</source>
        <translation>Eine Zeit fehlt: time:2026-03-01..2026-03-31 schreiben.</translation>
    </message>
    <message>
        <source>This range ends before it begins: the earlier time comes first.</source>
        <translation>Dieser Bereich endet, bevor er beginnt: die frühere Zeit kommt zuerst.</translation>
    </message>
    <message>
        <source>A value is missing behind the colon.</source>
        <translation>Hinter dem Doppelpunkt fehlt ein Wert.</translation>
    </message>
</context>
<context>
    <name>claviger::audit::QueryTime</name>
    <message>
        <source>“%1” is no time: write 7d, 24h, today, 2026-03-01 or 2026-03-01T12:30Z.</source>
        <translation>„%1“ ist keine Zeit: 7d, 24h, today, 2026-03-01 oder 2026-03-01T12:30Z schreiben.</translation>
    </message>
</context>
<context>
    <name>claviger::audit::RecordReader</name>
    <message>
        <source>This is JSON, but no object.</source>
        <translation>Das ist JSON, aber kein Objekt.</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than any log should be.</source>
        <translation>Das JSON ist tiefer verschachtelt, als ein Protokoll sein sollte.</translation>
    </message>
    <message>
        <source>The JSON is too large to be read.</source>
        <translation>Das JSON ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>This is no valid JSON (%1).</source>
        <translation>Das ist kein gültiges JSON (%1).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no possible time.</source>
        <translation>&quot;%1&quot; ist keine mögliche Zeit.</translation>
    </message>
    <message>
        <source>The log ends within this record: it is cut off.</source>
        <translation>Das Protokoll endet innerhalb dieses Eintrags: es ist abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>claviger::draftrules</name>
    <message>
        <source>Give the key a name: it is often the only hint at what uses it.</source>
        <translation>Dem Schlüssel einen Namen geben: oft ist er der einzige Hinweis darauf, was ihn nutzt.</translation>
    </message>
    <message>
        <source>%1 keys belong to the whole workspace: leave the project out.</source>
        <translation>Schlüssel von %1 gehören zum ganzen Arbeitsbereich: das Projekt weglassen.</translation>
    </message>
    <message>
        <source>%1 keys belong to a project: choose one.</source>
        <translation>Schlüssel von %1 gehören zu einem Projekt: eines wählen.</translation>
    </message>
    <message>
        <source>%1 has no template “%2”.</source>
        <translation>%1 hat keine Vorlage „%2“.</translation>
    </message>
    <message>
        <source>%1 keys have no scopes.</source>
        <translation>Schlüssel von %1 haben keine Berechtigungen.</translation>
    </message>
    <message>
        <source>Choose at least one scope: without any, a %1 key could have more rights than you see here.</source>
        <translation>Mindestens eine Berechtigung wählen: ganz ohne könnte ein Schlüssel von %1 mehr dürfen, als hier zu sehen ist.</translation>
    </message>
    <message>
        <source>%1 does not know the scope %2.</source>
        <translation>%1 kennt die Berechtigung %2 nicht.</translation>
    </message>
    <message>
        <source>This time is past: choose a later one.</source>
        <translation>Dieser Zeitpunkt ist vorbei: einen späteren wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys live for %n day(s) at most: choose a shorter lifetime.</source>
        <translation>
            <numerusform>Schlüssel von %1 gelten höchstens %n Tag: eine kürzere Gültigkeit wählen.</numerusform>
            <numerusform>Schlüssel von %1 gelten höchstens %n Tage: eine kürzere Gültigkeit wählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 keys live for %n day(s) at least: choose a longer lifetime.</source>
        <translation>
            <numerusform>Schlüssel von %1 gelten mindestens %n Tag: eine längere Gültigkeit wählen.</numerusform>
            <numerusform>Schlüssel von %1 gelten mindestens %n Tage: eine längere Gültigkeit wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gives every key an expiry: choose one.</source>
        <translation>Bei %1 läuft jeder Schlüssel ab: einen Ablauf wählen.</translation>
    </message>
    <message>
        <source>%1 keys have no expiry.</source>
        <translation>Schlüssel von %1 laufen nicht ab.</translation>
    </message>
    <message>
        <source>%1 keys have no IP allowlist.</source>
        <translation>Schlüssel von %1 lassen sich nicht auf Netze beschränken.</translation>
    </message>
    <message>
        <source>%1 takes IPv4 networks only: remove the IPv6 ones.</source>
        <translation>%1 nimmt nur IPv4-Netze an: die IPv6-Netze entfernen.</translation>
    </message>
    <message>
        <source>%1 keys have no such principal to choose.</source>
        <translation>Für wen ein Schlüssel von %1 handelt, lässt sich so nicht wählen.</translation>
    </message>
    <message>
        <source>The template %1 needs a project.</source>
        <translation>Die Vorlage %1 braucht ein Projekt.</translation>
    </message>
    <message>
        <source>The template “%1” works for a whole workspace only: leave the project out.</source>
        <translation>Die Vorlage „%1“ gilt nur für einen ganzen Arbeitsbereich: das Projekt weglassen.</translation>
    </message>
    <message>
        <source>%1 takes no more networks than %2: leave some out or join them.</source>
        <translation>%1 nimmt höchstens %2 Netze an: einige weglassen oder zusammenfassen.</translation>
    </message>
</context>
<context>
    <name>claviger::journal</name>
    <message>
        <source>The service has no key of that name: it was not created.</source>
        <translation>Der Dienst hat keinen Schlüssel dieses Namens: er wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>The service did make the key “%1” (%2) although its answer was lost. Nobody has its secret: revoke it and create another.</source>
        <translation>Der Dienst hat den Schlüssel „%1“ (%2) erstellt, obwohl seine Antwort verloren ging. Niemand hat sein Secret: ihn widerrufen und einen anderen erstellen.</translation>
    </message>
    <message>
        <source>The key is still active: it was not revoked. Revoke it again.</source>
        <translation>Der Schlüssel ist noch aktiv: er wurde nicht widerrufen. Ihn erneut widerrufen.</translation>
    </message>
    <message>
        <source>The program ended before the request was sent; nothing was changed.</source>
        <translation>Das Programm endete, bevor die Anfrage gesendet wurde; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The program ended before the service answered; the next sync finds out.</source>
        <translation>Das Programm endete, bevor der Dienst antwortete; der nächste Abgleich klärt es.</translation>
    </message>
    <message>
        <source>The client secret is still there: remove it again.</source>
        <translation>Das Client-Secret ist noch da: es erneut entfernen.</translation>
    </message>
    <message>
        <source>The application is still there: it was not deleted. Delete it again.</source>
        <translation>Die Anwendung ist noch da: sie wurde nicht gelöscht. Die Anwendung erneut löschen.</translation>
    </message>
    <message>
        <source>The service has no application of that name: it was not created.</source>
        <translation>Der Dienst hat keine Anwendung dieses Namens: sie wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>The service did make the application “%1” (%2) although its answer was lost. Nobody has its client secret: rotate or delete it.</source>
        <translation>Der Dienst hat die Anwendung „%1“ (%2) erstellt, obwohl seine Antwort verloren ging. Niemand hat ihr Client-Secret: sie rotieren oder löschen.</translation>
    </message>
    <message>
        <source>The application is gone.</source>
        <translation>Die Anwendung ist entfernt.</translation>
    </message>
    <message>
        <source>Nobody can tell whether the client secret of “%1” was replaced. If the old one is refused, rotate it again.</source>
        <translation>Niemand kann sagen, ob das Client-Secret von „%1“ ersetzt wurde. Wird das alte abgelehnt, erneut rotieren.</translation>
    </message>
    <message>
        <source>The service lists no new client secret: it was not rotated.</source>
        <translation>Der Dienst führt kein neues Client-Secret auf: es wurde nicht rotiert.</translation>
    </message>
    <message>
        <source>The service did make a new client secret for “%1” although its answer was lost. Nobody has it: rotate it again.</source>
        <translation>Der Dienst hat ein neues Client-Secret für „%1“ erstellt, obwohl seine Antwort verloren ging. Niemand hat es: erneut rotieren.</translation>
    </message>
    <message>
        <source>The new key was revoked; “%1” stays in use.</source>
        <translation>Der neue Schlüssel wurde widerrufen; „%1“ bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>“%1” cannot be cut over to itself: revoking the old key would revoke the new one.</source>
        <translation>„%1“ kann nicht auf sich selbst umgestellt werden: den alten Schlüssel zu widerrufen hieße, auch den neuen zu widerrufen.</translation>
    </message>
    <message>
        <source>The key works no more.</source>
        <translation>Der Schlüssel gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Nobody can tell whether “%1” got a new secret. If the old one is refused, rotate it again.</source>
        <translation>Niemand kann sagen, ob „%1“ ein neues Secret bekam. Wird das alte abgelehnt, erneut rotieren.</translation>
    </message>
    <message>
        <source>The service did give “%1” a new secret although its answer was lost. Nobody has it: rotate it again.</source>
        <translation>Der Dienst hat „%1“ ein neues Secret gegeben, obwohl seine Antwort verloren ging. Niemand hat es: erneut rotieren.</translation>
    </message>
</context>
<context>
    <name>claviger::keyexplanation</name>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>The service said: %1</source>
        <translation>Wortlaut des Dienstes: %1</translation>
    </message>
</context>
<context>
    <name>claviger::keyinspectaction</name>
    <message>
        <source>There is no service “%1”: “claviger services list” shows those that are.</source>
        <translation>Den Dienst „%1“ gibt es nicht: „claviger services list“ zeigt alle vorhandenen.</translation>
    </message>
</context>
<context>
    <name>claviger::keylookup</name>
    <message>
        <source>There is no key with the id “%1”; if it is new, run “claviger sync” first.</source>
        <translation>Einen Schlüssel mit der ID „%1“ gibt es nicht; wenn er neu ist, zuerst „claviger sync“ ausführen.</translation>
    </message>
    <message>
        <source>Several connections have a key “%1”: say which with --connection N.</source>
        <translation>Mehrere Verbindungen haben einen Schlüssel „%1“: mit --connection N angeben, welche gemeint ist.</translation>
    </message>
</context>
<context>
    <name>claviger::listings</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <translation>VERBINDUNG</translation>
    </message>
    <message>
        <source>PLAN</source>
        <translation>TARIF</translation>
    </message>
    <message>
        <source>WORKSPACE</source>
        <translation>ARBEITSBEREICH</translation>
    </message>
    <message>
        <source>E-MAIL</source>
        <translation>E-MAIL</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLLE</translation>
    </message>
    <message>
        <source>CLIENT ID</source>
        <translation>CLIENT-ID</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>ZULETZT GENUTZT</translation>
    </message>
    <message>
        <source>PREFIX</source>
        <translation>PRÄFIX</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>LÄUFT AB</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>BERECHTIGUNGEN</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>UPDATED</source>
        <translation>AKTUALISIERT</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>SEEN</source>
        <translation>GESEHEN</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>ÄNDERUNG</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYP</translation>
    </message>
    <message>
        <source>SCOPE</source>
        <translation>BERECHTIGUNG</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GRUPPE</translation>
    </message>
    <message>
        <source>RISK</source>
        <translation>RISIKO</translation>
    </message>
    <message>
        <source>its owner %1 left</source>
        <translation>Besitzer %1 ist ausgeschieden</translation>
    </message>
    <message>
        <source>NEXT STEP</source>
        <translation>NÄCHSTER SCHRITT</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>GRUND</translation>
    </message>
    <message>
        <source>Sync %1: it finds out what became of this.</source>
        <translation>%1 abgleichen: dabei zeigt sich, was daraus wurde.</translation>
    </message>
</context>
<context>
    <name>claviger::passphrase</name>
    <message>
        <source>%1 is empty: its first line should be the secret.</source>
        <translation>%1 ist leer: die erste Zeile sollte das Secret sein.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The vault is locked and there is no terminal to ask on: give --passphrase-file FILE.</source>
        <translation>Der Tresor ist gesperrt, und es gibt kein Terminal zum Nachfragen: --passphrase-file FILE angeben.</translation>
    </message>
    <message>
        <source>The terminal could not be read.</source>
        <translation>Das Terminal konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>Die Passphrase</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Passphrase wiederholen:</translation>
    </message>
    <message>
        <source>The two are not the same; nothing was changed.</source>
        <translation>Die beiden stimmen nicht überein; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>claviger::serviceprint</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with the vendor&apos;s pages on %1.</source>
        <translation>Mit den Seiten des Anbieters verglichen: %1.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Keys act for</source>
        <translation>Schlüssel handeln für</translation>
    </message>
    <message>
        <source>What keys may do</source>
        <translation>Was Schlüssel dürfen</translation>
    </message>
    <message>
        <source>CALL</source>
        <translation>AUFRUF</translation>
    </message>
    <message>
        <source>PERSONAL KEY</source>
        <translation>PERSÖNLICHER SCHLÜSSEL</translation>
    </message>
    <message>
        <source>ORG-WIDE KEY</source>
        <translation>SCHLÜSSEL DER ORGANISATION</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>%1 unless another one is chosen.</source>
        <translation>%1, wenn nichts anderes gewählt wird.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Mindestens %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>Offered: %1 days.</source>
        <translation>Angeboten: %1 Tage.</translation>
    </message>
    <message>
        <source>A key may live for ever.</source>
        <translation>Ein Schlüssel darf unbegrenzt gelten.</translation>
    </message>
    <message>
        <source>Every key expires.</source>
        <translation>Jeder Schlüssel läuft ab.</translation>
    </message>
    <message>
        <source>IP allowlist</source>
        <translation>Erlaubte Netze</translation>
    </message>
    <message>
        <source>IPv4 and IPv6 networks.</source>
        <translation>IPv4- und IPv6-Netze.</translation>
    </message>
    <message>
        <source>IPv4 networks only.</source>
        <translation>Nur IPv4-Netze.</translation>
    </message>
    <message numerus="yes">
        <source>%n network(s) at most.</source>
        <translation>
            <numerusform>Höchstens %n Netz.</numerusform>
            <numerusform>Höchstens %n Netze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>SCOPE</source>
        <translation>BERECHTIGUNG</translation>
    </message>
    <message>
        <source>RISK</source>
        <translation>RISIKO</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>Others can be typed; they are kept and flagged as unknown.</source>
        <translation>Andere lassen sich eintippen; sie bleiben erhalten und werden als unbekannt gekennzeichnet.</translation>
    </message>
    <message>
        <source>On one resource: %1.</source>
        <translation>Auf einer Ressource: %1.</translation>
    </message>
    <message>
        <source>RESOURCE</source>
        <translation>RESSOURCE</translation>
    </message>
    <message>
        <source>%1 includes every action on it.</source>
        <translation>%1 enthält jede Aktion darauf.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>PLAN</source>
        <translation>TARIF</translation>
    </message>
    <message>
        <source>API KEYS</source>
        <translation>API-SCHLÜSSEL</translation>
    </message>
    <message>
        <source>REQUESTS</source>
        <translation>ANFRAGEN</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>QUELLE</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>HINWEIS</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Anfragebegrenzung</translation>
    </message>
    <message>
        <source>No numbers known.</source>
        <translation>Keine Zahlen bekannt.</translation>
    </message>
    <message>
        <source>A 429 says when to come back.</source>
        <translation>Ein 429 sagt, wann es weitergehen darf.</translation>
    </message>
    <message>
        <source>A 429 does not say when to come back.</source>
        <translation>Ein 429 sagt nicht, wann es weitergehen darf.</translation>
    </message>
    <message>
        <source>Rotating and revoking</source>
        <translation>Rotieren und Widerrufen</translation>
    </message>
    <message>
        <source>Refusals, as the vendor&apos;s pages word them</source>
        <translation>Ablehnungen im Wortlaut der Seiten des Anbieters</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>OPERATION</source>
        <translation>OPERATION</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>ÜBER</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>%1 has no %2: not provided.</source>
        <translation>%1 ohne %2: nicht angegeben.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display here for a window; “claviger --help” lists what works without one.</source>
        <translation>Hier gibt es keinen Bildschirm für ein Fenster; „claviger --help“ zeigt, was ohne geht.</translation>
    </message>
    <message>
        <source>“%1” is neither a verb nor a file that exists; “claviger --help” lists the verbs.</source>
        <translation>„%1“ ist weder ein Befehl noch eine vorhandene Datei; „claviger --help“ zeigt die Befehle.</translation>
    </message>
</context>
</TS>
