// SPDX-License-Identifier: GPL-3.0-or-later
// The word that is to be typed is shown as it is, whatever it holds.
#include "tests/ui/dialogs/dialogtools.h"
#include "tests/ui/dialogs/fixtures.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/revokedialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace claviger;
using namespace claviger::fixtures;
using namespace Qt::StringLiterals;

class TestTypedWord : public QObject
{
    Q_OBJECT
    const FixedClock m_clock;

    /// The label as it is painted: markup is text, and a doubled mark of a mnemonic is one.
    static QString shownLabel(QDialog &dialog)
    {
        const auto *typed = named<QLineEdit>(dialog, "confirmation");
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->buddy() == typed)
                return label->textFormat() == Qt::PlainText ? label->text().replace(u"&&"_s, u"&"_s)
                                                            : QString();
        }
        return {};
    }

    static void check(QDialog &dialog, const QString &word)
    {
        auto *typed = named<QLineEdit>(dialog, "confirmation");
        QVERIFY2(shownLabel(dialog).contains(word), qPrintable(shownLabel(dialog)));
        QCOMPARE(shownLabel(dialog).count(u'&'), word.count(u'&'));
        QVERIFY2(typed->accessibleName().contains(word), qPrintable(typed->accessibleName()));
        QVERIFY(!primary(dialog)->isEnabled());
        QTest::keyClicks(typed, word);
        QVERIFY(primary(dialog)->isEnabled());
    }

private Q_SLOTS:
    void isShownAsItIs_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("plain") << u"ci-bot"_s;
        QTest::newRow("ampersand") << u"R&D deploy"_s;
        QTest::newRow("markup") << u"<b>x</b>"_s;
    }

    void isShownAsItIs()
    {
        QFETCH(const QString, word);
        RevokeDialog revoke({revokeItem(key(u"k1"_s, word, 4))}, m_clock,
                            [](const Key &, const QString &) { return ready<Done>(Done()); });
        check(revoke, word);
        Confirmation confirmation;
        confirmation.typed = word;
        ConfirmDialog confirm(confirmation, [] { return ready<Done>(Done()); });
        check(confirm, word);
    }
};

QTEST_MAIN(TestTypedWord)
#include "tst_typedword.moc"
