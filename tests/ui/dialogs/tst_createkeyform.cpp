// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialogs/fixtures.h"
#include "ui/dialogs/createkeyform.h"

#include <QTest>

using namespace claviger;
using namespace claviger::fixtures;
using namespace Qt::StringLiterals;
using Part = CreateKeyForm::Part;

namespace {

CreateKeyForm formFor(const QString &id)
{
    for (const ServiceDescriptionPtr &service : allServices()) {
        if (service->id == id)
            return CreateKeyForm(contextFor(service));
    }
    Q_UNREACHABLE();
}

KeyDraft goodDraft(const CreateKeyForm &form)
{
    KeyDraft draft = form.initialDraft();
    draft.name = u"bot"_s;
    if (form.service().scopes.supported)
        draft.scopes = QStringList{form.service().scopes.catalogue.constFirst().id};
    return draft;
}

} // namespace

class TestCreateKeyForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unavailable_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<int>("part");
        QTest::addColumn<QString>("reason");
        QTest::newRow("workspace") << u"entergram"_s << int(Part::Workspace) << QString();
        QTest::newRow("no workspace")
            << u"endgame"_s << int(Part::Workspace) << u"belong to the connection"_s;
        QTest::newRow("no project") << u"entergram"_s << int(Part::Project)
                                    << u"does not bind keys to a project"_s;
        QTest::newRow("project") << u"appgram"_s << int(Part::Project) << QString();
        QTest::newRow("no template") << u"entri"_s << int(Part::Template) << u"no templates"_s;
        QTest::newRow("template") << u"appgram"_s << int(Part::Template) << QString();
        QTest::newRow("no scopes") << u"endgame"_s << int(Part::Scopes) << u"follows from its kind"_s;
        QTest::newRow("no lifetime") << u"appgram"_s << int(Part::Lifetime) << u"no expiry date"_s;
        QTest::newRow("no allowlist") << u"entri"_s << int(Part::Allowlist) << u"cannot bind a token"_s;
        QTest::newRow("allowlist") << u"entergram"_s << int(Part::Allowlist) << QString();
        QTest::newRow("one principal") << u"entri"_s << int(Part::Principal) << u"one kind of key"_s;
        QTest::newRow("principals") << u"endgame"_s << int(Part::Principal) << QString();
    }
    void unavailable()
    {
        QFETCH(QString, service);
        QFETCH(int, part);
        QFETCH(QString, reason);
        const QString said = formFor(service).unavailable(static_cast<Part>(part));
        QCOMPARE(said.isEmpty(), reason.isEmpty());
        QVERIFY2(said.contains(reason), qPrintable(said));
    }

    void startsWithTheServicesDefaults()
    {
        const KeyDraft draft = formFor(u"entergram"_s).initialDraft();
        QCOMPARE(draft.workspaceId, u"w1"_s);
        QCOMPARE(draft.lifetime, Lifetime::days(90));
        QCOMPARE(formFor(u"appgram"_s).initialDraft().lifetime, Lifetime());
        QCOMPARE(formFor(u"entri"_s).initialDraft().lifetime, Lifetime::days(30));
        QCOMPARE(formFor(u"endgame"_s).initialDraft().principal, Principal::Personal);
    }

    void problems_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<std::function<void(KeyDraft &)>>("change");
        QTest::addColumn<QString>("sentence"); // empty: none
        using Change = std::function<void(KeyDraft &)>;
        const auto lifetime = [](const Lifetime &life) {
            return Change([life](KeyDraft &d) { d.lifetime = life; });
        };
        const auto networks = [](const QStringList &list) {
            return Change([list](KeyDraft &d) { d.allowlist = list; });
        };
        QTest::newRow("fine") << u"entergram"_s << Change([](KeyDraft &) {}) << QString();
        QTest::newRow("no name") << u"entergram"_s << Change([](KeyDraft &d) { d.name = u"  "_s; })
                                 << u"Give the key a name"_s;
        QTest::newRow("no workspace") << u"entergram"_s << Change([](KeyDraft &d) { d.workspaceId.clear(); })
                                      << u"Choose the workspace"_s;
        QTest::newRow("no level, no workspace")
            << u"endgame"_s << Change([](KeyDraft &d) { d.workspaceId.clear(); }) << QString();
        QTest::newRow("scopes required")
            << u"entergram"_s << Change([](KeyDraft &d) { d.scopes.clear(); }) << u"at least one scope"_s;
        QTest::newRow("scopes not required")
            << u"entri"_s << Change([](KeyDraft &d) { d.scopes.clear(); }) << QString();
        QTest::newRow("never refused")
            << u"entergram"_s << lifetime(Lifetime::never()) << u"expiry: choose one"_s;
        QTest::newRow("never allowed") << u"entri"_s << lifetime(Lifetime::never()) << QString();
        QTest::newRow("at the maximum") << u"entergram"_s << lifetime(Lifetime::days(90)) << QString();
        QTest::newRow("a second too long")
            << u"entergram"_s << lifetime(Lifetime::seconds(90 * 86400 + 1)) << u"at most"_s;
        QTest::newRow("past") << u"entri"_s << lifetime(Lifetime::until(FixedClock().now().addSecs(-1)))
                              << u"is past"_s;
        QTest::newRow("bad network") << u"entergram"_s << networks({u"home"_s}) << u"is no network"_s;
        QTest::newRow("networks") << u"entergram"_s
                                  << networks({u"10.0.0.0/8"_s, u"192.0.2.0/24"_s, u"2001:db8::/32"_s})
                                  << QString();
        QTest::newRow("too many networks")
            << u"entergram"_s << networks({u"10.0.0.1"_s, u"10.0.0.2"_s, u"10.0.0.3"_s, u"10.0.0.4"_s})
            << u"no more networks than 3"_s;
        QTest::newRow("project template")
            << u"appgram"_s << Change([](KeyDraft &d) { d.templateId = u"sdk"_s; }) << u"needs a project"_s;
        QTest::newRow("project template in project") << u"appgram"_s << Change([](KeyDraft &d) {
            d.templateId = u"sdk"_s;
            d.projectId = u"p1"_s;
        }) << QString();
    }
    void problems()
    {
        QFETCH(QString, service);
        QFETCH(std::function<void(KeyDraft &)>, change);
        QFETCH(QString, sentence);
        const CreateKeyForm form = formFor(service);
        KeyDraft draft = goodDraft(form);
        change(draft);
        const QList<CreateKeyForm::Problem> found = form.problems(draft, FixedClock().now());
        QCOMPARE(found.size(), sentence.isEmpty() ? 0 : 1);
        if (!found.isEmpty())
            QVERIFY2(found.constFirst().sentence.contains(sentence), qPrintable(found.constFirst().sentence));
    }

    void projectIsAskedForWhereThereIsNoOtherLevel()
    {
        ServiceDescription service = *appgram();
        service.levels = QStringList{u"project"_s};
        CreateKeyForm form(contextFor(std::make_shared<const ServiceDescription>(service)));
        KeyDraft draft = goodDraft(form);
        QCOMPARE(form.problems(draft, FixedClock().now()).constFirst().part, Part::Project);
        draft.projectId = u"p1"_s;
        QVERIFY(form.problems(draft, FixedClock().now()).isEmpty());
    }

    void neverIsListedWithTheReasonWhyNot()
    {
        const QList<CreateKeyForm::LifetimeChoice> choices = formFor(u"entergram"_s).lifetimeChoices();
        QCOMPARE(choices.constLast().kind, CreateKeyForm::LifetimeChoice::Kind::Never);
        QVERIFY(choices.constLast().reason.contains(u"at most"_s));
        QVERIFY(formFor(u"entri"_s).lifetimeChoices().constLast().reason.isEmpty());
        QVERIFY(choices.at(2).text.contains(u"default of Entergram"_s));
    }

    void unknownScopesAreKeptAndFlagged()
    {
        const CreateKeyForm form = formFor(u"entergram"_s);
        KeyDraft draft = goodDraft(form);
        draft.scopes << u"write:workflows"_s;
        QVERIFY(form.problems(draft, FixedClock().now()).isEmpty());
        const QList<CreateKeyForm::Problem> warnings = form.warnings(draft);
        QCOMPARE(warnings.size(), 1);
        QVERIFY(warnings.constFirst().sentence.contains(u"write:workflows"_s));
    }

    void extraScopesJoinTheCatalogueOnce()
    {
        CreateKeyContext context = contextFor(entergram());
        context.extraScopes = {context.service->scopes.catalogue.constFirst(),
                               Scope{{}, u"audit.read"_s, {}, u"Audit"_s, Risk::Low, {}}};
        const CreateKeyForm form(context);
        QVERIFY(form.isKnown(u"audit.read"_s));
        qsizetype count = 0;
        for (const CreateKeyForm::ScopeGroup &group : form.scopeGroups())
            count += group.scopes.size();
        QCOMPARE(count, context.service->scopes.catalogue.size() + 1);
    }

    void templateFillsScopesAndLifetime()
    {
        const CreateKeyForm form = formFor(u"appgram"_s);
        const KeyDraft draft = form.withTemplate(form.initialDraft(), u"sdk"_s);
        QCOMPARE(draft.scopes, (QStringList{u"feedback:read"_s, u"feedback:write"_s}));
        QCOMPARE(draft.templateId, u"sdk"_s);
    }

    void summarySaysWhatWhereAndUntilWhen()
    {
        const CreateKeyForm form = formFor(u"entergram"_s);
        KeyDraft draft = goodDraft(form);
        draft.scopes =
            QStringList{u"chats.read"_s, u"chats.write"_s, u"contacts.read"_s, u"workspace.admin"_s};
        draft.allowlist = QStringList{u"10.0.0.0/8"_s};
        draft.lifetime = Lifetime::days(30);
        const QString summary = form.summary(draft, FixedClock().now());
        for (const QString &part : {u"all of Acme"_s, u"Read chats"_s, u"1 more"_s, u"High-risk scopes: 1"_s,
                                    u"1 network"_s, u"21 Dec 2026"_s})
            QVERIFY2(summary.contains(part), qPrintable(summary));
        draft.allowlist.clear();
        QVERIFY(form.summary(draft, FixedClock().now()).contains(u"any address"_s));
        QVERIFY(formFor(u"endgame"_s)
                    .summary(formFor(u"endgame"_s).initialDraft(), FixedClock().now())
                    .contains(u"until it is revoked"_s));
    }

    void expiryIsGivenInLocalTimeAndUtc()
    {
        const QString text = formFor(u"entergram"_s).expiryText(Lifetime::days(30), FixedClock().now());
        QVERIFY2(text.contains(u"2026-12-21 01:00 UTC"_s), qPrintable(text));
        QVERIFY2(text.contains(u"(UTC+00:00)"_s), qPrintable(text));
    }

    void integrationFillsTheForm()
    {
        auto service = std::make_shared<ServiceDescription>(*entergram());
        IntegrationDescription make;
        make.keyTemplate.id = u"make"_s;
        make.keyTemplate.name = u"Make"_s;
        make.keyTemplate.level = u"workspace"_s;
        make.keyTemplate.scopes = {u"chats.read"_s, u"webhooks.write"_s};
        make.keyTemplate.days = 30;
        service->integrations = {make};
        CreateKeyContext context = contextFor(service);
        const CreateKeyForm form(context);
        KeyDraft draft = form.initialDraft();
        draft.projectId = u"p1"_s;
        draft.templateId = u"t"_s;
        const KeyDraft filled = form.withIntegration(draft, u"make"_s);
        QCOMPARE(filled.scopes, make.keyTemplate.scopes);
        QCOMPARE(filled.lifetime, Lifetime::days(30));
        QCOMPARE(filled.projectId, QString());
        QCOMPARE(filled.templateId, QString());
        QCOMPARE(form.withIntegration(draft, u"nobody"_s), draft);
    }

    void planIsTold_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("note");
        QTest::addColumn<bool>("warns");
        QTest::newRow("not told") << QString() << u"Requests: 60 a minute. 3 keys work here now."_s << false;
        QTest::newRow("not known") << u"gold"_s << u"Requests: 60 a minute. 3 keys work here now."_s << false;
        QTest::newRow("included") << u"pro"_s
                                  << u"Plan Pro. Keys: 5 a workspace. Owners make them. Requests: 600 a minute. 3 "
                                     u"keys work here now."_s
                                  << false;
        QTest::newRow("not included") << u"BASIC"_s
                                      << u"Plan Basic. Requests: 60 a minute. 3 keys work here now."_s << true;
    }

    void planIsTold()
    {
        QFETCH(QString, plan);
        QFETCH(bool, warns);
        auto service = std::make_shared<ServiceDescription>(*entergram());
        service->rateLimit.requests = u"60 a minute"_s;
        service->plans = {{u"basic"_s, u"Basic"_s, false, {}, {}, {}, {}},
                          {u"pro"_s, u"Pro"_s, true, u"5 a workspace"_s, u"600 a minute"_s, u"Owners make them"_s, {}}};
        CreateKeyContext context = contextFor(service);
        context.workspaces = {{u"c1"_s, u"w1"_s, u"Acme"_s, plan, {}}};
        context.keysNow = {{u"w1"_s, 3}};
        const CreateKeyForm form(context);
        KeyDraft draft = goodDraft(form);
        draft.workspaceId = u"w1"_s;
        QString note = form.planNote(draft);
        note.replace(u"key(s)"_s, u"keys"_s); // without the translation for plurals
        QTEST(note, "note");
        const QList<CreateKeyForm::Problem> warnings = form.warnings(draft);
        QCOMPARE(std::any_of(warnings.cbegin(), warnings.cend(),
                             [](const auto &each) { return each.part == Part::Workspace; }),
                 warns);
    }
};

QTEST_GUILESS_MAIN(TestCreateKeyForm)
#include "tst_createkeyform.moc"
