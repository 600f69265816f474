// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/draftrules.h"

#include <QTest>
#include <QTimeZone>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000, QTimeZone::utc());

ServiceDescription strict()
{
    ServiceDescription description;
    description.name = u"Strict"_s;
    description.levels = {u"workspace"_s};
    description.lifetime.supported = true;
    description.lifetime.defaultDays = 90;
    description.lifetime.maxDays = 90;
    description.allowlist.supported = true;
    description.allowlist.maxEntries = 2;
    description.allowlist.v6 = false;
    description.scopes.supported = true;
    description.scopes.required = true;
    Scope scope;
    scope.id = u"chats.read"_s;
    Scope area;
    area.id = u"settings:*"_s;
    description.scopes.catalogue = {scope, area};
    KeyTemplate reader;
    reader.id = u"reader"_s;
    reader.name = u"Reader"_s;
    reader.scopes = QStringList{u"chats.read"_s};
    reader.days = 30;
    description.templates = {reader};
    return description;
}

ServiceDescription bare()
{
    ServiceDescription description;
    description.name = u"Bare"_s;
    return description;
}

KeyDraft draft()
{
    KeyDraft made;
    made.name = u"ci"_s;
    made.scopes = QStringList{u"chats.read"_s};
    return made;
}

} // namespace

class TestDraftRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void defaultsAreFilledIn()
    {
        const auto full = draftrules::complete(strict(), draft(), now);
        QVERIFY(full.has_value());
        QCOMPARE(full->lifetime, Lifetime::days(90));
    }

    void aTemplateGivesScopesAndLifetime()
    {
        KeyDraft open = draft();
        open.scopes.clear();
        open.templateId = u"Reader"_s;
        const auto full = draftrules::complete(strict(), open, now);
        QVERIFY(full.has_value());
        QCOMPARE(full->templateId, u"reader"_s);
        QCOMPARE(full->scopes, QStringList{u"chats.read"_s});
        QCOMPARE(full->lifetime, Lifetime::days(30));
    }

    void neverIsTheDefaultWhereItIsAllowed()
    {
        ServiceDescription description = bare();
        description.lifetime.supported = true;
        description.lifetime.never = true;
        KeyDraft open = draft();
        open.scopes.clear();
        const auto full = draftrules::complete(description, open, now);
        QVERIFY(full.has_value());
        QCOMPARE(full->lifetime, Lifetime::never());
    }

    void allowlistIsNormalised()
    {
        KeyDraft open = draft();
        open.allowlist = QStringList{u"203.0.113.7/24"_s, u"198.51.100.1"_s};
        const auto full = draftrules::complete(strict(), open, now);
        QVERIFY(full.has_value());
        QCOMPARE(full->allowlist, (QStringList{u"203.0.113.0/24"_s, u"198.51.100.1/32"_s}));
    }

    void refusals_data()
    {
        QTest::addColumn<bool>("onStrict");
        QTest::addColumn<KeyDraft>("open");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, bool onStrict, auto change, const QString &word) {
            KeyDraft open = draft();
            change(open);
            QTest::newRow(name) << onStrict << open << word;
        };
        row(
            "no name", true, [](KeyDraft &d) { d.name = u"  "_s; }, u"name"_s);
        row(
            "no scope", true, [](KeyDraft &d) { d.scopes.clear(); }, u"scope"_s);
        row(
            "unknown scope", true, [](KeyDraft &d) { d.scopes = QStringList{u"chats.erase"_s}; },
            u"chats.erase"_s);
        row(
            "unknown template", true, [](KeyDraft &d) { d.templateId = u"boss"_s; }, u"boss"_s);
        row(
            "too long", true, [](KeyDraft &d) { d.lifetime = Lifetime::days(91); }, u"90"_s);
        row(
            "never", true, [](KeyDraft &d) { d.lifetime = Lifetime::never(); }, u"expiry"_s);
        row(
            "past", true, [](KeyDraft &d) { d.lifetime = Lifetime::until(now.addDays(-1)); }, u"past"_s);
        row(
            "bad network", true, [](KeyDraft &d) { d.allowlist = QStringList{u"10.0.0.0/99"_s}; },
            u"10.0.0.0/99"_s);
        row(
            "too many networks", true,
            [](KeyDraft &d) {
                d.allowlist = QStringList{u"1.1.1.1"_s, u"2.2.2.2"_s, u"3.3.3.3"_s};
            },
            u"2"_s);
        row(
            "v6", true, [](KeyDraft &d) { d.allowlist = QStringList{u"2001:db8::/32"_s}; }, u"IPv4"_s);
        row(
            "project", true, [](KeyDraft &d) { d.projectId = u"p"_s; }, u"project"_s);
        row(
            "principal", true, [](KeyDraft &d) { d.principal = Principal::Personal; }, u"principal"_s);
        row(
            "scopes where there are none", false, [](KeyDraft &) {}, u"scopes"_s);
        row(
            "expiry where there is none", false,
            [](KeyDraft &d) {
                d.scopes.clear();
                d.lifetime = Lifetime::days(1);
            },
            u"expiry"_s);
        row(
            "allowlist where there is none", false,
            [](KeyDraft &d) {
                d.scopes.clear();
                d.allowlist = QStringList{u"1.1.1.1"_s};
            },
            u"allowlist"_s);
    }

    void refusals()
    {
        QFETCH(bool, onStrict);
        QFETCH(KeyDraft, open);
        QFETCH(QString, word);
        const auto full = draftrules::complete(onStrict ? strict() : bare(), open, now);
        QVERIFY(!full.has_value());
        QCOMPARE(full.error().code, ErrorCode::Invalid);
        QVERIFY2(full.error().message.contains(word), qPrintable(full.error().message));
    }

    void unknownScopesAreKeptWhereTextIsFree()
    {
        ServiceDescription description = strict();
        description.scopes.freeText = true;
        KeyDraft open = draft();
        open.scopes = QStringList{u"write:workflows"_s};
        const auto full = draftrules::complete(description, open, now);
        QVERIFY(full.has_value());
        QCOMPARE(full->scopes, QStringList{u"write:workflows"_s});
        QCOMPARE(draftrules::unknownScopes(description, open.scopes), open.scopes);
        QVERIFY(draftrules::unknownScopes(description, {u"settings:view"_s, u"chats.read"_s}).isEmpty());
    }

    void aHandOverIsATemplate()
    {
        ServiceDescription description = strict();
        IntegrationDescription make;
        make.keyTemplate.id = u"make"_s;
        make.keyTemplate.name = u"Make"_s;
        make.keyTemplate.scopes = QStringList{u"chats.read"_s};
        make.keyTemplate.days = 7;
        description.integrations = {make};
        KeyDraft open = draft();
        open.scopes.clear();
        open.templateId = u"make"_s;
        const auto full = draftrules::complete(description, open, now);
        QVERIFY(full.has_value());
        QCOMPARE(full->scopes, QStringList{u"chats.read"_s});
        QCOMPARE(full->lifetime, Lifetime::days(7));
    }
};

QTEST_GUILESS_MAIN(TestDraftRules)
#include "tst_draftrules.moc"
