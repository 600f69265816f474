// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialogs/dialogtools.h"
#include "tests/ui/dialogs/fixtures.h"
#include "ui/dialogs/allowlisteditor.h"
#include "ui/dialogs/createkeydialog.h"
#include "ui/dialogs/scopetree.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace claviger;
using namespace claviger::fixtures;
using namespace Qt::StringLiterals;

/// A key is described and asked for, by keyboard.
class TestCreateKeyDialog : public QObject
{
    Q_OBJECT
    const FixedClock m_clock;

private Q_SLOTS:
    void createsWhatWasTyped()
    {
        Pending<Result<CreatedKey>> pending;
        KeyDraft sent;
        CreateKeyDialog dialog(contextFor(entergram()), m_clock, [&](const KeyDraft &draft) {
            sent = draft;
            return pending.start();
        });
        QSignalSpy created(&dialog, &CreateKeyDialog::created);
        dialog.show();
        QTest::keyClicks(named(dialog, "name"), u"ci-bot"_s);
        auto *tree = named<QTreeWidget>(dialog, "scopes");
        tree->setCurrentItem(tree->topLevelItem(0));
        press(*tree, Qt::Key_Space);
        QTest::keyClicks(named(dialog, "scopeTyped"), u"write:workflows"_s);
        press(*named(dialog, "scopeAdd"), Qt::Key_Space);
        named<QPlainTextEdit>(dialog, "allowlist")->setPlainText(u"203.0.113.7, 2001:db8::/32"_s);
        press(*named(dialog, "name"), Qt::Key_Return);
        QVERIFY(dialog.isBusy());
        QVERIFY(!primary(dialog)->isEnabled());
        QCOMPARE(sent.name, u"ci-bot"_s);
        QCOMPARE(sent.workspaceId, u"w1"_s);
        QCOMPARE(sent.scopes, (QStringList{u"chats.read"_s, u"chats.write"_s, u"write:workflows"_s}));
        QCOMPARE(sent.allowlist, (QStringList{u"203.0.113.7/32"_s, u"2001:db8::/32"_s}));
        QCOMPARE(sent.lifetime, Lifetime::days(90));
        pending.finish(CreatedKey{key(u"k1"_s, u"ci-bot"_s, -1), Secret("s")});
        QTRY_COMPARE(created.size(), 1);
        QVERIFY(!dialog.isVisible());
    }

