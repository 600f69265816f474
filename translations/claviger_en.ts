<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationSample</name>
    <message numerus="yes">
        <source>found, %n character(s)</source>
        <translation>
            <numerusform>found, %n character</numerusform>
            <numerusform>found, %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n d ago</numerusform>
            <numerusform>%n d ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y ago</source>
        <translation>
            <numerusform>%n y ago</numerusform>
            <numerusform>%n y ago</numerusform>
        </translation>
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
            <numerusform>in %n d</numerusform>
            <numerusform>in %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n y</source>
        <translation>
            <numerusform>in %n y</numerusform>
            <numerusform>in %n y</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::ApplicationActions</name>
    <message numerus="yes">
        <source>Its %n client secret(s) and all of its tokens die with it.</source>
        <translation>
            <numerusform>Its %n client secret and all of its tokens die with it.</numerusform>
            <numerusform>Its %n client secrets and all of its tokens die with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::ApplicationRow</name>
    <message numerus="yes">
        <source>The old client secret(s) %1 were used after the rotation: something still has no new one.</source>
        <translation>
            <numerusform>The old client secret %1 was used after the rotation: something still has no new one.</numerusform>
            <numerusform>The old client secrets %1 were used after the rotation: something still has no new one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The old client secret(s) %1 were not used since the rotation. Remove what is not needed any more.</source>
        <translation>
            <numerusform>The old client secret %1 was not used since the rotation. Remove it if it is not needed any more.</numerusform>
            <numerusform>The old client secrets %1 were not used since the rotation. Remove what is not needed any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The old client secret(s) %1 still work, and the service does not tell who uses them. Remove them when everything has the new one.</source>
        <translation>
            <numerusform>The old client secret %1 still works, and the service does not tell who uses it. Remove it when everything has the new one.</numerusform>
            <numerusform>The old client secrets %1 still work, and the service does not tell who uses them. Remove them when everything has the new one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::ApplicationsPage</name>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::CidrList</name>
    <message numerus="yes">
        <source>… and %n more of this kind.</source>
        <translation>
            <numerusform>… and %n more of this kind.</numerusform>
            <numerusform>… and %n more of this kind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other value(s) of the JSON were passed over.</source>
        <translation>
            <numerusform>%n other value of the JSON was passed over.</numerusform>
            <numerusform>%n other values of the JSON were passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::ConnectionTreeModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Owns %n key(s).</source>
        <translation>
            <numerusform>Owns %n key.</numerusform>
            <numerusform>Owns %n keys.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::CreateKeyForm</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works from %n networks only.</source>
        <translation>
            <numerusform>It works from %n network only.</numerusform>
            <numerusform>It works from %n networks only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) work here now.</source>
        <translation>
            <numerusform>%n key works here now.</numerusform>
            <numerusform>%n keys work here now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::CutOver</name>
    <message numerus="yes">
        <source>The old key has not been used since the new one was handed over. Wait until it has been silent for %n hour(s), then revoke it.</source>
        <translation>
            <numerusform>The old key has not been used since the new one was handed over. Wait until it has been silent for %n hour, then revoke it.</numerusform>
            <numerusform>The old key has not been used since the new one was handed over. Wait until it has been silent for %n hours, then revoke it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The old key has been silent for %n hour(s) or longer: revoke it.</source>
        <translation>
            <numerusform>The old key has been silent for %n hour or longer: revoke it.</numerusform>
            <numerusform>The old key has been silent for %n hours or longer: revoke it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::Inspector</name>
    <message numerus="yes">
        <source>%n keys are selected.</source>
        <translation>
            <numerusform>%n key is selected.</numerusform>
            <numerusform>%n keys are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::JournalVerb</name>
    <message numerus="yes">
        <source>%n act(s) were written to %1.</source>
        <translation>
            <numerusform>%n act was written to %1.</numerusform>
            <numerusform>%n acts were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::OperationRun</name>
    <message numerus="yes">
        <source>The list of %1 is larger than the %2 MB that are accepted, after %n page(s). Check “next” and the size of a page of %3 in the service description.</source>
        <translation>
            <numerusform>The list of %1 is larger than the %2 MB that are accepted, after %n page. Check “next” and the size of a page of %3 in the service description.</numerusform>
            <numerusform>The list of %1 is larger than the %2 MB that are accepted, after %n pages. Check “next” and the size of a page of %3 in the service description.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::Ownership</name>
    <message numerus="yes">
        <source>%n key(s) die when this member leaves: %1.</source>
        <translation>
            <numerusform>%n key dies when this member leaves: %1.</numerusform>
            <numerusform>%n keys die when this member leaves: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::PasteKeysDialog</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n record(s)</source>
        <translation>
            <numerusform>&amp;Add %n record</numerusform>
            <numerusform>&amp;Add %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::RecordActions</name>
    <message numerus="yes">
        <source>%n key(s) were written to %1.</source>
        <translation>
            <numerusform>%n key was written to %1.</numerusform>
            <numerusform>%n keys were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n key(s)</source>
        <translation>
            <numerusform>Export %n key</numerusform>
            <numerusform>Export %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::RevokeDialog</name>
    <message numerus="yes">
        <source>Revoke %n keys</source>
        <translation>
            <numerusform>Revoke %n key</numerusform>
            <numerusform>Revoke %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %n keys</source>
        <translation>
            <numerusform>&amp;Revoke %n key</numerusform>
            <numerusform>&amp;Revoke %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoking %1; %n more to go.</source>
        <translation>
            <numerusform>Revoking %1; %n more to go.</numerusform>
            <numerusform>Revoking %1; %n more to go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::RotateSeveralDialog</name>
    <message numerus="yes">
        <source>Rotate %n key(s)</source>
        <translation>
            <numerusform>Rotate %n key</numerusform>
            <numerusform>Rotate %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Rotate %n key(s)</source>
        <translation>
            <numerusform>&amp;Rotate %n key</numerusform>
            <numerusform>&amp;Rotate %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::ScopeMatrixModel</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::ScopesPage</name>
    <message numerus="yes">
        <source>%1: %n key(s)</source>
        <translation>
            <numerusform>%1: %n key</numerusform>
            <numerusform>%1: %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) can %1</source>
        <translation>
            <numerusform>%n key can %1</numerusform>
            <numerusform>%n keys can %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of %1 have no scopes.</source>
        <translation>
            <numerusform>%n key of %1 has no scopes.</numerusform>
            <numerusform>%n keys of %1 have no scopes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::Synchroniser</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::TimeWords</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::TokenDialog</name>
    <message numerus="yes">
        <source>Exchanged %n time(s), last at %1.</source>
        <translation>
            <numerusform>Exchanged %n time, last at %1.</numerusform>
            <numerusform>Exchanged %n times, last at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::TokenFacts</name>
    <message numerus="yes">
        <source>the service is %n second(s) ahead</source>
        <translation>
            <numerusform>the service is %n second ahead</numerusform>
            <numerusform>the service is %n seconds ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the service is %n second(s) behind</source>
        <translation>
            <numerusform>the service is %n second behind</numerusform>
            <numerusform>the service is %n seconds behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::VerbContext</name>
    <message numerus="yes">
        <source>%1: as of %2 (%n minute(s) ago)</source>
        <translation>
            <numerusform>%1: as of %2 (%n minute ago)</numerusform>
            <numerusform>%1: as of %2 (%n minutes ago)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::draftrules</name>
    <message numerus="yes">
        <source>%1 keys live for %n day(s) at most: choose a shorter lifetime.</source>
        <translation>
            <numerusform>%1 keys live for %n day at most: choose a shorter lifetime.</numerusform>
            <numerusform>%1 keys live for %n days at most: choose a shorter lifetime.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 keys live for %n day(s) at least: choose a longer lifetime.</source>
        <translation>
            <numerusform>%1 keys live for %n day at least: choose a longer lifetime.</numerusform>
            <numerusform>%1 keys live for %n days at least: choose a longer lifetime.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::serviceprint</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s) at most.</source>
        <translation>
            <numerusform>%n network at most.</numerusform>
            <numerusform>%n networks at most.</numerusform>
        </translation>
    </message>
</context>
</TS>
