// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialogs/dialogtools.h"
#include "tests/ui/dialogs/fixtures.h"
#include "ui/dialogs/revokedialog.h"
#include "ui/style/applystyle.h"
#include "ui/style/tone.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace claviger;
using namespace claviger::fixtures;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Keys are revoked, after the question that their use deserves.
class TestRevokeDialog : public QObject
{
    Q_OBJECT
    const FixedClock m_clock;

private Q_SLOTS:
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
        RevokeDialog dialog({revokeItem(key(u"k1"_s, u"ci-bot"_s, -1))}, m_clock,
                            [&](const Key &, const QString &) {
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
};

QTEST_MAIN(TestRevokeDialog)
#include "tst_revokedialog.moc"
