<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
</TS>
