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
    <name>claviger::AcceptFindingDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::AdminScopeRule</name>
    <message numerus="yes">
        <source>“%1” holds %n scope(s) of high risk out of %2</source>
        <translation>
            <numerusform>“%1” holds %n scope of high risk out of %2</numerusform>
            <numerusform>“%1” holds %n scopes of high risk out of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::AnnotateSeveralDialog</name>
    <message numerus="yes">
        <source>Notes on %n key(s)</source>
        <translation>
            <numerusform>Notes on %n key</numerusform>
            <numerusform>Notes on %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving; %n key(s) left.</source>
        <translation>
            <numerusform>Saving; %n key left.</numerusform>
            <numerusform>Saving; %n keys left.</numerusform>
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
    <name>claviger::AuditExports</name>
    <message numerus="yes">
        <source>Export %Ln event(s)</source>
        <translation>
            <numerusform>Export %Ln event</numerusform>
            <numerusform>Export %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::AuditPage</name>
    <message numerus="yes">
        <source>At other times %n event(s) match.</source>
        <translation>
            <numerusform>At other times %n event matches.</numerusform>
            <numerusform>At other times %n events match.</numerusform>
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
    <name>claviger::CompareEventsDialog</name>
    <message numerus="yes">
        <source>They differ in %n field(s).</source>
        <translation>
            <numerusform>They differ in %n field.</numerusform>
            <numerusform>They differ in %n fields.</numerusform>
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
    <name>claviger::Coverage</name>
    <message numerus="yes">
        <source>%n day(s) within it have no event at all.</source>
        <translation>
            <numerusform>%n day within it has no event at all.</numerusform>
            <numerusform>%n days within it have no event at all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported log format(s) name this key, too.</source>
        <translation>
            <numerusform>%n imported log format names this key, too.</numerusform>
            <numerusform>%n imported log formats name this key, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are switched off: their events do not count.</source>
        <translation>
            <numerusform>%n source is switched off: its events do not count.</numerusform>
            <numerusform>%n sources are switched off: their events do not count.</numerusform>
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
    <name>claviger::DaysPanel</name>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>The last %n day</numerusform>
            <numerusform>The last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::EntityDialog</name>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>last %n day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::EventMenu</name>
    <message numerus="yes">
        <source>Copy %n event(s) as</source>
        <translation>
            <numerusform>Copy %n event as</numerusform>
            <numerusform>Copy %n events as</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln event(s)</source>
        <translation>
            <numerusform>Export %Ln event</numerusform>
            <numerusform>Export %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were exported</source>
        <translation>
            <numerusform>%Ln event was exported</numerusform>
            <numerusform>%Ln events were exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) that are switched off</source>
        <translation>
            <numerusform>%n source that is switched off</numerusform>
            <numerusform>%n sources that are switched off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::FacetTreeModel</name>
    <message numerus="yes">
        <source>%1, %Ln different values</source>
        <translation>
            <numerusform>%1, %Ln different value</numerusform>
            <numerusform>%1, %Ln different values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::FacetValuesDialog</name>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln values</source>
        <translation>
            <numerusform>%1 of %Ln value</numerusform>
            <numerusform>%1 of %Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::FailedUnlocks</name>
    <message numerus="yes">
        <source>That was the wrong passphrase too often: wait %n second(s), then try again.</source>
        <translation>
            <numerusform>That was the wrong passphrase too often: wait %n second, then try again.</numerusform>
            <numerusform>That was the wrong passphrase too often: wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::FindingHistory</name>
    <message numerus="yes">
        <source>%n event(s) came since it was accepted on %1.</source>
        <translation>
            <numerusform>%n event came since it was accepted on %1.</numerusform>
            <numerusform>%n events came since it was accepted on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::FindingInspector</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n event(s)</source>
        <translation>
            <numerusform>Show %n event</numerusform>
            <numerusform>Show %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::FindingsPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are switched off: their events do not count, and what is found without them is not kept.</source>
        <translation>
            <numerusform>%n source is switched off: its events do not count, and what is found without it is not kept.</numerusform>
            <numerusform>%n sources are switched off: their events do not count, and what is found without them is not kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %Ln file(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln file</numerusform>
            <numerusform>&amp;Import %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) should be checked.</source>
        <translation>
            <numerusform>%Ln file should be checked.</numerusform>
            <numerusform>%Ln files should be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look a&amp;t %Ln file(s)</source>
        <translation>
            <numerusform>Look a&amp;t %Ln file</numerusform>
            <numerusform>Look a&amp;t %Ln files</numerusform>
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
    <name>claviger::JournalActions</name>
    <message numerus="yes">
        <source>Verified: all %n act(s) are as they were written, and none is missing. The hash of the last one begins with %1.</source>
        <translation>
            <numerusform>Verified: the only act (%n) is as it was written. Its hash begins with %1.</numerusform>
            <numerusform>Verified: all %n acts are as they were written, and none is missing. The hash of the last one begins with %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal goes on from %1: its %n act(s) are here as they were then.</source>
        <translation>
            <numerusform>The journal goes on from %1: its %n act is here as it was then.</numerusform>
            <numerusform>The journal goes on from %1: its %n acts are here as they were then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of the local journal</source>
        <translation>
            <numerusform>%n act of the local journal</numerusform>
            <numerusform>%n acts of the local journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) were written to %1. Keep it where this vault is not.</source>
        <translation>
            <numerusform>%n act was written to %1. Keep it where this vault is not.</numerusform>
            <numerusform>%n acts were written to %1. Keep it where this vault is not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::JournalPage</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n act</numerusform>
            <numerusform>%n acts</numerusform>
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
    <name>claviger::Judgement</name>
    <message numerus="yes">
        <source>The address is in none of the %n network(s) that “%1” may be used from.</source>
        <translation>
            <numerusform>The address is in none of the %n network that “%1” may be used from.</numerusform>
            <numerusform>The address is in none of the %n networks that “%1” may be used from.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::KeyTrailSection</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are switched off on the Audit page: their events do not count.</source>
        <translation>
            <numerusform>%n source is switched off on the Audit page: its events do not count.</numerusform>
            <numerusform>%n sources are switched off on the Audit page: their events do not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events in the logs, %1 of them in the last %2 days</source>
        <translation>
            <numerusform>%Ln event in the logs, %1 of them in the last %2 days</numerusform>
            <numerusform>%Ln events in the logs, %1 of them in the last %2 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events in the logs, none in the last %1 days</source>
        <translation>
            <numerusform>%Ln event in the logs, none in the last %1 days</numerusform>
            <numerusform>%Ln events in the logs, none in the last %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::KeysPage</name>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::LastUse</name>
    <message numerus="yes">
        <source>The service says that it was never used, but the trail shows %Ln events.</source>
        <translation>
            <numerusform>The service says that it was never used, but the trail shows %Ln event.</numerusform>
            <numerusform>The service says that it was never used, but the trail shows %Ln events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::LockPolicy</name>
    <message numerus="yes">
        <source>no input for %n minute(s)</source>
        <translation>
            <numerusform>no input for %n minute</numerusform>
            <numerusform>no input for %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::LogActs</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of %1</source>
        <translation>
            <numerusform>%Ln event of %1</numerusform>
            <numerusform>%Ln events of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::LogFlows</name>
    <message numerus="yes">
        <source>&amp;Remove %Ln event(s)</source>
        <translation>
            <numerusform>&amp;Remove %Ln event</numerusform>
            <numerusform>&amp;Remove %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::LogInput</name>
    <message numerus="yes">
        <source>%Ln line(s) of text</source>
        <translation>
            <numerusform>%Ln line of text</numerusform>
            <numerusform>%Ln lines of text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) or folder(s)</source>
        <translation>
            <numerusform>%Ln file or folder</numerusform>
            <numerusform>%Ln files or folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::LogWords</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln duplicate</numerusform>
            <numerusform>%Ln duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::NewAddressRule</name>
    <message numerus="yes">
        <source>“%1” came from %n new address(es) since %2 (%3), after %4 without a new one, in %5 events.</source>
        <translation>
            <numerusform>“%1” came from %n new address since %2 (%3), after %4 without a new one, in %5 events.</numerusform>
            <numerusform>“%1” came from %n new addresses since %2 (%3), after %4 without a new one, in %5 events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::NewAgentRule</name>
    <message numerus="yes">
        <source>“%1” was used by %n new program(s) since %2 (%3), after %4 without a new one, in %5 events.</source>
        <translation>
            <numerusform>“%1” was used by %n new program since %2 (%3), after %4 without a new one, in %5 events.</numerusform>
            <numerusform>“%1” was used by %n new programs since %2 (%3), after %4 without a new one, in %5 events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::NoAllowlistRule</name>
    <message numerus="yes">
        <source>“%1” works from any address; it was used from %n of them.</source>
        <translation>
            <numerusform>“%1” works from any address; it was used from %n of them.</numerusform>
            <numerusform>“%1” works from any address; it was used from %n of them.</numerusform>
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
    <name>claviger::OutcomeLegend</name>
    <message numerus="yes">
        <source>Filter by outcome: %1, %Ln events</source>
        <translation>
            <numerusform>Filter by outcome: %1, %Ln event</numerusform>
            <numerusform>Filter by outcome: %1, %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::OwnerLeftRule</name>
    <message numerus="yes">
        <source>“%1” belongs to %2, who is not among the %n member(s) of its workspace (%3).</source>
        <translation>
            <numerusform>“%1” belongs to %2, who is not among the %n member of its workspace (%3).</numerusform>
            <numerusform>“%1” belongs to %2, who is not among the %n members of its workspace (%3).</numerusform>
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
    <name>claviger::PreviewPane</name>
    <message numerus="yes">
        <source>The first %Ln record(s).</source>
        <translation>
            <numerusform>The first %Ln record.</numerusform>
            <numerusform>The first %Ln records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::ReceiptDialog</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln file could not be read.</numerusform>
            <numerusform>%Ln files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not begun.</source>
        <translation>
            <numerusform>%Ln file was not begun.</numerusform>
            <numerusform>%Ln files were not begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected record(s)</source>
        <translation>
            <numerusform>%Ln rejected record</numerusform>
            <numerusform>%Ln rejected records</numerusform>
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
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::RefusalBurstRule</name>
    <message numerus="yes">
        <source>“%1” was refused %n time(s) within %2 minutes from %3 (401, 403 or 429)</source>
        <translation>
            <numerusform>“%1” was refused %n time within %2 minutes from %3 (401, 403 or 429)</numerusform>
            <numerusform>“%1” was refused %n times within %2 minutes from %3 (401, 403 or 429)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; there were %n bursts like this.</source>
        <translation>
            <numerusform>; there was %n burst like this.</numerusform>
            <numerusform>; there were %n bursts like this.</numerusform>
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
    <name>claviger::RotatedStillUsedRule</name>
    <message numerus="yes">
        <source>“%1” was used %n time(s) since its replacement was handed over on %2.</source>
        <translation>
            <numerusform>“%1” was used %n time since its replacement was handed over on %2.</numerusform>
            <numerusform>“%1” was used %n times since its replacement was handed over on %2.</numerusform>
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
    <name>claviger::SourcesDialog</name>
    <message numerus="yes">
        <source>%Ln source(s) are left out.</source>
        <translation>
            <numerusform>%Ln source is left out.</numerusform>
            <numerusform>%Ln sources are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::SpanText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>in %n second</numerusform>
            <numerusform>in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::Sparkline</name>
    <message numerus="yes">
        <source>%Ln events, most of them: %1</source>
        <translation>
            <numerusform>%Ln event, most of them: %1</numerusform>
            <numerusform>%Ln events, most of them: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
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
    <name>claviger::TimelineChart</name>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::TimelineTexts</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
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
    <name>claviger::TrailPull</name>
    <message numerus="yes">
        <source>%Ln new event(s).</source>
        <translation>
            <numerusform>%Ln new event.</numerusform>
            <numerusform>%Ln new events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::UseAfterExpiryRule</name>
    <message numerus="yes">
        <source>“%1” was used %n time(s) after it expired on %2: %3 refused, %4 not.</source>
        <translation>
            <numerusform>“%1” was used %n time after it expired on %2: %3 refused, %4 not.</numerusform>
            <numerusform>“%1” was used %n times after it expired on %2: %3 refused, %4 not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::UseAfterRevocationRule</name>
    <message numerus="yes">
        <source>“%1” was used %n time(s) after it was gone from the service on %2</source>
        <translation>
            <numerusform>“%1” was used %n time after it was gone from the service on %2</numerusform>
            <numerusform>“%1” was used %n times after it was gone from the service on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was used %n time(s) after it was revoked on %2</source>
        <translation>
            <numerusform>“%1” was used %n time after it was revoked on %2</numerusform>
            <numerusform>“%1” was used %n times after it was revoked on %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::UseBeforeCreationRule</name>
    <message numerus="yes">
        <source>“%1” was used %n time(s) before it was created on %2, the earliest %3 before.</source>
        <translation>
            <numerusform>“%1” was used %n time before it was created on %2, the earliest %3 before.</numerusform>
            <numerusform>“%1” was used %n times before it was created on %2, the earliest %3 before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claviger::UseOutsideAllowlistRule</name>
    <message numerus="yes">
        <source>“%1” was used %n time(s) from outside the %2 network(s) of its allowlist: %3 refused, %4 not.</source>
        <translation>
            <numerusform>“%1” was used %n time from outside the %2 networks of its allowlist: %3 refused, %4 not.</numerusform>
            <numerusform>“%1” was used %n times from outside the %2 networks of its allowlist: %3 refused, %4 not.</numerusform>
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
