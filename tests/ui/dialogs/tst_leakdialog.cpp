// SPDX-License-Identifier: GPL-3.0-or-later
// The search for leaked keys runs elsewhere: only what was found in the text as it is now counts.
#include "tests/ui/dialogs/fixtures.h"

#include "ui/dialogs/leakdialog.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace claviger;
using namespace claviger::fixtures;
using namespace Qt::StringLiterals;

namespace {

LeakFinding found(const QString &id)
{
    LeakFinding finding;
    finding.keys << LeakedKey{key(id, id, -1), LeakedKey::Strength::Whole, Secret("s")};
    return finding;
}

struct Bench
{
    Bench() { dialog.show(); }
    void type(const QString &text) { dialog.findChild<QPlainTextEdit *>(u"leaked"_s)->setPlainText(text); }
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        const auto *matches = dialog.findChild<QTreeWidget *>(u"matches"_s);
        for (int row = 0; row < matches->topLevelItemCount(); ++row)
            names << matches->topLevelItem(row)->text(0);
        return names;
    }

    FixedClock clock;
    std::vector<Pending<Result<LeakFinding>>> searches;
    Pending<Done> revocation;
    LeakDialog dialog{{}, clock, actions()};

private:
    LeakActions actions()
    {
        LeakActions actions;
        actions.find = [this](const Secret &) { return searches.emplace_back().start(); };
        actions.revoke = [this](const Key &) { return revocation.start(); };
        return actions;
    }
};

} // namespace

class TestLeakDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOlderSearchThatEndsLateIsDropped()
    {
        Bench bench;
        bench.type(u"first"_s);
        QTRY_COMPARE(bench.searches.size(), 1U);
        bench.type(u"second"_s);
        QTRY_COMPARE(bench.searches.size(), 2U);
        bench.searches[1].finish(found(u"second"_s));
        QTRY_COMPARE(bench.shown(), QStringList{u"second"_s});
        bench.searches[0].finish(found(u"first"_s));
        QCoreApplication::processEvents();
        QCOMPARE(bench.shown(), QStringList{u"second"_s});
    }

    void whatIsUnderWayKeepsItsKey()
    {
        Bench bench;
        bench.type(u"first"_s);
        QTRY_COMPARE(bench.searches.size(), 1U);
        bench.searches[0].finish(found(u"first"_s));
        QTRY_COMPARE(bench.shown(), QStringList{u"first"_s});
        bench.type(u"second"_s);
        QTRY_COMPARE(bench.searches.size(), 2U);
        bench.dialog.findChild<QPushButton *>(u"revokeNow"_s)->click();
        bench.searches[1].finish({});
        QCoreApplication::processEvents();
        QCOMPARE(bench.shown(), QStringList{u"first"_s});
        bench.revocation.finish(fail(makeError(ErrorCode::Refused, u"No."_s)));
        QTRY_COMPARE(bench.searches.size(), 3U); // looked for again once that has ended
        bench.searches[2].finish({});
        QTRY_VERIFY(bench.shown().isEmpty());
    }

    void nothingComesBackIntoAClosedDialog()
    {
        Bench bench;
        bench.type(u"first"_s);
        QTRY_COMPARE(bench.searches.size(), 1U);
        bench.dialog.done(QDialog::Rejected);
        bench.searches[0].finish(found(u"first"_s));
        QCoreApplication::processEvents();
        QVERIFY(bench.shown().isEmpty());
    }
};

QTEST_MAIN(TestLeakDialog)
#include "tst_leakdialog.moc"