    void staysOpenWithEverythingTypedAfterAnError()
    {
        CreateKeyContext context = contextFor(entergram());
        KeyDraft draft = CreateKeyForm(context).initialDraft();
        draft.name = u"ci-bot"_s;
        draft.scopes = QStringList{u"chats.read"_s, u"odd:one"_s};
        context.draft = draft;
        CreateKeyDialog dialog(context, m_clock,
                               [](const KeyDraft &) { return ready<Result<CreatedKey>>(fail(refusal())); });
        dialog.show();
        press(*named(dialog, "name"), Qt::Key_Return);
        QTRY_COMPARE(errorText(dialog), refusal().message);
        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.draft(), draft);
        QVERIFY(named<QPlainTextEdit>(dialog, "errorDetails")->toPlainText().contains(u"req_1"_s));
        press(*named(dialog, "errorDetailsToggle"), Qt::Key_Space);
        QVERIFY(named(dialog, "errorDetails")->isVisible());
    }

    void asksForWhatIsMissing()
    {
        int calls = 0;
        CreateKeyDialog dialog(contextFor(entergram()), m_clock, [&](const KeyDraft &) {
            ++calls;
            return ready<Result<CreatedKey>>(fail(refusal()));
        });
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        primary(dialog)->click();
        QCOMPARE(calls, 0);
        QTRY_VERIFY(named(dialog, "name")->hasFocus());
        QVERIFY(named(dialog, "name")->accessibleDescription().contains(u"Give the key a name"_s));
    }

    void oneLevelOnEveryResource_data()
    {
        QTest::addColumn<int>("entry");
        QTest::addColumn<QStringList>("chosen");
        const QStringList reads{u"chats.read"_s, u"messages.read"_s};
        QTest::newRow("read") << 0 << reads;
        QTest::newRow("nothing") << 3 << QStringList();
    }

    void oneLevelOnEveryResource()
    {
        QFETCH(int, entry);
        QFETCH(QStringList, chosen);
        CreateKeyDialog dialog(contextFor(entergram()), m_clock,
                               [](const KeyDraft &) { return ready<Result<CreatedKey>>(fail(refusal())); });
        dialog.show();
        auto *tree = dialog.findChild<ScopeTree *>();
        tree->setChosen({u"messages.write"_s});
        named<QPushButton>(dialog, "scopeChoices")->menu()->actions().at(entry)->trigger();
        for (const QString &scope : std::as_const(chosen))
            QVERIFY2(tree->chosen().contains(scope), qPrintable(tree->chosen().join(u' ')));
        QVERIFY(!tree->chosen().contains(u"messages.write"_s));
        QCOMPARE(tree->chosen().isEmpty(), chosen.isEmpty());
    }

    void aSeenAddressIsAddedByItsMenu()
    {
        CreateKeyContext context = contextFor(entergram());
        context.seenAddresses = {{u"203.0.113.57"_s, u"ci-bot"_s, m_clock.now().addSecs(-7200)}};
        CreateKeyDialog dialog(context, m_clock,
                               [](const KeyDraft &) { return ready<Result<CreatedKey>>(fail(refusal())); });
        dialog.show();
        auto *allowlist = named<AllowlistEditor>(dialog, "allowlist");
        allowlist->setPlainText(u"10.0.0.0/8"_s);
        QAction *add = named<QPushButton>(dialog, "seenAddresses")->menu()->actions().constFirst();
        QVERIFY2(add->text().contains(u"203.0.113.57"_s) && add->text().contains(u"2 hours ago"_s),
                 qPrintable(add->text()));
        add->trigger();
        QCOMPARE(allowlist->networks(), QStringList({u"10.0.0.0/8"_s, u"203.0.113.57/32"_s}));
    }

    void unavailablePartsAreDisabledWithTheReason()
    {
        CreateKeyDialog dialog(contextFor(endgame()), m_clock,
                               [](const KeyDraft &) { return ready<Result<CreatedKey>>(fail(refusal())); });
        dialog.show();
        QVERIFY(!named(dialog, "allowlist")->isEnabled());
        QVERIFY(named(dialog, "allowlist")->isVisible());
        QVERIFY(named(dialog, "allowlist")->accessibleDescription().contains(u"cannot bind"_s));
        QVERIFY(!named(dialog, "lifetime")->isEnabled());
        QVERIFY(!named(dialog, "scopes")->isEnabled());
        QVERIFY(named(dialog, "principal")->isEnabled());
    }

    void saysWhyNothingCanBeCreated()
    {
        int calls = 0;
        CreateKeyContext context = contextFor(endgame());
        context.unavailable = u"This connection is read-only."_s;
        CreateKeyDialog dialog(context, m_clock, [&](const KeyDraft &) {
            ++calls;
            return ready<Result<CreatedKey>>(fail(refusal()));
        });
        dialog.show();
        QTest::keyClicks(named(dialog, "name"), u"bot"_s);
        press(*named(dialog, "name"), Qt::Key_Return);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!primary(dialog)->isEnabled());
        QVERIFY(named<QLabel>(dialog, "status")->text().contains(u"read-only"_s));
        QCOMPARE(calls, 0);
    }

    void stopCancelsAndKeepsTheDialog()
    {
        Pending<Result<CreatedKey>> pending;
        CreateKeyContext context = contextFor(endgame());
        KeyDraft draft;
        draft.name = u"bot"_s;
        context.draft = draft;
        CreateKeyDialog dialog(context, m_clock, [&](const KeyDraft &) { return pending.start(); });
        dialog.show();
        primary(dialog)->click();
        QVERIFY(dialog.isBusy());
        press(dialog, Qt::Key_Escape);
        QVERIFY(pending.isCanceled());
        QVERIFY(dialog.isVisible());
        pending.finishEmpty();
        QTRY_VERIFY(!dialog.isBusy());
        QVERIFY(errorText(dialog).contains(u"the key may exist"_s));
        press(dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void filterHidesScopesButKeepsThemChosen()
    {
        CreateKeyContext context = contextFor(entergram());
        KeyDraft draft = CreateKeyForm(context).initialDraft();
        draft.scopes = QStringList{u"chats.read"_s};
        context.draft = draft;
        CreateKeyDialog dialog(context, m_clock,
                               [](const KeyDraft &) { return ready<Result<CreatedKey>>(fail(refusal())); });
        dialog.show();
        QTest::keyClicks(named(dialog, "scopeFilter"), u"contacts"_s);
        auto *tree = named<QTreeWidget>(dialog, "scopes");
        QVERIFY(tree->topLevelItem(0)->isHidden());
        QVERIFY(!tree->topLevelItem(1)->isHidden());
        QCOMPARE(dialog.draft().scopes, draft.scopes);
        QCOMPARE(tree->topLevelItem(0)->checkState(0), Qt::PartiallyChecked);
    }

    void templateFillsTheForm()
    {
        CreateKeyDialog dialog(contextFor(appgram()), m_clock,
                               [](const KeyDraft &) { return ready<Result<CreatedKey>>(fail(refusal())); });
        dialog.show();
        auto *templates = named<QComboBox>(dialog, "template");
        press(*templates, Qt::Key_Down);
        press(*templates, Qt::Key_Down);
        QCOMPARE(dialog.draft().templateId, u"sdk"_s);
        QCOMPARE(dialog.draft().scopes, (QStringList{u"feedback:read"_s, u"feedback:write"_s}));
        QVERIFY(templates->accessibleDescription().contains(u"needs a project"_s));
        named<QComboBox>(dialog, "project")->setCurrentIndex(1);
        QCOMPARE(dialog.draft().projectId, u"p1"_s);
        QVERIFY(!templates->accessibleDescription().contains(u"needs a project"_s));
    }
};

QTEST_MAIN(TestCreateKeyDialog)
#include "tst_createkeydialog.moc"
