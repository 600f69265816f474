// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from strangers is read in a tool tip as it stands.
#include "models/domain/clock.h"
#include "models/tables/keytablemodel.h"
#include "models/tables/plaintip.h"

#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestPlainTip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatLooksLikeMarkupIsEscaped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tip");
        QTest::newRow("plain") << u"R&D \"deploy\""_s << u"R&D \"deploy\""_s; // Qt shows it as it is
        QTest::newRow("lines") << u"a\nb"_s << u"a\nb"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("markup") << u"<img src='http://x'> & <b>y</b>"_s
                                << u"<span style='white-space:pre-wrap'>&lt;img src='http://x'&gt; &amp; "
                                   "&lt;b&gt;y&lt;/b&gt;</span>"_s;
    }

    void onlyWhatLooksLikeMarkupIsEscaped()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, tip);
        QCOMPARE(plainTip(text), tip);
    }

    void namesOfKeysAreText()
    {
        const SystemClock clock;
        KeyTableModel model(clock);
        KeyRow row;
        row.key.name = u"<b>x</b>"_s;
        row.key.scopes = {u"<i>read</i>"_s};
        row.workspace = u"<u>w</u>"_s;
        model.setRows({row});
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString tip = model.index(0, column).data(Qt::ToolTipRole).toString();
            QVERIFY2(!tip.contains(u"<b>"_s) && !tip.contains(u"<i>"_s) && !tip.contains(u"<u>"_s),
                     qPrintable(tip));
        }
    }
};

QTEST_GUILESS_MAIN(TestPlainTip)
#include "tst_plaintip.moc"
