// SPDX-License-Identifier: GPL-3.0-or-later
// A shown secret leaves the dialog by the marked clipboard only.
#include "tests/ui/dialogs/fakeclipboard.h"
#include "tests/ui/dialogs/fixtures.h"

#include "ui/dialogs/revealdialog.h"
#include "ui/platform/secretclipboard.h"
#include "ui/platform/systemtimer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace claviger;
using namespace claviger::fixtures;
using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    Bench()
    {
        dialog.show();
        dialog.findChild<QPushButton *>(u"show"_s)->click();
    }

    QString copied;
    SecretClipboard clipboard{std::make_unique<FakeClipboard>(copied), std::make_unique<SystemTimer>()};
    RevealDialog dialog{revealContent(*entri(), connectionTo(entri()), {}), Secret("entri_TOPSECRET"),
                        clipboard};
    QLineEdit *line = dialog.findChild<QLineEdit *>(u"secret"_s);
};

} // namespace

class TestShownSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysForCopyingUseTheMarkedClipboard_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Ctrl+C") << int(Qt::Key_C);
        QTest::newRow("Ctrl+Ins") << int(Qt::Key_Insert);
    }

    void keysForCopyingUseTheMarkedClipboard()
    {
        QFETCH(const int, key);
        Bench bench;
        QGuiApplication::clipboard()->setText(u"mine"_s);
        QCOMPARE(bench.line->text(), u"entri_TOPSECRET"_s);
        QTest::keyClick(bench.line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(bench.line, Qt::Key(key), Qt::ControlModifier);
        QCOMPARE(bench.copied, u"entri_TOPSECRET"_s);
        QVERIFY(bench.clipboard.isHolding());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
    }

    // What is selected, X11 hands to whoever asks; the test's platform has no such clipboard of its own.
    void nothingCanBeSelected()
    {
        Bench bench;
        QTest::keyClick(bench.line, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(!bench.line->hasSelectedText());
        QTest::keyClick(bench.line, Qt::Key_End, Qt::ShiftModifier);
        QVERIFY(!bench.line->hasSelectedText());
        QTest::mouseDClick(bench.line, Qt::LeftButton, {}, bench.line->rect().center());
        QVERIFY(!bench.line->hasSelectedText());
        QTest::mousePress(bench.line, Qt::LeftButton, {}, {4, 10});
        QTest::mouseMove(bench.line, {120, 10});
        QTest::mouseRelease(bench.line, Qt::LeftButton, {}, {120, 10});
        QVERIFY(!bench.line->hasSelectedText());
    }

    void noMenuOffersACopy()
    {
        Bench bench;
        QCOMPARE(bench.line->contextMenuPolicy(), Qt::NoContextMenu);
    }
};

QTEST_MAIN(TestShownSecret)
#include "tst_shownsecret.moc"
