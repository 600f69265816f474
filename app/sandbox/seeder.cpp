// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/seeder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claviger::sandbox {

namespace {

struct Person
{
    const char16_t *name;
    const char *mail;
};

constexpr Person People[] = {
    {u"Amara Okafor", "amara"},
    {u"Søren Lindqvist", "soren"},
    {u"יעל ברק", "yael"},
    {u"Nguyễn Thị Mai", "mai"},
    {u"Mateo Fernández", "mateo"},
    {u"Priya Raghunathan", "priya"},
    {u"佐藤 健", "ken"},
    {u"Zofia Wiśniewska", "zofia"},
    {u"عمر الحداد", "omar"},
    {u"Leilani Kealoha", "leilani"},
    {u"Tomáš Dvořák", "tomas"},
    {u"Aroha Ngata", "aroha"},
    {u"Jean-Baptiste Moreau", "jb"},
    {u"Ólöf Jónsdóttir", "olof"},
    {u"Kwame Mensah", "kwame"},
    {u"Ирина Соколова", "irina"},
    {u"Sam O’Neill", "sam"},
    {u"Ayşe Yıldız", "ayse"},
};

constexpr const char16_t *KeyNames[] = {
    u"GitHub Actions deploy",
    u"Grafana exporter",
    u"Nightly backup",
    u"CRM sync",
    u"Zapier bridge",
    u"Staging smoke tests",
    u"Data warehouse loader",
    u"Support widget",
    u"מפתח גיבוי לילי",
    u"🚀 release bot",
    u"Mobile app (iOS)",
    u"Mobile app (Android)",
    u"Terraform",
    u"Old migration script",
    u"Partner portal",
    u"Finance report",
    u"Slack alerts",
    u"Load test",
    u"Marketing dashboard",
    u"Contractor – Q3",
    u"n8n workflows",
    u"Webhook relay",
    u"مزامنة العملاء",
    u"Customer success bot",
    u"Local development",
    u"Kubernetes operator",
    u"Retool admin panel",
    u"Public website",
    u"Security scanner",
    u"Translation memory import",
    u"Raycast extension",
    u"On-call runbook",
    u"Airflow DAGs",
    u"Jupyter (analytics)",
    u"CI – pull requests",
    u"Edge worker",
    u"Invoice mailer",
    u"Feature flags",
    u"Status page",
    u"Print shop",
};

constexpr const char *Addresses[] = {"203.0.113.24", "203.0.113.57", "198.51.100.8",   "198.51.100.201",
                                     "192.0.2.130",  "192.0.2.16",   "2001:db8:40::1c"};
constexpr const char *Agents[] = {"python-requests/2.32.3", "okhttp/4.12.0", "node-fetch/3.3.2",
                                  "Go-http-client/2.0",     "curl/8.9.1",    "GitHub-Hookshot/7c1f2b4"};

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 3600;
constexpr qint64 Day = 86400;

} // namespace

// Each customer starts at another name, so that the services do not look alike.
Seeder::Seeder(IdSource &ids, const QDateTime &now)
    : m_ids(ids)
    , m_now(now)
    , m_nextPerson(ids.below(int(std::size(People))))
    , m_nextName(ids.below(int(std::size(KeyNames))))
{
}

QList<Member> Seeder::members(int count, const QString &mailDomain, const std::function<QString()> &newId)
{
    QList<Member> members;
    for (int i = 0; i < count; ++i) {
        const Person &person = People[std::size_t(m_nextPerson++) % std::size(People)];
        Member member;
        member.id = newId();
        member.userId = newId();
        member.name = QString::fromUtf16(person.name);
        member.email = QString::fromLatin1(person.mail) % u'@' % mailDomain;
        member.role = i == 0 ? u"owner"_s : i == 1 ? u"admin"_s : u"member"_s;
        member.joined = daysAgo(m_ids.between(40, 900));
        member.lastSeen = m_now.addSecs(-m_ids.between(5, 20000) * Minute);
        members << member;
    }
    return members;
}

