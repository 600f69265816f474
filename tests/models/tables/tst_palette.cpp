// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/fuzzymatch.h"
#include "models/tables/palettemodel.h"
#include "models/tables/roles.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fits_data();
    void fits();
    void fitsBetter_data();
    void fitsBetter();
    void lettersThatFit();
    void nothingTyped();
    void bestFirst();
    void whatCannotBeChosenComesLater();
    void otherWordsFindIt();
    void tenThousandKeys();
};

void TestPalette::fits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wanted");
    QTest::newRow("nothing typed") << QString() << u"Keys"_s << true;
    QTest::newRow("blanks only") << u"  "_s << u"Keys"_s << true;
    QTest::newRow("nothing to fit") << u"k"_s << QString() << false;
    QTest::newRow("beginning") << u"cre"_s << u"Create key"_s << true;
    QTest::newRow("case") << u"CREATE"_s << u"create key"_s << true;
    QTest::newRow("initials") << u"ck"_s << u"Create key"_s << true;
    QTest::newRow("runs of initials") << u"crkey"_s << u"Create key"_s << true;
    QTest::newRow("going back for a longer run") << u"aab"_s << u"a a aab"_s << true;
    QTest::newRow("camel case") << u"cdb"_s << u"ciDeployBot"_s << true;
    QTest::newRow("words in any order") << u"key create"_s << u"Create key"_s << true;
    QTest::newRow("a word is missing") << u"create token"_s << u"Create key"_s << false;
    QTest::newRow("letters close together") << u"rvk"_s << u"Revoke…"_s << true;
    QTest::newRow("letters far apart") << u"rvt"_s << u"Revoke what has leaked to it"_s << false;
    QTest::newRow("two strewn letters are too few") << u"vk"_s << u"Revoke"_s << false;
    QTest::newRow("umlaut") << u"\u00DCB"_s << u"\u00FCber uns"_s << true;
    QTest::newRow("right to left") << u"\u0645\u0632"_s << u"\u0645\u0632\u0627\u0645\u0646\u0629"_s << true;
}

void TestPalette::fits()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, wanted);
    QCOMPARE(fuzzyMatch(typed, text).has_value(), wanted);
}

void TestPalette::fitsBetter_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("the beginning before a later word") << u"key"_s << u"Keys"_s << u"Create key"_s;
    QTest::newRow("a word before a part of one") << u"key"_s << u"Create key"_s << u"Monkey business"_s;
    QTest::newRow("as it stands before initials") << u"ck"_s << u"ck-nightly"_s << u"Create key"_s;
    QTest::newRow("initials before strewn letters") << u"crk"_s << u"Create key"_s << u"cracker"_s;
    QTest::newRow("the shorter of two") << u"lock"_s << u"Lock"_s << u"Lock the vault when it is idle"_s;
}

void TestPalette::fitsBetter()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto good = fuzzyMatch(typed, better);
    const auto bad = fuzzyMatch(typed, worse);
    QVERIFY(good);
    QVERIFY2(!bad || good->score > bad->score, qPrintable(better));
}

void TestPalette::lettersThatFit()
{
    QCOMPARE(fuzzyMatch(u"crk", u"Create key")->positions, (QList<int>{0, 1, 7}));
    QCOMPARE(fuzzyMatch(u"key", u"monkey keys")->positions, (QList<int>{7, 8, 9}));
    QCOMPARE(fuzzyMatch(u"ke key", u"a key")->positions, (QList<int>{2, 3, 4})); // each letter once
}

namespace {

QList<PaletteEntry> sample()
{
    using Kind = PaletteEntry::Kind;
    PaletteEntry rotate{Kind::Action, u"Rotate…"_s, u"Keys"_s, u"Ctrl+R"_s, u"Select a key first."_s};
    PaletteEntry key{Kind::Key, u"ci-deploy-bot"_s, u"Acme"_s};
    key.keywords = u"eg_live_03"_s;
    return {{Kind::Page, u"Keys"_s, u"Page"_s},       rotate, {Kind::Action, u"Create key"_s, u"Keys"_s},
            {Kind::Place, u"Acme"_s, u"Entergram"_s}, key,    {Kind::Key, u"rotator"_s, u"Beta"_s}};
}

QStringList texts(const PaletteModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.index(row).data().toString());
    return found;
}

struct Fixture
{
    PaletteModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    Fixture() { model.setEntries(sample()); }
};

} // namespace

void TestPalette::nothingTyped()
{
    const Fixture f;
    QCOMPARE(texts(f.model), (QStringList{u"Keys"_s, u"Create key"_s, u"Rotate…"_s}));
}

void TestPalette::bestFirst()
{
    Fixture f;
    f.model.setTyped(u"key"_s);
    QCOMPARE(texts(f.model).mid(0, 2), (QStringList{u"Keys"_s, u"Create key"_s}));
    f.model.setTyped(u"acme"_s);
    QCOMPARE(texts(f.model), (QStringList{u"Acme"_s, u"ci-deploy-bot"_s})); // the place, then what is in it
    f.model.setTyped(u"no such thing"_s);
    QCOMPARE(f.model.rowCount(), 0);
    f.model.setEntries({});
    f.model.setTyped({});
    QCOMPARE(f.model.rowCount(), 0);
}

void TestPalette::whatCannotBeChosenComesLater()
{
    Fixture f;
    f.model.setTyped(u"rotat"_s);
    QCOMPARE(texts(f.model), (QStringList{u"rotator"_s, u"Rotate…"_s}));
    const QModelIndex rotate = f.model.index(1);
    QCOMPARE(rotate.data(ProblemRole).toString(), u"Select a key first."_s);
    QCOMPARE(rotate.data(Qt::AccessibleTextRole).toString(), u"Rotate…, Keys, Ctrl+R, Select a key first."_s);
}

void TestPalette::otherWordsFindIt()
{
    Fixture f;
    f.model.setTyped(u"eg_live"_s);
    QCOMPARE(texts(f.model), QStringList{u"ci-deploy-bot"_s});
    QCOMPARE(f.model.index(0).data(PaletteModel::PositionsRole).value<QList<int>>(), QList<int>());
    f.model.setTyped(u"bot acme"_s);
    QCOMPARE(texts(f.model), QStringList{u"ci-deploy-bot"_s});
    QCOMPARE(f.model.index(0).data(PaletteModel::PositionsRole).value<QList<int>>(),
             (QList<int>{10, 11, 12}));
}

void TestPalette::tenThousandKeys()
{
    QList<PaletteEntry> entries = sample();
    for (int i = 0; i < 10'000; ++i)
        entries.append({PaletteEntry::Kind::Key, u"service-%1-reader"_s.arg(i), u"Acme"_s});
    Fixture f;
    f.model.setEntries(entries);
    QElapsedTimer timer;
    qint64 worst = 0;
    QString typed;
    for (const QChar letter : u"service-77 reader"_s) {
        typed += letter;
        timer.start();
        f.model.setTyped(typed);
        worst = qMax(worst, timer.nsecsElapsed());
        QVERIFY(f.model.rowCount() <= 100);
    }
    QVERIFY(f.model.rowCount() > 0);
    qInfo("the slowest letter among 10,000 keys took %.1f ms", double(worst) / 1e6);
}

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
