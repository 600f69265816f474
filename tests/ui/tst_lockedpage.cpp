// SPDX-License-Identifier: GPL-3.0-or-later
// A passphrase is shown only while it is typed by whoever asked to see it.
#include "ui/pages/lockedpage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

QPushButton *showButton(const LockedPage &page)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isCheckable())
            return button;
    }
    return nullptr;
}

} // namespace

class TestLockedPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showingEndsWithTheAttempt_data()
    {
        QTest::addColumn<bool>("submitted");
        QTest::newRow("submitted") << true;
        QTest::newRow("locked again") << false;
    }

    void showingEndsWithTheAttempt()
    {
        QFETCH(const bool, submitted);
        LockedPage page;
        page.showLocked(u"Work"_s, {});
        page.show();
        auto *field = page.findChild<QLineEdit *>(u"passphrase"_s);
        QPushButton *show = showButton(page);
        QVERIFY(show != nullptr && (show->focusPolicy() & Qt::TabFocus) != 0);
        QTest::keyClicks(field, u"correct horse"_s);
        QTest::keyClick(show, Qt::Key_Space);
        QCOMPARE(field->echoMode(), QLineEdit::Normal);
        QSignalSpy unlocking(&page, &LockedPage::unlockRequested);
        if (submitted)
            QTest::keyClick(field, Qt::Key_Return);
        else
            page.showLocked(u"Work"_s, {});
        QCOMPARE(unlocking.size(), submitted ? 1 : 0);
        QVERIFY(field->text().isEmpty());
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QVERIFY(!show->isChecked());
    }
};

QTEST_MAIN(TestLockedPage)
#include "tst_lockedpage.moc"
