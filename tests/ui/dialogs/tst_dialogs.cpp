// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs by keyboard.
#include "tests/ui/dialogs/fixtures.h"
#include "ui/dialogs/allowlisteditor.h"
#include "ui/dialogs/changepassphrasedialog.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/createkeydialog.h"
#include "ui/dialogs/errorpanel.h"
#include "ui/dialogs/field.h"
#include "ui/dialogs/newvaultdialog.h"
#include "ui/dialogs/revealdialog.h"
#include "ui/dialogs/revokedialog.h"
#include "ui/dialogs/rotatedialog.h"
#include "ui/dialogs/scopetree.h"
#include "ui/platform/secretclipboard.h"
#include "ui/platform/systemtimer.h"
#include "ui/style/applystyle.h"
#include "ui/style/tone.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace claviger;
using namespace claviger::fixtures;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template <typename W = QWidget> W *named(QWidget &widget, const char *name)
{
    W *found = widget.findChild<W *>(QString::fromLatin1(name));
    Q_ASSERT(found);
    return found;
}

QPushButton *primary(QWidget &dialog)
{
    return named<QPushButton>(dialog, "primary");
}

void press(QWidget &widget, Qt::Key key)
{
    QTest::keyClick(&widget, key);
}

QString errorText(QWidget &dialog)
{
    return named<ErrorPanel>(dialog, "errorPanel")->message();
}

Error refusal()
{
    Error error =
        makeError(ErrorCode::Refused, u"Refused: the plan is full. Revoke a key."_s, u"{\"code\": 1}"_s);
    error.requestId = u"req_1"_s;
    return error;
}

class FakeClipboard final : public ClipboardPort
{
public:
    explicit FakeClipboard(QString *text) : m_text(text) {}
    void put(std::unique_ptr<QMimeData> data) override { *m_text = data->text(); }
    [[nodiscard]] QString text() const override { return *m_text; }
    [[nodiscard]] bool isOwn() const override { return true; }
    void clear() override { m_text->clear(); }
    [[nodiscard]] bool needsFocus() const override { return false; }
    [[nodiscard]] bool hasFocus() const override { return true; }

private:
    QString *m_text;
};

/// Everything that a screen reader, a tool tip or a window list could tell.
QString everythingSaid(QWidget &dialog)
{
    QStringList said{dialog.windowTitle()};
    QList<QWidget *> widgets = dialog.findChildren<QWidget *>();
    widgets << &dialog;
    for (QWidget *widget : std::as_const(widgets)) {
        said << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
             << widget->whatsThis();
        if (auto *edit = qobject_cast<QLineEdit *>(widget))
            said << edit->text();
        if (auto *label = qobject_cast<QLabel *>(widget))
            said << label->text();
    }
    return said.join(u'\n');
}

} // namespace

class TestDialogs : public QObject
{
    Q_OBJECT
private:
    const FixedClock m_clock;
    QString m_clipboardText;
    std::unique_ptr<SecretClipboard> m_clipboard;

private Q_SLOTS:
    void init()
    {
        m_clipboardText.clear();
        m_clipboard = std::make_unique<SecretClipboard>(std::make_unique<FakeClipboard>(&m_clipboardText),
                                                        std::make_unique<SystemTimer>());
    }

    // Create

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

    // Reveal

    void secretIsNowhereWhileMaskedAndGoneAfterClosing()
    {
        const RevealContent content =
            revealContent(*entri(), connectionTo(entri()), key(u"k"_s, u"bot"_s, -1));
        RevealDialog dialog(content, Secret("entri_TOPSECRET"), *m_clipboard);
        dialog.show();
        QVERIFY(!everythingSaid(dialog).contains(u"TOPSECRET"_s));
        press(*named(dialog, "show"), Qt::Key_Space);
        QCOMPARE(named<QLineEdit>(dialog, "secret")->text(), u"entri_TOPSECRET"_s);
        QVERIFY(!dialog.windowTitle().contains(u"TOPSECRET"_s));
        press(*named(dialog, "show"), Qt::Key_Space);
        QVERIFY(!everythingSaid(dialog).contains(u"TOPSECRET"_s));
        press(*named(dialog, "show"), Qt::Key_Space);
        dialog.done(QDialog::Rejected);
        QVERIFY(!dialog.isVisible());
        QVERIFY(!everythingSaid(dialog).contains(u"TOPSECRET"_s));
    }