void Seeder::keys(const Workspace &workspace, int count, const KeyRules &rules, const Issue &issue)
{
    for (int i = 0; i < count; ++i) {
        StoredKey key = draft(i, rules);
        key.workspaceId = workspace.id;
        // Most keys are made by the few who run things.
        const int makers = std::max(1, int(std::min<qsizetype>(workspace.members.size(), 3)));
        key.ownerId = workspace.members.value(m_ids.below(makers)).userId;
        issue(std::move(key));
    }
}

StoredKey Seeder::draft(int number, const KeyRules &rules)
{
    StoredKey key;
    const int names = int(std::size(KeyNames));
    const int round = number / names;
    key.name = QString::fromUtf16(KeyNames[m_nextName++ % names]);
    if (round > 0)
        key.name += u" %1"_s.arg(round + 1);
    if (!rules.scopeSets.isEmpty())
        key.scopes = m_ids.oneOf(rules.scopeSets);
    tellStory(key, number, rules);
    return key;
}

void Seeder::tellStory(StoredKey &key, int number, const KeyRules &rules)
{
    switch (number % 10) {
    case 0: // in full use
        live(key, m_ids.between(10, 40), 90, rules);
        return use(key, m_ids.between(1, 40) * Minute);
    case 1: // used today
        live(key, m_ids.between(20, 60), 90, rules);
        return use(key, m_ids.between(2, 20) * Hour);
    case 2: // about to expire while still in use
        live(key, m_ids.between(84, 88), 90, rules);
        return use(key, m_ids.between(1, 4) * Hour);
    case 3: // made and forgotten
        return live(key, m_ids.between(25, 60), 90, rules);
    case 4: // now and then
        live(key, m_ids.between(30, 70), 90, rules);
        return use(key, m_ids.between(3, 12) * Day);
    case 5: // expired
        live(key, m_ids.between(95, 160), 90, rules);
        return use(key, m_ids.between(72, 90) * Day);
    case 6: // revoked
        live(key, m_ids.between(50, 85), 90, rules);
        use(key, m_ids.between(31, 48) * Day);
        key.revoked = m_now.addSecs(-m_ids.between(10, 30) * Day);
        return;
    case 7: // silent for months
        live(key, m_ids.between(78, 85), rules.maxDays == 0 ? 365 : 90, rules);
        return use(key, m_ids.between(61, 75) * Day);
    case 8: // lives for ever, where that is allowed
        live(key, rules.mayNever ? m_ids.between(200, 700) : 60, rules.mayNever ? 0 : 90, rules);
        return use(key, m_ids.between(1, 9) * Hour);
    default: // new
        return live(key, 0, 30, rules);
    }
}

void Seeder::live(StoredKey &key, int ageDays, int lifeDays, const KeyRules &rules)
{
    key.created = m_now.addSecs(-ageDays * Day - m_ids.between(600, 40000));
    if (rules.maxDays > 0)
        lifeDays = std::min(lifeDays, rules.maxDays);
    if (rules.mayExpire && lifeDays > 0)
        key.expires = key.created.addSecs(lifeDays * Day);
}

void Seeder::use(StoredKey &key, qint64 secondsAgo)
{
    key.lastUsed = std::max(key.created.addSecs(Minute), m_now.addSecs(-secondsAgo - m_ids.below(60)));
    if (key.expires.isValid())
        key.lastUsed = std::min(key.lastUsed, key.expires.addSecs(-Hour));
    key.lastUsedIp = QString::fromLatin1(Addresses[m_ids.below(int(std::size(Addresses)))]);
    key.lastUsedAgent = QString::fromLatin1(Agents[m_ids.below(int(std::size(Agents)))]);
    key.uses = m_ids.between(3, 90000);
}

} // namespace claviger::sandbox
