// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/owntemplate.h"

#include <QJsonDocument>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

QDateTime now()
{
    return QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);
}

KeyDraft fullDraft()
{
    KeyDraft draft;
    draft.workspaceId = u"w1"_s;
    draft.projectId = u"p1"_s;
    draft.name = u"ci-deploy-bot"_s;
    draft.templateId = u"sdk"_s;
    draft.scopes = QStringList{u"chats.read"_s, u"chats.write"_s};
    draft.allowlist = QStringList{u"203.0.113.0/24"_s};
    draft.lifetime = Lifetime::days(30);
    draft.principal = Principal::Organisation;
    draft.extra = {{u"webhook"_s, u"https://example.org/s3cret"_s}};
    return draft;
}

} // namespace

class TestOwnTemplate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// What is in people's vaults: these words may not change, and nothing else of a draft is kept.
    void theWordsStay()
    {
        const OwnTemplate own = templateOf(fullDraft(), u"s"_s, u"CI"_s, now());
        QCOMPARE(QJsonDocument(toJson(own)).toJson(QJsonDocument::Compact),
                 QByteArray(R"({"allowlist":["203.0.113.0/24"],"level":"project","lifetime":2592000,)"
                            R"("principal":"org","scopes":["chats.read","chats.write"]})"));
    }

    void everyTemplateComesBack_data()
    {
        QTest::addColumn<KeyDraft>("draft");
        const auto add = [](const char *tag, auto change) {
            KeyDraft draft = fullDraft();
            change(draft);
            QTest::newRow(tag) << draft;
        };
        add("all", [](KeyDraft &) {});
        add("nothing", [](KeyDraft &draft) { draft = {}; });
        add("never ends", [](KeyDraft &draft) { draft.lifetime = Lifetime::never(); });
        add("the service decides", [](KeyDraft &draft) { draft.lifetime = {}; });
        add("hours", [](KeyDraft &draft) { draft.lifetime = Lifetime::seconds(12 * 3600); });
        add("personal", [](KeyDraft &draft) { draft.principal = Principal::Personal; });
        add("workspace", [](KeyDraft &draft) { draft.projectId.clear(); });
    }

    void everyTemplateComesBack()
    {
        QFETCH(const KeyDraft, draft);
        const OwnTemplate own = templateOf(draft, u"s"_s, u"CI"_s, now());
        QVERIFY(ownTemplateFrom(u"s"_s, u"CI"_s, toJson(own)) == own);
    }

    void aDateBecomesASpan_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("days");
        QTest::newRow("30 days") << 30 * 86'400 << 30;
        QTest::newRow("chosen a minute ago") << 30 * 86'400 - 60 << 30;
        QTest::newRow("today") << 3600 << 1;
        QTest::newRow("over already") << -3600 << 1;
    }

    void aDateBecomesASpan()
    {
        QFETCH(const int, seconds);
        QFETCH(const int, days);
        KeyDraft draft = fullDraft();
        draft.lifetime = Lifetime::until(now().addSecs(seconds));
        QVERIFY(templateOf(draft, {}, {}, now()).lifetime == Lifetime::days(days));
    }

    void nameAndPlaceStay()
    {
        KeyDraft draft;
        draft.name = u"new-bot"_s;
        draft.workspaceId = u"w2"_s;
        draft.projectId = u"p2"_s;
        draft.templateId = u"mcp"_s;
        draft.principal = Principal::Personal;
        OwnTemplate own = templateOf(fullDraft(), u"s"_s, u"CI"_s, now());
        KeyDraft filled = withTemplate(draft, own);
        QCOMPARE(filled.name, u"new-bot"_s);
        QCOMPARE(filled.workspaceId, u"w2"_s);
        QCOMPARE(filled.projectId, u"p2"_s);
        QCOMPARE(filled.templateId, QString()); // no service knows one's own
        QCOMPARE(filled.scopes, fullDraft().scopes);
        QCOMPARE(filled.allowlist, fullDraft().allowlist);
        QVERIFY(filled.lifetime == Lifetime::days(30));
        QCOMPARE(filled.principal, Principal::Organisation);
        own.level = u"workspace"_s;
        own.principal = Principal::NotProvided;
        filled = withTemplate(draft, own);
        QCOMPARE(filled.projectId, QString());
        QCOMPARE(filled.principal, Principal::Personal);
    }
};

QTEST_GUILESS_MAIN(TestOwnTemplate)
#include "tst_owntemplate.moc"