    void closesOnlyThroughTheGate()
    {
        RevealDialog dialog(revealContent(*entri(), connectionTo(entri()), {}), Secret("s"), *m_clipboard);
        dialog.show();
        QVERIFY(!primary(dialog)->isEnabled());
        press(dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QVERIFY(named(dialog, "gate")->isVisible());
        dialog.close();
        QVERIFY(dialog.isVisible());
        press(*named(dialog, "stored"), Qt::Key_Space);
        QVERIFY(!named(dialog, "gate")->isVisible());
        primary(dialog)->click();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void canBeClosedWithoutStoring()
    {
        RevealDialog dialog(revealContent(*entri(), connectionTo(entri()), {}), Secret("s"), *m_clipboard);
        dialog.show();
        press(dialog, Qt::Key_Escape);
        press(*named(dialog, "discard"), Qt::Key_Space);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
    }

    void copies()
    {
        RevealDialog dialog(revealContent(*entri(), connectionTo(entri()), {}), Secret("entri_1"),
                            *m_clipboard);
        dialog.show();
        press(*named(dialog, "copy"), Qt::Key_Space);
        QCOMPARE(m_clipboardText, u"entri_1"_s);
        QVERIFY(named<QLabel>(dialog, "status")->text().contains(u"30 s"_s));
        dialog.findChild<QAction *>(u"copyCurl"_s)->trigger();
        QVERIFY(m_clipboardText.contains(u"Authorization: Bearer entri_1"_s));
    }

    // Revoke

    void usedKeyAsksForItsName()
    {
        QStringList sent;
        RevokeDialog dialog({revokeItem(key(u"k1"_s, u"ci-bot"_s, 4))}, m_clock,
                            [&](const Key &k, const QString &) {
                                sent << k.id;
                                return ready<Done>(Done());
                            });
        QSignalSpy revoked(&dialog, &RevokeDialog::revoked);
        dialog.show();
        QVERIFY(!primary(dialog)->isEnabled());
        QVERIFY(!primary(dialog)->isDefault());
        auto *typed = named<QLineEdit>(dialog, "confirmation");
        QTest::keyClicks(typed, u"ci-bo"_s);
        QVERIFY(!primary(dialog)->isEnabled());
        QTest::keyClicks(typed, u"t"_s);
        QVERIFY(primary(dialog)->isEnabled());
        press(*typed, Qt::Key_Return); // Enter never destroys
        QVERIFY(sent.isEmpty());
        press(*primary(dialog), Qt::Key_Space);
        QTRY_COMPARE(revoked.size(), 1);
        QCOMPARE(sent, QStringList{u"k1"_s});
        QVERIFY(!dialog.isVisible());
    }

    void anOldKeyThatIsStillUsedAsksWhy()
    {
        QStringList reasons;
        RevokeItem item = revokeItem(key(u"k1"_s, u"ci-bot"_s, -1));
        item.stillUsed = true;
        RevokeDialog dialog({item}, m_clock, [&](const Key &, const QString &reason) {
            reasons << reason;
            return ready<Done>(Done());
        });
        dialog.show();
        QVERIFY(!primary(dialog)->isEnabled());
        QTest::keyClicks(named<QLineEdit>(dialog, "reason"), u"it leaked "_s);
        QVERIFY(primary(dialog)->isEnabled());
        press(*primary(dialog), Qt::Key_Space);
        QTRY_COMPARE(reasons, QStringList{u"it leaked"_s});
    }

    void idleKeyAsksOnce()
    {
        RevokeDialog dialog({revokeItem(key(u"k1"_s, u"old"_s, -1))}, m_clock,
                            [](const Key &, const QString &) { return ready<Done>(Done()); });
        dialog.show();
        QVERIFY(primary(dialog)->isEnabled());
        QVERIFY(!dialog.findChild<QLineEdit *>(u"confirmation"_s));
    }

    void failedKeysAreTriedAgainAlone()
    {
        QStringList sent;
        bool refuse = true;
        const QList<RevokeItem> items{revokeItem(key(u"k1"_s, u"a"_s, -1)),
                                      revokeItem(key(u"k2"_s, u"b"_s, -1)),
                                      revokeItem(key(u"k3"_s, u"c"_s, -1))};
        RevokeDialog dialog(items, m_clock, [&](const Key &k, const QString &) {
            sent << k.id;
            return k.id == "k2"_L1 && refuse ? ready<Done>(fail(refusal())) : ready<Done>(Done());
        });
        QSignalSpy revoked(&dialog, &RevokeDialog::revoked);
        dialog.show();
        primary(dialog)->click();
        QTRY_COMPARE(revoked.size(), 1);
        QCOMPARE(sent, (QStringList{u"k1"_s, u"k2"_s, u"k3"_s}));
        QCOMPARE(revoked.at(0).at(0).value<QList<Key>>().size(), 2);
        QVERIFY(dialog.isVisible());
        QVERIFY(errorText(dialog).startsWith(u"b: "_s));
        auto *table = named<QTreeWidget>(dialog, "keys");
        QCOMPARE(table->topLevelItem(1)->text(3), u"✕ failed"_s);
        QCOMPARE(table->topLevelItem(2)->text(3), u"✓ revoked"_s);
        refuse = false;
        sent.clear();
        primary(dialog)->click();
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(sent, QStringList{u"k2"_s});
        QCOMPARE(revoked.at(1).at(0).value<QList<Key>>().size(), 3);
    }

    void stopEndsTheRunAfterTheKeyAtHand()
    {
        Pending<Done> pending;
        int calls = 0;
        RevokeDialog dialog({revokeItem(key(u"k1"_s, u"a"_s, -1)), revokeItem(key(u"k2"_s, u"b"_s, -1))},
                            m_clock, [&](const Key &, const QString &) {
                                ++calls;
                                return pending.start();
                            });
        dialog.show();
        primary(dialog)->click();
        dialog.reject();
        pending.finishEmpty();
        QTRY_VERIFY(!dialog.isBusy());
        QCOMPARE(calls, 1);
        QVERIFY(dialog.isVisible());
        QVERIFY(primary(dialog)->isEnabled());
    }

    void keysInUseStandOut()
    {
        applyStyle(*qApp, ColourScheme::Light);
        const auto restore = qScopeGuard([] { qApp->setStyleSheet({}); });
        RevokeDialog dialog({revokeItem(key(u"k1"_s, u"a"_s, 1)), revokeItem(key(u"k2"_s, u"b"_s, -1))},
                            m_clock, [](const Key &, const QString &) { return ready<Done>(Done()); });
        dialog.show();
        const QTreeWidgetItem *row = named<QTreeWidget>(dialog, "keys")->topLevelItem(0);
        const int state = row->columnCount() - 1;
        QVERIFY2(row->text(state).startsWith(u"●"_s), qPrintable(row->text(state)));
        QCOMPARE(row->foreground(state).color(), toneColour(Tone::Bad, QApplication::palette()));
        QVERIFY(row->foreground(state).color() != toneColour(Tone::Normal, QApplication::palette()));
    }

    void aPauseCanBeStopped()
    {
        int calls = 0;
        RevokeDialog dialog({revokeItem(key(u"k1"_s, u"ci-bot"_s, -1))}, m_clock, [&](const Key &, const QString &) {
            ++calls;
            return ready<Done>(Done());
        });
        dialog.setPause(1s);
        dialog.show();
        primary(dialog)->click();
        QVERIFY(dialog.isBusy());
        QVERIFY(named<QLabel>(dialog, "status")->text().contains(u"Stop"_s));
        dialog.reject();
        QVERIFY(!dialog.isBusy());
        QVERIFY(dialog.isVisible());
        QCOMPARE(calls, 0);
        primary(dialog)->click();
        QTRY_COMPARE(calls, 1);
        QTRY_VERIFY(!dialog.isVisible());
    }

    // Rotate

    void theOldKeyGetsTheTimeThatWasChosen_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("hours"); // -1: no reminder
        QTest::newRow("until silent") << 0 << -1;
        QTest::newRow("an hour") << 1 << 1;
        QTest::newRow("a day") << 2 << 24;
        QTest::newRow("a week") << 3 << 168;
        QTest::newRow("none") << 4 << -1;
    }

    void theOldKeyGetsTheTimeThatWasChosen()
    {
        QFETCH(int, steps);
        QFETCH(int, hours);
        RotateDialog dialog({connectionTo(entergram()), entergram(), key(u"k1"_s, u"ci-bot"_s, 4), {}},
                            m_clock,
                            [](const Key &) { return ready<Result<RotatedKey>>(fail(refusal())); });
        dialog.show();
        for (int i = 0; i < steps; ++i)
            QTest::keyClick(named(dialog, "grace"), Qt::Key_Down);
        QCOMPARE(dialog.grace(), rotationGraces.at(std::size_t(steps)));
        QCOMPARE(reminderAfter(dialog.grace()).value_or(std::chrono::hours(-1)).count(), hours);
    }

    void rotates()
    {
        RotateDialog dialog({connectionTo(entergram()), entergram(), key(u"k1"_s, u"ci-bot"_s, 4), {}},
                            m_clock, [](const Key &k) {
                                return ready<Result<RotatedKey>>(RotatedKey{k, {k, Secret("s")}, true});
                            });
        QSignalSpy rotated(&dialog, &RotateDialog::rotated);
        dialog.show();
        press(dialog, Qt::Key_Return);
        QTRY_COMPARE(rotated.size(), 1);
    }

    void saysWhyItCannotRotate_data()
    {
        QTest::addColumn<QString>("unavailable");
        QTest::addColumn<QString>("reason");
        QTest::newRow("kind") << QString() << u"no way to rotate"_s;
        QTest::newRow("connection") << u"This connection is read-only."_s << u"read-only"_s;
    }
    void saysWhyItCannotRotate()
    {
        QFETCH(QString, unavailable);
        QFETCH(QString, reason);
        RotateDialog dialog({connectionTo(endgame()), endgame(), key(u"k1"_s, u"a"_s, 4), unavailable},
                            m_clock, [](const Key &) { return ready<Result<RotatedKey>>(fail(refusal())); });
        QVERIFY(!primary(dialog)->isEnabled());
        QVERIFY(named<QLabel>(dialog, "status")->text().contains(reason));
    }

    // Connect

    void checksThenConnects()
    {
        Verification verification;
        verification.account = u"Acme"_s;
        QStringList calls;
        Connection stored;
        ConnectActions actions{[&](const Connection &, const Secret &secret) {
                                   calls << u"verify "_s + QString::fromUtf8(secret.expose());
                                   return ready<Result<Verification>>(verification);
                               },
                               [&](const Connection &connection, const Secret &) {
                                   calls << u"add"_s;
                                   stored = connection;
                                   return ready<Result<Connection>>(connection);
                               },
                               usable};
        ConnectDialog dialog(allServices(), {u"Entri"_s}, actions);
        QSignalSpy connected(&dialog, &ConnectDialog::connected);
        dialog.show();
        QTest::keyClicks(named(dialog, "serviceFilter"), u"translation"_s);
        QVERIFY(primary(dialog)->text().contains(u"Check"_s));
        QVERIFY(!primary(dialog)->isEnabled());
        QTest::keyClicks(named(dialog, "credential"), u" entri_abcdefgh "_s);
        QVERIFY(primary(dialog)->isEnabled());
        press(*named(dialog, "credential"), Qt::Key_Return);
        QTRY_VERIFY(named(dialog, "account")->isVisible());
        QVERIFY(primary(dialog)->text().contains(u"Connect"_s));
        press(*named(dialog, "connectionName"), Qt::Key_Return);
        QTRY_COMPARE(connected.size(), 1);
        QCOMPARE(calls, (QStringList{u"verify entri_abcdefgh"_s, u"add"_s}));
        QCOMPARE(stored.name, u"Entri 2"_s);
        QCOMPARE(stored.serviceId, u"entri"_s);
        QCOMPARE(stored.url, QUrl(u"https://api.entri.example.com"_s));
        QVERIFY(!stored.useUnpublished);
        QVERIFY(named<QLineEdit>(dialog, "credential")->text().isEmpty());
    }

    void editingTheCredentialAsksForAnotherCheck()
    {
        ConnectActions actions{
            [](const Connection &, const Secret &) { return ready<Result<Verification>>(Verification()); },
            [](const Connection &c, const Secret &) { return ready<Result<Connection>>(c); }, usable};
        ConnectDialog dialog(allServices(), {}, actions);
        dialog.chooseService(u"entri"_s);
        dialog.show();
        QTest::keyClicks(named(dialog, "credential"), u"entri_abcdefgh"_s);
        primary(dialog)->click();
        QTRY_VERIFY(primary(dialog)->text().contains(u"Connect"_s));
        QTest::keyClicks(named(dialog, "credential"), u"i"_s);
        QVERIFY(primary(dialog)->text().contains(u"Check"_s));
        QVERIFY(!named(dialog, "account")->isVisible());
    }

    void plainHttpAsksForAChoiceAndLoopbackDoesNot()
    {
        ConnectActions actions{
            [](const Connection &, const Secret &) { return ready<Result<Verification>>(Verification()); },
            [](const Connection &c, const Secret &) { return ready<Result<Connection>>(c); }, usable};
        ConnectDialog dialog(allServices(), {}, actions);
        dialog.chooseService(u"entri"_s);
        dialog.show();
        auto *host = named<QComboBox>(dialog, "host");
        host->setCurrentIndex(host->count() - 1);
        QTest::keyClicks(named(dialog, "credential"), u"entri_abcdefgh"_s);
        named<QLineEdit>(dialog, "url")->setText(u"http://nas.example:8080"_s);
        QVERIFY(named(dialog, "plainHttp")->isVisible());
        QVERIFY(!primary(dialog)->isEnabled());
        QVERIFY(!named<QCheckBox>(dialog, "unpublished")->isChecked());
        press(*named(dialog, "plainHttp"), Qt::Key_Space);
        QVERIFY(primary(dialog)->isEnabled());
        named<QLineEdit>(dialog, "url")->setText(u"http://127.0.0.1:8080"_s);
        QVERIFY(!named(dialog, "plainHttp")->isVisible());
        QVERIFY(named<QCheckBox>(dialog, "unpublished")->isChecked());
        QVERIFY(primary(dialog)->isEnabled());
    }

    void refusedCredentialIsSaidInTheDialog()
    {
        ConnectActions actions{
            [](const Connection &, const Secret &) { return ready<Result<Verification>>(fail(refusal())); },
            [](const Connection &c, const Secret &) { return ready<Result<Connection>>(c); }, usable};
        ConnectDialog dialog(allServices(), {}, actions);
        dialog.chooseService(u"entri"_s);
        dialog.show();
        QTest::keyClicks(named(dialog, "credential"), u"entri_abcdefgh"_s);
        primary(dialog)->click();
        QTRY_COMPARE(errorText(dialog), refusal().message);
        QVERIFY(primary(dialog)->text().contains(u"Check"_s));
        QCOMPARE(named<QLineEdit>(dialog, "credential")->text(), u"entri_abcdefgh"_s);
    }

    // Vault

    void newVault()
    {
        QTemporaryDir folder;
        QString made;
        NewVaultDialog dialog(
            folder.filePath(u"Work"_s), {}, [&](const QString &path, const Secret &secret, bool keychain) {
                made = u"%1 %2 %3"_s.arg(path, QString::fromUtf8(secret.expose())).arg(keychain);
                return ready<Done>(Done());
            });
        QSignalSpy created(&dialog, &NewVaultDialog::created);
        dialog.show();
        QVERIFY(!primary(dialog)->isEnabled());
        QTest::keyClicks(named(dialog, "passphrase"), u" two words"_s);
        QTest::keyClicks(named(dialog, "repeat"), u" two word"_s);
        QVERIFY(!primary(dialog)->isEnabled());
        QTest::keyClicks(named(dialog, "repeat"), u"s"_s);
        press(*named(dialog, "keychain"), Qt::Key_Space);
        press(*named(dialog, "repeat"), Qt::Key_Return);
        QTRY_COMPARE(created.size(), 1);
        QCOMPARE(made, folder.filePath(u"Work.vault"_s) + u"  two words 1"_s);
        QVERIFY(named<QLineEdit>(dialog, "passphrase")->text().isEmpty());
    }

    void newVaultRefusesAFolderInUse()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"Work.vault/x"_s));
        NewVaultDialog dialog(folder.filePath(u"Work.vault"_s), u"No keychain here."_s,
                              [](const QString &, const Secret &, bool) { return ready<Done>(Done()); });
        QVERIFY(named(dialog, "folder")->accessibleDescription().contains(u"not empty"_s));
        QVERIFY(!named(dialog, "keychain")->isEnabled());
        QCOMPARE(named(dialog, "keychain")->accessibleDescription(), u"No keychain here."_s);
    }

    void wrongOldPassphraseIsSaidUnderItsField()
    {
        ChangePassphraseDialog dialog([](const Secret &, const Secret &) {
            return ready<Done>(fail(ErrorCode::VaultWrongPassphrase, u"Wrong."_s));
        });
        dialog.show();
        for (const char *name : {"oldPassphrase", "passphrase", "repeat"})
            QTest::keyClicks(named(dialog, name), u"abc"_s);
        primary(dialog)->click();
        QTRY_VERIFY(named(dialog, "oldPassphrase")->accessibleDescription().contains(u"Wrong."_s));
        QVERIFY(dialog.isVisible());
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
